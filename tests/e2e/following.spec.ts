import type { Page } from '@playwright/test';
import { DEMO, TIMELINE } from '../pages/serve.mjs';
import { openPanelAt, pageButton } from '../run/browser.mjs';
import { insertOpenSuggestion, readPost, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** The panel shows the post the user means, on pages that change under them. */
const tweet = (page: Page, words: string) => page.getByTestId('tweet').filter({ hasText: words }).first();
const shownPost = (panel: Page) => panel.getByRole('article', { name: TEXTS.postLabel });

test('the button follows the post under the pointer and never stands inside the site’s own tree', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.x);
  const button = pageButton(page);
  await expect(button).toBeHidden();
  await tweet(page, 'wall dimmer').hover();
  await expect(button).toBeVisible();
  const first = await button.boundingBox();
  await tweet(page, 'day EARLY').hover();
  await expect.poll(async () => (await button.boundingBox())?.y).not.toBe(first?.y);
  expect(await page.locator('body > heard-button').count()).toBe(1);
  expect(await page.locator('#root heard-button').count()).toBe(0);
});

test('the keyboard reaches it too', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.x);
  await tweet(page, 'wall dimmer').focus();
  await expect(pageButton(page)).toBeVisible();
});

test('on a timeline the pressed post is the one that is read', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.x);
  const panel = await openPanelAt({ page, post: tweet(page, 'wall dimmer'), port: host.port });
  await expect(shownPost(panel)).toContainText('wall dimmer');
  await expect(shownPost(panel)).toContainText(TEXTS.focus_picked ?? '');
  await tweet(page, 'day EARLY').hover();
  await pageButton(page).click();
  await expect(shownPost(panel)).toContainText('day EARLY');
  await panel.close();
});

test('in-app navigation is followed without a reload, and back again', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText('This is the THIRD time').first(), port: host.port });
  await expect(shownPost(panel)).toContainText('THIRD time');
  await tweet(page, 'Same here, five weeks')
    .getByTestId('tweetText')
    .click({ position: { x: 300, y: 12 } });
  await expect(page).toHaveURL(/tobias_ekdal\/status/);
  await expect(shownPost(panel)).toContainText('Same here, five weeks');
  await expect(shownPost(panel)).toContainText(TEXTS.focus_address ?? '');
  await page.goBack();
  await expect(shownPost(panel)).toContainText('THIRD time');
  await panel.close();
});

test('a post far down a virtual list is read and found again', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.x2000);
  await page.getByTestId('tweet').first().waitFor();
  for (let turn = 0; turn < 10; turn++) {
    await page.mouse.move(640, 500);
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(80);
  }
  const visible = page.getByTestId('tweet').filter({ visible: true }).nth(2);
  const words = await visible.getByTestId('tweetText').first().innerText();
  const panel = await openPanelAt({ page, post: visible, port: host.port });
  await suggestionsShown(panel);
  expect((await readPost(panel)).text.slice(0, 40)).toBe(words.slice(0, 40));

  // Scrolled out of the list, the post is gone from the page: nothing may go into another post's box.
  await page.mouse.move(640, 500);
  for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, -4000);
  await page.waitForTimeout(300);
  await expect(insertOpenSuggestion(panel)).rejects.toThrow(TEXTS.refusal_post_gone);
  await panel.close();
});

test('opening the answer box of a comment means that comment', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(DEMO.instagram);
  const panel = await openPanelAt({ page, post: page.getByText('The sofa-shaped hole').first(), port: host.port });
  await expect(shownPost(panel)).toContainText('sofa-shaped hole');
  const comment = page.getByRole('button', { name: 'Reply' }).first();
  await comment.click();
  await expect.poll(() => page.evaluate(() => window.__state())).toMatch(/^@\S+ $/);
  const answered = (await page.evaluate(() => window.__state())).trim();
  await expect(shownPost(panel)).toContainText(answered.slice(1));
  await suggestionsShown(panel);
  await insertOpenSuggestion(panel);
  await expect.poll(() => page.evaluate(() => window.__state())).toMatch(new RegExp(`^${answered} \\S`));
  await panel.close();
});

test('two tabs stay apart', async ({ context, host }) => {
  const one = await context.newPage();
  await one.goto(DEMO.x);
  const other = await context.newPage();
  await other.goto(DEMO.instagram);
  const panel = await openPanelAt({
    page: one,
    post: one.getByText('This is the THIRD time').first(),
    port: host.port,
  });
  await suggestionsShown(panel);
  await insertOpenSuggestion(panel);
  expect(await one.evaluate(() => window.__state())).not.toBe('');
  expect(await other.evaluate(() => window.__state())).toBe('');
  await panel.close();
});
