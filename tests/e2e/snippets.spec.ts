import type { Page } from '@playwright/test';
import { snippetTable } from '../bench/snippetScreens';
import { DEMO } from '../pages/serve.mjs';
import { leavePanel, openPanelAt } from '../run/browser.mjs';
import { suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/**
 * Words kept from a page, found again at another post, filled in and inserted into each site's own editor; and ten thousand of them taken from a
 * table without the page standing still.
 */
const SITES = [
  { site: 'x', words: 'This is the THIRD time' },
  { site: 'facebook', words: 'For the third time the delivery' },
  { site: 'instagram', words: 'The sofa-shaped hole' },
] as const;

const inBox = (page: Page) => page.evaluate(() => window.__state());

for (const { site, words } of SITES) {
  test(`a selection becomes a snippet and goes into the box on ${site}`, async ({
    context,
    host,
    network,
    wipe,
    worker,
  }) => {
    await wipe();
    const page = await context.newPage();
    await page.goto(DEMO[site]);
    const panel = await openPanelAt({ page, post: page.getByText(words).first(), port: host.port });
    await suggestionsShown(panel);

    // The browser's own menu cannot be pressed by a test: this is what pressing it leaves.
    await worker.evaluate((url) => {
      const text = 'Sorry, we can bring it {{day}} {{morning/evening}}.';
      return chrome.storage.session.set({
        selectedText: { text, url, wantedAs: 'snippet', at: new Date().toISOString() },
      });
    }, page.url());
    const save = panel.getByRole('dialog', { name: TEXTS.saveSnippet });
    await save.getByRole('textbox', { name: TEXTS.snippetShortcut }).fill(';day');
    await save.getByRole('button', { name: TEXTS.save, exact: true }).click();
    await save.getByRole('button', { name: TEXTS.importFinish }).click();

    await panel.keyboard.press('/');
    const palette = panel.getByRole('dialog', { name: TEXTS.navSnippets });
    await palette.getByRole('combobox').fill('day');
    await expect(palette.getByRole('option').first()).toContainText(';day');
    await panel.keyboard.press('Enter');
    await expect(palette.getByRole('textbox', { name: 'day' }), 'a hole stops it').toBeFocused();
    await panel.keyboard.type('on Saturday');
    await panel.keyboard.press('Enter');
    await expect(palette.getByRole('radio', { name: 'morning' })).toBeFocused();
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Enter');

    const editor = panel.getByRole('textbox', { name: TEXTS.yourReply });
    const reply = 'Sorry, we can bring it on Saturday evening.';
    await expect(editor).toHaveValue(reply);
    await expect(editor).toBeFocused();
    const card = panel.locator('[data-card]');
    await card.getByRole('button', { name: new RegExp(`^${TEXTS.insert}(:|$)`) }).click();
    const anyway = card.getByRole('button', { name: TEXTS.insertAnyway });
    const done = card.getByText(TEXTS.insertedTitle as string);
    await expect(anyway.or(done).first()).toBeVisible();
    if (await anyway.isVisible()) await anyway.click();
    await expect(done).toBeVisible();
    expect(await inBox(page)).toBe(reply);
    expect(await page.evaluate(() => window.__posted), 'Heard never posts').toEqual([]);

    await expect
      .poll(() => usesOf(panel))
      .toEqual([expect.objectContaining({ shortcut: ';day', usedCount: 1, keptCount: 1, editedCount: 0 })]);
    expect(network).toEqual([]);
    await leavePanel(panel);
  });
}

/** The rows as the database holds them. */
function usesOf(page: Page): Promise<{ shortcut: string; usedCount: number; keptCount: number }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('heard');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('snippets').objectStore('snippets').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

test('ten thousand rows come in from a table, are searched, and the palette opens with them', async ({
  context,
  extensionId,
  host,
  wipe,
}) => {
  test.setTimeout(180_000);
  await wipe();
  const workspace = await context.newPage();
  await workspace.goto(`chrome-extension://${extensionId}/workspace.html#snippets`);
  await workspace.getByRole('button', { name: TEXTS.snippetImport, exact: true }).first().click();
  const dialog = workspace.getByRole('dialog', { name: TEXTS.importTitle });
  await dialog
    .getByLabel(TEXTS.importChoose as string)
    .setInputFiles({ name: 'snippets.csv', mimeType: 'text/csv', buffer: Buffer.from(snippetTable(10_000)) });
  await expect(dialog.getByText('10,000 new')).toBeVisible({ timeout: 60_000 });
  await dialog.getByRole('button', { name: TEXTS.importTake, exact: true }).click();
  await expect(dialog.getByText('Imported: 10,000 snippets.')).toBeVisible({ timeout: 60_000 });
  await dialog.getByRole('button', { name: TEXTS.importFinish }).click();
  await workspace.getByRole('searchbox').fill('answer 4711');
  await expect(workspace.getByRole('option', { name: /answer 4711/ })).toBeVisible({ timeout: 30_000 });
  const drawn = workspace.getByRole('listbox', { name: TEXTS.snippetListLabel }).getByRole('option');
  expect(await drawn.count(), 'only what is in view is drawn').toBeLessThan(100);
  await workspace.close();

  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText('This is the THIRD time').first(), port: host.port });
  await suggestionsShown(panel);
  await panel.keyboard.press('/');
  await panel.keyboard.type(';a4711');
  await expect(panel.getByRole('dialog').getByRole('option').first()).toContainText('answer 4711');
  await leavePanel(panel);
});

