import { type Clause, type Context, finished, isAsked, sentenceOf } from './gates';
import { restAt } from './rest';
import { turned } from './turn';
import { OPENERS } from './words';

const BOUGHT = /^(?:ordered|paid|bought|booked)$/;
const NOTHING_BOUGHT =
  /^(?:e-?mails?|texts?|message|messages|confirmation|code|reply|refund|refunded|told|it|them|one|this|home|up|there|here|to|my|the)$/;

/** "ordered black, | got pink", "paid for next day and | nothing came" */
export function boughtAndGot(context: Context, at: number): Clause | null {
  const { view, words } = context;
  const own = /^(?:i|we)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const word = words[own];
  if (!word || words[at]?.opens || !/^(?:got|received|nothing|nobody)$/.test(word.lower)) return null;
  const [sentence] = sentenceOf(words, at);
  let from = sentence;
  while (OPENERS.has(words[from]?.lower ?? '')) from++;
  if (/^(?:i|we)$/.test(words[from]?.lower ?? '')) from++;
  if (!BOUGHT.test(words[from]?.lower ?? '')) return null;
  let to = at;
  while (/^(?:and|but|then|still)$/.test(words[to - 1]?.lower ?? '')) to--;
  const first = restAt(words, from + 1, { embeds: false, ofThing: false });
  if (!first || first.it >= 0 || first.end !== to || to - from < 2 || to - from > 9) return null;
  const second = restAt(words, own + 1, { embeds: false, ofThing: false });
  if (!second || second.it >= 0 || isAsked(context, second.end)) return null;
  const got = words.slice(own + 1, second.end).map(({ lower }) => lower);
  if (word.lower === 'nothing' || word.lower === 'nobody') {
    if (!/^(?:came|arrived|turned|showed)$/.test(got[0] ?? '')) return null;
  } else if (
    got.length === 0 ||
    got.length > 5 ||
    NOTHING_BOUGHT.test(got[0] ?? '') ||
    got.some((part) => NOTHING_BOUGHT.test(part) && part.length > 3)
  )
    return null;
  return finished(
    context,
    `you ${turned(view, words, from, to)} and ${turned(view, words, own, second.end)}`,
    7,
    from,
    second.end,
  );
}
