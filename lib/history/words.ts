/** A word of a text as it is looked for, and where it stands. Offsets count UTF-16 units; `end` is exclusive. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/**
 * Runs of letters and digits with their marks and apostrophes. Scripts that write no spaces give one word a character, so that a name in the
 * middle of a sentence is found; an emoji is a word too.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|[[\p{L}\p{N}\p{M}'’ʼ]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]]+|\p{Extended_Pictographic}/gv;

const PLAIN = /^[a-z0-9]+$/;
const NOT_HEARD = /[\p{M}'’ʼ]/gu;

/** Without regard to case, accents, apostrophes and letters in disguise: `Café’s` and `𝐜𝐚𝐟𝐞𝐬` are both `cafes`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(NOT_HEARD, '').toLowerCase();
}

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    if (folded !== '') words.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
