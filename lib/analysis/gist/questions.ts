import type { Reading } from '../reading';
import { thirdPersonOf } from './inflect';
import { isKnownThing, isPluralNoun } from './phrases';
import type { Said } from './said';
import { agreed, clauseEnd, type Sentence, sayableAs, sentencesIn, spanOfWords, turned, wordAt } from './sentences';
import { isBaseVerb, isParticiple, pastOf } from './verbs';
import { DETERMINERS, isClosed, PREPOSITIONS } from './words';

/** Asked in anger, or of nobody: no answer is wanted. */
const RHETORICAL = new RegExp(
  `\\b(?:${[
    String.raw`even (?:legal|care|bother|try|read|reply|answer|work|exist|listen)`,
    String.raw`you even`,
    String.raw`kidding`,
    String.raw`serious(?:ly)?`,
    String.raw`joking`,
    String.raw`joke`,
    String.raw`legal`,
    String.raw`acceptable`,
    String.raw`ashamed`,
    String.raw`dare`,
    String.raw`bother(?:ing)?`,
    String.raw`on earth`,
    String.raw`what the`,
    String.raw`the point`,
    String.raw`much more`,
    String.raw`many more`,
    String.raw`many times`,
    String.raw`how hard`,
    String.raw`how difficult`,
    String.raw`how is (?:this|that|it) (?:even |still |not |ok|okay|fair|right|possible|customer)`,
    String.raw`how are you (?:still|even|in|so|a|not|going|supposed|meant|today|doing|guys)?`,
    String.raw`how can (?:you|a|an|they|this|that|it|anyone|such)(?! (?:help|improve|check|confirm))`,
    String.raw`how could (?:you|they|anyone|this)`,
    String.raw`how do you (?:sleep|expect|justify|manage to|think|live|explain|get away|not|feel|hope|mean|guys)`,
    String.raw`how does (?:this|that|a|an|one)`,
    String.raw`what kind of`,
    String.raw`what sort of`,
    String.raw`what type of (?:company|service)`,
    String.raw`what are you (?:doing|playing|waiting|going to do|on about|hiding|lot)`,
    String.raw`what is (?:wrong with (?:you|your|the (?:company|people))|your problem|this|that|it|up|he|she|the (?:meaning|deal|excuse|big deal))`,
    String.raw`what do (?:you|we|i) (?:think|expect|say|pay|have to (?:do|say)|need to do|do|want|mean)`,
    String.raw`what about`,
    `what (?:even|are we)`,
    String.raw`how about`,
    String.raw`why are you (?:so|such|not|still|always|the|a|an|like|lying|doing|making|guys|people|ignoring)`,
    String.raw`why do you (?:hate|even|bother|care|exist|think|lie|suck|insist|pretend|expect|claim|promise|not|always|treat|people|have to|guys|keep|feel)`,
    String.raw`why does (?:it|this|that|everything|nobody|everyone|no) `,
    String.raw`why is (?:it|this|that|your (?:app|site|website|service|company) (?:so|such)|everything|nobody|no|everyone)`,
    String.raw`why (?:should|would|bother|can't you|don't you|not|am i (?:paying|still paying|even|not surprised|being)|do i (?:even|bother|always|keep|pay|have to)|must|has it|do we|are we)`,
    String.raw`who do you think`,
    String.raw`who knew`,
    String.raw`who (?:wants|needs|else|cares|would|thought|remembers|doesn't|in their)`,
    String.raw`do you (?:think|realise|realize|know how|want|care|have any (?:shame|idea how|decency|respect|intention)|actually|ever|honestly|really|understand|remember|guys (?:care|ever|even|think)|see|hear|people|not|not|mean|like|recall)`,
    String.raw`are you (?:serious|for real|sure|ok|okay|ever|actually|having a|happy|proud|blind|deaf|mad|insane|joking|really|seriously|trying|telling|aware|still (?!hiring|open|doing|selling|making|taking|running|on)|not|there|alive|listening|all|guys|people|stupid|going to (?:do|ever|fix|reply|answer|help|respond|explain|actually))`,
    String.raw`will you (?:ever|actually|please|be (?:held|fixing)|guys ever|do something|just|finally|stop)`,
    String.raw`when (?:will|are|do|did) you (?:people |guys )?(?:going to )?(?:ever|learn|stop|actually|care|fix|get your|finally|do something|wake|reply|respond|answer|plan)`,
    String.raw`am i (?:supposed|expected|meant|missing|being|the only|invisible|just|going|really)`,
    String.raw`is (?:anyone|anybody|it (?:too much|any wonder|really|that|because|normal for|me|not|so)|this (?:how|what|the|a|some|your|really|normal|for real|even|legal|all|acceptable|because|not)|that (?:how|what|too|the|all|it|your|so|a|why)|there (?:anyone|anybody|no|a human|someone|somebody|any human|a reason (?:why )?(?:you|no|nobody)|a problem|an issue|something wrong|anything|any chance you|any point|any competent)|your (?:company|staff|customer|whole|entire|team|business|app really|website really))`,
    String.raw`does (?:anyone|anybody|your (?:company|staff|team))`,
    String.raw`has (?:anyone|anybody|it|this)`,
    String.raw`have you (?:ever|no|lost|forgotten|guys|tried|considered|seen|thought|people)`,
    String.raw`can (?:anyone|anybody|they|you (?:not|believe|imagine|guys not|even))`,
    String.raw`could (?:this|it|that|you not)`,
    String.raw`would (?:it|you (?:like|believe|not|mind|be|want|guys|care))`,
    String.raw`where is (?:the (?:justice|logic|sense|respect|love|customer service|help|support|service|accountability|quality|humanity|care)|your (?:customer|humanity|respect|shame)|it|this|that)`,
    String.raw`where are you`,
    String.raw`who is (?:this|that|going to|running|in charge|responsible|with me)`,
    String.raw`who are you`,
    String.raw`guess who`,
    String.raw`guess what`,
    String.raw`sup`,
    String.raw`what up`,
    String.raw`right`,
    String.raw`how is (?:your|the|you) day`,
    String.raw`why are (?:you|we) (?!charging|asking|sending|emailing|discontinuing|closing|removing|changing|out of|taking|cancelling|refusing|showing)`,
    String.raw`am i (?!able|allowed|eligible|entitled|due|covered|getting|still|on the|booked|going to (?:get|be)|too late)`,
    String.raw`how do you know`,
  ].join('|')})\\b`,
);

const AUX =
  /^(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|may|might|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|can't|won't|couldn't|wouldn't)$/;
const WH = /^(?:what|when|where|why|how|who|which|whose)$/;
const BE = /^(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)$/;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const HAVE = /^(?:have|has|had|haven't|hasn't)$/;
const NEGATED = /n't$/;

/** What can be said of a thing after "is": it ends the thing's name. */
const STATE =
  /^(?:open|alright|closed|available|free|vegan|vegetarian|veggie|halal|kosher|safe|suitable|compatible|waterproof|refundable|back|down|up|out|due|late|allowed|included|valid|legit|genuine|real|live|ready|still|now|already|also|always|only|not|going|able|possible|on|off|over|enough|supposed|recyclable|eligible|welcome|accessible|limited|fully|included|running|working|coming|available|in-stock|extra|gluten|gluten-free|dairy|dairy-free|nut-free|sugar-free|dog|dog-friendly|wheelchair|machine|washable|dishwasher|permanent|normal|covered|insured|different|the|a|an|so|too|much|more|cheaper|bigger|near|next|affected|wrong|right|true|ok|okay|full|cancelled|delayed|discontinued|stuck|locked|blocked|suspended|pending|missing|lost|broken|gone|sold|taking|showing|saying|stopping|currently|really|actually|just|transferable|bookable|unavailable|expected|organic|fresh|homemade|local|worth|any|better|best|good|bad|cash|online|instore|hot|cold|like|subject|part|your|my|getting|being|what|how|when|where|that|because|fine|happening)$/;
const STATE_HEAD = /(?:ing|[^e]ed|ible|able|free|[a-z]{3}[^pi]ly)$/;

const AFTER_ING =
  /^(?:hours?|dates?|times?|machine|fees?|charges?|costs?|office|desk|instructions|address|policy|process|list|card|number|period|code|options?|going|app|system|area|room|pass|label)$/;
const TIME_NOUN =
  /^(?:hours|day|days|date|dates|time|times|night|week|sun|second|weekend|year|month|morning|evening|ones?)$/;
const NEVER_NOUN = /^(?:be|have|get|come|go|let|keep|take|make|include|allow|need|want|know|see|become)$/;

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

function opensPredicate(lower: string, mode: 'base' | 'perfect' | 'state'): boolean {
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

/** The subject that begins at word `at` and ends where its verb or what is said of it begins; with `mode` "whole" at the clause's end. */
function subjectAt(sentence: Sentence, at: number, end: number, mode: 'base' | 'perfect' | 'state'): Subject | null {
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
    if (to - head > 6) return null;
  }
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
function predicateAfter({ words }: Sentence, from: number, end: number): number {
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
function statement(sentence: Sentence, aux: string, at: number, end: number): string[] | null {
  const mode = BE.test(aux) ? 'state' : HAVE.test(aux) ? 'perfect' : 'base';
  const subject = subjectAt(sentence, at, end, mode);
  if (!subject) return null;
  const { words } = sentence;
  const from = subject.end;
  const rest = (start: number) => turned(sentence, start, end, isBaseVerb);
  if (mode === 'state') {
    const late = predicateAfter(sentence, from, end);
    if (late > from)
      return [...subject.words, ...turned(sentence, from, late, isBaseVerb), beFor(subject, aux), ...rest(late)];
    // "where is my order": the verb goes to the end; "is my order" alone asks nothing.
    return joined(subject, beFor(subject, aux), rest(from));
  }
  if (mode === 'perfect') {
    if (subject.person === 'third' && !words[from]) return null;
    return [...subject.words, haveFor(subject, aux), ...rest(from)];
  }
  let verbAt = from;
  const adverbs: string[] = [];
  while (/^(?:still|also|ever|actually|even|currently|just|already|really)$/.test(words[verbAt]?.lower ?? '')) {
    const adverb = words[verbAt]?.lower ?? '';
    if (!/^(?:ever|actually|even|really|just)$/.test(adverb)) adverbs.push(adverb);
    verbAt++;
  }
  const verb = words[verbAt];
  if (!verb || verbAt >= end || verb.fresh) return null;
  if (subject.person === 'third' && !isBaseVerb(verb.lower)) return null;
  if (!isBaseVerb(verb.lower) && (isClosed(verb.lower) || /(?:ed|ing)$/.test(verb.lower))) return null;
  if (!DO.test(aux)) return [...subject.words, aux, ...adverbs, verb.lower, ...rest(verbAt + 1)];
  if (NEGATED.test(aux)) {
    const right = subject.person === 'third' ? aux : aux.replace("doesn't", "don't");
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
function whBe(sentence: Sentence, wh: readonly string[], aux: string, at: number, end: number): string[] | null {
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

interface Asked {
  phrase: string[];
  from: number;
  to: number;
}

/** Questions that begin with "when", "how much", "which shops" …, in the order of a question or of a statement. */
function whQuestion(sentence: Sentence, at: number, embedded: boolean): Asked | null {
  const { words } = sentence;
  const wh = words[at]?.lower ?? '';
  const end = clauseEnd(sentence, at);
  if (wh === 'how' && words[at + 1]?.lower === 'come') return comeQuestion(sentence, at, end);
  if (words[at + 1]?.lower === 'to' && words[at + 2] && (embedded || sentence.asked || wh === 'how')) {
    if (!isBaseVerb(words[at + 2]?.lower ?? '')) return null;
    return { phrase: [wh, 'to', ...turned(sentence, at + 2, end, isBaseVerb, true)], from: at, to: end };
  }
  let auxAt = at + 1;
  while (auxAt < end && auxAt - at < 5 && !AUX.test(words[auxAt]?.lower ?? '')) {
    const lower = words[auxAt]?.lower ?? '';
    if (DETERMINERS.has(lower) || /^(?:i|we|you|they|it|he|she|there)$/.test(lower)) break;
    auxAt++;
  }
  const aux = words[auxAt]?.lower ?? '';
  const asksOf = words.slice(at, auxAt).map(({ said, lower }, index) => (index === 0 ? lower : said));
  if (!AUX.test(aux) || auxAt >= end)
    return embedded || (sentence.asked && /^(?:what|which|who|how)$/.test(wh)) ? plainOrder(sentence, at, end) : null;
  // "which shops sell", "what time do you open": nouns or an amount, nothing else, between the two.
  if (asksOf.length > 1 && !/^(?:what|which|how|whose)$/.test(wh))
    return embedded ? plainOrder(sentence, at, end) : null;
  const next = words[auxAt + 1]?.lower ?? '';
  if (BE.test(aux)) {
    // "which batches are recalled", "who is in charge of": what is asked for is the subject itself.
    if (
      /^(?:what|which|who)$/.test(wh) &&
      opensPredicate(next, 'state') &&
      !/^(?:the|an?|my|your|our|going|happening|wrong|this|that|up|like|so)$/.test(next)
    )
      return { phrase: [...asksOf, aux, ...turned(sentence, auxAt + 1, end, isBaseVerb)], from: at, to: end };
    const phrase = whBe(sentence, asksOf, aux, auxAt + 1, end);
    if (phrase) return { phrase, from: at, to: end };
    return null;
  }
  if (NEGATED.test(aux) && wh !== 'why') return null;
  if (/^(?:do|can|should|could|would|may)$/.test(aux) && /^(?:i|we|you|one|someone|people)$/.test(next)) {
    const generic = next === 'you';
    const verb = words[auxAt + 2]?.lower ?? '';
    if (
      /^(?:how|where|who)$/.test(wh) &&
      asksOf.length === 1 &&
      (isBaseVerb(verb) ||
        (wh === 'how' &&
          next !== 'you' &&
          /^[a-z-]{3,}$/.test(verb) &&
          !isClosed(verb) &&
          !/(?:ed|ing)$/.test(verb))) &&
      !(generic && wh !== 'how') &&
      (aux !== 'would' || !generic)
    ) {
      const rest = turned(sentence, auxAt + 2, end, isBaseVerb, generic);
      if (wh === 'how' && /^(?:get|go|feel|know|see|say|look|let)$/.test(verb) && rest.length < 2) return null;
      return { phrase: [wh, 'to', ...rest], from: at, to: end };
    }
  }
  const said = statement(sentence, aux, auxAt + 1, end);
  return said ? { phrase: [...asksOf, ...said], from: at, to: end } : null;
}

/** "how come my order was cancelled" → "why your order was cancelled" */
function comeQuestion(sentence: Sentence, at: number, end: number): Asked | null {
  const first = sentence.words[at + 2]?.lower ?? '';
  if (!/^(?:my|our|the|i|we|your)$/.test(first) || end - at < 5) return null;
  return { phrase: ['why', ...turned(sentence, at + 2, end, isBaseVerb)], from: at, to: end };
}

/** "when my order will arrive" and "if you ship to Orkney": said as they are, persons turned. */
function plainOrder(sentence: Sentence, at: number, end: number, opener?: string): Asked | null {
  const { words } = sentence;
  const subject = words[at + 1]?.lower ?? '';
  // "who handles wholesale", "what happened to the jam"
  const isSubject = /^(?:who|what|which)$/.test(words[at]?.lower ?? '');
  if (/^(?:they|he|she|it|this|that|anyone|anybody|possible|not|so|there|everyone|someone)$/.test(subject)) return null;
  const tail = turned(sentence, at + 1, end, isBaseVerb);
  const hasVerb = words
    .slice(at + 1, end)
    .some(
      ({ lower }, index) =>
        AUX.test(lower) ||
        ((index > 0 || isSubject) &&
          (isBaseVerb(lower) ||
            isBaseVerb(lower.replace(/e?s$/, '')) ||
            isBaseVerb(lower.replace(/s$/, '')) ||
            isParticiple(lower))),
    );
  if (!hasVerb || tail.length < (isSubject ? 2 : 3)) return null;
  return { phrase: [opener ?? words[at]?.lower ?? '', ...tail], from: at, to: end };
}

/** "can you ship to Spain" asks; "can you ring me" asks for something to be done and is no question. */
const CAN_WE =
  /^you (?:guys )?(?:still |also |actually )?(?:ship|deliver|post to|collect|accept|price match|guarantee|sell|stock|recycle|cater|fit|serve|cover|support|honou?r|offer|fly|operate|repair|tailor|engrave|take (?:cash|cards|old|part|back)|be (?:open|at|doing|selling|having|in|offering|stocking|flying|running|opening|getting|restocking|launching|releasing|adding|closing)|have (?:any|a|an|more|the))\b/;
const NO_YES_NO =
  /^(?:(?:someone|somebody|anyone|anybody|they)\b|(?:i|we) (?:get (?:some|any|a|an) (?:help|answer|reply|response|human|person|call|callback|explanation|assistance|support|clarification|clarity)|get (?:in|help)|ask|just|please|say|speak|talk|have|request|suggest|dm|message|not|all|see|be|trust|believe|ever)\b)/;

/** Questions that yes or no would answer. */
function yesNo(sentence: Sentence, at: number): Asked | null {
  const { words } = sentence;
  const aux = words[at]?.lower ?? '';
  const end = clauseEnd(sentence, at);
  if (NEGATED.test(aux) || end - at < 3) return null;
  const after = words
    .slice(at + 1, end)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    /^(?:can|could|will|would)$/.test(aux) &&
    (NO_YES_NO.test(after) || (/^you\b/.test(after) && !CAN_WE.test(after)))
  )
    return null;
  if (/^(?:would|should|might|may|had)$/.test(aux) && !/^(?:may|would)$/.test(aux)) return null;
  const said = statement(sentence, aux, at + 1, end);
  if (!said) return null;
  if (BE.test(aux)) {
    // "is my order" and "are you" ask nothing; something has to be said of the subject.
    const subject = subjectAt(sentence, at + 1, end, 'state');
    if (!subject || subject.end >= end) return null;
    // "is the number on my receipt something I should hide": what stands behind the noun belongs to it.
    const late = predicateAfter(sentence, subject.end, end) > subject.end;
    if (late) return { phrase: ['whether', ...said], from: at, to: end };
    if (PREPOSITIONS.has(words[subject.end]?.lower ?? '') && end - subject.end > 5) return null;
    if (
      subject.person === 'third' &&
      subject.words[0] !== 'there' &&
      !opensPredicate(words[subject.end]?.lower ?? '', 'state')
    )
      return null;
  }
  if (HAVE.test(aux)) {
    const subject = subjectAt(sentence, at + 1, end, 'perfect');
    if (!subject || subject.end >= end) return null;
    if (
      subject.person !== 'we' &&
      !isParticiple(words[subject.end]?.lower ?? '') &&
      !/^(?:already|not|ever)$/.test(words[subject.end]?.lower ?? '')
    )
      return null;
  }
  return { phrase: ['whether', ...said], from: at, to: end };
}

interface Lead {
  pattern: RegExp;
  read(sentence: Sentence, at: number, match: RegExpExecArray): Asked | null;
}

const wordsAt = (sentence: Sentence, match: RegExpExecArray) => wordAt(sentence, match.index + match[0].length);

/** Ways in which a question is led in, most telling first. `at` is the word that follows the lead. */
const LEADS: readonly Lead[] = [
  {
    pattern:
      /\b(?:any|an|the) (?:update|updates|news|word|progress|joy|info|latest|eta)s? (?:on|about|regarding|with|for|re|to) (?=(?:my|the|when|your|our|this|a|an|[a-z]))/,
    read(sentence, at, match) {
      if (/^the/.test(match[0])) return null;
      const next = sentence.words[at]?.lower ?? '';
      if (WH.test(next)) return next === 'what' ? null : whQuestion(sentence, at, true);
      const end = clauseEnd(sentence, at);
      if (/^(?:this|that|it|these|if|whether|here|above)$/.test(next) && end - at < 2) return null;
      return {
        phrase: ['what', 'the', 'latest', 'is', 'on', ...turned(sentence, at, end, isBaseVerb)],
        from: wordAt(sentence, match.index),
        to: end,
      };
    },
  },
  {
    pattern:
      /\b(?:any (?:idea|ideas|clue|news|word|update|updates|info|information|eta)(?: (?:on|of|about|as to))?|(?:tell|told|telling) (?:me|us)|let (?:me|us) know|(?:do|would|does|will) (?:you|anyone|anybody|someone|u)(?: guys)?(?: happen to)? know|(?:want|wanted|like|love|need) to (?:know|ask|check|find out|understand|see)|wondering|wonder|curious|(?:can|could|may) i (?:just )?ask|(?:please|you|someone|somebody) (?:please )?(?:advise|confirm|clarify|explain|check|say|know|see)(?: to (?:me|us))?|(?:confirm|clarify|explain|show me|advise)|question is|not sure|no idea|don't know(?! who)|(?<!don't )know(?: yet)?|find out|(?:asking|ask)(?: you)?|(?:help|assist)(?: me)?(?: to)? (?:understand|know|find out)|(?:idea|indication|information|info) (?:of|on|as to|about)|understand) (?:\| )?(?=(?:if|whether|when|where|why|how|what|which|who)\b)/,
    read(sentence, at) {
      const opener = sentence.words[at]?.lower ?? '';
      if (/^(?:if|whether)$/.test(opener)) {
        const end = clauseEnd(sentence, at + 1);
        const after = sentence.words
          .slice(at + 1, end)
          .map(({ lower }) => lower)
          .join(' ');
        if (
          /^(?:you (?:can|could|would|will|need|have|are able|might|may)(?: please)? (?:help|assist|any|look|more|further|check|have|want|do|fix|sort|need|let|get|be|to|give|me|tell|please)|you (?:need|have|want|would like|require|guys|got|still need)|i (?:should|can help|need to provide)|there is (?:anything|something))\b/.test(
            after,
          )
        )
          return null;
        if (/^there (?:is|are|will|was)\b/.test(after)) {
          const [verb = ''] = after.slice(6).split(' ');
          const rest = turned(sentence, at + 3, end, isBaseVerb);
          return rest.length > 1
            ? {
                phrase: verb === 'is' ? ['whether', "there's", ...rest] : ['whether', 'there', verb, ...rest],
                from: at,
                to: end,
              }
            : null;
        }
        return plainOrder(sentence, at, end, 'whether');
      }
      return whQuestion(sentence, at, true);
    },
  },
  {
    pattern: /^(?:hi |hello |hey )?(?:\| )?(?:the )?(?:latest|update|news) on (?=(?:my|the|our|your) )/,
    read(sentence, at) {
      const end = clauseEnd(sentence, at);
      return sentence.asked
        ? { phrase: ['what', 'the', 'latest', 'is', 'on', ...turned(sentence, at, end, isBaseVerb)], from: at, to: end }
        : null;
    },
  },
  {
    pattern: /\bis it just me or (?:is|are|has|have|does|do) (?!it|this|that|everyone|they)/,
    read: (sentence, _, match) =>
      yesNo(sentence, wordAt(sentence, match.index + match[0].trimEnd().lastIndexOf(' ') + 1)),
  },
  {
    pattern: /\b(?:is there|are there|is there going to be|will there be) (?:any |a |an |some )/,
    read(sentence, _, match) {
      const at = wordAt(sentence, match.index);
      const { words } = sentence;
      // "why is there a fee" is asked otherwise.
      if (WH.test(words[at - 1]?.lower ?? '')) return null;
      const end = clauseEnd(sentence, at + 2);
      const after = words
        .slice(at + 2, end)
        .map(({ lower }) => lower)
        .join(' ');
      if (
        /^(?:any|a|an|some) (?:chance you|reason|problem|issue|point|need|(?:known )?(?:issue|outage|problem)s?$|one|human|person|way out|hope|limit to|issues|problems|update$|fix$|way$|eta$|real)\b/.test(
          after,
        )
      )
        return null;
      const tail = turned(sentence, at + 2, end, isBaseVerb);
      const verb =
        words[at]?.lower === 'will'
          ? ['there', 'will', 'be', ...tail.slice(1)]
          : words[at]?.lower === 'is'
            ? ["there's", ...tail]
            : ['there', 'are', ...tail];
      return tail.length > 1 ? { phrase: ['whether', ...verb], from: at, to: end } : null;
    },
  },
  {
    pattern:
      /^(?:\W*(?:hi|hello|hey|so|and|also|but|ok|please|hiya|morning|afternoon|evening|good|team|guys|folks|quick question|question) (?:\| )?){0,3}(?:got|do you have|have you got) any (?!luck|idea|shame|plans on|more (?:bright|great)|decency|clue|intention|human)/,
    read(sentence, at) {
      const end = clauseEnd(sentence, at);
      const tail = turned(sentence, at, end, isBaseVerb);
      return { phrase: ['whether', 'we', 'have', 'any', ...tail], from: Math.max(0, at - 1), to: end };
    },
  },
  {
    pattern:
      /^(?:\W*(?:hi|hello|hey|so|and|also|ok|please) (?:\| )?){0,2}any (?=(?:plans?|chance|discounts?|deals?|offers?|vouchers?|jobs|vacancies|tickets?|parking|codes?|sign of|[a-z]+ (?:codes?|deals?|options?|dates?|slots?|left)))/,
    read(sentence, at) {
      if (!sentence.asked) return null;
      const end = clauseEnd(sentence, at);
      const head = sentence.words[at]?.lower ?? '';
      const next = sentence.words[at + 1]?.lower ?? '';
      if (head === 'chance' && /^(?:you|i|we|someone|that|this|it)$/.test(next)) return null;
      const plural = sentence.words
        .slice(at, Math.min(end, at + 3))
        .some(({ lower }) => isPluralNoun(lower) && !PREPOSITIONS.has(lower));
      const tail = turned(sentence, at, end, isBaseVerb);
      if (tail.length < 2) return null;
      return {
        phrase: ['whether', ...(plural ? ['there', 'are'] : ["there's"]), 'any', ...tail],
        from: Math.max(0, at - 1),
        to: end,
      };
    },
  },
];

const PRELUDE =
  /^(?:(?:(?:hi|hello|hey) there|hi|hello|hey|hiya|dear|so|and|also|but|ok|okay|well|now|then|please|sorry|ps|quick question|question|morning|afternoon|evening|good morning|good afternoon|good evening|team|guys|folks|all|just|quick one|thanks|oh|yo|ah|excuse me|sir|madam|admin|help|can i ask|asking for a friend|serious question|genuine question|random question|seriously) (?:\| )?){0,4}/;

function askedIn(sentence: Sentence): Asked | null {
  const { line } = sentence;
  if (
    RHETORICAL.test(
      line
        .replace(/\| /g, '')
        .replace('is it just me or ', '')
        .replace(/\byou (?:guys|all|lot|folks|people) /g, 'you '),
    )
  )
    return null;
  for (const { pattern, read } of LEADS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const found = read(sentence, wordsAt(sentence, match), match);
    if (found) return found;
  }
  const starts = new Set<number>();
  const prelude = PRELUDE.exec(line);
  const opening = wordAt(sentence, prelude?.[0].length ?? 0);
  starts.add(opening);
  // "I moved house, how do I change my address": a question may stand after a comma or "and".
  for (const match of line.matchAll(
    /(?:\| (?:and |so |but |also |or |then |please )?|\b(?:so|and|but|also|because|question) )(?=(?:when|where|how|what|why|who|which|do|does|did|is|are|can|could|will|has|have) )/g,
  ))
    starts.add(wordsAt(sentence, match));
  // "if I cancel today do I still have access?": the question stands behind its condition.
  if (sentence.asked && /^(?:if|when|once) /.test(line))
    for (const match of line.matchAll(
      / (?=(?:do i|do we|does the|does my|does it|should i|is the|is there|can i|will i|will my) )/g,
    ))
      starts.add(wordsAt(sentence, match));
  if (sentence.asked || /\bhow (?:do|can) i /.test(line))
    for (const match of line.matchAll(
      / (?=(?:how (?:do|can|would|should) i|when will|when can i|where is my|where can i|where do i|what time|do you (?:ship|sell|deliver|have|offer)|can i|will i|will my|how long|how much|how to) )/g,
    ))
      starts.add(wordsAt(sentence, match));
  for (const at of starts) {
    const lower = sentence.words[at]?.lower ?? '';
    // "my number, which is linked to …" asks nothing.
    const isRelative =
      /^(?:which|who|when)$/.test(lower) && at > 0 && sentence.words[at]?.fresh !== true && !sentence.asked;
    if (lower === 'which' && at > 0 && AUX.test(sentence.words[at + 1]?.lower ?? '')) continue;
    if (WH.test(lower) && !isRelative) {
      // "When my order came I opened it" asks nothing.
      const found =
        sentence.asked || AUX.test(sentence.words[at + 1]?.lower ?? '') || /^(?:how|what|which)$/.test(lower)
          ? whQuestion(sentence, at, false)
          : null;
      if (found) return found;
    } else if (
      AUX.test(lower) &&
      (sentence.asked ||
        (at === opening &&
          /^(?:is|are|does|will|did|has)$/.test(lower) &&
          !/^(?:an?|what|how|because)$/.test(sentence.words[at + 1]?.lower ?? '')) ||
        /^(?:can i|could i|do you|does the|is there|are you|will i|will my|can we|will you|does your|do i|do we|did you|do your|can my|is my|are your|does my|does this|is your|can you get|is the|did my|has my) /.test(
          `${lower} ${sentence.words[at + 1]?.lower} `,
        ))
    ) {
      const found = yesNo(sentence, at);
      if (found) return found;
    }
  }
  return null;
}

/**
 * What a post asks, as a question said back: "whether we ship to Orkney"; silent where the grammar is not plain or nobody wants an answer.
 * @param marked only sentences that end in a question mark are read
 */
export function questionIn(reading: Reading, marked = false): Said | null {
  for (const sentence of sentencesIn(reading)) {
    if (marked && !sentence.asked) continue;
    const found = askedIn(sentence);
    if (!found) continue;
    const verbs = sentence.words
      .slice(found.from, found.to)
      .flatMap(({ lower }) => (isBaseVerb(lower) ? [pastOf(lower), thirdPersonOf(lower)] : []));
    const text = sayableAs('question', found.phrase, sentence, { given: verbs, atLeast: 5 });
    if (!text || !isPlain(text)) continue;
    return { gist: { text: agreed(text), kind: 'question' }, ...spanOfWords(reading, sentence, found.from, found.to) };
  }
  return null;
}

/** A pronoun with nothing named before it, or two verbs in a row, are signs that the grammar was misread. */
function isPlain(text: string): boolean {
  return (
    !/^\S+ (?:it|this|that|they|he|she)\b(?!'s | (?:is|costs?|takes?|will (?:take|cost)|would (?:be|take|cost)))/.test(
      text,
    ) &&
    !/\b(?:is|are|was|were) (?:is|are|was|were|do|does|did|have|has|will|can)\b|\b(?:we|you) (?:we|you|us)\b|\bto to\b|\b(?:the|your|our|a) (?:the|your|our|a|is|are|to|and)\b/.test(
      text,
    ) &&
    !/\b(?:an?|any|the|some) (?:easy|easier|reduced|free|good|better|quick|simple|real|new|proper|different)$|\bdoing (?:this|that|it|so)$/.test(
      text,
    ) &&
    !/^who you /.test(text) &&
    !/ between \S+$| (?:is|are) only$/.test(text) &&
    // "where the export is your data button gone", "why the same flight 20 euro dearer is in the app"
    !/^where .+ (?:is|are) (?:my|your|our|the) \w+ \w+/.test(text) &&
    !/^why (?:\S+ ){5,}(?:is|are) (?:in|on|at|with)\b/.test(text) &&
    !/ on$/.test(
      text.startsWith('how to') ? text.replace(/ (?:turn|switch|log|put|carry|try|hold) (?:\S+ )?on$/, '') : '',
    ) &&
    !/^what (?:else )?(?:you can|to|you should) (?:do|try)(?! (?:about|with|if))/.test(text) &&
    !/\b(?:is|are) that\b|\bthat (?:us|we)$/.test(text) &&
    !/^(?:how|what|who|where) to (?:wait|trust|believe|live|survive|justify|sleep|cope|know|feel|be|say|explain|have)\b/.test(
      text,
    ) &&
    (text.split(' ').length >= 4 || /^how to \S{5,}$/.test(text) || /^who \S+ \S+$/.test(text))
  );
}
