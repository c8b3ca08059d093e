import { wordTable } from '@/lib/domain/wordTable';
import type { Reading } from '../reading';
import { View } from './view';
import { isClosed, PREPOSITIONS } from './words';

/** A word in a regular spelling ("u" → "you", "whats" → "what", "is") and where it stands in the post. */
export interface Word {
  lower: string;
  /** As it is written when nobody shouts. */
  said: string;
  start: number;
  end: number;
  /** A comma or the like stands before it. */
  fresh: boolean;
  /** A dash stands before it, as between a singer and a song. */
  dashed: boolean;
}

/** One sentence of a post, ready for patterns that tell where something said begins. */
export interface Sentence {
  words: readonly Word[];
  /** The words in lower case, one space between them, "| " before those that follow a comma. Patterns are matched on this. */
  line: string;
  /** A question mark ends it. */
  asked: boolean;
}

/** What a post says, in the second person, and where. */
export interface SaidPart {
  text: string;
  start: number;
  end: number;
}

const READ_UP_TO = 1200;

const REGULAR = wordTable<string>({
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  im: "i'm",
  ive: "i've",
  pls: 'please',
  plz: 'please',
  plss: 'please',
  pleaseee: 'please',
  dm: 'message',
  cant: "can't",
  cannot: "can't",
  wont: "won't",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  hasnt: "hasn't",
  havent: "haven't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  acc: 'account',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  whats: "what's",
  wheres: "where's",
  whens: "when's",
  hows: "how's",
  whos: "who's",
  whys: "why's",
  theres: "there's",
  wats: "what's",
  thx: 'thanks',
  cuz: 'because',
  coz: 'because',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  thats: "that's",
  thru: 'through',
  w: 'with',
  hv: 'have',
  yall: 'you',
  "y'all": 'you',
  ya: 'you',
  yous: 'you',
  youse: 'you',
  ye: 'you',
  yer: 'your',

  ppl: 'people',
});

