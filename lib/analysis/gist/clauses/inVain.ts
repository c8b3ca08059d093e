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

/** Opens what is told of every attempt. */
const WHEN = /^(?:when|whenever|everytime)$/;
/** What comes up instead of what was wanted. */
const SHOWN =
  /^(?:(?:and|but|then) )?(?:(?:it|this|that|i|we|the \w+|an?) )?(?:(?:is|just|still|always|simply|keeps?|kept|only) )*(?:says?|saying|shows?|showing|tells?|telling|reads?|gives?|giving|get|gets|comes?|pops?|displays?|error|message)\b/;
const ERROR =
  /\b(?:error|unable|could not|couldn't|can not|can't|cannot|fail(?:s|ed|ure)?|wrong|incorrect|invalid|denied|not found|not (?:available|supported|recogni[sz]ed|valid|allowed|enrolled|right|correct)|arent right|aren't right|unavailable|doesn't exist|try again|went wrong|not possible|expired|blocked|locked)\b/;
/** Words of the post in which the error has to be named. */
const ERROR_WITHIN = 22;

/** "the trouble is that | every time I try to open the gate": an attempt is told wherever it stands. */
export function isAttempt(words: readonly Word[], at: number): boolean {
  const isTimes = /^(?:every|each)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'time';
  if (!isTimes && !WHEN.test(words[at]?.lower ?? '')) return false;
  const own = at + (isTimes ? 2 : 1);
  return (
    /^(?:i|we|i'm)$/.test(words[own]?.lower ?? '') &&
    words.slice(own + 1, own + 4).some(({ lower }) => /^(?:try|trying|tried|attempt|attempting)$/.test(lower))
  );
}

/** "when I try to renew my card it says request failed" → "you can't renew your card"; `null` where no error is named. */
export function failedWhenTried(context: Context, at: number): Clause | null {
  const { view, words } = context;
  const lower = (index: number) => words[index]?.lower ?? '';
  const isTimes = /^(?:every|each|any)$/.test(lower(at)) && lower(at + 1) === 'time';
  if (!isTimes && !WHEN.test(lower(at))) return null;
  const own = at + (isTimes ? 2 : 1);
  if (!/^(?:i|we|i'm)$/.test(lower(own))) return null;
  let tries = own + 1;
  while (/^(?:am|are|was|now|just|then|even)$/.test(lower(tries))) tries++;
  if (!/^(?:try|trying|tried|attempt|attempting|attempted)$/.test(lower(tries)) || lower(tries + 1) !== 'to')
    return null;
  const doing = words[tries + 2];
  if (!doing || doing.fresh || !(isBaseVerb(doing.lower) || doing.lower === 'login')) return null;
  const rest = restAt(words, tries + 3, { embeds: false, ofThing: false });
  if (!rest || rest.it >= 0 || (rest.end === tries + 3 && !COMPLETE.has(doing.lower))) return null;
  const after = said(words, rest.end, rest.end + ERROR_WITHIN);
  if (!FAILED.test(after) && !SHOWN.test(after)) return null;
  if (
    /^(?:(?:it|this) )?(?:just |still |keeps? )*(?:says?|saying|shows?|tells?|gives?|get|comes?|pops?|reads?)\b/.test(
      after,
    ) &&
    !ERROR.test(after)
  )
    return null;
  return finished(context, `you can't ${turned(view, words, tries + 2, rest.end)}`, 8, at, rest.end);
}

export const ATTEMPT_EXAMPLES: readonly (readonly [post: string, clause: string | null])[] = [
  ['when I try to renew my library card it says “request failed”', "you can't renew your library card"],
  ['Every time I try to open the lamp app it crashes', "you can't open the lamp app"],
  [
    'Ringing you because whenever I try to move my piano lesson, it shows: slot invalid',
    "you can't move your piano lesson",
  ],
  ['The trouble is that everytime I try to open the gate, this shows up: sensor failure', "you can't open the gate"],
  [
    'when i try to login to my Lumo garden planner it says “invalid plot”',
    "you can't log in to your Lumo garden planner",
  ],
  ['when I try to upload a photo it says done', null],
  ['when I try to be funny nobody laughs', null],
  ['When will I be able to book?', null],
];

export const IN_VAIN_EXAMPLES: readonly (readonly [post: string, clause: string | null])[] = [
  ["I've been trying since noon to watch films on my TV and it's not working", "you can't watch films on your TV"],
  ["I try to upload a song but it doesn't work", "you can't upload a song"],
  ['I tried to change my seat, no luck', "you couldn't change your seat"],
  ['I tried to change my seat and the crew helped me', null],
];
