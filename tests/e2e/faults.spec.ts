import type { Page } from '@playwright/test';
import { answer, DEMO, SITES, TIMELINE } from '../pages/serve.mjs';
import {
  dockedPanel,
  EXTENSION,
  launchWithExtension,
  leavePanel,
  openPanelAt,
  pageButton,
  servePages,
} from '../run/browser.mjs';
import { insertOpenSuggestion, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** What goes wrong in a working day: each gets a plain word, and nothing is lost. */
const WORDS = 'This is the THIRD time';
const label = (name: string) => TEXTS[name] ?? name;
const editor = (panel: Page) => panel.getByRole('textbox', { name: 'Your reply' });

test('a half-written reply survives closing the panel', async ({ context, host, wipe }) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const at = { page, post: page.getByText(WORDS).first(), port: host.port };
  const panel = await openPanelAt(at);
  await suggestionsShown(panel);
  await panel
    .getByRole('button', { name: label('edit'), exact: false })
    .first()
    .click();
  await editor(panel).fill('Half a thought about your sofa');
  await panel.waitForTimeout(600);
  await panel.close();
  await leavePanel(panel);

  const again = await openPanelAt(at);
  await expect(editor(again)).toHaveValue('Half a thought about your sofa');
  await again.close();
});

test('a panel closed right after Insert loses and doubles nothing', async ({ context, extensionId, host, wipe }) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const at = { page, post: page.getByText(WORDS).first(), port: host.port };
  const panel = await openPanelAt(at);
  await suggestionsShown(panel);
  for (const tick of await panel.getByRole('checkbox').all()) await tick.press('Space');
  await panel
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click({ noWaitAfter: true });
  await panel.close();
  await leavePanel(panel);
  await expect.poll(() => page.evaluate(() => window.__state())).not.toBe('');

  const again = await openPanelAt(at);
  await expect(again.getByText(label('insertedTitle')).first()).toBeVisible();
  await again.close();
  const workspace = await context.newPage();
  await workspace.goto(`chrome-extension://${extensionId}/workspace.html#history`);
  await expect(workspace.getByRole('rowgroup').getByRole('row')).toHaveCount(1);
});

test('text that is already in the box is asked about, then kept in front', async ({ context, host, wipe }) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(DEMO.x);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('Hello Mara,');
  const panel = await openPanelAt({ page, post: page.getByText(WORDS).first(), port: host.port });
  await suggestionsShown(panel);
  await expect(insertOpenSuggestion(panel)).rejects.toThrow(TEXTS.refusal_not_empty);
  expect(await page.evaluate(() => window.__state())).toBe('Hello Mara,');
  await panel.getByRole('button', { name: label('addAfter') }).click();
  await expect.poll(() => page.evaluate(() => window.__state())).toMatch(/^Hello Mara, \S/);
  await panel.close();
});

test('the box for a new post is never given a reply', async ({ context, host, wipe }) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(TIMELINE.x);
  const panel = await openPanelAt({ page, post: page.getByText('wall dimmer').first(), port: host.port });
  await suggestionsShown(panel);
  await expect(insertOpenSuggestion(panel)).rejects.toThrow(TEXTS.refusal_wrong_box);
  expect(await page.evaluate(() => window.__state('new-post'))).toBe('');
  await panel.close();
});

test('names and posts that look like scripts are words', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const evil = '<img src=x onerror="window.__ran=1"><script>window.__ran=1</script>{{constructor}} My lamp broke';
  await page.evaluate((text) => {
    const post = document.querySelector('[data-testid="tweet"][tabindex="-1"]');
    for (const part of ['[data-testid="tweetText"]', '[data-testid="User-Name"] a span']) {
      const node = post?.querySelector(part);
      if (node) node.textContent = text;
    }
  }, evil);
  const panel = await openPanelAt({ page, post: page.getByText('My lamp broke').last(), port: host.port });
  await expect(panel.getByRole('article', { name: TEXTS.postLabel })).toContainText('<script>window.__ran=1</script>');
  expect(await panel.evaluate(() => '__ran' in window)).toBe(false);
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  await panel.close();
});

