import { type Clause, type Context, finished, isAsked } from './gates';
import { restAt } from './rest';
import { isBad } from './trouble/predicate';
import { POSITIVE } from './trouble/vocabulary';
import { turned } from './turn';
import { verbGroupAt } from './verb';

const NTH = /^(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th)$/;
/** What somebody does or suffers once more. */
const OF_WRITER = /^(?:i|we|my|our|it)$/;

/** "this is the third table top with a crack in it", "this is the second time I have had to ask": that it happens again is what is wrong. */
export function onceMore(context: Context, at: number): Clause | null {
  const { view, words } = context;
  const lower = (index: number) => words[index]?.lower ?? '';
  const is = lower(at) === 'this' && lower(at + 1) === 'is' ? at + 2 : -1;
  const nth = lower(is) === 'the' || lower(is) === 'my' ? is + 1 : is;
  if (is < 0 || !NTH.test(lower(nth)) || words[nth]?.fresh) return null;
  const isTime = lower(nth + 1) === 'time';
  if (isTime && !OF_WRITER.test(lower(nth + 2))) return null;
  const verb = isTime ? verbGroupAt(words, nth + 3) : null;
  if (isTime && !verb) return null;
  const rest = restAt(words, verb ? verb.main + 1 : nth + 1, { embeds: false, ofThing: true });
  if (!rest || rest.it >= 0 || rest.end < nth + 3 || isAsked(context, rest.end)) return null;
  const told = words.slice(nth, rest.end).map((word) => word.lower);
  if (told.some((word) => POSITIVE.has(word))) return null;
  if (!isTime && !isBad(told)) return null;
  return finished(context, `this is ${turned(view, words, is, rest.end)}`, isTime ? 5 : 7, at, rest.end);
}

export const ONCE_MORE_EXAMPLES: readonly (readonly [post: string, clause: string | null])[] = [
  ['this is the third table top with a crack in it', 'this is the third table top with a crack in it'],
  [
    'This is the second time I have had to ask for my refund',
    "this is the second time you've had to ask for your refund",
  ],
  ['this is the third cake I ordered and they are all lovely', null],
];
