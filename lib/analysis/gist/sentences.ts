import type { Reading } from '../reading';
import { isGrounded } from './grounding';
import { View } from './phrases';
import { isBaseVerb } from './verbs';
import { DETERMINERS, isClosed, PREPOSITIONS, TIMES, UNSAFE_WORD } from './words';

/** A word in a regular spelling ("u" → "you", "whats" → "what", "is") and where it stands in the post. */
export interface Word {
  lower: string;
  /** As it is written when nobody shouts. */
  said: string;
  start: number;
  end: number;
  /** A comma or the like stands before it. */
  fresh: boolean;
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
const LONGEST = 80;

const REGULAR: Record<string, string> = {
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
};
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
    const parts = regular(token.lower);
    const changed = parts.length > 1 || parts[0] !== token.lower;
    for (const [nth, lower] of parts.entries())
      words.push({
        lower,
        said: changed ? lower : view.word(token),
        start: token.start,
        end: token.end,
        fresh: token.fresh && nth === 0,
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
  /^(?:not|what|is|are|do|does|did|am|can|could|will|would|has|have|if|i|you|we|it|they|that|this|should|must|no|something|whatever|anything|else|how|when|where|why)$/;
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

const TURNS: Record<string, string> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  our: 'your',
  ours: 'yours',
  us: 'you',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  ourselves: 'yourselves',
  am: 'are',
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  "you're": "we're",
  "you've": "we've",
  "you'll": "we'll",
  "you'd": "we'd",
};
const AGREEMENT: [RegExp, string][] = [
  [/\byou was\b/g, 'you were'],
  [/\bwe was\b/g, 'we were'],
  [/\byou has\b/g, 'you have'],
];
const FINITE =
  /^(?:can|could|will|would|do|did|are|were|have|had|should|may|might|don't|didn't|can't|won't|aren't|haven't|still|also|only|currently|even|actually|got|went|had|sent|made|took|said|told|gave|sold|stopped|changed)$/;

/**
 * Words `from` to `to` with the persons turned round: the writer is "you", the brand "we" or "us".
 * @param generic "you" means anybody ("how do you reset your password")
 */
export function turned(
  { words }: Sentence,
  from: number,
  to: number,
  isVerb: (lower: string) => boolean,
  generic = false,
): string[] {
  const said: string[] = [];
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word) break;
    const { lower } = word;
    if (lower === 'you' || lower === "y'all") {
      const next = words[index + 1];
      const named = /^(?:guys|all|lot|folks|people)$/.test(next?.lower ?? '');
      const after = named ? words[index + 2] : next;
      const acts =
        index + (named ? 2 : 1) < to &&
        after !== undefined &&
        (FINITE.test(after.lower) || isVerb(after.lower) || /[^e]ed$/.test(after.lower));
      said.push(generic ? 'you' : acts ? 'we' : 'us');
      if (named) index++;
      continue;
    }
    if (generic && (lower === 'your' || lower === 'yourself' || lower === 'yours')) said.push(lower);
    else if (/^(?:these|those)$/.test(lower) && index + 1 < to && !isClosed(words[index + 1]?.lower ?? ''))
      said.push('the');
    else said.push(TURNS[lower] ?? word.said);
  }
  return said;
}

export function agreed(text: string): string {
  return AGREEMENT.reduce((now, [wrong, right]) => now.replace(wrong, right), text);
}

const LAST_WORDS =
  /^(?:to|for|with|at|from|of|by|into|onto|the|an?|my|our|your|his|her|their|is|are|was|were|be|been|this|these|those|very|so|more|most|and|or|not|no|any|some|as|than|if|about|between|like|per|via|using|without|i|you|u|that|when|because|while|what|how|who|which|its|it's|also|just|really|please|i'm|will|would|can|could|has|have|in|on|me|him|them|actually|even|currently|already|via|whether|where|why|and|but|there|too|one|each|every|such|says|said|saying|say|ft|feat)$/;
/** May end a phrase although most phrases that end in them are cut off: "move it to you", "what your ETA is". */
const MAY_END: Record<string, RegExp> = {
  question:
    /^(?:is|are|was|were|be|will|can|has|have|to|for|about|from|in|on|been|you|with|of|one|at|that|this|there|too|would|could|like)$/,
  aim: /^(?:you|in|on|one|that|this|too|there)$/,
  wish: /^(?:in|on|you|one|too)$/,
  praise: /^(?:you|one)$/,
};
const NEVER_SAID =
  /\b(?:he|she|her|him|his|hers|hubby|idk|hell|heck|fck|fk\w*|bs|af|smh|useless|worst|trash|garbage|rubbish|awful|horrible|terrible|ridiculous|disgusting|ripoff|rip-off|greedy|bloody|f|tf|wtf|sucks?|suck|crap|kill|die|sue|lawyer|police|racist|drugs?|sex\w*|porn|nazi|suicide|damn|stupid|idiots?|dumb|fake|scam\w*|steal\w*|stole\w*|robb\w+|crooks?|joke|clowns?|moron\w*|liars?|lying)\b/;

