import type { Token } from '../tokens';
import type { View } from '../view';
import { isClosed, PREPOSITIONS, TIMES } from '../words';
import { EXPANDED, MIDDLE, NOT, REPAIRED } from './words';

/** A token as the clause reader sees it: contractions taken apart, spelling repaired. */
export interface Word {
  lower: string;
  /** What is said for it when it is not the token as typed. */
  repaired: string | null;
  token: Token;
  /** A mark, a line end, a handle or an emoji before it. */
  fresh: boolean;
  opens: boolean;
  /** A handle stands right before it. */
  addressed: boolean;
  /** Quotation marks are open, or it is a hashtag. */
  barred: boolean;
}

const PARTICIPLE = /^(?:been|gone|come|had|got|arrived|disappeared|stopped|broken|crashed|died|failed|vanished|broke)$/;
const AFTER_BE =
  /^(?:been|not|still|just|now|gone|never|broken|missing|late|wrong|down|out|stuck|dead|lost|delayed|cancelled|damaged|leaking|crashed|closed|off|cold|empty|faulty|arrived|disappeared|stopped|died|failed|come|got)$/;
const PRESENT = /ing$/;

function isPresentOrPast(tokens: readonly Token[], from: number): string {
  let next = from;
  while (MIDDLE.has(tokens[next]?.lower ?? '') || NOT.has(tokens[next]?.lower ?? '')) next++;
  return PARTICIPLE.test(tokens[next]?.lower ?? '') ? 'has' : 'is';
}

/** "flight cancelled & my visa ends": a new statement begins. */
const isOwnStart = (lower: string) =>
  /^(?:i|my|we|our|it|you|they|no|still|now|the|nobody|can't|cant|cannot|suddenly|got|never|won't)$/.test(lower);

/** "the driver on @Northbus Park route swore": what follows such a handle is the rest of a place, and no new statement. */
const isRestOfPlace = (addressed: boolean, before: string | undefined, token: Token) =>
  addressed && PREPOSITIONS.has(before ?? '') && /^\p{Lu}\p{Ll}/u.test(token.text) && !isClosed(token.lower);

/** @param plain the post with its handles, as long as `view.text` */
export function wordsIn(view: View, plain: string): Word[] {
  const words: Word[] = [];
  let quoted = false;
  // One mark alone encloses nothing.
  const paired = (plain.split('"').length - 1) % 2 === 0;
  let end = 0;
  const { tokens } = view;
  for (const [index, token] of tokens.entries()) {
    const gap = plain.slice(end, token.start);
    end = token.end;
    const marks = gap.length > 0 ? gap.split('"').length - 1 : 0;
    if (paired && marks % 2 === 1) quoted = !quoted;
    const tail = words.at(-1);
    if (gap === ',' && tail && /\d$/.test(tail.lower) && /^\d{3}\b/.test(token.lower)) {
      tail.repaired = `${tail.repaired ?? tail.token.text},${token.text}`;
      tail.lower += token.lower;
      tail.token = { ...tail.token, end: token.end };
      continue;
    }
    const addressed = gap.includes('@');
    const base = {
      token,
      fresh:
        token.fresh ||
        (gap.includes('&') &&
          index > 0 &&
          !/^(?:my|our|the|your)$/.test(tokens[index - 1]?.lower ?? '') &&
          isOwnStart(token.lower)),
      opens: token.opens,
      addressed,
      barred:
        isRestOfPlace(addressed, tokens[index - 1]?.lower, token) || quoted || /[#"]$/.test(gap) || / '$/.test(gap),
    };
    const inner = { ...base, fresh: false, opens: false, addressed: false };
    const pair =
      EXPANDED[token.lower] ??
      (token.lower === 'its' && AFTER_BE.test(tokens[index + 1]?.lower ?? '') ? (['it', 'be'] as const) : undefined);
    if (pair) {
      const verb = pair[1] === 'be' ? isPresentOrPast(tokens, index + 1) : pair[1];
      words.push({ ...base, lower: pair[0], repaired: pair[0] }, { ...inner, lower: verb, repaired: verb });
      continue;
    }
    const next = tokens[index + 1];
    if (
      /[a-z]'s$/.test(token.lower) &&
      // "tonight's delayed 442"
      !TIMES.has(token.lower.slice(0, -2)) &&
      next &&
      !next.fresh &&
      (AFTER_BE.test(next.lower) || PRESENT.test(next.lower))
    ) {
      const verb = isPresentOrPast(tokens, index + 1);
      const noun = { ...token, text: token.text.slice(0, -2), lower: token.lower.slice(0, -2), end: token.end - 2 };
      words.push({ ...base, token: noun, lower: noun.lower, repaired: null });
      words.push({ ...inner, lower: verb, repaired: verb });
      continue;
    }
    const repaired = Object.hasOwn(REPAIRED, token.lower) ? (REPAIRED[token.lower] ?? null) : null;
    if (repaired === 'every time') {
      words.push({ ...base, lower: 'every', repaired: 'every' }, { ...inner, lower: 'time', repaired: 'time' });
      continue;
    }
    words.push({ ...base, lower: repaired ?? token.lower, repaired });
  }
  return words;
}
