import path from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO } from '../pages/serve.mjs';
import { openPanelAt } from '../run/browser.mjs';
import { ROOT } from '../run/machine.mjs';
import { insertOpenSuggestion, readPost, readSuggestions, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { sideBySide } from '../run/pictures.mjs';
import { expect, test } from './fixtures';

/**
 * The job users come for, on each site: press Heard's button at a post, read it in the docked panel, insert a suggestion into the site's own
 * box, press the site's own button, and find the reply in the history, with what the page proves about it.
 */
const SITES = [
  { site: 'x', words: 'This is the THIRD time', author: 'Mara Winther' },
  { site: 'facebook', words: 'For the third time the delivery', author: null },
  { site: 'instagram', words: 'The sofa-shaped hole', author: null },
] as const;

const posted = (page: Page) => page.evaluate(() => window.__posted);
const inBox = (page: Page) => page.evaluate(() => window.__state());

/** The README shows two of these. */
async function takePictures(site: string, page: Page, panel: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const one of [page, panel]) await one.emulateMedia({ colorScheme });
    await sideBySide({ page, panel, file: path.join(ROOT, `tests/e2e/screenshots/${site}-${colorScheme}.png`) });
  }
}

for (const { site, words, author } of SITES) {
  test(`the whole job on ${site}`, async ({ context, extensionId, host, network, wipe }) => {
    await wipe();
    const page = await context.newPage();
    await page.goto(DEMO[site]);
    const panel = await openPanelAt({ page, post: page.getByText(words).first(), port: host.port });
    await suggestionsShown(panel);

    const post = await readPost(panel);
    expect(post.text).toContain(words);
    if (author) expect(post.author).toBe(author);
    const suggestions = await readSuggestions(panel);
    expect(suggestions).toHaveLength(3);
    expect(new Set(suggestions.map(({ strategy }) => strategy)).size).toBe(3);

    await insertOpenSuggestion(panel);
    const reply = suggestions[0]?.text ?? '';
    expect(await inBox(page)).toBe(reply);
    expect(await posted(page), 'Heard never posts').toEqual([]);

    await takePictures(site, page, panel);

    await page.locator('[data-demo="send"]').first().click();
    expect((await posted(page)).map(({ text }) => text)).toEqual([reply]);
    await expect(panel.getByRole('status').filter({ hasText: TEXTS.postedText })).toBeAttached();

    const workspace = await context.newPage();
    await workspace.goto(`chrome-extension://${extensionId}/workspace.html#history`);
    const row = workspace.getByRole('row').filter({ hasText: words });
    await row.click();
    await expect(workspace.getByRole('complementary').getByText(reply)).toBeVisible();
    expect(network).toEqual([]);
    await panel.close();
  });
}
