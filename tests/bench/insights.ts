import type { Page } from '@playwright/test';
import { launchWithExtension } from '../run/browser.mjs';
import { atMost, type Figure, saying } from './figures';
import { bundle } from './inPageScript';

const INTERACTIONS = 100_000;
const PEOPLE = 20_000;
const PERIODS = [7, 28, 90];
const ROUNDS = 3;

interface Counted {
  ms: number;
  rows: number;
}

/** Runs in the workspace. Long tasks of the page's own thread, milliseconds. */
function watchLongTasks(): void {
  const tasks: number[] = [];
  (window as unknown as { longTasks: number[] }).longTasks = tasks;
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

async function counted(page: Page): Promise<number> {
  await page.locator('main [aria-busy="false"] [data-took]').waitFor({ timeout: 300_000 });
  return Number(await page.locator('[data-took]').getAttribute('data-took'));
}

/** How long the insights of a long history take in their worker, and beside it reading every row into memory. */
export async function insightsSpeed(extensionPath: string): Promise<Figure[]> {
  const script = await bundle('inPageInsights.ts');
  const host = await launchWithExtension({ extensionPath });
  try {
    const page = await host.context.newPage();
    await page.goto(`chrome-extension://${host.extensionId}/manifest.json`);
    await page.evaluate(`${script};globalThis.heardBench = heardBench`);
    const now = Date.now();
    const extent = { interactions: INTERACTIONS, people: PEOPLE, endAt: new Date(now - 3_600_000).toISOString() };
    saying(`writing ${INTERACTIONS} interactions`);
    await page.evaluate(`heardBench.fill(${JSON.stringify(extent)})`);

    saying('counting for the first time');
    const workspace = await host.context.newPage();
    await workspace.addInitScript(watchLongTasks);
    await workspace.goto(`chrome-extension://${host.extensionId}/workspace.html#insights`);
    const first = await counted(workspace);
    const times: Record<string, number> = {};
    for (const days of PERIODS) {
      const name = `${days} days`;
      for (let round = 0; round <= ROUNDS; round++) {
        await workspace.getByText(name, { exact: true }).click();
        await workspace.getByRole('button', { name: 'Count again' }).click();
        await workspace.waitForTimeout(100);
        const took = await counted(workspace);
        // The first round of a period makes what is missing; later ones are what a user sees every day.
        if (round > 0) times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, took);
      }
    }
    const longest = await workspace.evaluate(() =>
      Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
    );
    saying('reading every row into memory');
    const plain = (await page.evaluate(`heardBench.plain(28, ${now})`)) as Counted;
    const area = 'insights';
    const unit = 'ms';
    return [
      atMost(500, {
        area,
        name: `all insights of 28 days of ${INTERACTIONS} interactions, in the worker`,
        value: times['28 days'] ?? Number.NaN,
        unit,
        peers: { ...times, 'the first time ever': first, 'plain toArray()': plain.ms, 'rows of toArray()': plain.rows },
      }),
      atMost(null, { area, name: 'longest task of the page while it counts and draws', value: longest, unit }),
    ];
  } finally {
    await host.close();
  }
}
