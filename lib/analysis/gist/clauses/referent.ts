import { isKnownThing, isPluralNoun } from '../nouns';
import type { View } from '../view';
import { EMPTY_HEADS, PREPOSITIONS, TIMES } from '../words';
import { nounsEnd, OWNERS, type Subject } from './subject';
import { turned } from './turn';
import type { Word } from './word';
import { FINITE } from './words';

/** Whether something else is named between a thing and the "it" that may stand for it. */
function isClouded(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word) continue;
    if (
      /^(?:my|our|the|your|an?|another)$/.test(word.lower) &&
      // "got the car in the casino and now it's gone": where it was.
      !(word.lower === 'the' && /^(?:in|at|from)$/.test(words[index - 1]?.lower ?? '')) &&
      !TIMES.has(words[index + 1]?.lower ?? '') &&
      !/^(?:few|couple)$/.test(words[index + 1]?.lower ?? '')
    )
      return true;
    if (
      !word.opens &&
      /^\p{Lu}\p{Ll}/u.test(word.token.text) &&
      !TIMES.has(word.lower) &&
      !/^(?:may|march|august|christmas|easter|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(word.lower)
    )
      return true;
  }
  return false;
}

const OF_A_PLACE = /^(?:store|shop|market|marketplace|team|support|live|helpline|branch|centre|center)$/;

/** What was bought, whatever it is: "bought a texture pack but I can't use | it". */
function boughtBefore(view: View, words: readonly Word[], at: number): Subject | null {
  for (let index = at - 1; index >= 0 && at - index < 14; index--) {
    if (!/^(?:bought|purchased|ordered|downloaded)$/.test(words[index]?.lower ?? '')) continue;
    const owner = words[index + 1]?.lower ?? '';
    if (!/^(?:my|our|the|an?|this)$/.test(owner) || words[index + 1]?.fresh) return null;
    const end = nounsEnd(words, index + 2, 4);
    const next = words[end];
    if (
      end === index + 2 ||
      !next ||
      !(next.fresh || /^(?:and|but|from|on|for|yesterday|today|last|in)$/.test(next.lower))
    )
      return null;
    if (
      isClouded(words, end, at) ||
      EMPTY_HEADS.has(words[end - 1]?.lower ?? '') ||
      isPluralNoun(words[end - 1]?.lower ?? '')
    )
      return null;
    const text = `${/^(?:the|this)$/.test(owner) ? 'the' : 'your'} ${turned(view, words, index + 2, end)}`;
    return { kind: 'thing', text, head: words[end - 1]?.lower ?? '', plural: false, next: at + 1 };
  }
  return null;
}

/** The one thing named in the words before `at` that "it" may stand for; `null` when there is none or more than one. */
export function thingBefore(view: View, words: readonly Word[], at: number): Subject | null {
  let found: Subject | null = null;
  let sentences = 0;
  for (let index = at - 1; index >= 0 && at - index < 26; index--) {
    if (words[index + 1]?.opens && index + 1 <= at && ++sentences > 1) break;
    const word = words[index];
    if (!word || !isKnownThing(word.lower) || isKnownThing(words[index + 1]?.lower ?? '')) continue;
    // "bought a lamp at the phone | shop and it hums": where it came from.
    if (OF_A_PLACE.test(words[index + 1]?.lower ?? '') && !words[index + 1]?.fresh)
      return boughtBefore(view, words, at);
    if (isPluralNoun(word.lower)) return null;
    let from = index;
    while (from > 0 && index - from < 4 && !words[from]?.fresh && !OWNERS.test(words[from]?.lower ?? '')) from--;
    const owner = words[from]?.lower ?? '';
    if (
      !/^(?:my|our|the|your|an?|this)$/.test(owner) ||
      words
        .slice(from + 1, index + 1)
        .some((part) => part.fresh || PREPOSITIONS.has(part.lower) || FINITE.has(part.lower))
    )
      return null;
    // "opened the locker with my code and it was empty": what stands behind a preposition is seldom meant.
    if (/^(?:with|on|by|via|using|at)$/.test(words[from - 1]?.lower ?? '') && !words[from]?.fresh) return null;
    const bought = /^an?$/.test(owner);
    if (bought && !/^(?:ordered|bought|purchased|booked|got|received)$/.test(words[from - 1]?.lower ?? '')) return null;
    if (found && found.head !== word.lower) return null;
    if (!found && isClouded(words, index + 1, at)) return null;
    const bare = turned(view, words, from + 1, index + 1);
    found ??= {
      kind: 'thing',
      // "booked an earlier flight": one of several, and not the only one of theirs.
      text: `${(bought && index === from + 1) || /^(?:my|our)$/.test(owner) ? 'your' : 'the'} ${bare}`,
      head: word.lower,
      plural: false,
      next: at + 1,
    };
  }
  return found ?? boughtBefore(view, words, at);
}
