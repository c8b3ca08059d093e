import { isAnybody } from '../anybody';
import { thirdPersonOf } from '../inflect';
import { isKnownThing, isPluralNoun } from '../nouns';
import { turned } from '../persons';
import type { Sentence } from '../sentences';
import { isBaseVerb, isParticiple, pastOf } from '../verbs';
import { DETERMINERS, isClosed, PREPOSITIONS } from '../words';

export const AUX =
  /^(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|may|might|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|can't|won't|couldn't|wouldn't)$/;

export const BE = /^(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)$/;

const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;

export const HAVE = /^(?:have|has|had|haven't|hasn't)$/;

export const NEGATED = /n't$/;

/** What can be said of a thing after "is": it ends the thing's name. */
const STATE =
  /^(?:open|alright|closed|available|free|vegan|vegetarian|veggie|halal|kosher|safe|suitable|compatible|waterproof|refundable|back|down|up|out|due|late|allowed|included|valid|legit|genuine|real|live|ready|still|now|already|also|always|only|not|going|able|possible|on|off|over|enough|supposed|recyclable|eligible|welcome|accessible|limited|fully|included|running|working|coming|available|in-stock|extra|gluten|gluten-free|dairy|dairy-free|nut-free|sugar-free|dog|dog-friendly|wheelchair|machine|washable|dishwasher|permanent|normal|covered|insured|different|the|a|an|so|too|much|more|cheaper|bigger|near|next|affected|wrong|right|true|ok|okay|full|cancelled|delayed|discontinued|going|stuck|locked|blocked|suspended|pending|missing|lost|broken|gone|sold|taking|showing|saying|stopping|currently|really|actually|just|transferable|bookable|unavailable|expected|organic|fresh|homemade|local|worth|any|better|best|good|bad|cash|online|instore|hot|cold|like|subject|part|your|my|getting|being|what|how|when|where|that|because|fine|happening)$/;

const STATE_HEAD = /(?:ing|[^e]ed|ible|able|free|[a-z]{3}[^pi]ly)$/;

const AFTER_ING =
  /^(?:hours?|dates?|times?|machine|fees?|charges?|costs?|office|desk|instructions|address|policy|process|list|card|number|period|code|options?|going|app|system|area|room|pass|label)$/;

const TIME_NOUN =
  /^(?:hours|day|days|date|dates|time|times|night|week|sun|second|weekend|year|month|morning|evening|ones?)$/;

const NEVER_NOUN =
  /^(?:not|still|also|ever|be|have|get|come|go|let|keep|take|make|include|allow|need|want|know|see|become)$/;

interface Subject {
  /** Index after the subject's last word. */
  end: number;
  words: string[];
  person: 'you' | 'we' | 'third';
  plural: boolean;
}

const PRONOUN_SUBJECTS =
  /^(?:they|he|she|these|those|them|everyone|everything|nobody|nothing|anyone|anybody|someone|somebody|something|people)$/;

/** What "it" may stand for without a word before it: the thing that follows. */
const EXPECTED_IT = /^(?:possible|ok|okay|safe|worth|too|true|cost|take|be|possible)$/;

export function opensPredicate(lower: string, mode: 'base' | 'perfect' | 'state'): boolean {
  if (mode === 'base')
    return isBaseVerb(lower) || lower === 'still' || lower === 'not' || lower === 'ever' || lower === 'also';
  if (mode === 'perfect')
    return isParticiple(lower) || /^(?:already|still|not|ever|now|just|even|any|a|the)$/.test(lower);
  return (
    STATE.test(lower) ||
    STATE_HEAD.test(lower) ||
    /^[£$€]/.test(lower) ||
    (PREPOSITIONS.has(lower) && lower !== 'of') ||
    lower === 'to'
  );
}

/** "at the airport check in", "in the store order" */
const MOSTLY_NOUN_BEHIND_PLACE = /^(?:order|check|book|return|park|store|post|ticket|call|account|report|watch|play)$/;
const OF_PLACE = /^(?:in|at|on|for|from|to|with)$/;

/** "does the machine | at the Otley branch | take coins": where a place that belongs to the subject ends; `from` when none does. */
function endOfPlace({ words }: Sentence, from: number, end: number): number {
  if (!OF_PLACE.test(words[from]?.lower ?? '')) return from;
  for (let at = from + 2; at < Math.min(end, from + 6); at++) {
    const before = words[at - 1]?.lower ?? '';
    if (words[at]?.fresh) return from;
    if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'to') continue;
    const lower = words[at]?.lower ?? '';
    const isObject = at + 1 < end && !/^(?:it|them|this|that|these|those)$/.test(words[at + 1]?.lower ?? '');
    if (isBaseVerb(lower) && !MOSTLY_NOUN_BEHIND_PLACE.test(lower) && isObject) return at;
  }
  return from;
}

