import { isBaseVerb } from '../verbs';
import { TIMES } from '../words';
import { type Clause, type Context, finished } from './gates';
import { restAt } from './rest';
import { turned } from './turn';
import type { VerbGroup } from './verb';
import type { Word } from './word';
import { COMPLETE } from './words';

/** May stand between "trying" and "to". */
const MEANWHILE =
  /^(?:since|for|all|so|many|over|and|again|the|a|an|now|this|last|past|about|times|twice|multiple|several|both|hard|noon|\d{1,2})$/;
/** How it is told that an attempt came to nothing. */
const FAILED =
  /^(?:(?:and|but|yet|however|then|only) )?(?:(?:it|this|that|they|the \w+|my \w+|every time) )?(?:(?:is|was|just|still|always|simply|keeps?|kept|has) )*(?:doesn't|don't|won't|isn't|didn't|not |can't|cannot|couldn't|nothing|no luck|to no avail|without success|fails?\b|failed|failing|says?\b|saying|shows? an? error|gives? me an? error|crash\w*|freez\w*)/;

const said = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** "I've been trying to watch a film and it's not working" → "you can't watch a film"; `null` where the attempt may have succeeded. */
export function triedInVain(context: Context, at: number, { main, auxiliary, tense }: VerbGroup): Clause | null {
  const { view, words } = context;
  if (!/^(?:try|trying|tried)$/.test(words[main]?.lower ?? '')) return null;
  let to = main + 1;
  while (to - main < 6 && (MEANWHILE.test(words[to]?.lower ?? '') || TIMES.has(words[to]?.lower ?? ''))) to++;
  const doing = words[to + 1];
  if (words[to]?.lower !== 'to' || !doing || doing.fresh || !isBaseVerb(doing.lower)) return null;
  const rest = restAt(words, to + 2, { embeds: false, ofThing: false });
  if (!rest || rest.it >= 0 || (rest.end === to + 2 && !COMPLETE.has(doing.lower))) return null;
  if (!FAILED.test(said(words, rest.end, rest.end + 8))) return null;
  const can = tense === 'past' && auxiliary === '' ? "couldn't" : "can't";
  return finished(context, `you ${can} ${turned(view, words, to + 1, rest.end)}`, 8, at, rest.end);
}

export const IN_VAIN_EXAMPLES: readonly (readonly [post: string, clause: string | null])[] = [
  ["I've been trying since noon to watch films on my TV and it's not working", "you can't watch films on your TV"],
  ["I try to upload a song but it doesn't work", "you can't upload a song"],
  ['I tried to change my seat, no luck', "you couldn't change your seat"],
  ['I tried to change my seat and the crew helped me', null],
];
