import { wordTable } from '@/lib/domain/wordTable';
import { nameOf } from './names';
import { isKnownThing, isPluralNoun, singular } from './nouns';
import { PERSONAL } from './things';
import type { Token } from './tokens';
import type { View } from './view';
import {
  ADVERBS,
  CLAUSE_ENDS,
  DANGLING,
  DETERMINERS,
  EMPTY_HEADS,
  isClosed,
  PREPOSITIONS,
  TIMES,
  UNSAFE_WORD,
  VERDICTS,
} from './words';

/** A thing as the brand says it back: "your Lund sofa". */
export interface Noun {
  text: string;
  /** Without its first word: "Lund sofa". */
  bare: string;
  head: string;
  plural: boolean;
  /** The writer said "my" or "our", or it is one of the brand's own products. */
  owned: boolean;
  /** The head is in the list of things or among the brand's products. */
  known: boolean;
  start: number;
  end: number;
}

const NOUNS_IN_ING =
  /^(?:heating|parking|tracking|booking|building|ceiling|clothing|packaging|wedding|evening|morning|ring|king|string|spring|pricing|shopping|earring|meeting|landing|lighting|seating|bedding|wiring|flooring|ironing|boarding|roaming|spelling|painting|swing|wing|bearing|lining|stitching|filling|topping|dressing|pudding|stuffing|streaming|programming|setting|listing|posting|recording|training|painting|catering|casing|coating|plumbing|opening|fitting|thing)s?$/;
/** Prepositions that open clauses too. */
const LIKE_CONJUNCTIONS = /^(?:since|after|before|until|till|as|than|like|while|whilst|except)$/;
const LONGEST_NOUN = 5;
const LINKS = new Set(['of', 'on', 'in', 'for', 'from', 'to', 'at', 'with']);

const SWAPS = wordTable<string>({
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  our: 'your',
  ours: 'yours',
  us: 'you',
  we: 'you',
  ourselves: 'yourselves',
  your: 'the',
  ur: 'the',
  yours: 'ours',
});

function turnedDeterminer(lower: string): string {
  if (lower === 'my' || lower === 'our') return 'your';
  if (/^(?:the|this|that|these|those|your|ur)$/.test(lower)) return 'the';
  return lower;
}

function isNominal(token: Token | undefined): token is Token {
  if (!token || UNSAFE_WORD.test(token.lower) || /^[£$€]|^\d{4,}|\d{5,}/.test(token.text)) return false;
  if (/^\d+$/.test(token.text)) return token.text.length < 4;
  if (token.lower === 'twice') return false;
  return (
    (!isClosed(token.lower) && !DETERMINERS.has(token.lower)) ||
    /^(?:order|charge|book|booking|charging|parking|second|return|delivery|love)s?$/.test(token.lower)
  );
}

/** The noun phrase that ends right before token `at`, adverbs left out: "the delivery of our Lund sofa | was cancelled". */
export function nounBefore(view: View, at: number, asSubject = true): Noun | null {
  const { tokens } = view;
  let last = at - 1;
  while (last >= 0 && !tokens[last + 1]?.fresh && ADVERBS.has(tokens[last]?.lower ?? '')) last--;
  if (last < 0 || tokens[last + 1]?.fresh) return null;
  let from = backwards(view, last);
  if (from === null) return null;
  // "the lid on | my kettle": one step further back, when a noun stands before the preposition.
  const link = tokens[from - 1];
  if (link && LINKS.has(link.lower) && !tokens[from]?.fresh && !link.fresh) {
    const further = backwards(view, from - 2);
    if (further !== null && DETERMINERS.has(tokens[further]?.lower ?? '')) from = further;
    else if (further !== null && isKnownThing(tokens[from - 2]?.lower ?? '')) from = further;
  }
  // "leaving it in my building is not …": what stands behind a preposition is no subject.
  const lead = tokens[from - 1];
  if (asSubject && lead && !tokens[from]?.fresh && PREPOSITIONS.has(lead.lower) && !LIKE_CONJUNCTIONS.test(lead.lower))
    return null;
  // "my @acme set", "the belt at @acme Park": a handle stood between the noun and what it belongs to.
  const isHandleBetween = lead && /^ {2,}$/.test(view.text.slice(lead.end, tokens[from]?.start));
  if (asSubject && lead && isHandleBetween && DETERMINERS.has(lead.lower)) return null;
  if (
    asSubject &&
    lead &&
    isHandleBetween &&
    PREPOSITIONS.has(lead.lower) &&
    !DETERMINERS.has(tokens[from]?.lower ?? '')
  )
    return null;
  // "every cab i | book from the estate": a verb.
  if (asSubject && lead && !tokens[from]?.fresh && /^(?:i|we|you|they|to)$/.test(lead.lower)) return null;
  return nounOf(view, from, last + 1, true);
}

