import { isKnownThing } from '../nouns';
import type { View } from '../view';
import { restAt } from './rest';
import { type State, stateAt } from './states';
import type { Subject } from './subject';
import { turned } from './turn';
import { isPast } from './verb';
import type { Word } from './word';
import { CAN, NOT } from './words';

/** A statement without a subject, as the writer left it out: what is said for its head, and where its verb stands. */
export interface Bare {
  /** "you've", "you're", "you were", "you" */
  lead: string;
  auxiliary: string;
  negated: boolean;
  main: number;
  /** First word that is said. */
  from: number;
}

const SUFFERED =
  /^(?:downgraded|given|quoted|stranded|trapped|fined|misled|promised|charged|overcharged|double-charged|billed|locked|refused|denied|ignored|hung|cut|fobbed|left|blocked|banned|kicked|logged|disconnected|bumped|mischarged|passed|transferred)$/;
const DID =
  /^(?:found|drove|travelled|walked|cycled|arrived|collected|ordered|paid|bought|waited|booked|spent|received|got|lost|missed|queued|called|emailed|phoned|rang|sat|stood|tried|contacted|messaged|asked|purchased|returned)$/;

/** What stands without a subject at `at`, the head of a sentence. */
export function bareAt(words: readonly Word[], at: number, addressed: boolean): Bare | null {
  let index = at;
  let negated = false;
  while (
    /^(?:still|just|literally|also|now|constantly|only|not|currently|again|always|been|suddenly|randomly|repeatedly)$/.test(
      words[index]?.lower ?? '',
    )
  ) {
    const { lower } = words[index] ?? { lower: '' };
    if (lower === 'been') break;
    if (NOT.has(lower)) negated = true;
    index++;
  }
  const word = words[index];
  if (!word || (index > at && word.fresh)) return null;
  const next = words[index + 1];
  if (!next) return null;
  const { lower } = word;
  const made = (lead: string, auxiliary: string, main: number, from = at, not = negated): Bare => ({
    lead,
    auxiliary,
    negated: not,
    main,
    from,
  });
  if (next.fresh && !/^(?:waiting|locked|ignored)$/.test(lower)) return null;
  if (lower === 'been' && !negated) return made("you've", 'been', index + 1);
  if (CAN.has(lower) && /^(?:can't|cannot|couldn't)$/.test(lower)) {
    const main = /^(?:even|still|just|seem|actually)$/.test(next.lower) ? index + 2 : index + 1;
    return /^(?:i|we|you|they|it|he|she|someone|anyone|the|my)$/.test(next.lower)
      ? null
      : made('you', lower, main, at, true);
  }
  // "still can not open my inbox"
  if (lower === 'can' && next.lower === 'not' && words[index + 2] && !words[index + 2]?.fresh)
    return made('you', "can't", index + 2, at, true);
  if (/^haven't$/.test(lower) && (isPast(next.lower) || next.lower === 'been'))
    return made('you', lower, index + 1, at, true);
  if (lower === "didn't" && /^(?:receive|get|hear|have)$/.test(next.lower))
    return made('you', lower, index + 1, at, true);
  if (lower === 'never' || negated) {
    if (/^(?:received|got|heard|had)$/.test(negated ? lower : next.lower))
      return made('you', '', negated ? index : index + 1, at, true);
    if (negated && /^(?:able|allowed|received|getting|receiving)$/.test(lower))
      return made("you're", 'are', index, at, true);
    return null;
  }
  if (lower === 'unable' && next.lower === 'to') return made("you're", 'are', index);
  if (/^(?:waiting|struggling|stuck|trying|having|getting|experiencing)$/.test(lower))
    return made("you're", 'are', index);
  if (addressed) return null;
  // "suddenly got logged out", "keep getting kicked out"
  if (lower === 'got' && SUFFERED.test(next.lower)) return made('you', 'was', index + 1);
  if (/^(?:keep|kept)$/.test(lower) && /^(?:getting|losing|having|being)$/.test(next.lower))
    return made('you', '', index);
  if (SUFFERED.test(lower) && !/^(?:my|our|the)$/.test(next.lower)) {
    if (lower === 'left' && !/^(?:waiting|standing|stranded|without|on|in|with)$/.test(next.lower)) return null;
    return made('you were', 'were', index);
  }
  // "lost the box": nobody says who has.
  if (lower === 'lost' && !/^(?:my|our|all)$/.test(next.lower)) return null;
  return DID.test(lower) ? made('you', '', index) : null;
}

const IDIOMS =
  /^(?:claims?|kids|idea|wonder|problem|problems|worries|one|thanks|thank|rush|joke|way|surprise|offence|offense|need|matter|point|doubt|excuse|excuses|chance|hard|more|longer|big|issue|issues|not|i|it|you|he|but|worse|better|good|use|fun|shame|fuss|brainer|pressure|hurry|words|wait|clue|error|errors|fault|complaint|complaints|crashes|less|such|please|other|biggie|stress|complaints|regrets|choice|we|they|this|that|mention|sooner|questions|harm|cap|lie|filter|luck|money)$/;

/** What is missed when it is not there: things of the list, and these. */
const MISSED =
  /^(?:repl(?:y|ies)|responses?|answers?|updates?|sign|word|news|water|heating|heat|power|electricity|confirmation|tracking|explanation|apology|compensation|information|info|communication|notification|notice|warning|receipt|instructions|help|support|staff|captions|subtitles|trace|luggage|record|access|apology|apologies|follow-up|callback|refunds?|progress|resolution|acknowledgement|announcement|announcements|signage|shelter|toilet|aircon|air-con|ice|blankets?|wheelchair|assistance|subtitle|kettle|towel|bedding|wifi|way|option|options|stock|ramp|towels|aircon|air|lights|sound|picture|slots|call|email|text|message|reception|coverage|bags?|contact|manager|loo|toilets?|paper|hot|delivery|refunds?|trains?|buses|bus|driver|engineer|money|food|gas|chairs?|pillows?|seatbelts?|lifts?|date|timeline|eta|resolution|solution|cutlery|sauce|label|manual|stairgate|screws|bolts|lyrics)$/;

/** What comes to somebody, or runs at their place: "you've had no hot water". */
export const RECEIVED =
  /^(?:repl(?:y|ies)|responses?|answers?|updates?|sign|word|news|water|heating|heat|power|electricity|gas|confirmation|tracking|explanation|apolog(?:y|ies)|compensation|information|info|communication|notification|notice|warning|instructions|help|support|follow-up|callback|refunds?|progress|resolution|acknowledgement|announcements?|call|email|text|message|reception|coverage|contact|delivery|delivery|signal|internet|broadband|wifi|service|assistance|resolution|solution|invoice|statement|code|parcel|package|food|order|access)$/;

/** The noun that is not there: "hot water" of "no hot water since Monday". */
export function lackedHead(words: readonly Word[], from: number, to = from + 4): string | null {
  let head: string | null = null;
  for (let index = from; index < Math.min(to, from + 4); index++) {
    const word = words[index];
    if (!word || (index > from && word.fresh)) break;
    if (MISSED.test(word.lower) || isKnownThing(word.lower)) head = word.lower;
    else if (head) break;
  }
  return head;
}

export interface Lack {
  text: string;
  end: number;
}

/** "Still no delivery" → "you've still had no delivery". */
export function lackAt(view: View, words: readonly Word[], at: number): Lack | null {
  let index = at;
  const still = words[index]?.lower === 'still';
  const yet = words[index]?.lower === 'yet';
  if (still || yet) index++;
  if (!/^(?:no|zero)$/.test(words[index]?.lower ?? '') || (index > at && words[index]?.fresh)) return null;
  const first = words[index + 1];
  if (!first || first.fresh || IDIOMS.test(first.lower) || isPast(first.lower)) return null;
  const head = lackedHead(words, index + 1);
  if (!head) return null;
  const found = restAt(words, index + 1, { embeds: false, ofThing: false });
  if (found && !lackedHead(words, index + 1, found.end)) return null;
  if (!found || found.it >= 0 || found.end - index > 10 || found.end <= index + 1) return null;
  const said = `no ${turned(view, words, index + 1, found.end)}`;
  if (
    /\b(?:needed|required|involved|attached|asked|necessary|wanted|included|offered|given|below|above|left)$/.test(said)
  )
    return null;
  const verb = words[found.end];
  if (verb && !verb.fresh && isPast(verb.lower))
    return /^(?:came|arrived|showed|turned|called|rang|replied|answered)$/.test(verb.lower)
      ? { text: `${said} ${verb.lower}${/^(?:showed|turned)$/.test(verb.lower) ? ' up' : ''}`, end: found.end + 1 }
      : null;
  // That something is missing is only said as what the writer went without: "there are no seats" would be the brand's own word for it.
  if (RECEIVED.test(head)) return { text: `you've${still ? ' still' : ''} had ${said}`, end: found.end };
  return still ? { text: `you still have ${said}`, end: found.end } : null;
}

/** "app crashing constantly" → "the app is crashing constantly": the verb "be" left out. */
export function elidedBeAt(words: readonly Word[], subject: Subject): State | null {
  if (!(isKnownThing(subject.head) || /^(?:your|the|two|three|all) /.test(subject.text))) return null;
  // "bit down on something hard": a verb.
  if (subject.text === 'the bit' && words[subject.next]?.lower === 'down') return null;
  return stateAt(words, subject.next);
}

/** Said of things in posts that leave out "was": "shift cancelled by text". */
const SUFFERED_BY_THINGS =
  /^(?:cancelled|canceled|delayed|delivered|declined|refused|charged|rescheduled|sent|blocked|damaged|lost|removed|deleted|suspended|rejected|postponed|ignored|refunded|left|stolen|broken|smashed|thrown|moved|locked|logged|kicked|signed|shut|banned|bumped|stranded)$/;
/** After those the state stands by itself: "locked | out". */
const SHUT = /^(?:locked|logged|kicked|signed|shut)$/;

/** Whether "was" has to be put before the verb at `at`: nothing follows that it could be done to. */
export function lacksWas(words: readonly Word[], at: number): boolean {
  if (!SUFFERED_BY_THINGS.test(words[at]?.lower ?? '')) return false;
  const next = words[at + 1];
  // "the fire brigade just | left"
  if (words[at]?.lower === 'left' && /^\d/.test(next?.lower ?? '')) return false;
  if (words[at]?.lower === 'left' && /^(?:just|already|finally|now)$/.test(words[at - 1]?.lower ?? '')) return false;
  if (SHUT.test(words[at]?.lower ?? ''))
    return (
      !next?.fresh && /^(?:out|off)$/.test(next?.lower ?? '') && !/^(?:me|us|my|our)$/.test(words[at + 2]?.lower ?? '')
    );
  // "the 9.40 left on time"
  if (words[at]?.lower === 'left' && next?.lower === 'on' && words[at + 2]?.lower === 'time') return false;
  if (next?.lower === 'to' && /^(?:refused|declined|moved)$/.test(words[at]?.lower ?? '')) return false;
  return (
    !next ||
    next.fresh ||
    /^\d/.test(next.lower) ||
    /^(?:by|at|to|on|in|for|from|again|without|with|after|before|outside|last|this|today|yesterday|twice|three|four|five|six|and|but|so|because|when|while|overnight|behind|under|over)$/.test(
      next.lower,
    )
  );
}
