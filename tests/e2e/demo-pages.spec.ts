import { DEMO, TIMELINE } from '../pages/serve.mjs';
import { expect, test } from './fixtures';

/** The demo behaves as the sites do where other tests and a new user rely on it. No part of the extension is needed for these. */
const posted = () => window.__posted;

test('X: the button waits for text, posts under the viewed post and confirms with a link', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const send = page.getByTestId('tweetButtonInline');
  await expect(send).toBeDisabled();
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('We are looking into it.');
  await send.click();
  const [reply] = await page.evaluate(posted);
  expect(reply).toMatchObject({ text: 'We are looking into it.', to: '1990312000000000101' });
  expect(await page.evaluate(() => window.__state())).toBe('');
  const path = new URL(reply?.permalink ?? '').pathname;
  await expect(page.getByTestId('toast').getByRole('link')).toHaveAttribute('href', path);
  const shown = page.getByTestId('tweet').filter({ hasText: 'We are looking into it.' });
  await expect(shown.locator('a:has(time)')).toHaveAttribute('href', path);
  await expect(shown.getByTestId('User-Name')).toContainText('@haldenhome');
});

test('X: a post opens from the timeline without a page load, and Back returns', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.x);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page
    .getByTestId('tweetText')
    .filter({ hasText: 'wall dimmer' })
    .first()
    .click({ position: { x: 300, y: 60 } });
  await expect(page).toHaveURL(/\/priyavennar\/status\/\d+$/);
  await expect(page.getByTestId('inline_reply_offscreen')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(TIMELINE.x);
  await expect(page.getByTestId('inline_reply_offscreen')).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('X: Reply opens a dialog over the timeline, which stays in the page', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.x);
  const first = page.getByTestId('tweet').first();
  await first.getByTestId('reply').click();
  await expect(page).toHaveURL('https://x.com/compose/post');
  await expect(page.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeVisible();
  expect(await page.getByTestId('tweet').count()).toBeGreaterThan(3);
  await page.getByTestId('app-bar-close').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('X: the long timeline keeps only what is near the window in the page', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.x2000);
  await expect(page.getByText('No. 1:')).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect(page.getByText('No. 1:')).toHaveCount(0);
  expect(await page.getByTestId('cellInnerDiv').count()).toBeLessThan(40);
});

test('Facebook: a comment is posted by Enter, a line is broken by Shift+Enter', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(DEMO.facebook);
  await page.getByRole('textbox', { name: 'Comment as Halden Home' }).click();
  await page.keyboard.type('One');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Two');
  expect(await page.evaluate(posted)).toEqual([]);
  await page.keyboard.press('Enter');
  const [comment] = await page.evaluate(posted);
  expect(comment?.text).toBe('One\nTwo');
  const id = new URL(comment?.permalink ?? '').searchParams.get('comment_id');
  await expect(
    page.getByRole('article', { name: /^Comment by Halden Home/ }).locator(`a[href*="comment_id=${id}"]`),
  ).toHaveCount(1);
});

test('Facebook: the feed hides a post address until it is pointed at, and opens the post in a dialog', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.facebook);
  const first = page.locator('[aria-posinset="1"]');
  const time = first.getByRole('link', { name: /Nov/ });
  await expect(time).toHaveAttribute('href', /^\/\?__cft__/);
  await time.hover();
  await expect(time).toHaveAttribute('href', /^\/haldenhome\/posts\/pfbid/);
  await first.getByRole('button', { name: 'Leave a comment' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
  await expect(page.locator('[aria-hidden="true"] [aria-posinset="1"]')).toHaveCount(1);
});

test('Instagram: a comment is added with its own link; the grid opens a dialog', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(TIMELINE.instagram);
  await page.locator('main a[href*="/p/DHald3nLmp1/"]').click();
  await expect(page.getByRole('dialog').getByRole('article').or(page.locator('[role=dialog] article'))).toBeVisible();
  const field = page.locator('form textarea');
  await field.fill('Linen, and it dims.');
  await page.locator('[data-demo="send"]').click();
  const [comment] = await page.evaluate(posted);
  expect(comment).toMatchObject({ text: 'Linen, and it dims.', to: 'DHald3nLmp1' });
  await expect(page.locator(`a[href="${new URL(comment?.permalink ?? '').pathname}"] time`)).toHaveCount(1);
  await expect(field).toHaveValue('');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(TIMELINE.instagram);
});
