import path from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO } from '../pages/serve.mjs';
import { leavePanel, openPanelAt } from '../run/browser.mjs';
import { ROOT } from '../run/machine.mjs';
import { suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/**
 * What a team wrote itself, from the first page to the customer's box: a pack brings a brand with questions it answers, and snippets; on the
 * customer's page they stand beside the composed replies, with the details of the post in them, and go into the box.
 */

const QUESTION = 'When is my delivery coming?';
const ANSWER = 'The driver texts a two-hour slot by 8 pm the day before.';
const HOT_ANSWER = 'No. Unplug it at the wall and leave it unplugged; we collect it and refund it in full.';

const PACK = {
  format: 'heard-pack',
  version: 1,
  name: 'Halden Home, care team',
  brands: [
    {
      id: 'halden',
      name: 'Halden Home',
      signOff: '^MK',
      handles: [{ platform: 'x', handle: 'haldenhome' }],
      products: ['Orrin floor lamp', 'Lund sofa'],
      faq: [
        { id: 'when', question: QUESTION, variants: ['Nobody came, when is it coming?'], answer: ANSWER },
        {
          id: 'hot',
          question: 'The cable of my lamp gets so hot. Should I keep using it?',
          variants: ['Should we keep using it when the cable got so hot?'],
          answer: HOT_ANSWER,
          link: 'https://halden.example/recall',
        },
      ],
    },
  ],
  snippets: [
    {
      id: 'slot',
      title: 'Nobody came, new slot',
      body: 'I am sorry nobody came, {{first_name|hello}}. Send us your order number by message and we ring you with a firm slot.',
      shortcut: ';slot',
      category: 'delivery_late',
      intent: 'complaint',
    },
    { id: 'hours', title: 'Opening hours', body: 'We open at nine, on Sundays at eleven.', shortcut: ';hours' },
  ],
};

const picture = (name: string) => path.join(ROOT, `tests/e2e/screenshots/own-words/${name}.png`);
const inBox = (page: Page) => page.evaluate(() => window.__state());

/** Through the first page, as a new colleague does. */
async function take(welcome: Page, pictured?: string): Promise<void> {
  await welcome.getByRole('button', { name: TEXTS.welcomeImport }).click();
  const dialog = welcome.getByRole('dialog', { name: TEXTS.importTitle });
  await dialog
    .getByLabel(TEXTS.importChoose as string)
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(PACK)) });
  await expect(dialog.getByText('New: 1 brand, 2 questions and 2 snippets.')).toBeVisible();
  await dialog.getByText(TEXTS.importSeeNew as string).click();
  await expect(dialog.getByText(QUESTION)).toBeVisible();
  if (pictured) await welcome.screenshot({ path: pictured, animations: 'disabled' });
  await dialog.getByRole('button', { name: TEXTS.importTake, exact: true }).click();
  await dialog.getByRole('button', { name: TEXTS.importFinish }).click();
}

test('a pack from the first page, its answer and its snippet beside the replies, and both in the box', async ({
  context,
  extensionId,
  host,
  network,
  wipe,
}) => {
  await wipe();
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${extensionId}/workspace.html#welcome`);
  await take(welcome, picture('welcome-import'));
  await expect(welcome.getByRole('status').filter({ hasText: '1 brand, 2 questions and 2 snippets' })).toBeVisible();
  await expect(welcome.getByText('Replies are written for Halden Home now.')).toBeVisible();
  await expect(welcome.getByRole('region', { name: 'Try it now' }).locator('[data-card]')).toContainText('^MK');
  await welcome.screenshot({ path: picture('welcome-brought'), animations: 'disabled' });
  await welcome.close();

  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText('This is the THIRD time').first(), port: host.port });
  await suggestionsShown(panel);
  const line = panel.getByText(`from your FAQ: “${QUESTION}”`);
  await expect(line, 'what a reply says already is only named').toBeVisible();
  await expect(panel.locator('[data-card]')).toContainText(ANSWER);
  const yours = panel.getByRole('button', { name: new RegExp(`${TEXTS.yoursTitle}.*Nobody came, new slot`) });
  await expect(yours).toContainText('I am sorry nobody came, Mara.');
  await panel.keyboard.press('4');
  const card = panel.getByRole('region', { name: TEXTS.yoursTitle, exact: true });
  await expect(card).toContainText('fits: late delivery');
  await card.scrollIntoViewIfNeeded();
  await panel.screenshot({ path: picture('snippet-card'), animations: 'disabled' });

  await card.getByRole('button', { name: TEXTS.insert, exact: true }).click();
  await expect(panel.getByText(TEXTS.insertedTitle as string)).toBeVisible();
  expect(await inBox(page)).toBe(
    'I am sorry nobody came, Mara. Send us your order number by message and we ring you with a firm slot. ^MK',
  );
  expect(await page.evaluate(() => window.__posted), 'Heard never posts').toEqual([]);
  expect(network).toEqual([]);
  await leavePanel(panel);
});

test('the brand’s own answer stands above replies that do not give it, and goes into the box', async ({
  context,
  extensionId,
  host,
  wipe,
}) => {
  await wipe();
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${extensionId}/workspace.html#welcome`);
  await take(welcome);
  await welcome.close();

  const page = await context.newPage();
  await page.goto('https://www.facebook.com/haldenhome/posts/pfbid0HaldenOrrinLaunch');
  const panel = await openPanelAt({ page, post: page.getByText('got so hot').first(), port: host.port });
  await suggestionsShown(panel);
  const answer = panel.getByRole('region', { name: TEXTS.yourAnswer });
  await expect(answer).toContainText(HOT_ANSWER);
  await panel.screenshot({ path: picture('answer-card'), animations: 'disabled' });
  // The page's own box first, then what has to be true of a post as grave as this one.
  await page
    .getByRole('article', { name: /Marek Dvorsky/ })
    .getByRole('button', { name: 'Reply', exact: true })
    .click();
  await answer.getByRole('button', { name: TEXTS.insert, exact: true }).click();
  const draft = panel.locator('[data-card]');
  await draft.getByRole('checkbox').check();
  await draft.getByRole('button', { name: TEXTS.insert, exact: true }).click();
  await expect(panel.getByText(TEXTS.insertedTitle as string)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Reply to Marek Dvorsky/ })).toHaveText(
    `${HOT_ANSWER} https://halden.example/recall ^MK`,
  );
  await leavePanel(panel);
});
