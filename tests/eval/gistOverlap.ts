/** Words that stand in every sentence and say nothing about its matter. */
const EMPTY_WORDS = new Set(
  (
    'a about after again all an and any are as at be been being but by can could did do does doing for from get gets getting got had has have having ' +
    'he her here him his how i if in into is it its just like me more my no not now of off on one or our out over own she so some still than that the ' +
    'their them then there they this those to too up us very was we were what when where which who why will with would you your yours'
  ).split(' '),
);

const NUMBERS: Record<string, string> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, `${value}`]),
);

/** Crude on purpose: "waiting", "waited" and "waits" are one word, and so are "two" and "2". */
function stem(word: string): string {
  const number = NUMBERS[word];
  if (number) return number;
  const bare = word.replace(/(?:'s|s')$/, '').replace(/(?:ies|ied)$/, 'y');
  const cut = bare.replace(/(?:ing|edly|ed|es|s|ly|e)$/, '');
  return cut.length >= 3 ? cut.replace(/(.)\1$/, '$1') : bare;
}

export function contentWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stem));
}

/** Share of the shorter text's content words that stand in the other too, 0 … 1. */
export function overlap(one: string, other: string): number {
  const [a, b] = [contentWords(one), contentWords(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

/** Half of the shorter text's words: below it two gists are mostly about different things, as reading them showed. */
const ALIKE = 0.5;

/**
 * Whether a gist says the same as the hand-written one, judged by their words: an estimate. Other words for the same matter count as wrong,
 * the same words in another sense as right.
 * @param gold alternatives are parted by ` / `
 */
export function saysTheSame(gold: string, gist: string): boolean {
  return gold.split(' / ').some((one) => overlap(one, gist) >= ALIKE);
}
