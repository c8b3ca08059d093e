import { turned } from '../persons';
import { clauseEnd, type Sentence } from '../sentences';
import { isBaseVerb, isParticiple } from '../verbs';
import { DETERMINERS, isClosed, PREPOSITIONS } from '../words';
import { AUX, BE, HAVE, NEGATED, opensPredicate, predicateAfter, statement, subjectAt, whBe } from './inversion';

export const WH = /^(?:what|when|where|why|how|who|which|whose)$/;

export interface Asked {
  phrase: string[];
  from: number;
  to: number;
}

/** Questions that begin with "when", "how much", "which shops" …, in the order of a question or of a statement. */
export function whQuestion(sentence: Sentence, at: number, embedded: boolean): Asked | null {
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
  const placed = /^(?:where|when)$/.test(wh) && PREPOSITIONS.has(words[at + 1]?.lower ?? '');
  if (asksOf.length > 1 && !placed && !/^(?:what|which|how|whose)$/.test(wh))
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
export function plainOrder(sentence: Sentence, at: number, end: number, opener?: string): Asked | null {
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

/** "can you pay in instalments" asks of anybody, as long as nothing of the writer's is named. */
const CAN_ANYBODY =
  /^you (?:still |also |only |actually )?(?:pay|bring|buy|book|order|download|earn|redeem|join|register|apply|claim|subscribe|freeze|microwave|reheat|cook|bake|wash|wear|drink|eat|park|swim|camp|cycle|use|play|stream|watch|install|pair|connect|withdraw|deposit|combine|stack|fly|travel) (?!less\b|fewer\b|more\b|better\b|me|us|my|our|it\b|this|these)(?:(?!\b(?:my|me|our|please)\b).)*$/;

const NO_YES_NO =
  /^(?:(?:someone|somebody|anyone|anybody|they)\b|(?:i|we) (?:get (?:some|any|a|an) (?:help|answer|reply|response|human|person|call|callback|explanation|assistance|support|clarification|clarity)|get (?:in|help)|ask|just|please|say|speak|talk|have|request|suggest|dm|message|not|all|see|be|trust|believe|ever)\b)/;

/** Questions that yes or no would answer. */
export function yesNo(sentence: Sentence, at: number): Asked | null {
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
    (NO_YES_NO.test(after) || (/^you\b/.test(after) && !CAN_WE.test(after) && !CAN_ANYBODY.test(after)))
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
