import { DEMO } from '../pages/serve.mjs';
import { openPanelAt } from '../run/browser.mjs';
import { insertOpenSuggestion, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** With the real planner: the name is added, one sentence left out, and exactly what is then shown goes into the site's box. */
test('a reply is revised, loses a sentence, gets it back, and is inserted as shown', async ({
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
  const card = panel.locator('[data-card]');
  const words = () => card.locator('p[dir=auto]').first().innerText();
  const press = (name: string) => card.getByRole('button', { name, exact: true }).click();
  const moves = card.getByRole('list', { name: TEXTS.movesLabel }).getByRole('button');
  const planned = await words();
  expect(planned).not.toContain('Mara');

  await press(TEXTS.revise_name);
  await expect.poll(words).toContain('Mara');
  const named = await words();

  // Which sentences a reply can do without is the planner's to say: it says no in words.
  const all = await moves.count();
  for (let index = all - 1; index >= 0 && (await moves.count()) === all; index--) {
    await moves.nth(index).click();
    await press(TEXTS.revise_drop);
    const leftOut = card.getByText(new RegExp(`^${TEXTS.revisedDrop.replace('$1', '')}`));
    await leftOut.or(card.getByText(TEXTS.revisionRefusal_needed)).waitFor();
  }
  await expect(moves).toHaveCount(all - 1);
  const dropped = await words();
  expect(dropped).toContain('Mara');
  expect(dropped.length).toBeLessThan(named.length);

  await press(TEXTS.revisionUndo);
  await expect.poll(words).toBe(named);
  await press(TEXTS.revisionUndo);
  await expect.poll(words).toBe(planned);
  await press(TEXTS.revise_name);
  await expect.poll(words).toBe(named);

  await press(TEXTS.whyThis);
  await expect(card.getByRole('list', { name: TEXTS.movesLabel }).last().getByRole('listitem')).toHaveCount(all);

  await insertOpenSuggestion(panel);
  expect(await page.evaluate(() => window.__state())).toBe(named);
  expect(network).toEqual([]);
  await panel.close();
});
