import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import type { Gist } from '.';

/** A gist and the stretch of the original post that it was read from. */
export interface Said {
  gist: Gist;
  start: number;
  end: number;
}

const PERSON_THANKED =
  /\b(?:thanks?|thank you|cheers|shout ?out|kudos|props|hats off|credit|well done|love)\b[^.!?\n]{0,25}?\b(?:to )?(?<name>[A-Z][a-z]{2,12})\b(?! (?:Airlines?|Airways|Support|Help|Care|Store|Air|Bank))|\b(?<lead>[A-Z][a-z]{2,12}) (?:in|at|from) (?:your|the) [\w ]{2,24}?(?:team|shop|store|branch|desk|office|restaurant|rang|called|helped|found|stayed|was|made|sorted|fixed)|^\W*(?<first>[A-Z][a-z]{2,12}) (?:stayed|helped|fixed|sorted|went)\b/;

/** Staff thanked by first name. A name the grammar does not know is left alone: it may be a place, a month or the brand. */
export function personThankedIn(
  reading: Reading,
  grammar: Grammar,
): { name: string; start: number; end: number } | null {
  const match = PERSON_THANKED.exec(reading.words.slice(0, 1200));
  const name = match?.groups?.name ?? match?.groups?.lead ?? match?.groups?.first;
  if (!match || !name) return null;
  // "Priya in your Leeds shop": the place of work makes a person of a name that no list holds.
  const after = reading.words.slice(match.index + match[0].indexOf(name) + name.length);
  const atWork =
    /^ (?:(?:in|at|from|on) (?:your|the)|(?:on|in|at) (?:live )?(?:chat|store|reception|support)|in customer)\b/.test(
      after,
    ) && !grammar.isOtherName(name);
  if (!atWork && !grammar.isFirstName(name)) return null;
  const start = match.index + match[0].indexOf(name);
  return { name, ...reading.spanOf(start, start + name.length) };
}