/** The subject that begins at word `at` and ends where its verb or what is said of it begins; with `mode` "whole" at the clause's end. */
export function subjectAt(
  sentence: Sentence,
  at: number,
  end: number,
  mode: 'base' | 'perfect' | 'state',
): Subject | null {
  const { words } = sentence;
  const first = words[at];
  if (!first || at >= end) return null;
  if (first.lower === 'i') return { end: at + 1, words: ['you'], person: 'you', plural: true };
  if (first.lower === 'we') return { end: at + 1, words: ['you'], person: 'you', plural: true };
  if (first.lower === 'you' || first.lower === "y'all") {
    const named = /^(?:guys|all|lot|folks|people)$/.test(words[at + 1]?.lower ?? '');
    return { end: at + (named ? 2 : 1), words: ['we'], person: 'we', plural: true };
  }
  if (first.lower === 'there') return { end: at + 1, words: ['there'], person: 'third', plural: false };
  if (first.lower === 'it') {
    const next = words[at + 1]?.lower ?? '';
    return EXPECTED_IT.test(next) ? { end: at + 1, words: ['it'], person: 'third', plural: false } : null;
  }
  if (PRONOUN_SUBJECTS.test(first.lower)) return null;
  const determined = DETERMINERS.has(first.lower) || first.lower === 'all';
  let to = at + (determined ? 1 : 0);
  const head = to;
  while (to < end) {
    const word = words[to];
    if (!word) break;
    if (to > head || !determined) {
      const known = isKnownThing(word.lower);
      const following = words[to + 1];
      // "the delivery charge include", "the opening hours": a verb or another noun after it makes a noun of it.
      const goesOn = following !== undefined && to + 1 < end && !following.fresh;
      const isNoun =
        goesOn &&
        (mode === 'base'
          ? !NEVER_NOUN.test(word.lower) && isBaseVerb(following.lower) && !/^(?:let|back|me)$/.test(following.lower)
          : mode === 'state' && /ing$/.test(word.lower) && AFTER_ING.test(following.lower));
      const isPart =
        goesOn &&
        /^(?:off|up)$/.test(word.lower) &&
        /^(?:cut|drop|pick|sign|log|set)$/.test(words[to - 1]?.lower ?? '');
      if (isPart) {
        to++;
        continue;
      }
      if (to > head && opensPredicate(word.lower, mode) && !isNoun) break;
      if (
        isClosed(word.lower) &&
        !known &&
        word.lower !== 'of' &&
        !isNoun &&
        !(to > head && TIME_NOUN.test(word.lower))
      )
        break;
    }
    if (word.lower === 'in' || (word.lower === 'on' && mode === 'state')) break;
    to++;
    // "the price of | the day ticket": the article after "of" belongs to the name.
    if (word.lower === 'of' && DETERMINERS.has(words[to]?.lower ?? '')) to++;
    if (to - head > 6) return null;
  }
  if (mode === 'base' && to > head) to = endOfPlace(sentence, to, end);
  if (to === head) return null;
  const last = words[to - 1];
  if (!last || PREPOSITIONS.has(last.lower)) return null;
  const ofAt = words.slice(at, to).findIndex(({ lower }) => lower === 'of');
  const noun = ofAt > 0 ? words[at + ofAt - 1] : last;
  const and = words.slice(at, to).some(({ lower }) => lower === 'and');
  return {
    end: to,
    words: turned(sentence, at, to, isBaseVerb),
    person: 'third',
    plural: and || isPluralNoun(noun?.lower ?? '') || /^(?:these|those|all)$/.test(first.lower),
  };
}

function beFor({ person, words }: Subject, aux: string): string {
  const negative = NEGATED.test(aux) ? "n't" : '';
  if (person === 'third') return words[0] === 'it' || words[0] === 'there' ? aux : aux;
  const past = /^w/.test(aux);
  return `${past ? 'were' : 'are'}${negative}`;
}

function haveFor({ person }: Subject, aux: string): string {
  if (person === 'third') return aux;
  return aux.replace('has', 'have');
}

/** "there" and "is" → "there's"; every other subject keeps its verb apart. */
function joined(subject: Subject, verb: string, rest: readonly string[]): string[] {
  if (subject.words[0] === 'there' && verb === 'is') return ["there's", ...rest];
  if (subject.words[0] === 'it' && verb === 'is') return ["it's", ...rest];
  return [...subject.words, verb, ...rest];
}

/** "is the lift at Ashby Road | working": where what is said begins, behind a place that belongs to the subject; `from` when none does. */
export function predicateAfter({ words }: Sentence, from: number, end: number): number {
  if (!/^(?:in|at|on|for|from|to|of|with)$/.test(words[from]?.lower ?? '')) return from;
  for (let at = from + 2; at < end; at++) {
    const lower = words[at]?.lower ?? '';
    const before = words[at - 1]?.lower ?? '';
    if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) continue;
    const isLast =
      end - at <= 3 &&
      /^(?:back|working|open|closed|available|free|safe|included|allowed|certified|suitable|running|accessible|covered|refundable|valid)$/.test(
        lower,
      );
    if (isLast || (lower === 'still' && end - at <= 6)) return at;
  }
  return from;
}

