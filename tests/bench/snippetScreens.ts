import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answer, DEMO, SITES } from '../pages/serve.mjs';
import { launchWithExtension, leavePanel, openPanelAt, servePages } from '../run/browser.mjs';
import { suggestionsShown, TEXTS } from '../run/panel.mjs';
import { atMost, type Figure, median, quantile, saying } from './figures';

const ROWS = 10_000;
const OPENINGS = 15;
const IMPORT_TIMEOUT_MS = 120_000;
const THINGS = ['sofa', 'lamp', 'table', 'chair', 'shelf', 'rug', 'bed', 'desk'];

/** A table as another tool exports it; every row says something else. */
export function snippetTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const thing = THINGS[at % THINGS.length];
    const body = `Hello {{first_name|there}}, about your ${thing}: case ${at} is with team ${at % 97}, and we write by {{weekday+2}}.`;
    return `${thing} answer ${at},;a${at},"${body}",${thing}`;
  });
  return `title,shortcut,body,tags\n${lines.join('\n')}\n`;
}

type Watched = Window & { __longTasks: number[] };

/** From now on. */
const watchLongTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    (window as unknown as Watched).__longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });

/** The longest task since it was asked last, in ms; 0 when none took 50 ms. */
async function longestTask(page: Page): Promise<number> {
  // Long tasks are told a moment after they ended.
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...(window as unknown as Watched).__longTasks.splice(0)));
}

type Opening = Window & { __opening: Promise<number> };

/** Runs in the panel: from the next press of the key on, ms until a snippet to choose has been drawn. */
function watchOpening(): void {
  (window as unknown as Opening).__opening = new Promise((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('dialog [role=option]')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        }).observe(document, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
}

async function paletteOpenings(panel: Page): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await panel.evaluate(watchOpening);
    await panel.keyboard.press('/');
    times.push(await panel.evaluate(() => (window as unknown as Opening).__opening));
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('dialog'));
  }
  return times;
}

/** Ten thousand snippets in the real browser: taken from a file, compared, and chosen from. */
export async function snippetScreensSpeed(extensionPath: string): Promise<Figure[]> {
  const host = await launchWithExtension({ extensionPath });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-table-'));
  try {
    await servePages(host.context, { sites: SITES, answer });
    const file = path.join(folder, 'snippets.csv');
    fs.writeFileSync(file, snippetTable(ROWS));

    saying(`importing ${ROWS} snippets`);
    const workspace = await host.context.newPage();
    await workspace.goto(`chrome-extension://${host.extensionId}/workspace.html#snippets`);
    await workspace.getByRole('button', { name: TEXTS.snippetImport, exact: true }).first().click();
    const dialog = workspace.getByRole('dialog', { name: TEXTS.importTitle });
    await watchLongTasks(workspace);
    const began = Date.now();
    // By its path: handed over as bytes it would be decoded on the page's own thread.
    await dialog.getByLabel(TEXTS.importChoose as string).setInputFiles(file);
    await dialog.getByText('10,000 new').waitFor({ timeout: IMPORT_TIMEOUT_MS });
    const reading = await longestTask(workspace);
    await dialog.getByRole('button', { name: TEXTS.importTake, exact: true }).click();
    await dialog.getByText('Imported: 10,000 snippets.').waitFor({ timeout: IMPORT_TIMEOUT_MS });
    const took = Date.now() - began;
    await dialog.getByRole('button', { name: TEXTS.importFinish }).click();
    await workspace.getByRole('searchbox').fill('answer 4711');
    await workspace.getByRole('option', { name: /answer 4711/ }).waitFor({ timeout: IMPORT_TIMEOUT_MS });
    const writing = await longestTask(workspace);
    await workspace.getByRole('searchbox').fill('');
    await longestTask(workspace);

    saying(`looking for duplicates among ${ROWS} snippets`);
    await workspace.getByRole('button', { name: TEXTS.snippetDuplicates, exact: true }).click();
    await workspace
      .getByText(TEXTS.duplicatesNone as string)
      .or(workspace.getByText(TEXTS.duplicatesText as string))
      .first()
      .waitFor({ timeout: IMPORT_TIMEOUT_MS });
    const comparing = await longestTask(workspace);
    await workspace.close();

    saying(`opening the palette ${OPENINGS} times`);
    const page = await host.context.newPage();
    await page.goto(DEMO.x);
    const post = page.locator('[data-testid="tweet"][tabindex="-1"]').first();
    const panel = await openPanelAt({ page, post, port: host.port });
    await suggestionsShown(panel);
    const [first = 0, ...openings] = await paletteOpenings(panel);
    await leavePanel(panel);

    const area = 'snippets';
    const unit = 'ms';
    const load = os.loadavg()[0] ?? 0;
    return [
      atMost(100, {
        area,
        name: `palette open with ${ROWS} snippets, median`,
        value: median(openings),
        unit,
        peers: {
          'right after the suggestions': first,
          best: Math.min(...openings),
          p95: quantile(openings, 0.95),
          load,
        },
      }),
      atMost(50, {
        area,
        name: `longest task while ${ROWS} rows come in`,
        value: Math.max(reading, writing),
        unit,
        peers: { reading, 'writing, listing, indexing': writing, 'all of it': took, load },
      }),
      atMost(50, { area, name: `longest task while ${ROWS} are compared`, value: comparing, unit, peers: { load } }),
    ];
  } finally {
    await host.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
