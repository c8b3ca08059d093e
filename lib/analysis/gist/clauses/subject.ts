import { nameOf } from '../names';
import { isKnownThing, isPluralNoun, isRelative } from '../nouns';
import { isBaseVerb } from '../verbs';
import type { View } from '../view';
import { EMPTY_HEADS, isClosed, TIMES, UNSAFE_WORD, VERDICTS } from '../words';
import { stateAt } from './states';
import { turned } from './turn';
import { isFiniteVerb, isPast } from './verb';
import type { Word } from './word';
import { BE, FINITE, HAVE, MIDDLE, NEGATIONS_AND_MIDDLE, OPENERS, PERSON_HEADS } from './words';

export interface Subject {
  /** `agent`: the brand or somebody of it, named by a pronoun or a handle only. `it`: a thing named before. */
  kind: 'writer' | 'thing' | 'person' | 'agent' | 'nobody' | 'there' | 'it';
  /** As the brand says it. */
  text: string;
  head: string;
  plural: boolean;
  /** First word after it. */
  next: number;
}

/** What no common noun is. */
export interface Names {
  /** Lower-case words of the brand's name. */
  brand: ReadonlySet<string>;
  /** A given name, a place, a company. */
  isName(word: string): boolean;
}

export const NO_NAMES: Names = { brand: new Set(), isName: () => false };

export const OWNERS = /^(?:my|our|the|this|that|these|those|your|ur|both|another|every|each|an?)$/;
const QUANTITIES = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|half|some|most|several|one)$/;
/** "10-20% of attendees", "a third of": a share stands before its noun as it is. */
const SHARE = /^\d{1,2}(?:-\d{1,3})?%$/;
/** People in general go without an article. */
const PEOPLE =
  /^(?:people|customers|users|visitors|attendees|participants|students|pupils|members|guests|viewers|players|listeners|subscribers|passengers|colleagues|readers|patients|residents|clients)$/;
/** "my ability | to respond": what they are to do belongs to them. */
const TO_DO = /^(?:ability|option|request|attempt|permission|right|chance|appeal|application|offer|link|button)$/;
const LINKS = /^(?:of|on|in|for|from|at|with|to|by)$/;
/** Departments go without an article. */
const WITHOUT_ARTICLE = /^(?:(?:customer|tech|technical|online) )?(?:support|service|services|care)$/;
/** Theirs although they leave out "my", as readers of some 9,000 posts mostly wrote it; and what only a body has: a leg may be a table's, a face a watch's. */
const OWN_WITHOUT_WORD =
  /^(?:order|parcel|package|delivery|account|booking|refund|subscription|suitcase|luggage|bags?|card|flight|phone|laptop|tablet|printer|router|internet|broadband|wifi|bill|claim|passport|basket|voucher|pizza|scalp|throat|stomach)$/;
const ALSO_NOUNS =
  /^(?:order|charge|book|booking|return|delivery|second|charging|parking|support|help|repair|replacement|past|next|last|other|main|same|new|first|online|order's|orders|returns|orders|charges|love|text|texts|call|calls|help|show|shows|look|use|start|fix)$/;
const MOST_NOUNS = 5;

function isNominal(word: Word | undefined): word is Word {
  return (
    !!word &&
    !UNSAFE_WORD.test(word.lower) &&
    !word.barred &&
    !FINITE.has(word.lower) &&
    (ALSO_NOUNS.test(word.lower) || TIMES.has(word.lower) || !isClosed(word.lower)) &&
    !OWNERS.test(word.lower) &&
    word.lower !== 'no'
  );
}

/** "my password | last night" */
function isTimeAfter(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    /^(?:yesterday|today|tonight|tomorrow)$/.test(lower) ||
    (/^(?:last|next)$/.test(lower) && TIMES.has(words[at + 1]?.lower ?? ''))
  );
}

/** The first index after the nouns that start at `from`; `from` when there are none. */
export function nounsEnd(words: readonly Word[], from: number, most = MOST_NOUNS): number {
  let to = from;
  while (to < words.length && to - from < most) {
    const word = words[to];
    // "my left earbud"
    if (to === from && word?.lower === 'left' && isNominal(words[to + 1]) && !words[to + 1]?.fresh) {
      to++;
      continue;
    }
    if (!isNominal(word) || (to > from && word.fresh)) break;
    if (to > from && word.lower === 'next' && words[to + 1]?.lower === 'to') break;
    if (to > from && QUANTITIES.test(word.lower) && TIMES.has(words[to + 1]?.lower ?? '')) break;
    if (to > from && (isFiniteVerb(words, to) || stateAt(words, to) || isTimeAfter(words, to))) break;
    to++;
  }
  return to;
}

