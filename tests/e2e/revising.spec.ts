import { DEMO } from '../pages/serve.mjs';
import { openPanelAt } from '../run/browser.mjs';
import { insertOpenSuggestion, readPost, suggestionsShown, TEXTS } from '../run/panel.mjs';
import { expect, test } from './fixtures';

const MOST_WORDINGS = 8;

/** With the real planner: the name and a warm sentence are added, one sentence left out, all taken back, and exactly what is then shown goes into the site's box. */
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
  // A panel that was open before shows its former post until the page has answered.
  await expect.poll(async () => (await readPost(panel)).text).toContain('This is the THIRD time');
  await suggestionsShown(panel);
  const card = panel.locator('[data-card]');
  const words = () => card.locator('p[dir=auto]').first().innerText();
  const press = (name: string) => card.getByRole('button', { name, exact: true }).click();
  const moves = card.getByRole('list', { name: TEXTS.movesLabel }).getByRole('button');
  // Whether a wording names her is the planner's choice: one is looked for that does not.
  for (let wordings = 0; wordings < MOST_WORDINGS && (await words()).includes('Mara'); wordings++) {
    const before = await words();
    await press(TEXTS.anotherWording);
    await expect.poll(words).not.toBe(before);
  }
  const planned = await words();
  expect(planned).not.toContain('Mara');

  await press(TEXTS.revise_name);
  await expect.poll(words).toContain('Mara');
  const named = await words();
  await press(TEXTS.revise_warmer);
  await expect.poll(words).not.toBe(named);
  const warm = await words();

  // Which sentences a reply can do without is the planner's to say: it says no in words.
  const all = await moves.count();
  for (let index = all - 1; index >= 0 && (await moves.count()) === all; index--) {
    await moves.nth(index).click();
    await press(TEXTS.revise_drop);
    await expect(card.getByRole('group', { name: TEXTS.reviseLabel })).toHaveAttribute('aria-busy', 'false');
  }
  await expect(moves).toHaveCount(all - 1);
  const dropped = await words();
  expect(dropped).toContain('Mara');
  expect(dropped.length).toBeLessThan(warm.length);

  for (const former of [warm, named, planned]) {
    await press(TEXTS.revisionUndo);
    await expect.poll(words).toBe(former);
  }
  await press(TEXTS.revise_name);
  await expect.poll(words).toBe(named);

  await press(TEXTS.whyThis);
  await expect(card.getByRole('list', { name: TEXTS.movesLabel }).last().getByRole('listitem')).toHaveCount(
    await moves.count(),
  );

  await insertOpenSuggestion(panel);
  expect(await page.evaluate(() => window.__state())).toBe(named);
  expect(network).toEqual([]);
  await panel.close();
});
