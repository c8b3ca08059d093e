import type { Reading } from '../reading';
import { gerundOf } from './inflect';
import { isPluralNoun } from './nouns';
import { turned } from './persons';
import type { Said } from './said';
import { contentOf, sayableAs } from './sayable';
import { clauseEnd, type Sentence, sentencesIn, spanOfWords, wordAt } from './sentences';
import { isBaseVerb } from './verbs';

interface Wished {
  phrase: string[];
  from: number;
  to: number;
}

interface WishRow {
  id: string;
  pattern: RegExp;
  read(sentence: Sentence, at: number): Wished | null;
}

/** Nobody wishes for these as a product or a service: they are help with something that went wrong. */
const NO_WISH =
  /^(?:(?:an?|the|some|any|more|my|your|our|better|please) )*(?:help|answers?|reply|replies|response|responses|info|information|advice|tips?|updates?|assistance|clarity|clarification|refund|refunds|money|explanation|apology|call|callback|word|look|sense|sure|compensation|effort|human|person|contact|link|dm|message|it|this|that|something|anything|sorry|way(?! to)|difference|mistakes?|time|follow|check|shout|issue|problem|fix|complaint|rid|business|your act|better|up|me|us|you|one|cup|sex|life|news|good|thank|yes|no|done|solution|someone|manager|email|number|eta|option|use)\b/;
const STARTS_NOUN =
  /^(?!(?:north|south|east|west|in|on|at|to|for|of|from|up|out|over|near|by) )(?:an?|the|some|more|another|your|those|that|these|my|our|all|any|[a-z0-9])/;

/** Whom a wish may be for: "so they come off first". */
const FOR_WHOM = /^(?:i|we|they|you|people|others|she|he)$/;
const LONGEST_PURPOSE = 7;

/** "so they come off first" tells what it is for, and is said back with it. @returns where that ends, or `end` where there is none */
function purposeEnd(sentence: Sentence, end: number): number {
  const { words } = sentence;
  if (words[end]?.lower !== 'so' || words[end]?.fresh || !FOR_WHOM.test(words[end + 1]?.lower ?? '')) return end;
  const to = clauseEnd(sentence, end + 2);
  return to > end + 2 && to - end <= LONGEST_PURPOSE ? to : end;
}

/** A thing wished for: "a shop in Hull on Sundays". */
function thing(sentence: Sentence, at: number): Wished | null {
  const { words } = sentence;
  const end = Math.min(clauseEnd(sentence, at), at + 11);
  const said = words.slice(at, end).map(({ lower }) => lower);
  let to = end;
  // "a dark mode to the app": what it is added to may stay, reasons may not.
  const reason = said.findIndex(
    (word, index) => index > 0 && /^(?:so|because|to|if|when|which|that|as|would|is|are|was|were|it|and)$/.test(word),
  );
  const place = reason > 0 && said[reason] === 'to' && /^(?:the|your|my|this)$/.test(said[reason + 1] ?? '');
  const pair =
    reason > 0 &&
    said[reason] === 'and' &&
    !/^(?:i|you|we|it|make|please|also|get|then|stop|fix)$/.test(said[reason + 1] ?? '');
  const able =
    reason > 0 && said[reason] === 'to' && /^(?:option|ability|way|feature|button)$/.test(said[reason - 1] ?? '');
  if (reason > 0 && !place && !pair && !able) to = at + reason;
  else to = purposeEnd(sentence, end);
  const bare = said.slice(0, to - at).join(' ');
  if (to <= at || NO_WISH.test(bare) || !STARTS_NOUN.test(bare)) return null;
  const phrase = turned(sentence, at, to, isBaseVerb).map((word, index) =>
    index === 0 && /^(?:those|these|that|our)$/.test(word) ? 'the' : place && at + index === at + reason ? 'for' : word,
  );
  return { phrase, from: at, to };
}

/** "bring back the ginger one" → "the ginger one back" */
function back(sentence: Sentence, at: number): Wished | null {
  const found = thing(sentence, at);
  if (!found) return null;
  const at2 = found.phrase.findIndex(
    (word, index) => index > 0 && /^(?:to|in|on|at|for|from|back)$/.test(word.toLowerCase()),
  );
  const noun = at2 > 0 ? found.phrase.slice(0, at2) : found.phrase;
  const rest = at2 > 0 && found.phrase[at2] !== 'back' ? found.phrase.slice(at2) : [];
  return { ...found, phrase: [...noun, 'back', ...rest] };
}