const SPLIT: [RegExp, string][] = [
  [/^(what|where|when|how|who|why|there)'s$/, '$1 is'],
  [/^(what|where|when|how|who|why)'re$/, '$1 are'],
  [/^(what|where|when|how|who)'ll$/, '$1 will'],
];

function regular(lower: string): string[] {
  const spelt = Object.hasOwn(REGULAR, lower) ? (REGULAR[lower] ?? lower) : lower.replace(/([a-z])\1{2,}/g, '$1');
  for (const [pattern, to] of SPLIT) if (pattern.test(spelt)) return spelt.replace(pattern, to).split(' ');
  return spelt.split(' ');
}

function sentencesOf(view: View): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const close = (gap: string) => {
    if (words.length > 1)
      sentences.push({
        words,
        line: words.map(({ lower, fresh }, index) => (fresh && index > 0 ? `| ${lower}` : lower)).join(' '),
        asked: /^[^\p{L}\p{N}]*\?/u.test(gap),
      });
    words = [];
  };
  for (const [index, token] of view.tokens.entries()) {
    const before = view.tokens[index - 1];
    if (token.opens && before) close(view.text.slice(before.end, token.start));
    const dashed = before !== undefined && token.fresh && /^ +[-–—] +$/.test(view.text.slice(before.end, token.start));
    const parts = regular(token.lower);
    const changed = parts.length > 1 || parts[0] !== token.lower;
    for (const [nth, lower] of parts.entries())
      words.push({
        lower,
        said: changed ? lower : view.word(token),
        start: token.start,
        end: token.end,
        fresh: token.fresh && nth === 0,
        dashed: dashed && nth === 0,
      });
  }
  close(view.text.slice(view.tokens.at(-1)?.end ?? 0));
  return sentences;
}

const known = new WeakMap<Reading, Sentence[]>();

/** Sentences of a post; read once however many kinds of gist look at it. What stands in quotation marks is somebody else's and is left out. */
export function sentencesIn(reading: Reading): readonly Sentence[] {
  const read = known.get(reading);
  if (read) return read;
  const text = reading.words
    .slice(0, READ_UP_TO)
    .replace(/"[^"\n]{0,200}"/g, (quoted) => ' '.repeat(quoted.length))
    .replace(/(?<=\s)[&](?=\s)/g, ',');
  const sentences = sentencesOf(new View(text));
  known.set(reading, sentences);
  return sentences;
}

/** Index of the word that begins at `position` of the sentence's line. */
export function wordAt({ line }: Sentence, position: number): number {
  let index = 0;
  for (let at = 0; at < position; at++) if (line[at] === ' ' && line[at - 1] !== '|') index++;
  return index;
}

const PERSONS =
  /^(?:i|you|we|they|he|she|it|i'm|i've|i'd|i'll|it's|its|we're|we've|they're|you're|you've|that's|he's|she's|there|there's|somebody|someone|nobody|everyone|anyone|anybody|nothing)$/;

const STOPS =
  /^(?:because|cos|but|although|though|please|thanks|thank|cheers|lol|lmao|asap|help|hello|hi|kindly|tia|ffs|tbh|btw|smh|xx?|anymore|whilst|however|otherwise|ta|guys|lads|sir|bro|again|ever|instead|urgently|immediately|literally|seriously|honestly|haha|regards|yeah|either|especially|plus|rather)$/;

const AFTER_OR =
  /^(?:not|what|is|are|do|does|did|am|can|could|will|would|has|have|if|i|you|we|it|they|that|this|should|must|no|something|whatever|anything|else|how|when|where|why|nah|nope|na|just|only|still|closed)$/;

const OPENS_QUESTION = /^(?:can|could|would|will|do|did|does|is|are|how|has|have)$/;

const BEFORE_CLAUSE =
  /^(?:so|and|as|since|if|when|while|which|who|where|after|before|until|unless|then|now|just|that|what|how|why)$/;

/** Where the clause that begins at word `from` ends; words of another clause, thanks and pleas are no part of it. */
export function clauseEnd({ words }: Sentence, from: number): number {
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    const next = words[index + 1];
    if (!word) break;
    if (index > from && (word.fresh || STOPS.test(word.lower))) return index;
    if (index === from) continue;
    if (word.lower === 'or' && (!next || AFTER_OR.test(next.lower))) return index;
    // "help with my account can you change …": a new question without a stop.
    if (
      index > from + (/^(?:what|which|how|who|where|when|why)$/.test(words[from]?.lower ?? '') ? 5 : 1) &&
      OPENS_QUESTION.test(word.lower) &&
      /^(?:you|i|we|it|there|someone|anyone|that|this)$/.test(next?.lower ?? '') &&
      !/^(?:what|how|who|which|where|when|why|much|many|time|and|or)$/.test(words[index - 1]?.lower ?? '')
    )
      return index;
    const before = words[index - 1]?.lower ?? '';
    if (
      /^(?:so|and|as|since|while|then|which|who|now|just|that|what|why)$/.test(word.lower) &&
      !(word.lower === 'as' && /^(?:an?|my|hand|carry|cabin|checked)$/.test(next?.lower ?? '')) &&
      !(word.lower === 'as' && words.slice(from, index).some(({ lower }) => /^(?:same|as|such)$/.test(lower))) &&
      !(
        /^(?:what|who|why|which)$/.test(word.lower) &&
        /^(?:see|know|choose|check|find|decide|show|tell|change|out|track|pick)$/.test(before)
      )
    ) {
      if (!next) return index;
      if (
        PERSONS.test(next.lower) ||
        BEFORE_CLAUSE.test(next.lower) ||
        /^(?:my|the|your|is|are|was|has|have|had|no|not|still|did|do|does|can|could|it|this)$/.test(next.lower)
      ) {
        if (!(word.lower === 'and' && /^(?:my|the|your|have|do)$/.test(next.lower))) {
          if (!(word.lower === 'that' && /^(?:i|you|we)$/.test(next.lower))) return index;
        }
      }
      if (/^(?:so|then|now|just)$/.test(word.lower) && !PERSONS.test(before)) return index;
      if (word.lower === 'and' && /^(?:do|have)$/.test(next.lower) && PERSONS.test(words[index + 2]?.lower ?? ''))
        return index;
    }
    // "cancel my order i made it yesterday": a new sentence without a stop; "the order i made" is one phrase.
    if (
      /^(?:i'm|i've|i'd|i'll|it's|we're|we've|they're|that's|there's|he's|she's)$/.test(word.lower) &&
      !/^(?:if|when|that|after|before|until|than|where)$/.test(before)
    )
      return index;
    if (/^there$/.test(word.lower) && /^(?:is|are|was)$/.test(next?.lower ?? '') && !isClosed(before)) return index;
    if (/^(?:i|we|they)$/.test(word.lower) && !isClosed(before) && !relative(words, from, index)) return index;
  }
  return words.length;
}

/** "the order | i placed": a noun with "the" or "a" stands right before. */
function relative(words: readonly Word[], from: number, at: number): boolean {
  for (let index = at - 1; index >= from && at - index <= 4; index--) {
    const lower = words[index]?.lower ?? '';
    if (/^(?:the|an?|any|what|which|this|that|those|these|anything|something|everything|much|many)$/.test(lower))
      return true;
    if (/^(?:my|our|your)$/.test(lower) || PREPOSITIONS.has(lower)) return false;
  }
  return false;
}

/** The stretch of the post that words `from` to `to` take. */
export function spanOfWords(
  reading: Reading,
  { words }: Sentence,
  from: number,
  to: number,
): { start: number; end: number } {
  return reading.spanOf(words[from]?.start ?? 0, words[Math.max(from, to - 1)]?.end ?? 0);
}
