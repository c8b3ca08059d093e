import { isPluralNoun } from '../nouns';
import { type Clause, type Context, finished, isAsked } from './gates';
import { thingBefore } from './referent';
import { nounsEnd } from './subject';
import { turned } from './turn';

const FORGOT = /^(?:forgot|forgotten|forget)$/;
const PUT_IN = /^(?:put|include|add|send|pack|give|bring|deliver|post|place|leave)$/;

/** "they forgot to pack my candles", "you forgot my lid": "your candles were left out". `null` where it is not plain what was. */
export function leftOut(context: Context, at: number): Clause | null {
  const { view, words } = context;
  const lower = (index: number) => words[index]?.lower ?? '';
  let verb = at;
  if (/^(?:you|they|he|she|someone|somebody|driver|staff)$/.test(lower(verb))) verb++;
  while (/^(?:guys|all|have|has|just|also|again|completely|still|even|totally|always|only|then)$/.test(lower(verb)))
    verb++;
  if (verb === at || !FORGOT.test(lower(verb))) return null;
  let from = verb + 1;
  if (lower(from) === 'to') {
    if (!PUT_IN.test(lower(from + 1))) return null;
    from += 2;
  }
  if (/^(?:me|us)$/.test(lower(from))) from++;
  if (words[from]?.fresh) return null;
  if (/^(?:it|them)$/.test(lower(from))) {
    const thing = lower(from) === 'it' ? orderedBefore(context, at) : null;
    if (!thing || isAsked(context, from + 1)) return null;
    return finished(context, `${thing} left out`, 7, at, from + 1);
  }
  if (!/^(?:my|our|the|half|part)$/.test(lower(from))) return null;
  const owner = /^(?:half|part)$/.test(lower(from)) && /^(?:of)$/.test(lower(from + 1)) ? from + 2 : from;
  const end = nounsEnd(words, owner + 1, 4);
  if (end === owner + 1 || isAsked(context, end)) return null;
  const noun = turned(view, words, from, end);
  const be = isPluralNoun(lower(end - 1)) && owner === from ? 'were' : 'was';
  return finished(context, `${noun} ${be} left out`, 7, at, end);
}

/** "bought candles but they forgot | it": what was ordered, with its verb. */
function orderedBefore({ view, words }: Context, at: number): string | null {
  const thing = thingBefore(view, words, at);
  if (thing) return `${thing.text} was`;
  for (let index = at - 1; index >= 0 && at - index < 8; index--) {
    if (!/^(?:ordered|bought|got|paid)$/.test(words[index]?.lower ?? '')) continue;
    const from = index + 1;
    const owner = /^(?:an?|the|my|some|extra)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
    const end = nounsEnd(words, owner, 3);
    if (end === owner || !/^(?:but|and)$/.test(words[end]?.lower ?? '') || end < at - 2) return null;
    return `the ${turned(view, words, owner, end)} ${isPluralNoun(words[end - 1]?.lower ?? '') ? 'were' : 'was'}`;
  }
  return null;
}

export const LEFT_OUT_EXAMPLES: readonly (readonly [post: string, clause: string | null])[] = [
  ['we bought candles, but they forgot to pack them', null],
  ['I bought candles but they forgot to include it', 'the candles were left out'],
  ['You forgot my lids again', 'your lids were left out'],
  ['they forgot half of my order', 'half of your order was left out'],
  ['You forgot to send the charger', 'the charger was left out'],
  ['I forgot my password', null],
  ['they forgot to call me back', null],
  ['Did you forget my lids?', null],
];
