import path from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO } from '../pages/serve.mjs';
import { openPanelAt } from '../run/browser.mjs';
import { ROOT } from '../run/machine.mjs';
import { insertOpenSuggestion, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect as expectSoon, test } from './fixtures';

/** Every step waits for another page of the extension: the database, the worker, a panel that opens. */
const expect = expectSoon.configure({ timeout: 15_000 });

/** A whole incident: opened, matched and answered on three sites, late, changed, corrected, closed, reported. */
const label = (name: string) => TEXTS[name] ?? name;
const picture = (name: string) => path.join(ROOT, `tests/e2e/screenshots/incident/${name}.png`);
const SITES = [
  { site: 'x', words: 'This is the THIRD time', isAsked: true },
  { site: 'facebook', words: 'For the third time the delivery', isAsked: false },
  { site: 'instagram', words: 'The sofa-shaped hole', isAsked: true },
] as const;
const FACT = 'Lund sofa deliveries of this week are late by up to three days.';
const NEW_FACT = 'Lund sofa deliveries of this week are late by up to six days.';

const card = (panel: Page) => panel.locator('[data-card]');
const bar = (panel: Page) => panel.getByRole('region', { name: label('incidentBarName') });
const badge = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));

async function pictures(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: picture(`${name}-${colorScheme}`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The promised time goes by: the one in the sheet is moved back. */
const letItPass = (extensionPage: Page) =>
  extensionPage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heard');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('incidents', 'readwrite').objectStore('incidents');
          const all = rows.getAll();
          all.onsuccess = () => {
            for (const row of all.result) {
              const nextUpdateAt = new Date(Date.now() - 4 * 60_000).toISOString();
              rows.put({ ...row, sheet: { ...row.sheet, nextUpdateAt }, updatedAt: new Date().toISOString() });
            }
          };
          rows.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

test('a whole incident, from the first fact to the report', async ({
  context,
  extensionId,
  extensionPage,
  host,
  network,
  wipe,
}) => {
  test.setTimeout(240_000);
  await wipe();
  context.setDefaultTimeout(15_000);
  const room = await context.newPage();
  await room.setViewportSize({ width: 1240, height: 900 });
  await room.goto(`chrome-extension://${extensionId}/workspace.html#brand`);
  await room.getByRole('textbox', { name: label('brandNameField') }).fill('Halden Home');
  await room.getByRole('button', { name: label('brandCreate') }).click();
  await room.getByRole('link', { name: label('incidentsTitle') }).click();

  // Open: three fields.
  await room.getByRole('button', { name: label('incidentTemplate_delivery_delay') }).click();
  await room.getByRole('button', { name: label('incidentOpenNow') }).click();
  await expect(room.getByRole('textbox', { name: label('incidentTitleField') })).toBeFocused();
  await room.getByRole('textbox', { name: label('incidentTitleField') }).fill('Lund sofa deliveries late');
  await room.getByRole('textbox', { name: label('incidentKnownField') }).fill(FACT);
  await room.getByRole('textbox', { name: label('incidentWordsField') }).fill('Lund sofa, sofa, delivery');
  await pictures(room, 'start');
  await room.keyboard.press('Control+Enter');
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Lund sofa deliveries late');
  await expect(room.getByRole('timer')).toContainText('in ');
  await expect.poll(() => badge(extensionPage)).toMatch(/^\d+[mh]$/);

  // The demo posts are older than this minute: it began before them.
  await room.getByLabel(label('incidentStartedAt')).fill('2026-11-19T08:00');
  await room.getByRole('button', { name: 'Publish v2' }).click();
  await expect(room.getByText('Version 2 is published')).toBeVisible();
  await pictures(room, 'room');

  // Matched and answered on three sites, from the sheet.
  for (const { site, words, isAsked } of SITES) {
    const page = await context.newPage();
    await page.goto(DEMO[site]);
    const panel = await openPanelAt({ page, post: page.getByText(words).first(), port: host.port });
    await suggestionsShown(panel);
    await expect(bar(panel)).toContainText('Lund sofa deliveries late');
    if (isAsked) {
      await expect(panel.getByText('Is this about “Lund sofa deliveries late”?')).toBeVisible();
      if (site === 'x') await pictures(panel, 'panel-asked');
      await panel.getByRole('button', { name: label('incidentAskYes'), exact: true }).click();
    }
    await expect(panel.getByText('In the incident “Lund sofa deliveries late”')).toBeVisible();
    await expect(card(panel)).toContainText('sheet v2');
    await expect(card(panel).locator('p[dir=auto]').first()).toContainText('late by up to three days');
    if (site === 'x') await pictures(panel, 'panel');
    await insertOpenSuggestion(panel);
    await page.locator('[data-demo="send"]').first().click();
    await expect(panel.getByRole('status').filter({ hasText: label('postedText') })).toBeAttached();
    await panel.close();
    await page.close();
  }

  // The update is late: said in words, no old time in any reply, and the icon tells it.
  await letItPass(extensionPage);
  const late = await context.newPage();
  await late.goto(DEMO.facebook);
  let panel = await openPanelAt({ page: late, post: late.getByText(SITES[1].words).first(), port: host.port });
  await expect(bar(panel)).toContainText('late');
  await expect(panel.getByRole('alert').filter({ hasText: label('incidentLateFirst') })).toBeVisible();
  await pictures(panel, 'panel-late');
  await panel.getByRole('alert').getByRole('button', { name: 'in 30 min' }).click();
  await expect(bar(panel)).not.toContainText('late,');
  await expect(bar(panel)).toContainText('sheet v3');
  await panel.close();
  await late.close();

  // A fact changes: whoever was told the old one is listed, with a correction laid ready.
  await room.bringToFront();
  const fact = room.getByRole('textbox', { name: label('incidentFactText') });
  await fact.fill(NEW_FACT);
  await expect(room.getByText('new in v4')).toBeVisible();
  await room.getByRole('button', { name: 'Publish v4' }).click();
  await room.getByText('Told before (3)').click();
  await expect(room.getByText('3 people were told what has changed')).toBeVisible();
  await pictures(room, 'told');
  const row = room.getByRole('listitem').filter({ hasText: 'Mara Winther' }).first();
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    row.getByRole('link', { name: label('incidentOpenPost') }).click(),
  ]);
  await again.waitForLoadState();
  panel = await openPanelAt({ page: again, post: again.getByText(SITES[0].words).first(), port: host.port });
  const reply = panel.getByRole('textbox', { name: label('yourReply') });
  await expect(reply).toHaveValue(/late by up to six days/);
  await expect(panel.getByText('must fix')).toBeHidden();
  await pictures(panel, 'panel-correction');
  await panel
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(panel.getByText(label('insertedTitle')).first()).toBeVisible();
  await again.locator('[data-demo="send"]').first().click();
  await expect(panel.getByRole('status').filter({ hasText: label('postedText') })).toBeAttached();
  await panel.close();
  await again.close();
  await room.bringToFront();
  await expect(room.getByText(label('incidentFollowedUp'))).toBeVisible();

  // An update goes out and is noted; the closing words; closed; the report.
  await room.getByRole('button', { name: label('incidentPostedUpdate') }).click();
  const dialog = room.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Facebook' }).check();
  await dialog.getByRole('button', { name: label('incidentNoteUpdate') }).click();
  await room.getByText(label('incidentViewLog'), { exact: true }).click();
  await expect(room.getByRole('list', { name: label('incidentLog') }).getByRole('listitem')).toHaveCount(1);
  await room.getByText(label('incidentViewStatements'), { exact: true }).click();
  await expect(room.getByRole('region', { name: 'Instagram' })).toBeVisible();
  await pictures(room, 'statements');

  await room.getByRole('button', { name: label('incidentGoClose') }).click();
  await room
    .getByRole('textbox', { name: label('incidentClosingField') })
    .fill('All Lund sofas of this week are delivered.');
  await room.keyboard.press('Control+Enter');
  await expect(room.getByText('Version 5 is published')).toBeVisible();
  await room.getByRole('textbox', { name: label('incidentLessonsField') }).fill('Say the new date in the first reply.');
  await room.getByRole('button', { name: label('incidentClose'), exact: true }).click();
  await expect(room.getByText(label('incidentReopen'))).toBeVisible();
  const report = room.locator('[data-report]');
  await expect(report).toContainText('3 seen, 3 answered');
  await expect(report).toContainText('became');
  await expect(report).toContainText('Say the new date in the first reply.');
  await pictures(room, 'closed');
  await room.emulateMedia({ media: 'print' });
  await expect(room.getByRole('navigation', { name: label('navWorkspaceName') })).toBeHidden();
  await expect(report).toBeVisible();
  await room.screenshot({ path: picture('print') });
  expect(network).toEqual([]);
});
