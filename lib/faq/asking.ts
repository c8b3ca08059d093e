import { plain } from './words';

/** What a question wants to be told; `open`: how, what or whether something is. */
export type QuestionKind = 'cost' | 'duration' | 'when' | 'where' | 'count' | 'why' | 'open';

/** First match holds. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  ['why', /\bwhy\b|\bhow come\b/],
  [
    'duration',
    /\bhow (?:long|soon|quick(?:ly)?|fast|many (?:working )?(?:days|weeks|months|hours|nights|minutes))\b|\b(?:delivery|waiting|lead) times?\b|\bwait time\b/,
  ],
  [
    'cost',
    /\bhow much (?:is|are|does|do|did|would|will|for|to|u|you|it|cost|extra|per|a|the)\b|\b(?:cost|costs|price|prices|priced|fees?|postage|charge|charges)\b|\b(?:is|are|its|it's) (?:\w+ ){0,4}free\b|\bfree\?|\bfree or\b/,
  ],
  [
    'when',
    /\bwhen\b|\bwhat (?:time|day|date|month)\b|\b(?:opening|closing) (?:times?|hours)\b|\bhow early\b|\btoo late\b/,
  ],
  ['where', /\bwhere\b|\bwhere's\b/],
  ['count', /\bhow many\b/],
];

export function kindOf(text: string): QuestionKind {
  const words = plain(text);
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'open';
}

/** Words that begin a question wherever they stand: posts have few question marks. */
const ASKS =
  /\b(?:how (?:do|does|did|can|could|would|should|to|long|much|many|soon|early|often|is|are|heavy|big|tall|hard|firm|thick|old|what|the)|what(?:'s|s| is| are| do| does| if| time| day| size| happens| month| can| gsm| about)|where(?:'s|s| is| are| do| does| can| could)|when(?:'s|s| is| are| do| does| can| will| should)|which (?:is|are|one|size|\w+ (?:is|are|do|does|fits?|should))|who (?:do|can|should|is)|(?:can|could|may|will|would|should|do|does|is|are|am|shall) (?:i|u|you|ye|yous|we|me|my|it|its|the|they|there|this|that|your|our|someone|anyone|students|kids|vegans|dogs|pets|birthdays|prices|bicycles|bikes|buggies|\w+ free)|any (?:chance|way|idea|fees?|codes?|discounts?|\w+ (?:mains|options|free|for))|(?:want|need|like|looking|trying) to|wondering (?:if|whether|how|when)|is (?:there|it|he|she)|anything|thinking of|please|pls)\b/;

/** A statement that things went badly, whatever it is about. */
const COMPLAINS =
  /\b(?:took £?\d|never (?:again|came|arrived|got)|nobody|no one|no-one|disgrace\w*|disgusting|shambles|a joke|useless|worst|rubbish|filthy|greedy|ruined|refused|shrank|soaked|snapped|leaked|vanished|wasted|unacceptable|appalling|terrible|awful|ridiculous|not happy|fed up|had enough|call yourselves|sort it|still (?:no|not|waiting|being|getting|charged|bill\w*)|hasn'?t|haven'?t (?:had|heard|got|received)|didn'?t (?:work|come|arrive)|(?:has|have|was|were|is|are) (?:been )?(?:broken|faulty|down|wrong|raw|late|unavailable|"?pending"?)|doesn'?t work|not working|keeps? (?:\w+ing)|laughed|without a word|nobody told|for nothing|brilliant|best \w+ of my life|so careful)\b/;

export interface Asking {
  /** The clauses that ask; all of the post where it is one short question. */
  asked: string;
  /** The rest of the post. */
  around: string;
  kind: QuestionKind;
  /** Words of a complaint stand beside the question. */
  complains: boolean;
  /** Of a thing of theirs: "when will my parcel come". */
  theirs: boolean;
}

/** "When will my delivery come" asks for one delivery, not for how long deliveries take. */
export function isTheirs(text: string): boolean {
  return /\bmy (?:\w+ )?(?:order|delivery|parcel|package|refund|money|appointment|engineer|bag|flight|claim|card|number|reading)s?\b/.test(
    plain(text),
  );
}

/** Clauses end where sentences do; "…" and line breaks end them too. */
const CLAUSES = /(?<=[.!?…])\s+|\n+/;
const SHORT_WORDS = 7;

/** What a post asks; `null`: it asks nothing, though it may speak of the same things. */
export function askingIn(text: string): Asking | null {
  const clauses = text
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => plain(clause).trim() !== '');
  const asks = clauses.map((clause) => {
    const words = plain(clause);
    return /\?/.test(words) || ASKS.test(words);
  });
  if (RHETORICAL.test(plain(text))) return null;
  const complains = COMPLAINS.test(plain(text));
  const asked = clauses.filter((_, at) => asks[at]);
  if (asked.length === 0) return null;
  // "my smart meter has been broken since june" asks nothing, though "is" stands in it.
  if (complains && !asked.some((clause) => /\?/.test(clause) || INTERROGATIVE_START.test(plain(clause)))) return null;
  const whole = asked.join(' ');
  const short = clauses.length === 1 && whole.split(/\s+/).length <= SHORT_WORDS;
  return {
    asked: whole,
    around: short ? '' : clauses.filter((_, at) => !asks[at]).join(' '),
    kind: kindOf(whole),
    complains,
    theirs: isTheirs(whole),
  };
}

/** Nobody wants to be told. */
const RHETORICAL =
  /\bhow is (?:that|this) (?:free|fair|ok|okay|legal|allowed|acceptable|even)\b|\bwho (?:does|do) you think\b|\bwhat (?:a|an) \w+/;

const INTERROGATIVE_START =
  /^\W*(?:(?:hi|hello|hey|hiya|pls|please|ok|so|and|quick question)\W+)*(?:how|what|whats|what's|where|when|which|who|can|could|do|does|is|are|will|any|am)\b/;
