import path from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO } from '../pages/serve.mjs';
import { openPanelAt, pageButton } from '../run/browser.mjs';
import { ROOT } from '../run/machine.mjs';
import { insertOpenSuggestion, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** What is remembered of a customer: their answer to our reply, how it ended, a note, and that all of it can be forgotten. */
const WORDS = 'This is the THIRD time';
const label = (name: string) => TEXTS[name] ?? name;
const nav = (panel: Page, name: string) => panel.getByRole('navigation').getByRole('button', { name: label(name) });

/** The customer answers: the page shows one more post of hers below ours. */
const customerAnswers = (page: Page, words: string) =>
  page.evaluate((text) => {
    const cells = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')];
    const ours = cells.findLast((cell) => cell.textContent?.includes('@haldenhome') && cell.querySelector('time'));
    const theirs = cells.find((cell) => cell.textContent?.includes('@tobias_ekdal'));
    if (!ours || !theirs) throw new Error('The page shows no replies');
    const cell = theirs.cloneNode(true) as HTMLElement;
    for (const link of cell.querySelectorAll('a')) {
      const href = link.getAttribute('href')?.replaceAll('tobias_ekdal', 'mara_winther') ?? '';
      link.setAttribute('href', href.replace(/status\/\d+/, 'status/1990500000000000777'));
      for (const span of link.querySelectorAll('span')) {
        if (span.textContent === '@tobias_ekdal') span.textContent = '@mara_winther';
        if (span.textContent === 'Tobias Ekdal') span.textContent = 'Mara Winther';
      }
    }
    const said = cell.querySelector('[data-testid="tweetText"]');
    if (said) said.textContent = text;
    cell.querySelector('time')?.setAttribute('datetime', new Date(Date.now() + 60_000).toISOString());
    theirs.before(cell);
  }, words);

test('the customer’s answer is linked to our reply, its end confirmed in one press, and everything forgotten', async ({
  context,
  host,
  wipe,
}) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText(WORDS).first(), port: host.port });
  await suggestionsShown(panel);
  await insertOpenSuggestion(panel);
  await page.locator('[data-demo="send"]').first().click();
  await expect(panel.getByRole('status').filter({ hasText: label('postedText') })).toBeAttached();

  await customerAnswers(page, 'Thank you so much, it finally arrived this morning!');
  // The page does not say that somebody answered; the user comes to the answer.
  await page.getByText('it finally arrived this morning').hover();
  await pageButton(page).click();
  await expect(panel.getByRole('article', { name: label('postLabel') })).toContainText('it finally arrived');
  await expect(panel.getByText(/thanked you or says it is settled/)).toBeVisible();
  await panel.getByRole('button', { name: label('outcome_resolved') }).click();
  await expect(panel.getByText('Outcome: Resolved')).toBeVisible();

  await nav(panel, 'navPerson').click();
  await expect(panel.getByText(label('personAnswered'))).toBeVisible();
  await expect(panel.getByRole('combobox', { name: label('outcomeLabel') })).toHaveValue('resolved');
  await panel.getByRole('textbox', { name: label('personNote') }).fill('Saturdays are best.');
  await expect(panel.getByText(label('personNoteSaved'), { exact: true })).toBeVisible();
  await panel.getByRole('textbox', { name: label('personTags') }).fill('sofa');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Remove tag sofa' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: path.join(ROOT, `tests/e2e/screenshots/person-known-${colorScheme}.png`) });
  }

  await panel.getByRole('button', { name: label('forgetPerson') }).click();
  await panel.getByRole('button', { name: label('forgetYes') }).click();
  await expect(panel.getByRole('status').filter({ hasText: /^Forgotten: 1 reply/ })).toBeVisible();
  await panel.close();
});