test('several snippets go into one reply, each where the caret is', async ({ context, extensionId, host, wipe }) => {
  await wipe();
  const workspace = await context.newPage();
  await workspace.goto(`chrome-extension://${extensionId}/workspace.html#snippets`);
  await workspace.getByRole('button', { name: TEXTS.snippetImport, exact: true }).first().click();
  const table =
    'title,shortcut,body\nSorry,;sorry,Sorry about that.\nWhen,;when,We come on Saturday.\nMiddle,;mid,It is on the van.\n';
  const dialog = workspace.getByRole('dialog', { name: TEXTS.importTitle });
  await dialog
    .getByLabel(TEXTS.importChoose as string)
    .setInputFiles({ name: 'snippets.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await dialog.getByRole('button', { name: TEXTS.importTake, exact: true }).click();
  await dialog.getByRole('button', { name: TEXTS.importFinish }).click();
  await workspace.close();

  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText('This is the THIRD time').first(), port: host.port });
  await suggestionsShown(panel);
  await panel.keyboard.press('/');
  const palette = panel.getByRole('dialog', { name: TEXTS.navSnippets });
  const search = palette.getByRole('combobox');
  await search.fill(';sorry');
  await expect(palette.getByRole('option').first()).toContainText(';sorry');
  await panel.keyboard.press('Shift+Enter');
  await expect(search, 'it stays open for the next one').toHaveValue('');
  await search.fill(';when');
  await expect(palette.getByRole('option').first()).toContainText(';when');
  await panel.keyboard.press('Enter');
  const editor = panel.getByRole('textbox', { name: TEXTS.yourReply });
  await expect(editor).toHaveValue('Sorry about that. We come on Saturday.');

  await editor.focus();
  await panel.keyboard.press('Control+Home');
  for (let letter = 0; letter < 'Sorry about that.'.length; letter++) await panel.keyboard.press('ArrowRight');
  await panel.getByRole('button', { name: TEXTS.snippetInsertHere }).click();
  await search.fill(';mid');
  await expect(palette.getByRole('option').first()).toContainText(';mid');
  await panel.keyboard.press('Enter');
  await expect(editor).toHaveValue('Sorry about that. It is on the van. We come on Saturday.');
  await leavePanel(panel);
});