/** The words after subject and auxiliary with the auxiliary where a statement has it; `null` when the grammar is not plain. */
export function statement(sentence: Sentence, aux: string, at: number, end: number): string[] | null {
  const mode = BE.test(aux) ? 'state' : HAVE.test(aux) ? 'perfect' : 'base';
  const found = subjectAt(sentence, at, end, mode);
  if (!found) return null;
  const { words } = sentence;
  const from = found.end;
  // "did you get my parcel" and "will you pay" ask of the brand; "do you get a receipt" asks of anybody.
  const generic =
    found.person === 'we' &&
    /^(?:do|don't|can|should|must)$/.test(aux) &&
    isAnybody({
      lowers: words.slice(0, end).map(({ lower }) => lower),
      at: from,
      supposed: false,
      able: aux === 'can',
    });
  const subject: Subject = generic ? { ...found, words: ['you'], person: 'you' } : found;
  const rest = (start: number) => turned(sentence, start, end, isBaseVerb, generic);
  if (mode === 'state') {
    const late = predicateAfter(sentence, from, end);
    if (late > from)
      return [...subject.words, ...turned(sentence, from, late, isBaseVerb), beFor(subject, aux), ...rest(late)];
    // "where is my order": the verb goes to the end; "is my order" alone asks nothing.
    return joined(subject, beFor(subject, aux), rest(from));
  }
  if (mode === 'perfect') {
    if (subject.person === 'third' && !opensPredicate(words[from]?.lower ?? '', 'perfect')) return null;
    return [...subject.words, haveFor(subject, aux), ...rest(from)];
  }
  let verbAt = from;
  const adverbs: string[] = [];
  let isNegated = NEGATED.test(aux);
  for (; verbAt < end; verbAt++) {
    const adverb = words[verbAt]?.lower ?? '';
    // "does your app not have": as "doesn't your app have".
    if (adverb === 'not' && DO.test(aux)) isNegated = true;
    else if (/^(?:still|also|currently|already)$/.test(adverb)) adverbs.push(adverb);
    else if (!/^(?:ever|actually|even|really|just)$/.test(adverb)) break;
  }
  const verb = words[verbAt];
  if (!verb || verbAt >= end || verb.fresh) return null;
  if (subject.person === 'third' && !isBaseVerb(verb.lower)) return null;
  if (!isBaseVerb(verb.lower) && (isClosed(verb.lower) || /(?:ed|ing)$/.test(verb.lower))) return null;
  // "did you greedy lot meet them": the verb comes later.
  const later = words.slice(verbAt + 1, Math.min(end, verbAt + 3));
  if (!isBaseVerb(verb.lower) && later.some(({ lower }) => isBaseVerb(lower))) return null;
  if (!DO.test(aux)) return [...subject.words, aux, ...adverbs, verb.lower, ...rest(verbAt + 1)];
  if (isNegated) {
    const negative = NEGATED.test(aux) ? aux : `${aux}n't`;
    const right = subject.person === 'third' ? negative : negative.replace("doesn't", "don't");
    return [...subject.words, right, ...adverbs, verb.lower, ...rest(verbAt + 1)];
  }
  const form =
    aux === 'did'
      ? pastOf(verb.lower)
      : aux === 'does' && !subject.plural && subject.person === 'third'
        ? thirdPersonOf(verb.lower)
        : verb.lower;
  return [...subject.words, ...adverbs, form, ...rest(verbAt + 1)];
}

/** "what are the opening hours on Sundays" → "what the opening hours are on Sundays" */
export function whBe(sentence: Sentence, wh: readonly string[], aux: string, at: number, end: number): string[] | null {
  const first = sentence.words[at]?.lower ?? '';
  // "how much is delivery to Ireland": the price of all of it.
  if (wh[0] === 'how' && wh[1] === 'much' && wh.length === 2 && !/^(?:it|i|we|you|there)$/.test(first))
    return [...wh, ...turned(sentence, at, end, isBaseVerb), aux];
  if (/^(?:going|happening|wrong)$/.test(first) && wh.length === 1 && wh[0] === 'what') {
    if (
      !/^(?:on |wrong with |happening (?:with|to|at|about|to) |going on (?:with|at) )/.test(
        sentence.line.slice(sentence.line.indexOf(first)),
      )
    )
      return null;
    return ['what', aux, ...turned(sentence, at, end, isBaseVerb)];
  }
  // "which is the closest model"
  if (wh.length === 1 && wh[0] === 'which') return ['which', aux, ...turned(sentence, at, end, isBaseVerb)];
  const said = statement(sentence, aux, at, end);
  return said ? [...wh, ...said] : null;
}
