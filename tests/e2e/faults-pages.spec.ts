import type { Locator, Page } from '@playwright/test';
import { DEMO } from '../pages/serve.mjs';
import { openPanelAt, pageButton } from '../run/browser.mjs';
import { insertOpenSuggestion, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** Pages that are large, and pages that are open twice. */
const NODES = 50_000;
const shownPost = (panel: Page) => panel.getByRole('article', { name: TEXTS.postLabel });

/** The open post of each demo page, and a comment under it. */
const PAGES: { site: keyof typeof DEMO; words: string; comment(page: Page): Locator }[] = [
  {
    site: 'x',
    words: 'This is the THIRD time',
    comment: (page) => page.getByTestId('cellInnerDiv').filter({ hasText: 'Same here, five weeks' }),
  },
  {
    site: 'facebook',
    words: 'For the third time the delivery',
    comment: (page) => page.locator('[role="article"][aria-label^="Comment by"]'),
  },
  {
    site: 'instagram',
    words: 'The sofa-shaped hole',
    comment: (page) => page.locator('.ig-row').filter({ has: page.locator('a[href*="/c/"]') }),
  },
];

/** Repeats a comment, each time under an id of its own, until the page has `NODES` elements. The last one says `words`. */
async function fillPage(comment: Locator, words: string): Promise<void> {
  await comment.evaluate(
    (one: Element, [nodes, last]) => {
      const say = (unit: Element, text: string) => {
        const texts = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
        let longest: Node | null = null;
        while (texts.nextNode()) {
          if ((texts.currentNode.nodeValue?.length ?? 0) > (longest?.nodeValue?.length ?? 0))
            longest = texts.currentNode;
        }
        if (longest) longest.nodeValue = text;
      };
      const list = one.parentElement ?? document.body;
      let count = 0;
      let clone = one;
      while (document.getElementsByTagName('*').length < nodes) {
        clone = one.cloneNode(true) as Element;
        count++;
        for (const link of clone.querySelectorAll('a')) {
          const href = link.getAttribute('href') ?? '';
          const renamed = href.replace(/(\/status\/\d+|comment_id=\w+|\/c\/\w+)/g, `$1${count}`);
          link.setAttribute('href', renamed);
        }
        say(clone, `Comment number ${count} of very many`);
        list.append(clone);
      }
      say(clone, last);
    },
    [NODES, words] as const,
  );
}

for (const { site, words, comment } of PAGES) {
  test(`a page of ${NODES.toLocaleString('en')} elements is followed like any other: ${site}`, async ({
    context,
    host,
    wipe,
  }) => {
    test.setTimeout(120_000);
    await wipe();
    const page = await context.newPage();
    await page.goto(DEMO[site]);
    const post = page.getByText(words).first();
    await post.waitFor();
    await fillPage(comment(page).first(), 'The very last comment of them all');
    expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeGreaterThanOrEqual(NODES);

    const panel = await openPanelAt({ page, post, port: host.port });
    await expect(shownPost(panel)).toContainText(words);
    await suggestionsShown(panel);

    // The pointer far down, past all the others.
    const last = page.getByText('The very last comment of them all');
    await last.scrollIntoViewIfNeeded();
    await last.hover();
    await pageButton(page).click();
    await expect(shownPost(panel)).toContainText('The very last comment of them all');

    // Another box opens: the page is looked over and read again.
    await last.evaluate((element) => {
      element.textContent = 'The very last comment, edited meanwhile';
      const box = document.createElement('div');
      box.contentEditable = 'true';
      document.body.append(box);
    });
    await expect(shownPost(panel)).toContainText('edited meanwhile');

    await post.scrollIntoViewIfNeeded();
    await post.hover();
    await pageButton(page).click();
    await expect(shownPost(panel)).toContainText(words);
    await suggestionsShown(panel);
    await insertOpenSuggestion(panel);
    expect(await page.evaluate(() => window.__state())).not.toBe('');
    await panel.close();
  });
}

test('the same post in two tabs: only the tab at hand gets the reply, and it is noted once', async ({
  context,
  extensionPage,
  host,
  wipe,
}) => {
  await wipe();
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.goto(DEMO.x);
  const inBox = (page: Page) => page.evaluate(() => window.__state());
  const words = 'This is the THIRD time';
  const panel = await openPanelAt({ page: one, post: one.getByText(words).first(), port: host.port });
  await suggestionsShown(panel);
  await insertOpenSuggestion(panel);
  const reply = await inBox(one);
  expect(reply).not.toBe('');
  expect(await inBox(other)).toBe('');

  await other.bringToFront();
  await expect(shownPost(panel)).toContainText(words);
  await one.bringToFront();
  await one.locator('[data-demo="send"]').first().click();
  await expect(panel.getByRole('status').filter({ hasText: TEXTS.postedText })).toBeAttached();
  expect(await inBox(other)).toBe('');
  expect(await other.evaluate(() => window.__posted)).toEqual([]);

  const workspace = await context.newPage();
  await workspace.goto(extensionPage.url().replace('manifest.json', 'workspace.html#history'));
  await expect(workspace.getByRole('rowgroup').getByRole('row')).toHaveCount(1);
  await panel.close();
});