/** "the food | we ordered | was cold": a relative clause without "that" is taken along. */
function relativeEnd(words: readonly Word[], at: number): number {
  const first = words[at]?.lower ?? '';
  let index = first === 'that' || first === 'which' ? at + 1 : at;
  if (!/^(?:i|we|you)$/.test(words[index]?.lower ?? '')) return at;
  index++;
  while (/^(?:just|have|had|only|'ve)$/.test(words[index]?.lower ?? '')) index++;
  if (!/(?:ed|bought|sent|got|paid|made|gave|sold|booked)$/.test(words[index]?.lower ?? '')) return at;
  for (let to = index + 1; to < index + 6 && to < words.length; to++) {
    const word = words[to];
    if (!word || word.fresh) return at;
    if (
      BE.has(word.lower) ||
      HAVE.has(word.lower) ||
      /^(?:doesn't|didn't|won't|keeps|arrived|came|broke|does|did|can't|stopped|went|never|don't|still|just)$/.test(
        word.lower,
      )
    )
      return to;
    if (
      !/^(?:me|us|for|from|you|last|this|on|in|yesterday|today|week|month|online|\w+day|to|my|your|site)$/.test(
        word.lower,
      )
    )
      return at;
  }
  return at;
}

function spoken(view: View, words: readonly Word[], from: number, to: number): string {
  const said = turned(view, words, from, to)
    .split(' ')
    .filter((word) => !VERDICTS.has(word.toLowerCase()))
    .join(' ');
  const department = said.replace(/^our /, '');
  if (/^our /.test(said) && !WITHOUT_ARTICLE.test(department)) return `the ${department}`;
  return said;
}

/** "Terminal 2 | still has", "gazebo | won't" */
function isAuxiliary(words: readonly Word[], at: number): boolean {
  let index = at;
  while (NEGATIONS_AND_MIDDLE.has(words[index]?.lower ?? '') && !words[index]?.fresh) index++;
  return index > at && isFiniteVerb(words, index);
}

/** Without an article a noun is only sure at the head of a sentence, before a verb, and when it is nobody's name. */
function isCommonNoun(words: readonly Word[], from: number, to: number, { brand, isName }: Names): boolean {
  const first = words[from];
  if (!first || !(isFiniteVerb(words, to) || stateAt(words, to) || isAuxiliary(words, to)) || words[to]?.fresh)
    return false;
  // "Ifeoma in your Cork shop": a person at work.
  if (
    /^\p{Lu}\p{Ll}/u.test(first.token.text) &&
    /^(?:at|in|from|on)$/.test(words[from + 1]?.lower ?? '') &&
    !isKnownThing(first.lower)
  )
    return false;
  if (
    /^(?:auto|half|same|more|less|such|like|what|zero|none|many|however|several|few|much|therefore)$/.test(first.lower)
  )
    return false;
  if (!first.opens && !(first.fresh && first.addressed) && !OPENERS.has(words[from - 1]?.lower ?? '')) return false;
  // "Idris came in wet through": a name that no list holds, or a thing; nobody knows.
  if (
    to - from === 1 &&
    /^\p{Lu}\p{Ll}/u.test(first.token.text) &&
    !isKnownThing(first.lower) &&
    !PERSON_HEADS.has(first.lower) &&
    !isRelative(first.lower) &&
    !isPluralNoun(first.lower) &&
    !words.some((word) => word.token.text === first.lower)
  )
    return false;
  // "froze and | shut down": a second verb, and no noun.
  if (to - from === 1 && isBaseVerb(first.lower) && /^(?:and|but|then)$/.test(words[from - 1]?.lower ?? ''))
    return false;
  if (isPast(first.lower) || /(?:ing|ly|'s)$/.test(first.lower) || /^\d/.test(first.lower)) return false;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word || brand.has(word.lower) || isName(word.lower)) return false;
    if (index > from && /^\p{Lu}\p{Ll}/u.test(word.token.text)) return false;
    // "the s service": what a handle has left behind.
    if (word.lower.length === 1 && !/\d/.test(word.lower)) return false;
  }
  return true;
}

/** "Halo | keeps crashing", "Terminal 2 | has no water": names go without an article. */
function isProper(view: View, words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return false;
  if (/^\d{1,3}[a-z]?$/i.test(last.token.text) && to - from === 2)
    return /^(?:terminal|gate|room|platform|floor|level|zone|hall|coach|carriage|screen|stand|pump|table|lane)$/.test(
      first.lower,
    );
  if (nameOf(view.word(first.token)) && to - from === 1) return true;
  return !first.opens && !first.fresh && /^\p{Lu}\p{Ll}/u.test(first.token.text) && !isKnownThing(first.lower);
}

function nounPhrase(view: View, words: readonly Word[], at: number, names: Names, linked: RegExp): Subject | null {
  let from = at;
  let known = false;
  const first = words[at];
  if (!first) return null;
  // "only half of my order": that it is no more is what is wrong.
  if (first.lower === 'only' && /^(?:half|part|some|one|two|three|\d{1,2})$/.test(words[at + 1]?.lower ?? '')) {
    const part = nounPhrase(view, words, at + 1, names, linked);
    return part && { ...part, text: `only ${part.text}` };
  }
  // "about 10% of attendees"
  if (/^(?:about|around|roughly|nearly|almost|over)$/.test(first.lower) && SHARE.test(words[at + 1]?.lower ?? '')) {
    const share = nounPhrase(view, words, at + 1, names, linked);
    return share && { ...share, text: `${first.lower} ${share.text}` };
  }
  const isShare = SHARE.test(first.lower) && words[at + 1]?.lower === 'of';
  if (isShare) {
    from = at + 2;
    known = true;
  } else if (
    /^(?:all|half|part|some|several|many|most|one|two|three|four|five|six|both|none|\d{1,2})$/.test(first.lower)
  ) {
    const hasOf = words[at + 1]?.lower === 'of';
    const owner = at + (hasOf ? 2 : 1);
    if (/^(?:my|our|the|your|these|those)$/.test(words[owner]?.lower ?? '')) from = owner;
    else if (hasOf || !QUANTITIES.test(first.lower) || /^(?:one|some|several|many|most|half|part)$/.test(first.lower))
      return null;
    known = true;
  }
  const owned = OWNERS.test(words[from]?.lower ?? '');
  if (owned) from++;
  else if (QUANTITIES.test(words[from]?.lower ?? '')) from++;
  let to = nounsEnd(words, from, owned || known ? MOST_NOUNS : 3);
  if (to === from) return null;
  const head = words[to - 1];
  if (!head) return null;
  for (let links = 0; links < 2; links++) {
    const link = words[to];
    if (!link || link.fresh || !linked.test(link.lower)) break;
    let inner = to + 1;
    if (/^(?:my|our|the|your|this|an?|ur)$/.test(words[inner]?.lower ?? '')) inner++;
    // "my server of 2 years"
    else if (QUANTITIES.test(words[inner]?.lower ?? '') && TIMES.has(words[inner + 1]?.lower ?? '')) inner++;
    const end = nounsEnd(words, inner, 4);
    if (end === inner || words[inner]?.fresh || words[to + 1]?.fresh) break;
    to = end;
  }
  if (owned && TO_DO.test(head.lower) && words[to]?.lower === 'to' && isBaseVerb(words[to + 1]?.lower ?? ''))
    for (let verb = to + 2; verb < to + 6; verb++)
      if (FINITE.has(words[verb]?.lower ?? '') && !words[verb]?.fresh) {
        to = verb;
        break;
      }
  // "our oven from you"
  if (/^(?:from|off|by)$/.test(words[to]?.lower ?? '') && words[to + 1]?.lower === 'you' && !words[to]?.fresh) to += 2;
  const relative = owned ? relativeEnd(words, to) : to;
  const lower = head.lower;
  // "my flight time", "our delivery slot": a time that was fixed is a thing.
  const isFixed =
    /^(?:time|times)$/.test(lower) &&
    /^(?:flight|delivery|departure|arrival|collection|check-in|boarding|pickup|appointment)$/.test(
      words[to - 2]?.lower ?? '',
    );
  if (!owned && !known) {
    // Without "my" or "the" only what is on the list, at the head of its statement.
    if (!isKnownThing(lower) && !isFixed && !isCommonNoun(words, from, to, names)) return null;
    if (/^\p{Lu}/u.test(words[from + 1]?.token.text ?? '') && !/^\p{Lu}+$/u.test(words[from + 1]?.token.text ?? ''))
      return null;
  }
  if (VERDICTS.has(lower) || /'s$/.test(lower) || MIDDLE.has(lower) || (TIMES.has(lower) && !isFixed)) return null;
  if (
    owned &&
    EMPTY_HEADS.has(lower) &&
    !isFixed &&
    !isRelative(lower) &&
    !(head.lower === 'ability' && to > at + 2) &&
    !(head.lower === 'number' && to - from > 1) &&
    !/^(?:money|account|thing|problem|issue|team|people|name|hair|skin|baby|screen|kids|hands?)$/.test(lower)
  )
    return null;
  if (
    /ing$/.test(lower) &&
    !isKnownThing(lower) &&
    !/^(?:heating|tracking|booking|building|ceiling|packaging|parking|ring|string|wedding|lighting|boarding|seating|clothing|lining|stitching|casing|coating|training|meeting|plumbing|flooring|streaming)$/.test(
      lower,
    )
  )
    return null;
  let text = spoken(view, words, at, relative > to ? relative : to);
  const proper = !owned && !known && isProper(view, words, at, to);
  if (!owned && !known && !proper) {
    const own = isRelative(lower) || OWN_WITHOUT_WORD.test(lower);
    text = PEOPLE.test(text) ? text : WITHOUT_ARTICLE.test(text) ? `our ${text}` : `${own ? 'your' : 'the'} ${text}`;
  }
  if (/\b(?:us|ours)\b/.test(text))
    text = text
      .replace(/\bus (\w+) you\b/, 'we $1 you')
      .replace(/\bthat us\b/, 'that we')
      .replace(
        /(?<!from |by |off )\bus (?=(?:sent|gave|sold|made|promised|offered|booked|delivered|quoted|charged|posted)\b)/,
        'we ',
      );
  if (/(?<!from |by |off )\bus\b|\bours\b/.test(text)) return null;
  return {
    kind: PERSON_HEADS.has(lower) || isRelative(lower) ? 'person' : 'thing',
    text,
    head: lower,
    plural: (first.lower !== 'one' && isPluralNoun(lower)) || /^(?:both|half|all)\b/.test(first.lower),
    next: relative > to ? relative : to,
  };
}

/** "nobody at your branch" */
function nobodyAt(view: View, words: readonly Word[], at: number, after: number, text: string): Subject {
  let next = after;
  if (/^(?:at|in|from)$/.test(words[next]?.lower ?? '')) {
    const owner = /^(?:the|your|my|our)$/.test(words[next + 1]?.lower ?? '') ? 2 : 1;
    const end = nounsEnd(words, next + owner, 3);
    if (end > next + owner) next = end;
  }
  const place = turned(view, words, after, next);
  return { kind: 'nobody', text: `${text} ${place}`.trim(), head: words[at]?.lower ?? '', plural: false, next };
}

/** The subject that starts at word `at`. `linked`: the prepositions it may run over. */
export function subjectAt(
  view: View,
  words: readonly Word[],
  at: number,
  names: Names,
  linked: RegExp = LINKS,
): Subject | null {
  const word = words[at];
  if (!word || word.barred) return null;
  const simple = (kind: Subject['kind'], text: string, next = at + 1): Subject => ({
    kind,
    text,
    head: word.lower,
    plural: false,
    next,
  });
  switch (word.lower) {
    case 'i':
    case 'we':
      return simple('writer', 'you');
    case 'you':
      return simple('agent', '', /^(?:guys|all|lot|people|folks)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1);
    case 'someone':
    case 'somebody':
    case 'they':
    case 'he':
    case 'she':
      return simple('agent', '');
    case 'it':
      return simple('it', '');
    case 'there':
      return simple('there', 'there');
    case 'nobody':
    case 'nothing':
      return nobodyAt(view, words, at, at + 1, word.lower);
    case 'no':
      if (words[at + 1]?.lower === 'one' && !words[at + 1]?.fresh) {
        return nobodyAt(view, words, at, at + 2, 'nobody');
      }
      return null;
    case 'none':
      return null;
  }
  const version = /^\d{1,4}$/.test(words[at + 1]?.lower ?? '') && !words[at + 1]?.fresh ? 1 : 0;
  if (names.brand.has(word.lower) && isAgentVerb(words, at + 1 + version)) {
    const said = nameOf(view.word(word.token)) ?? word.token.text;
    const shown = `${said.charAt(0).toUpperCase()}${said.slice(1)}${version ? ` ${words[at + 1]?.lower}` : ''}`;
    return simple('agent', shown, at + 1 + version);
  }
  // "every other shop": those are not spoken of.
  if (
    /^(?:every|all|most|the)$/.test(word.lower) &&
    words[at + 1]?.lower === 'other' &&
    /^(?:airline|airlines|shop|shops|company|companies|bank|banks|brand|brands|place|places|store|stores|hotel|hotels|provider|providers)$/.test(
      words[at + 2]?.lower ?? '',
    )
  )
    return null;
  const noun = nounPhrase(view, words, at, names, linked);
  if (noun?.text.startsWith('that ')) return null;
  return noun;
}

function isAgentVerb(words: readonly Word[], at: number): boolean {
  return !words[at]?.fresh && (isFiniteVerb(words, at) || NEGATIONS_AND_MIDDLE.has(words[at]?.lower ?? ''));
}
