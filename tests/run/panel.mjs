// What a user sees and does in the open panel, by the names a screen reader would read out.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './machine.mjs';

/** The panel's texts. The browser is started in English, so these are the ones shown. */
export const TEXTS = Object.fromEntries(
  Object.entries(JSON.parse(fs.readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8'))).map(
    ([name, { message }]) => [name, message],
  ),
);

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const postOf = (panel) => panel.getByRole('article', { name: TEXTS.postLabel });
const cardOf = (panel) => panel.locator('[data-card]');
/** The suggestions that are not open stand beside the open one. */
const rowsOf = (panel) => panel.locator('section:has(> [data-card]) > button');

/** Waits until the panel shows a post and suggestions for it. */
export async function suggestionsShown(panel) {
  await postOf(panel).waitFor();
  await cardOf(panel).waitFor();
}

/**
 * What the panel says it read, and by which rule it chose this post.
 * @returns {Promise<{author: string, text: string, rule: string}>}
 */
export async function readPost(panel) {
  const post = postOf(panel);
  const all = await post.innerText();
  const rules = Object.keys(TEXTS).filter((name) => name.startsWith('focus_'));
  return {
    author: await post.locator('p').first().innerText(),
    text: await post.locator(':scope > p').first().innerText(),
    rule: TEXTS[rules.find((name) => all.includes(TEXTS[name]))] ?? 'no rule shown',
  };
}

async function openCard(panel) {
  const card = cardOf(panel);
  return {
    strategy: await card.getByRole('heading').innerText(),
    because: await card.locator('h3 ~ span, h3 ~ p').first().innerText(),
    text: await card.locator('p[dir=auto]').first().innerText(),
  };
}

/**
 * All suggestions in their order; the first one is open again afterwards.
 * @returns {Promise<{strategy: string, because: string, text: string}[]>}
 */
export async function readSuggestions(panel) {
  const suggestions = [await openCard(panel)];
  const others = await rowsOf(panel).count();
  for (let index = 0; index < others; index++) {
    await rowsOf(panel).nth(index).click();
    suggestions.push(await openCard(panel));
  }
  if (others > 0) await rowsOf(panel).first().click();
  return suggestions;
}

/** Ticks what has to be true, presses Insert and waits for what becomes of it. Throws with the panel's own words when it is refused. */
export async function insertOpenSuggestion(panel) {
  const card = cardOf(panel);
  // With the keyboard: the row of buttons may lie over a tick until the panel is scrolled
  for (const tick of await card.getByRole('checkbox').all()) await tick.press('Space');
  await card.getByRole('button', { name: new RegExp(`^${TEXTS.insert}(?:\\s|$)`) }).click();
  const refusals = Object.keys(TEXTS).filter((name) => name.startsWith('refusal_'));
  const outcome = card.getByText(
    new RegExp(`^(?:${[TEXTS.insertedTitle, ...refusals.map((name) => TEXTS[name])].map(literally).join('|')})$`),
  );
  await outcome.first().waitFor();
  const told = await outcome.first().innerText();
  if (told !== TEXTS.insertedTitle) throw new Error(`The panel says: ${told}`);
}
