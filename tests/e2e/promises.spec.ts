import path from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { DEMO, TIMELINE } from '../pages/serve.mjs';
import { leavePanel, openPanelAt } from '../run/browser.mjs';
import { ROOT } from '../run/machine.mjs';
import { suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** A promise from the reply that makes it to the reply that keeps it, on the demo page of X. */
const WORDS = 'This is the THIRD time';
const label = (name: string) => TEXTS[name] ?? name;
const editor = (panel: Page) => panel.getByRole('textbox', { name: 'Your reply' });
const nav = (panel: Page, name: string) => panel.getByRole('navigation').getByRole('button', { name: label(name) });
const alarms = (worker: Worker) => worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
const badge = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));

async function postReply(page: Page, panel: Page, words: string) {
  await suggestionsShown(panel);
  await panel
    .getByRole('button', { name: label('edit'), exact: false })
    .first()
    .click();
  await editor(panel).fill(words);
  for (const tick of await panel.getByRole('checkbox').all()) await tick.press('Space');
  await panel
    .getByRole('button', { name: /^Insert(?!.*anyway)/ })
    .first()
    .click();
  // A time that nobody wrote down as the brand's own has to be meant.
  const anyway = panel.getByRole('button', { name: label('insertAnyway') });
  if (await anyway.isVisible()) await anyway.click();
  await expect(panel.getByText(label('insertedTitle')).first()).toBeVisible();
  await page.locator('[data-demo="send"]').first().click();
  await expect(panel.getByRole('status').filter({ hasText: label('postedText') })).toBeAttached();
}

/** Two days go by: the times of everything promised are moved back by as much. */
const twoDaysLater = (extensionPage: Page) =>
  extensionPage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heard');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('commitments', 'readwrite').objectStore('commitments');
          const all = rows.getAll();
          all.onsuccess = () => {
            for (const row of all.result) {
              rows.put({ ...row, dueAt: new Date(Date.parse(row.dueAt) - 3 * 24 * 60 * 60 * 1000).toISOString() });
            }
          };
          rows.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

async function pictures(panel: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: path.join(ROOT, `tests/e2e/screenshots/${name}-${colorScheme}.png`) });
  }
  await panel.emulateMedia({ colorScheme: 'light' });
}

test('a promise is found when the reply is posted, comes due on the icon, and is kept from the list', async ({
  context,
  extensionPage,
  host,
  worker,
  wipe,
}) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const at = { page, post: page.getByText(WORDS).first(), port: host.port };
  const panel = await openPanelAt(at);
  await postReply(page, panel, 'A third move is too many, Mara. I’ll update you by 5pm tomorrow.');
  await expect(panel.getByText(/^Noted: you will update them by tomorrow/)).toBeVisible();
  await expect.poll(() => alarms(worker)).toEqual(expect.arrayContaining(['promise-due', 'promise-look']));
  expect(await badge(worker)).toBe('');
  await pictures(panel, 'promise-found');
  await panel.close();
  await leavePanel(panel);

  await twoDaysLater(extensionPage);
  await worker.evaluate(() => {
    const fired = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
    fired.dispatch({ name: 'promise-due' });
  });
  await expect.poll(() => badge(worker)).toBe('1');

  await page.goto(TIMELINE.x);
  const later = await openPanelAt({ page, post: page.getByText('wall dimmer').first(), port: host.port });
  await expect(nav(later, 'navDue')).toContainText('1');
  await nav(later, 'navDue').click();
  const late = later.getByRole('region', { name: label('due_overdue') });
  await expect(late.getByRole('listitem')).toContainText('Mara Winther');
  await pictures(later, 'due');

  const opened = context.waitForEvent('page');
  await late.getByRole('button', { name: label('dueAnswer') }).click();
  await (await opened).waitForURL(DEMO.x);
  await expect(editor(later)).toHaveValue(
    /^Mara, we said we'd update you .*, and we didn't\. .*\{\{what has happened\}\}/,
  );
  await expect(later.getByText(/^Your promise is .* late\.$/)).toBeVisible();
  await pictures(later, 'promise-late');

  await nav(later, 'navPerson').click();
  await expect(later.getByText(label('promiseNotYet'))).toBeVisible();
  await pictures(later, 'person');
  await nav(later, 'navDue').click();
  await late.getByRole('button', { name: label('dueKept') }).click();
  await expect(later.getByRole('heading', { name: label('dueEmptyTitle') })).toBeVisible();
  await expect.poll(() => badge(worker)).toBe('');
  await later.getByRole('button', { name: label('undo') }).click();
  await expect(late.getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => badge(worker)).toBe('1');
  await later.close();
});

test('a promise without a time is asked about', async ({ context, host, worker, wipe }) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText(WORDS).first(), port: host.port });
  await postReply(page, panel, 'A third move is too many, Mara. I’ll ask the depot and I’ll update you.');
  const asked = panel.getByRole('group', { name: /You said you would update them\. By when\?/ });
  await pictures(panel, 'promise-asked');
  await asked.getByRole('button', { name: label('promiseChoice_days') }).click();
  await expect(panel.getByText(/^Noted: you will update them by /)).toBeVisible();
  await expect.poll(() => alarms(worker)).toContain('promise-due');
  await panel.close();
});
