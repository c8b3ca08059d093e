import path from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

type InPage = typeof import('./inPage');

/** `inPage.ts` with the reader as one classic script. */
export async function bundleInPage(): Promise<string> {
  const entry = path.join(ROOT, 'tests/bench/inPage.ts');
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'heardBench', fileName: () => 'inPage.js' } },
  })) as Rollup.RollupOutput[];
  const chunk = result.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The reader could not be bundled');
  return chunk.code;
}

/** Loads the script into the page and gives what `work` returns there. `work` may use nothing but its argument. */
export async function inPage<T>(page: Page, script: string, work: (bench: InPage) => T): Promise<T> {
  await page.addScriptTag({ content: script });
  return (await page.evaluate(`(${work.toString()})(heardBench)`)) as T;
}
