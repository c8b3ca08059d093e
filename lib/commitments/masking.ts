const QUOTED = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|‘[^’\n]{1,300}’|«[^»\n]{1,300}»|^>[^\n]{0,2000}/gm;
/** Stands for a sign of someone else's words: no word, no end of a sentence. */
const BLANK = '_';

/**
 * The text as the patterns read it, of the same length, so that places in it are places in the text: one kind of apostrophe, dash and
 * space, and words in quotation marks, which somebody else said, taken out.
 */
export function maskedText(text: string): string {
  return text
    .replace(QUOTED, (quoted) => BLANK.repeat(quoted.length))
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[–—‒−]/g, '-')
    .replace(/[^\S\n]/g, ' ');
}

/** A stretch of text: `end` is after its last sign. */
export interface Stretch {
  start: number;
  end: number;
}

const END_OF_SENTENCE = /[.!?]+(?=[\s_)]|$)|\n+/g;
/** A full stop after one of these ends no sentence when more follows in the same breath. */
const SHORTENED =
  /\b(?:[ap]\.m|approx|mon|tues?|wed|thur?s?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|st|mr|mrs|ms|dr|no|e\.g|i\.e)$/i;
const SAME_BREATH = /^\. ?(?:[a-z\d,(]|[ECMPB]S?D?T\b|GMT\b|UTC\b)/;

/** The sentences of a masked text, with the sign that ends them. */
export function sentencesOf(masked: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { 0: mark, index } of masked.matchAll(END_OF_SENTENCE)) {
    const isShortened = mark === '.' && SHORTENED.test(masked.slice(Math.max(0, index - 8), index));
    if (isShortened && SAME_BREATH.test(masked.slice(index, index + 8))) continue;
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  sentences.push({ start, end: masked.length });
  return sentences.filter(({ start, end }) => end > start);
}