/** "could the app remember my platform" → "the app remembering your platform" */
function doing(sentence: Sentence, at: number): Wished | null {
  const { words } = sentence;
  const end = clauseEnd(sentence, at);
  const verbAt = words.findIndex(
    ({ lower }, index) => index > at + 1 && index < Math.min(end, at + 5) && isBaseVerb(lower),
  );
  const verb = words[verbAt]?.lower;
  if (!verb || end - verbAt < 2 || /^(?:help|please|call|contact|reply|ring|explain|tell)$/.test(verb)) return null;
  const subject = turned(sentence, at, verbAt, isBaseVerb).map((word, index) => (index === 0 ? 'the' : word));
  return { phrase: [...subject, gerundOf(verb), ...turned(sentence, verbAt + 1, end, isBaseVerb)], from: at, to: end };
}

/** "let us pause it for a month" → "being able to pause it for a month" */
function able(sentence: Sentence, at: number): Wished | null {
  const { words } = sentence;
  const end = clauseEnd(sentence, at);
  if (!isBaseVerb(words[at]?.lower ?? '') || end - at < 2) return null;
  if (
    /^(?:know|say|see|believe|help|be|get (?:my|a refund|through|an answer)|speak|talk|log|access my|contact|reach|give|afford|understand|tell)\b/.test(
      words
        .slice(at, end)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return null;
  const said = turned(sentence, at, end, isBaseVerb);
  return contentOf(said.join(' ')) > 0 && said.length > 2
    ? { phrase: ['being', 'able', 'to', ...said], from: at, to: end }
    : null;
}

const MAKE = String.raw`(?:add|introduce|offer|release|consider|sell|stock|open|bring out|include|create|provide|implement|develop|launch|support|bring in|start (?:selling|doing|stocking|offering|making)|consider (?:adding|doing|making|selling|offering|opening|having|introducing|a|an))`;
const ABLE = String.raw`(?:let|allow|enable|give) (?:us|me|people|users|customers|everyone|folks) (?:all )?(?:to |the (?:option|ability|chance) to |an option to |a way to |able to )?`;
const SO_THAT = String.raw`make it (?:so |so that |possible |possible for (?:us|me|people) |where )(?:that )?(?:(?:we|i|you|people|users) can |to )`;
const ASKED = String.raw`(?:please|can you|could you|would you|will you|you should|you need to|you guys should|you guys need to|you ought to|they should|should|need to|needs to|you could|you to|can they|why can't you|when are you going to|when will you|going to|plans to|when are you gonna|any chance you could|is there any chance you could|wish you would|wish you'd|you'd|wish they'd|wish they would|petition to|petition for you to|time to|want you to|love you to|love if you|love it if you|great if you|nice if you|cool if you|be able to|let's|could we please|you must|or)(?: guys| all| lot)?(?: please| really| just| maybe| consider| at least| possibly| also| finally| ever| could| would| also)*`;

const ROWS: readonly WishRow[] = [
  {
    id: 'bring back',
    pattern: /\b(?:bring|bringing|get|put|have) back (?=(?:the|your|those|my|that|our|[a-z]+ ))/,
    read: back,
  },
  {
    id: 'bring it back',
    pattern: /\b(?:miss|missing) (?=(?:the|your|those|my|that|our) )/,
    read: (sentence, at) => (/\b(?:bring|please|back)\b/.test(sentence.line) ? back(sentence, at) : null),
  },
  {
    id: 'bring X back',
    pattern:
      /\b(?:bring|want|need|please put|pls put|please have) (?=(?:the|your|those|that|our) (?:[\w'-]+ ){1,4}back\b)/,
    read: back,
  },
  {
    id: 'opening let us',
    pattern: new RegExp(String.raw`^(?:(?:please|just|and|hey|also|so) (?:\| )?){0,2}${ABLE}`),
    read: able,
  },
  {
    id: 'would you do',
    pattern:
      /\bwould (?:you|we) (?:ever |please )?(?:think about|think of|consider|do|run|stock|sell|make|offer|add|open) (?=(?:an?|some|more) )/,
    read: thing,
  },
  { id: 'let us', pattern: new RegExp(String.raw`\b${ASKED} ${ABLE}`), read: able },
  { id: 'make it so', pattern: new RegExp(SO_THAT), read: able },
  {
    id: 'wish I could',
    pattern: /\b(?:wish|wishing|if only) (?:that )?(?:i|we|you|there was a way i) could (?:just |also |still )?/,
    read: able,
  },
  { id: 'way to', pattern: /\b(?:love|nice|great|good|cool|handy|useful|helpful|amazing) to be able to /, read: able },
  {
    id: 'option to',
    pattern:
      /\b(?:need|add|love|want|like|have|be) (?:an |the )?(?:option|ability|way|feature|button|setting) (?:to|that lets (?:us|me|you)) /,
    read: able,
  },
  { id: 'add', pattern: new RegExp(String.raw`\b${ASKED} ${MAKE} (?!to |on to )`), read: thing },
  {
    id: 'opening add',
    pattern: new RegExp(
      String.raw`^(?:(?:hi|hello|hey|and|also|so|ok|team|guys) (?:\| )?){0,2}${MAKE} (?=(?:an?|the|some|more|[a-z]+ (?:mode|option|button|support)))`,
    ),
    read: thing,
  },
  {
    id: 'make in',
    pattern: new RegExp(String.raw`\b${ASKED} (?:make|do|have|get|sell|bring) (?=(?:an?|some|more) )`),
    read: thing,
  },
  {
    id: 'would love',
    pattern:
      /\b(?:would|i'd|we'd|'d) (?:really |absolutely |all |also )*(?:love|like|appreciate) (?:to (?:see|have)|it if you (?:had|sold|did|offered|stocked|added|made)|if you (?:had|sold|did|offered|stocked|added|made)|seeing|having)? ?(?=(?:an?|some|more|the|your|those) )/,
    read: thing,
  },
  {
    id: 'chance of',
    pattern: /\bany chance of (?:getting |having )?(?=(?:an?|some|more) )/,
    read: thing,
  },
  { id: 'could it', pattern: /\bcould (?=(?:the|your) )/, read: doing },
  {
    id: 'wish had',
    pattern:
      /\bwish (?:you|they|we|the app|there)(?: guys)? (?:had|sold|did|offered|stocked|made|was|were|delivered|shipped) (?=(?:an?|some|more|the|this|that|[a-z]+) )/,
    read: thing,
  },
  {
    id: 'wish had one',
    pattern:
      /\bwish (?:you|they|we|the app|there)(?: guys)? (?:had|sold|did|offered|stocked|made|was|were) (?=[a-z]+$)/,
    read: thing,
  },
  {
    id: 'can we get',
    pattern:
      /\b(?:can|could) (?:we|i|you) (?:please |pretty please |all |finally |just |maybe )*(?:get|have) (?=(?:an?|some|more|the) )/,
    read: thing,
  },
  {
    id: 'named idea',
    pattern:
      /^(?:(?:hi|hey|hello|so|ok|and|also|random|quick|tiny|small|just an|an|my) (?:\| )?){0,2}(?:idea|suggestion|request|feature request|feature idea|wish ?list) (?:\| )?(?=(?:an?|some|more|the|let) )/,
    read: thing,
  },
  {
    id: 'would pay for',
    pattern:
      /\bwould (?:happily |gladly |definitely )?pay (?:(?:good|proper|actual|real|extra|double|more|triple) (?:money )?|money )?for (?=(?:an?|some|more|the) )/,
    read: thing,
  },
  {
    id: 'consider',
    pattern:
      /^(?:(?:hi|hey|hello|can you|could you|would you|will you|ever) (?:\| )?){0,2}(?:please )?consider (?=[a-z-]+ )/,
    read: thing,
  },
  { id: 'how about', pattern: /^(?:so |and |but |ok )?(?:how|what) about (?=(?:an?|some|more) )/, read: thing },
  {
    id: 'need more',
    pattern:
      /\b(?:we|you|you guys|the app|app|menu|site|this app|i) (?:really |still |just |desperately |badly )*(?:need|needs) (?=(?:an?|some|more) )/,
    read: thing,
  },
  {
    id: 'would be great',
    pattern:
      /^(?:(?:and|also|but|hi|hello|maybe|honestly|i think|thinking) (?:\| )?){0,2}(?=[\w' -]{3,60} would (?:save|help (?:us|me|so|a lot)|make (?:my|such|a)|be (?:so |really |very |a |much |such a |pretty )*(?:great|nice|good|cool|amazing|awesome|lovely|handy|useful|helpful|brilliant|appreciated|perfect|better|ace|mint|class|game changer|welcome|sweet|fab|blessing|dream|lifesaver|bonus|start|ideal|treat|deadly|unreal|grand|sound|savage|magic|mega|lush|godsend|mercy|massive|so+ good)|open it up)\b)/,
    read(sentence, at) {
      const to = sentence.words.findIndex(({ lower }, index) => index > at && lower === 'would');
      const bare = sentence.words.slice(at, to).map(({ lower }) => lower);
      if (
        to < 0 ||
        to - at > 9 ||
        NO_WISH.test(bare.join(' ')) ||
        bare.some((word) => /^(?:it|this|that|which|what|you|we|i|they|if|is|are|who|how)$/.test(word))
      )
        return null;
      return { phrase: turned(sentence, at, to, isBaseVerb), from: at, to };
    },
  },
  {
    id: 'it would be great',
    pattern:
      /\bwould be (?:so |really |very |a |much )*(?:great|nice|good|cool|amazing|awesome|lovely|handy|useful|helpful|brilliant|fab) (?:to (?:see|have)|if (?:you|we|there) (?:had|have|was|were|sold|did|offered|stocked|added)|if (?:you|they|we) supported|if (?:you|they|we) (?:could|would) (?:get|have|add|do|make|bring|sell|stock|open|offer|introduce)) (?=[a-z])/,
    read: thing,
  },
  {
    id: 'if I could',
    pattern:
      /\bwould be (?:so |really |very |a |much )*(?:great|nice|good|cool|amazing|awesome|lovely|handy|useful|helpful|brilliant|fab) if (?:i|we|you|people|users) (?:can|could|were able to|was able to) (?:just |also )?/,
    read: able,
  },
];

/** "Dark mode please": few words, and nothing in them that does something. */
function onlyAsked({ words, line }: Sentence): { from: number; to: number } | null {
  const match = /^(?:(?:more|some|a|an|the|moar) )?(?:[a-z'-]+ ){1,4}?please$/.test(line.replace(/\| /g, ''));
  if (!match || words.length > 6) return null;
  if (
    words
      .slice(0, -1)
      .some(
        ({ lower }, index) =>
          (isBaseVerb(lower) && index === 0) ||
          /^(?:me|you|my|us|i|help|anyone|someone|yes|no|now|asap|sort|just|explain|reply|update|thanks|hi|hello|hey|it|this|that|refund|money|dm|answer|more info)$/.test(
            lower,
          ),
      )
  )
    return null;
  return { from: 0, to: words.length - 1 };
}

/** What somebody would like the brand to have or to make possible; silent where it is not plain. */
export function wishIn(reading: Reading): Said | null {
  const sentences = sentencesIn(reading);
  for (const row of ROWS)
    for (const sentence of sentences) {
      const match = row.pattern.exec(sentence.line);
      if (!match || /\b(?:don't|not|never|stop|no) (?:\w+ )?$/.test(sentence.line.slice(0, match.index))) continue;
      const wished = row.read(sentence, wordAt(sentence, match.index + match[0].length));
      if (!wished) continue;
      const said = textOf(wished.phrase, sentence);
      if (said)
        return {
          gist: { text: said, kind: 'wish' },
          ...spanOfWords(reading, sentence, wordAt(sentence, match.index), wished.to),
        };
    }
  for (const sentence of sentences) {
    const asked = onlyAsked(sentence);
    if (!asked) continue;
    const said = textOf(turned(sentence, asked.from, asked.to, isBaseVerb), sentence);
    if (said && !NO_WISH.test(said))
      return { gist: { text: said, kind: 'wish' }, ...spanOfWords(reading, sentence, asked.from, asked.to) };
  }
  return null;
}

function textOf(phrase: readonly string[], sentence: Sentence): string | null {
  const text = sayableAs('wish', phrase, sentence, { atLeast: 1, given: ['being', 'able', 'back'] });
  if (!text || /\b(?:is|are|was|were|will|don't|can't|because|we)\b/.test(text.toLowerCase())) return null;
  // "a options": something is missing between the two.
  const [first = '', second = '', third] = text.toLowerCase().split(' ');
  return /^an?$/.test(first) && third === undefined && isPluralNoun(second) ? null : text;
}
