import type { Page } from '@playwright/test';
import { launchWithExtension } from '../run/browser.mjs';
import { atMost, type Figure, median, saying } from './figures';
import { bundle } from './inPageScript';

const INTERACTIONS = 100_000;
const PEOPLE = 20_000;
const PERIODS = [7, 28, 90];
const ROUNDS = 3;
const OPENINGS = 5;

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

/** Runs in the workspace. ms from asking for the insights on another screen until all figures are drawn. */
function timeToFigures(): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main [aria-busy="false"] [data-took]')) return;
      observer.disconnect();
      resolve(performance.now() - started);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    location.hash = '#insights';
  });
}

async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks.splice(0)));
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
    // What runs in the page comes through a compiler that names functions by this.
    await workspace.addInitScript('globalThis.__name ??= (named) => named');
    const address = `chrome-extension://${host.extensionId}/workspace.html`;
    await workspace.goto(`${address}#insights`);
    const first = await counted(workspace);
    await longestTask(workspace);
    const times: Record<string, number[]> = {};
    for (const days of PERIODS) {
      const name = `${days} days`;
      for (let round = 0; round <= ROUNDS; round++) {
        await workspace.getByText(name, { exact: true }).click();
        await workspace.getByRole('button', { name: 'Count again' }).click();
        await workspace.waitForTimeout(100);
        const took = await counted(workspace);
        // The first round of a period makes what is missing; later ones are what a user sees every day.
        if (round > 0) times[name] = [...(times[name] ?? []), took];
      }
    }
    const longestCounting = await longestTask(workspace);
    saying(`opening them ${OPENINGS} times`);
    const opened: number[] = [];
    const longestOpening: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      await workspace.goto('about:blank');
      await workspace.goto(`${address}#snippets`);
      await workspace.locator('h1').waitFor();
      await workspace.waitForTimeout(1000);
      await longestTask(workspace);
      opened.push(await workspace.evaluate(timeToFigures));
      await workspace.waitForTimeout(300);
      longestOpening.push(await longestTask(workspace));
    }
    saying('reading every row into memory');
    const plain = (await page.evaluate(`heardBench.plain(28, ${now})`)) as Counted;
    const area = 'insights';
    const unit = 'ms';
    const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
    return [
      atMost(500, {
        area,
        name: `all insights of 28 days of ${INTERACTIONS} interactions, in the worker`,
        value: medians['28 days'] ?? Number.NaN,
        unit,
        peers: {
          ...medians,
          'the first time ever': first,
          'plain toArray()': plain.ms,
          'rows of toArray()': plain.rows,
        },
      }),
      atMost(null, {
        area,
        name: 'from another screen to all figures drawn, median',
        value: median(opened),
        unit,
        peers: { worst: Math.max(...opened) },
      }),
      atMost(50, {
        area,
        name: 'longest task of the page while it counts and draws anew',
        value: longestCounting,
        unit,
        peers: { 'when the screen is opened, median': median(longestOpening) },
      }),
    ];
  } finally {
    await host.close();
  }
}
