import { wordTable } from '@/lib/domain/wordTable';
import { withArticles } from './articles';
import { isGrounded } from './grounding';
import { withNames } from './names';
import { agreed } from './persons';
import type { Sentence } from './sentences';
import { isSound } from './sound';
import { isBaseVerb } from './verbs';
import { isCutShort, isWhole } from './whole';
import { DETERMINERS, isClosed, PREPOSITIONS, TIMES, UNSAFE_WORD } from './words';

const LONGEST = 80;

const LAST_WORDS =
  /^(?:to|for|with|at|from|of|by|into|onto|the|an?|my|our|your|his|her|their|is|are|was|were|be|been|this|these|those|very|so|more|most|and|or|not|no|any|some|as|than|if|about|between|like|per|via|using|without|i|you|u|that|when|because|while|what|how|who|which|its|it's|also|just|really|please|i'm|will|would|can|could|has|have|in|on|me|him|them|actually|even|currently|already|via|whether|where|why|and|but|there|too|one|each|every|such|says|said|saying|say|ft|feat)$/;

/** "your points still will be there": a question's order, left in the statement. */
const STILL_WILL = / (still|also|ever) (will|would|can|could) be\b/;

/** May end a phrase although most phrases that end in them are cut off: "move it to you", "what your ETA is". */
const MAY_END = wordTable<RegExp>({
  question:
    /^(?:is|are|was|were|be|will|can|has|have|to|for|about|from|in|on|been|you|with|of|one|at|that|this|there|too|would|could|like)$/,
  aim: /^(?:you|in|on|one|that|this|too|there)$/,
  wish: /^(?:in|on|you|one|too)$/,
  praise: /^(?:you|one)$/,
});

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

/** Said for "does … not"; only where the post denies something. */
const DENIALS = ["don't", "doesn't", "didn't"];

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

/** Whether a name is cut where it goes on: "when we will have Mara Lindt | - Harbour". */
function stopsInTitle(text: string, { words }: Sentence): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (!/^\p{Lu}/u.test(last)) return false;
  const next = words[words.findLastIndex(({ said }) => said === last) + 1];
  return (
    !!next &&
    (next.dashed || !next.fresh) &&
    /^\p{Lu}\p{Ll}/u.test(next.said) &&
    next.lower !== 'i' &&
    !TIMES.has(next.lower)
  );
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
  const text = withNames(withArticles(agreed(cut.join(' '))))
    .replace(/\ba (?!one\b|once\b|eu|uni|use[ds]?\b|uk\b|us\b)(?=[aeiou][a-z]{2})/g, 'an ')
    .replace(STILL_WILL, ' $2 $1 be')
    .replace(/ (?:a )?(?:couple|few) (?:of )?(?:days|weeks|months|years|hours)$/, '')
    .trim();
  const lower = text.toLowerCase();
  if (text.length < 4 || /[@#<>{}]|\d{5,}|\p{L}\d{4,}|https?/u.test(text)) return null;
  if (NEVER_SAID.test(lower) || text.split(/[\s-]+/).some((word) => UNSAFE_WORD.test(word))) return null;
  if (/(?:^|\s)(?:i|me|my|mine|i'm|i've)(?:\s|$)/.test(lower)) return null;
  if (contentOf(text) < content || !namesSomething(text)) return null;
  if (kind !== 'praise' && (!isWhole(text) || isCutShort(text, sentence.line))) return null;
  if (!isSound(text, sentence.line) || stopsInTitle(text, sentence)) return null;
  const denials = /\bnot\b/.test(sentence.line) ? DENIALS : [];
  return isGrounded(text, sentence.line, [...GRAMMAR_WORDS, ...denials, ...given]) ? text : null;
}
