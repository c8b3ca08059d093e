import type { BrowserContext, Page } from '@playwright/test';
import { answer, DEMO, SITES } from '../pages/serve.mjs';
import { launchWithExtension, leavePanel, openPanelAt, servePages } from '../run/browser.mjs';
import { insertOpenSuggestion, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** What happens to the worker and the database behind the panel's back. Each test has a browser of its own: what it breaks stays broken. */
const WORDS = 'This is the THIRD time';

async function ownBrowser() {
  const own = await launchWithExtension();
  await servePages(own.context, { sites: SITES, answer });
  const extensionPage = await own.context.newPage();
  await extensionPage.goto(`chrome-extension://${own.extensionId}/manifest.json`);
  const page = await own.context.newPage();
  await page.goto(DEMO.x);
  return { own, extensionPage, page, at: { page, post: page.getByText(WORDS).first(), port: own.port } };
}

/** The rows of one table, looked up past all of Heard's code. */
const rowsOf = (extensionPage: Page, table: string) =>
  extensionPage.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('heard');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => {
            database.close();
            resolve(asked.result);
          };
          asked.onerror = () => reject(asked.error);
        };
      }),
    table,
  );

async function killWorker(context: BrowserContext, extensionPage: Page): Promise<void> {
  const session = await context.newCDPSession(extensionPage);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

test('a worker killed between Insert and Post hears of the post all the same, and notes it once', async () => {
  const { own, extensionPage, page, at } = await ownBrowser();
  try {
    const panel = await openPanelAt(at);
    await suggestionsShown(panel);
    await insertOpenSuggestion(panel);
    // Nobody but the worker is left to write it down.
    await panel.close();
    await leavePanel(panel);
    expect((await rowsOf(extensionPage, 'interactions')).map(({ state }) => state)).toEqual(['inserted']);

    await killWorker(own.context, extensionPage);

    const inBox = await page.evaluate(() => window.__state());
    await page.locator('[data-demo="send"]').first().click();
    await expect
      .poll(async () => (await rowsOf(extensionPage, 'interactions')).map(({ state }) => state))
      .toEqual(['posted']);
    // The evidence may be told again: it must not become another row.
    await page.waitForTimeout(2000);
    const rows = await rowsOf(extensionPage, 'interactions');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: 'posted', text: inBox });
    expect((await page.evaluate(() => window.__posted)).map(({ text }) => text)).toEqual([inBox]);
  } finally {
    await own.close();
  }
});

test('the data of a newer Heard is left alone, and the panel says so plainly', async () => {
  const { own, extensionPage, at } = await ownBrowser();
  try {
    await extensionPage.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          // Dexie counts ten native versions for each of ours: this is Heard's database at version 20.
          const opening = indexedDB.open('heard', 200);
          opening.onupgradeneeded = () => {
            // The worker may have opened its own already, to see what is due.
            for (const name of [...opening.result.objectStoreNames]) opening.result.deleteObjectStore(name);
            const snippets = opening.result.createObjectStore('snippets', { keyPath: 'key' });
            snippets.put({ key: 'from the future', words: ['in', 'a', 'new', 'shape'] });
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const panel = await openPanelAt(at);
    await expect(panel.getByText(TEXTS.storage_newer ?? '').first()).toBeVisible();
    await suggestionsShown(panel);
    await panel
      .getByRole('button', { name: TEXTS.edit ?? '', exact: false })
      .first()
      .click();
    await panel.getByRole('textbox', { name: 'Your reply' }).fill('Words that cannot be kept');
    await panel.waitForTimeout(600);
    await leavePanel(panel);

    expect(await rowsOf(extensionPage, 'snippets')).toEqual([
      { key: 'from the future', words: ['in', 'a', 'new', 'shape'] },
    ]);
    const databases = await extensionPage.evaluate(async () => {
      const [all, tables] = [
        await indexedDB.databases(),
        await new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('heard');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            resolve([...opening.result.objectStoreNames]);
            opening.result.close();
          };
        }),
      ];
      return { all, tables };
    });
    expect(databases).toEqual({ all: [{ name: 'heard', version: 200 }], tables: ['snippets'] });
  } finally {
    await own.close();
  }
});