/** "banks & card companies": two things. */
function isParted(view: View, one: Token | undefined, other: Token | undefined): boolean {
  return !!one && !!other && view.text.slice(one.end, other.start).includes('&');
}

function backwards(view: View, last: number): number | null {
  const { tokens } = view;
  let from = last + 1;
  while (from > 0 && last - from < LONGEST_NOUN) {
    const token = tokens[from - 1];
    if (!token || (from <= last && (tokens[from]?.fresh || isParted(view, token, tokens[from])))) break;
    if (DETERMINERS.has(token.lower)) {
      if (from > last) return null;
      return from - 1;
    }
    if (!isNominal(token)) break;
    from--;
  }
  return from > last ? null : from;
}

/** The noun phrase that starts at token `at`. `links`: the prepositions it may run over. */
export function nounAfter(view: View, at: number, links: readonly string[] = ['of'], loose = false): Noun | null {
  const { tokens } = view;
  let to = at;
  const first = tokens[at];
  if (!first) return null;
  if (DETERMINERS.has(first.lower)) to++;
  const start = to;
  while (to < tokens.length && to - start < LONGEST_NOUN) {
    const token = tokens[to];
    if (!token || (to > at && (token.fresh || isParted(view, tokens[to - 1], token))) || !isNominal(token)) break;
    // "my order placed on Monday": a past form after the noun belongs to what follows.
    if (to > start && /[^e]ed$/.test(token.lower) && isKnownThing(tokens[to - 1]?.lower ?? '')) break;
    to++;
  }
  if (to === start) return null;
  const link = tokens[to];
  if (link && !link.fresh && links.includes(link.lower)) {
    let end = to + 1;
    if (DETERMINERS.has(tokens[end]?.lower ?? '')) end++;
    const inner = end;
    while (
      end < tokens.length &&
      end - inner < 3 &&
      !tokens[end]?.fresh &&
      isNominal(tokens[end]) &&
      !(end > inner && /(?:ing|[^e]ed)$/.test(tokens[end]?.lower ?? ''))
    )
      end++;
    if (end > inner && !tokens[to + 1]?.fresh) to = end;
  }
  return nounOf(view, at, to, false, loose);
}

/** As `nounAfter`, where a verb follows that may look like a noun: "the new update | log me out". */
export function subjectAfter(view: View, at: number): Noun | null {
  const { tokens } = view;
  if (!DETERMINERS.has(tokens[at]?.lower ?? '') && !isNominal(tokens[at])) return null;
  for (let to = at + 1; to < tokens.length && to - at <= LONGEST_NOUN && !tokens[to]?.fresh; to++) {
    const [last, next] = [tokens[to - 1], tokens[to]];
    if (!last || !next || PREPOSITIONS.has(next.lower)) break;
    if (to - at > 1 && isKnownThing(last.lower) && !isKnownThing(next.lower) && isNominal(next))
      return nounOf(view, at, to, false);
  }
  return nounAfter(view, at, ['of', 'on', 'in', 'for']);
}

