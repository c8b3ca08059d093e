import { isKnownThing, isPluralNoun } from '../nouns';
import { turned } from '../persons';
import { clauseEnd, type Sentence, wordAt } from '../sentences';
import { MASS } from '../things';
import { isBaseVerb } from '../verbs';
import { DETERMINERS, isClosed, PREPOSITIONS } from '../words';
import { type Asked, plainOrder, WH, whQuestion, yesNo } from './forms';
import { AUX } from './inversion';

interface Lead {
  pattern: RegExp;
  read(sentence: Sentence, at: number, match: RegExpExecArray): Asked | null;
}

export const wordsAt = (sentence: Sentence, match: RegExpExecArray) => wordAt(sentence, match.index + match[0].length);

/** "any news on | bag from BLR" leaves out whose: it is the writer's. */
function articleFor({ words }: Sentence, at: number, end: number): string[] {
  let last = at;
  while (last + 1 < end && !isClosed(words[last + 1]?.lower ?? '') && last - at < 2) last++;
  const [first, head] = [words[at]?.lower ?? '', words[last]?.lower ?? ''];
  if (isClosed(first) || DETERMINERS.has(first) || /ing$|^\d/.test(first)) return [];
  return isKnownThing(head) && !isPluralNoun(head) && !MASS.has(head) ? [last === at ? 'your' : 'the'] : [];
}

/** Whoever does something in it makes a statement of it. */
const OWN_CLAUSE = /^(?:i|you|we|they|he|she|it|that|who|which|because|if|when)(?:'\w+)?$/;

/** Ways in which a question is led in, most telling first. `at` is the word that follows the lead. */
export const LEADS: readonly Lead[] = [
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
        phrase: [
          'what',
          'the',
          'latest',
          'is',
          'on',
          ...articleFor(sentence, at, end),
          ...turned(sentence, at, end, isBaseVerb),
        ],
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
    pattern:
      /\bwhat is (?:the (?:deal|story|score|craic|situation) with|up with|going on with) (?=(?:the|my|your|our|all) )/,
    read(sentence, at, match) {
      const end = clauseEnd(sentence, at);
      return end - at > 1
        ? {
            phrase: ['what', 'is', 'going', 'on', 'with', ...turned(sentence, at, end, isBaseVerb)],
            from: wordAt(sentence, match.index),
            to: end,
          }
        : null;
    },
  },
  {
    // "entry with the annual pass is valid at weekends?": a statement with a question mark.
    pattern:
      /^(?:(?:hi|hello|hey|so|and|sir|team) (?:\| )?)*(?:the |my |our |your )?(?!(?:what|when|where|why|how|who|which|i|you|we|it|this|that|there|nobody|no|not|another|here) )(?:[a-z0-9'-]+ ){1,8}?(?:is|are) (?=(?:also |still )?(?:available|valid|open|allowed|included|possible|compatible|free|required|needed|applicable|eligible|accepted|covered|refundable)\b)/,
    read(sentence, at) {
      if (!sentence.asked) return null;
      const opening = sentence.words.findIndex(({ lower }) => !/^(?:hi|hello|hey|so|and|sir|team)$/.test(lower));
      const subject = sentence.words.slice(opening, at - 1);
      if (subject.some(({ lower, fresh }, index) => AUX.test(lower) || OWN_CLAUSE.test(lower) || (fresh && index > 0)))
        return null;
      const end = clauseEnd(sentence, at);
      return { phrase: ['whether', ...turned(sentence, opening, end, isBaseVerb)], from: opening, to: end };
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