test('after an update the page lets go of the old script, and the panel asks to reload it', async () => {
  const own = await launchWithExtension();
  try {
    await servePages(own.context, { sites: SITES, answer });
    const page = await own.context.newPage();
    await page.goto(DEMO.x);
    await page.getByText(WORDS).first().hover();
    await expect(page.locator('heard-button')).toHaveCount(1);
    const session = await own.context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: EXTENSION });
    await page.getByText(WORDS).first().hover();
    await page.mouse.wheel(0, 200);
    await expect(page.locator('heard-button')).toHaveCount(0);

    const opener = await own.context.newPage();
    await opener.goto(`chrome-extension://${own.extensionId}/manifest.json`);
    await page.bringToFront();
    await opener.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      await chrome.sidePanel.open({ tabId: tab?.id ?? 0 });
    }, page.url());
    const panel = await dockedPanel(own.port);
    await expect(panel.getByText(label('stateReloadTitle'))).toBeVisible();
    await panel.getByRole('button', { name: label('stateReloadButton') }).click();
    await suggestionsShown(panel);
    await leavePanel(panel);
  } finally {
    await own.close();
  }
});

test('a page nobody reads still lets one paste the words', async ({ context, openPanel }) => {
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanel(page);
  await page.goto('about:blank');
  await panel.getByRole('textbox', { name: 'Or paste the words' }).fill('My lamp arrived with a cracked base, again.');
  await panel.getByRole('button', { name: 'Read these words' }).click();
  await suggestionsShown(panel);
  await expect(panel.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
});

test('pasted words stay beside their tab and go when it goes elsewhere', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const at = { page, post: page.getByText(WORDS).first(), port: host.port };
  const panel = await openPanelAt(at);
  await suggestionsShown(panel);
  await page.goto('about:blank');
  await panel.getByRole('textbox', { name: label('pasteLabel') }).fill('My lamp arrived with a cracked base, again.');
  await panel.getByRole('button', { name: label('pasteButton') }).click();
  const shown = panel.getByRole('article', { name: TEXTS.postLabel });
  await expect(shown).toContainText('cracked base');

  const other = await context.newPage();
  await other.goto(DEMO.instagram);
  await other.bringToFront();
  await expect(shown).toContainText('sofa-shaped hole');
  await page.bringToFront();
  await expect(shown).toContainText('cracked base');

  await page.goto(DEMO.x);
  await expect(shown).toContainText(WORDS);
  await panel.close();
});

test('selected words sent from the context menu are answered', async ({ context, openPanel, worker }) => {
  const page = await context.newPage();
  await page.goto('https://www.facebook.com/unknown/layout');
  // Playwright cannot press a native menu: its event is sent to the worker's own listener instead.
  await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(...event: unknown[]): void };
    const info = { menuItemId: 'reply-to-selection', selectionText: 'The zip on my coat broke', pageUrl: url };
    clicked.dispatch({ ...info, editable: false }, tab);
  }, page.url());
  const panel = await openPanel(page);
  const shown = panel.getByRole('article', { name: TEXTS.postLabel });
  await expect(shown).toContainText('The zip on my coat broke');
  await suggestionsShown(panel);

  await page.goto(DEMO.facebook);
  await page.getByText('For the third time the delivery').first().hover();
  await pageButton(page).click();
  await expect(shown).toContainText('For the third time the delivery');
});

test('a part of a site that Heard does not read is said to be none, without asking for a reload', async ({
  context,
  openPanel,
}) => {
  await context.route('https://business.facebook.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Inbox</title><p>Messages</p>' }),
  );
  const page = await context.newPage();
  await page.goto('https://business.facebook.com/latest/inbox');
  const panel = await openPanel(page);
  await expect(panel.getByText(label('stateUnsupportedTitle'))).toBeVisible();
  await expect(panel.getByText(label('stateReloadTitle'))).toHaveCount(0);
});

test('the panel can be opened again and again', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(DEMO.x);
  for (let turn = 0; turn < 3; turn++) {
    const panel = await openPanelAt({ page, post: page.getByText(WORDS).first(), port: host.port });
    await suggestionsShown(panel);
    await panel.close();
    await leavePanel(panel);
  }
  await expect(dockedPanel(host.port, 500)).rejects.toThrow();
});
