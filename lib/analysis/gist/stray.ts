import { isCommonToo, nameOf } from './names';
import { isKnownThing } from './nouns';
import { AMBIGUOUS } from './things';
import { isBaseVerb } from './verbs';
import { isClosed, TIMES } from './words';

const COMMON =
  /^(?:customer|customers|warranty|delivery|refund|mobile|online|wrong|new|old|same|whole|broken|late|free|price|prices|driver|drivers|help|having|getting|trying|waiting|being|charged|money|unable|cannot|connect)$/;

/** Days, months, and what people call places and makes. */
const NO_WORD =
  /^(?:january|february|april|june|july|september|october|november|december|easter|christmas|may|march|august|will|mark|grace|rose|sunny|bill|rich|pat|drew|sue|art|jack|dawn|faith|hope|chase|sky|target|gap|boots|shell|orange|three|next|best|live|play|pay)$/;

/** Whether a capital inside a sentence is only how somebody types: "you're Having trouble". */
function isStray(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || nameOf(word) || isCommonToo(word)) return false;
  const isCapital = (other: string | undefined) => /^[\p{Lu}\d]/u.test(other ?? '');
  const next = words[at + 1];
  if ((at > 1 && isCapital(words[at - 1])) || isCapital(next)) return false;
  const lower = word.toLowerCase();
  if (NO_WORD.test(lower) || TIMES.has(lower) || AMBIGUOUS.has(lower)) return false;
  return COMMON.test(lower) || isClosed(lower) || isBaseVerb(lower) || isKnownThing(lower);
}

/** A phrase without capitals on common words; names keep theirs. */
export function lowered(phrase: string): string {
  const words = phrase.split(' ');
  return words.map((word, at) => (at > 0 && isStray(words, at) ? word.toLowerCase() : word)).join(' ');
}

export const STRAY_EXAMPLES: readonly (readonly [typed: string, said: string])[] = [
  ["you're Having trouble with the ferry", "you're having trouble with the ferry"],
  ['the Warranty expiring', 'the warranty expiring'],
  ['the Parcel not arriving on Monday', 'the parcel not arriving on Monday'],
  ['the Sunny Oven not working', 'the Sunny Oven not working'],
  ['your Switch is broken', 'your Switch is broken'],
  ['your seat to Hull', 'your seat to Hull'],
  ["your iPhone won't charge", "your iPhone won't charge"],
];