/** Words that stand for something named elsewhere, or for nothing in particular. */
const EMPTY =
  /^(?:do|does|did|done|doing|get|gets|got|getting|go|going|make|have|has|had|having|be|it|this|that|them|these|those|they|one|ones|thing|things|something|anything|stuff|way|some|any|more|much|many|please|now|today|back|really|sort|sorted|fix|fixed|resolve|resolved|help|helped|know|tell|say|said|see|look|try|use|happen|happens|happened|happening|come|coming|take|takes|taking|taken|whether|how|what|when|where|why|who|which|long|latest|yes|no|not|still|ok|okay|possible|let|let's|put|give|given|want|wanted|need|needed|like|explain|understand|issue|issues|problem|problems|situation|matter|case|answer|guys|day|days|time|times|soon|going|supposed|keep|start|stop|work|works|working|find|found|wrong|deal|i'm|i've|it's|same|here|there|then|ever|first|you|your|our|us|we|yours|able|sure|solve|solved|respond|reply|together|process|quickest|best|kind|bit|lot|part|point|hours?|weeks?|months?|years?|minutes?|guy|person|someone|somebody|anyone|people)$/;

const POINTS_BACK = /\b(?:it|this|that|them|these|those|one|ones)\b/;

/** Whether a phrase with "it" or "this" in it names something beside what is done. */
function namesSomething(text: string): boolean {
  if (!POINTS_BACK.test(text.toLowerCase())) return true;
  return (
    contentOf(
      text
        .split(' ')
        .filter((word) => !isBaseVerb(word.toLowerCase()) && !/^(?:today|tomorrow|tonight)$/.test(word))
        .join(' '),
    ) > 0
  );
}

/** How many words of a phrase name something. */
export function contentOf(text: string): number {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter(
      (word) =>
        word.length > 1 &&
        !EMPTY.test(word) &&
        !DETERMINERS.has(word) &&
        !PREPOSITIONS.has(word) &&
        (!isClosed(word) ||
          (TIMES.has(word) && /day$|^to/.test(word)) ||
          /^(?:order|charge|book|pay|sell|buy|delivery)$/.test(word)),
    ).length;
}

const GRAMMAR_WORDS = [
  'why',
  'what',
  'who',
  'get',
  'whether',
  'our',
  'have',
  'had',
  'does',
  'did',
  'latest',
  'can',
  'could',
  'will',
  "there's",
  'there',
  'are',
  'has',
  'ours',
  'someone',
  'speak',
  'add',
  'into',
  "we're",
  "you're",
  "we've",
  "you've",
  "you'd",
  "you'll",
  "you'll",
  "we'll",
];

/** Phrase cut to its longest sayable length at a place where it may end; `null` when there is none. */
function cutToLength(words: readonly string[], atLeast: number): string[] | null {
  if (words.join(' ').length <= LONGEST) return [...words];
  for (let end = words.length - 1; end >= atLeast; end--) {
    const lower = words[end]?.toLowerCase() ?? '';
    if (!PREPOSITIONS.has(lower) && !/^(?:and|if|when|after|before|until|that|so)$/.test(lower)) continue;
    if (lower === 'of' || words.slice(0, end).join(' ').length > LONGEST) continue;
    return words.slice(0, end);
  }
  return null;
}

/**
 * A phrase that may be said back, or `null`: short enough, no insult, no number that could be personal, nobody's "he" or "she", nothing cut off in its
 * middle, something named in it, and nothing the post does not say.
 */
export function sayableAs(
  kind: 'question' | 'aim' | 'wish' | 'praise',
  phrase: readonly string[],
  sentence: Sentence,
  { atLeast = 3, content = 1, given = [] }: { atLeast?: number; content?: number; given?: readonly string[] } = {},
): string | null {
  const cut = cutToLength(phrase, atLeast);
  if (!cut) return null;
  while (cut.length > 0) {
    const last = cut.at(-1)?.toLowerCase() ?? '';
    const beforeLast = cut.at(-2)?.toLowerCase() ?? '';
    const lost =
      /^(?:you|we)$/.test(last) && /^(?:when|if|as|because|that|after|before|and|since|where|until)$/.test(beforeLast);
    if (!lost && (!LAST_WORDS.test(last) || (MAY_END[kind]?.test(last) && cut.length === phrase.length))) break;
    cut.pop();
  }
  if (
    kind === 'question' &&
    !(/^(?:who|what|which|where)$/.test(cut[0] ?? '') && !/^(?:of|for)$/.test(cut.at(-1) ?? '')) &&
    PREPOSITIONS.has(cut.at(-1)?.toLowerCase() ?? '') &&
    !/^(?:up|down|off|out|on|in|back|through|over)$/.test(cut.at(-1) ?? '')
  )
    return null;
  // "I deleted a couple of weeks or so ago": a time cut off in its middle.
  const text = agreed(cut.join(' '))
    .replace(/ (?:a )?(?:couple|few) (?:of )?(?:days|weeks|months|years|hours)$/, '')
    .trim();
  const lower = text.toLowerCase();
  if (text.length < 4 || /[@#<>{}]|\d{5,}|\p{L}\d{4,}|https?/u.test(text)) return null;
  if (NEVER_SAID.test(lower) || text.split(/[\s-]+/).some((word) => UNSAFE_WORD.test(word))) return null;
  if (/(?:^|\s)(?:i|me|my|mine|i'm|i've)(?:\s|$)/.test(lower)) return null;
  if (contentOf(text) < content || !namesSomething(text)) return null;
  return isGrounded(text, sentence.line, [...GRAMMAR_WORDS, ...given]) ? text : null;
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