function nounOf(view: View, from: number, to: number, subject: boolean, loose = false): Noun | null {
  const { tokens } = view;
  const words = tokens.slice(from, to);
  const [first] = words;
  if (!first) return null;
  const link = words.findIndex((word, index) => index > 0 && LINKS.has(word.lower));
  const core = link > 0 ? words.slice(0, link) : words;
  const head = core.at(-1);
  if (!head) return null;
  const determiner = DETERMINERS.has(first.lower) ? first.lower : '';
  if (determiner && core.length < 2) return null;
  const product = view.isOfProduct(head.lower);
  const known = product || isKnownThing(head.lower);
  if (/ing$/.test(head.lower) && !known && !NOUNS_IN_ING.test(head.lower)) return null;
  if (EMPTY_HEADS.has(head.lower) || VERDICTS.has(head.lower) || ADVERBS.has(head.lower)) return null;
  if (/^(?:\d|[a-z]$)/i.test(head.text) && core.length < 3 && !known) return null;
  if (
    /'s$/.test(head.lower) ||
    (/ly$/.test(head.lower) && !known && !/^(?:reply|supply|family|jelly|assembly|trolley)$/.test(head.lower))
  )
    return null;
  const owned = determiner === 'my' || determiner === 'our' || product || PERSONAL.has(singular(head.lower));
  if (!determiner) {
    // Without "my" or "the" only what is on the list, or what opens its sentence before a plain verb.
    const previous = tokens[from - 1];
    const opens =
      subject &&
      (first.fresh || /^(?:and|but|so|because|as|now|when|that|says?|said|why|cause|cos)$/.test(previous?.lower ?? ''));
    if (!known && !loose && !(opens && core.length <= 3 && !/^\p{Lu}/u.test(core[1]?.text ?? ''))) return null;
    if (subject && !opens && previous && PREPOSITIONS.has(previous.lower)) return null;
    if (known && subject && !opens && core.length < 2 && previous && !isClosed(previous.lower)) return null;
    if (core.length > 3) return null;
  }
  const said: string[] = [];
  for (const [index, word] of words.entries()) {
    if (index === 0 && determiner) continue;
    if (VERDICTS.has(word.lower)) continue;
    if (DETERMINERS.has(word.lower)) said.push(turnedDeterminer(word.lower));
    else if (UNSAFE_WORD.test(word.lower)) return null;
    else said.push(view.word(word));
  }
  if (said.length === 0) return null;
  const plural = isPluralNoun(head.text);
  const bare = said.join(' ');
  let lead = determiner ? turnedDeterminer(determiner) : owned ? 'your' : 'the';
  if (/^(?:an?|another|any)$/.test(determiner))
    lead = determiner === 'any' ? '' : determiner === 'another' ? 'another' : /^[aeiou]/i.test(bare) ? 'an' : 'a';
  if (!determiner && !owned && /^(?:\d+|two|three|four|five|six|several|both)\b/i.test(bare)) lead = '';
  // "Google not verifying your answers": a name.
  if (!determiner && !owned && nameOf(view.word(first)) && core.length === 1) lead = '';
  if (product && determiner !== 'your' && !/^an?$/.test(lead)) lead = 'your';
  return {
    text: `${lead} ${bare}`.trim(),
    bare,
    head: head.lower,
    plural,
    owned,
    known,
    start: first.start,
    end: words.at(-1)?.end ?? first.end,
  };
}

/**
 * The words after a verb, turned round, up to the end of their clause: "in to my account" → "in to your account".
 * @returns '' when nothing follows; `null` when what follows cannot be said back safely
 */
export function restFrom(view: View, at: number, most = 7): string | null {
  const { tokens } = view;
  const said: string[] = [];
  for (let index = at; index < tokens.length && said.length <= most + 3; index++) {
    const token = tokens[index];
    if (!token || (token.fresh && index > at) || (index === at && token.fresh)) break;
    if (
      (CLAUSE_ENDS.has(token.lower) &&
        !(/^(?:fix|help)$/.test(token.lower) && said.at(-1) === 'to') &&
        !(/^(?:anyone|someone)$/.test(token.lower) && PREPOSITIONS.has(said.at(-1) ?? ''))) ||
      /^(?:no|nobody|never|not)$/.test(token.lower) ||
      UNSAFE_WORD.test(token.lower) ||
      /^[£$€]|\d{4,}/.test(token.text)
    )
      break;
    // "in to my account | the code never came": a new statement without a stop.
    if (index > at + 1 && /^(?:the|my|our)$/.test(token.lower) && isKnownThing(tokens[index - 1]?.lower ?? '')) break;
    if (VERDICTS.has(token.lower)) continue;
    if (/^(?:she|he|her|him|his|they|them|their|u|ya|y'all|yall)$/.test(token.lower)) return null;
    if (/^(?:you|u)$/.test(token.lower)) {
      const next = tokens[index + 1];
      if (next && !next.fresh && !PREPOSITIONS.has(next.lower) && !CLAUSE_ENDS.has(next.lower) && next.lower !== 'guys')
        return null;
      said.push('us');
      continue;
    }
    if (token.lower === 'guys') continue;
    said.push(SWAPS[token.lower] ?? view.word(token));
  }
  while (said.length > most) {
    const cut = said.findLastIndex(
      (word, index) =>
        index > 1 && index <= most && (PREPOSITIONS.has(word.toLowerCase()) || TIMES.has(word.toLowerCase())),
    );
    if (cut < 2) return null;
    said.length = cut;
  }
  while (
    said.length > 0 &&
    (DANGLING.has(said.at(-1)?.toLowerCase() ?? '') || /^(?:please|single|\d+)$/.test(said.at(-1) ?? ''))
  )
    said.pop();
  return said.join(' ');
}
