import { PREPOSITIONS } from '../words';
import { type Clause, type Context, finished, isAsked } from './gates';
import { thingBefore } from './referent';
import { restAt } from './rest';

import { turned } from './turn';
import type { VerbGroup } from './verb';
import { COMPLETE } from './words';

/** "it won't let me log in" → "you can't log in" */
export function barredFrom(context: Context, at: number, verb: VerbGroup): Clause | null {
  const { view, words } = context;
  if (
    !verb.negated ||
    !/^let(?:ting)?$/.test(words[verb.main]?.lower ?? '') ||
    !/^(?:me|us)$/.test(words[verb.main + 1]?.lower ?? '')
  )
    return null;
  const from = verb.main + 2;
  const doing = words[from];
  if (!doing || doing.fresh || !/^[a-z]+$/.test(doing.lower) || PREPOSITIONS.has(doing.lower)) return null;
  const rest = restAt(words, from + 1, { embeds: false, ofThing: false });
  if (!rest || isAsked(context, rest.end)) return null;
  if (rest.end === from + 1 && !COMPLETE.has(words[from]?.lower ?? '')) return null;
  if (rest.it >= 0 && rest.it < rest.end) {
    const thing = thingBefore(view, words, at);
    if (!thing) return null;
    return finished(
      context,
      `you ${verb.tense === 'past' ? "couldn't" : "can't"} ${turned(view, words, from, rest.it)} ${thing.text} ${turned(view, words, rest.it + 1, rest.end)}`,
      8,
      at,
      rest.end,
    );
  }
  return finished(
    context,
    `you ${verb.tense === 'past' ? "couldn't" : "can't"} ${turned(view, words, from, rest.end)}`,
    8,
    at,
    rest.end,
  );
}
