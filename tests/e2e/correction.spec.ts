import { DEMO } from '../pages/serve.mjs';
import { openPanelAt } from '../run/browser.mjs';
import { readSuggestions, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

test('a corrected reading plans other replies at once, stays, and can be taken back', async ({
  context,
  host,
  network,
  wipe,
}) => {
  await wipe();
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText('This is the THIRD time').first(), port: host.port });
  await suggestionsShown(panel);
  const before = await readSuggestions(panel);

  const chips = panel.getByRole('list', { name: TEXTS.understood });
  await chips
    .getByRole('button', { name: /^Correct: / })
    .first()
    .press('Enter');
  const dialog = panel.getByRole('dialog', { name: TEXTS.correctTitle });
  await dialog.getByText(TEXTS.correctIntent as string, { exact: true }).click();
  await dialog.getByRole('menuitemradio', { name: TEXTS.intent_praise, exact: true }).click();
  await expect(panel.getByText(`Corrected by you: ${TEXTS.intent_praise}`)).toBeVisible();
  const undo = panel.getByRole('button', { name: TEXTS.undo });
  await expect(undo).toBeFocused();
  await expect
    .poll(async () => (await readSuggestions(panel)).map(({ text }) => text))
    .not.toEqual(before.map(({ text }) => text));

  // Closing the panel forgets nothing.
  await panel.reload();
  await suggestionsShown(panel);
  await expect(panel.getByText(`Corrected by you: ${TEXTS.intent_praise}`)).toBeVisible();
  await undo.press('Enter');
  await expect(panel.getByText(/^Corrected by you/)).toHaveCount(0);
  await expect
    .poll(async () => (await readSuggestions(panel)).map(({ text }) => text))
    .toEqual(before.map(({ text }) => text));
  expect(network).toEqual([]);
  await panel.close();
});
