import path from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { answer, DEMO, SITES, TIMELINE } from '../pages/serve.mjs';
import { launchWithExtension, servePages } from '../run/browser.mjs';
import { atMost, type Figure, quantile, saying } from './figures';
import type { Samples } from './inPage';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 20;
const CALLS = 25;

/** The reader as one classic script that leaves `heardBench` behind. */
async function readerScript(): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: {
        entry: path.join(ROOT, 'tests/bench/inPage.ts'),
        formats: ['iife'],
        name: 'heardBench',
        fileName: () => 'inPage.js',
      },
    },
  })) as Rollup.RollupOutput[];
  const chunk = result.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The reader could not be bundled');
  return chunk.code;
}

async function samplesOf(page: Page, script: string): Promise<Samples> {
  await page.addScriptTag({ content: script });
  return page.evaluate(
    ({ rounds, calls }) =>
      (window as unknown as { heardBench: typeof import('./inPage') }).heardBench.sampleReading(rounds, calls),
    { rounds: ROUNDS, calls: CALLS },
  );
}

/** How long the reader takes in a page of each site, in milliseconds. */
export async function readingSpeed(): Promise<Figure[]> {
  saying('reading posts in the browser');
  const script = await readerScript();
  const host = await launchWithExtension({ extensionPath: null });
  const figures: Figure[] = [];
  try {
    await servePages(host.context, { sites: SITES, answer });
    const page = await host.context.newPage();
    const places = { ...DEMO, 'x timeline': TIMELINE.x, 'facebook feed': TIMELINE.facebook };
    for (const [name, url] of Object.entries(places)) {
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForTimeout(500);
      const { one, page: whole, posts } = await samplesOf(page, script);
      const unit = 'ms';
      const area = 'speed';
      if (one.length === 0) throw new Error(`No post found on the demo page ${url}`);
      figures.push(
        atMost(null, {
          area,
          name: `reading one post, p95, ${name}`,
          value: quantile(one, 0.95),
          unit,
          peers: { median: quantile(one, 0.5) },
        }),
      );
      figures.push(
        atMost(null, {
          area,
          name: `reading the page, p95, ${name}`,
          value: quantile(whole, 0.95),
          unit,
          peers: { posts },
        }),
      );
    }
  } finally {
    await host.close();
  }
  return figures;
}
