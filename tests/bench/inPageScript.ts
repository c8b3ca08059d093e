import path from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

type InPage = typeof import('./inPage');

/** `inPage.ts` with the reader as one classic script. */
export const bundleInPage = (): Promise<string> => bundle('inPage.ts');

/** A file of this folder, with all it needs, as one classic script that names its exports `heardBench`. */
export async function bundle(file: string): Promise<string> {
  const entry = path.join(ROOT, 'tests/bench', file);
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'heardBench', fileName: () => 'inPage.js' },
    },
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
