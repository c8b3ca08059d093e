import { plain, tokensOf } from './words';

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
    /\bhow much (?:is|are|does|do|did|would|will|for|to|u|you|it|cost|extra|per|a|the)\b|\b(?:cost|costs|price|prices|priced|fees?|postage|charge|charges)\b|\b(?:is|are|its|it's) (?:\w+ ){0,4}free\b|\bfree\?|\bfree or\b|\b(?:free|extra|half price)$|\bhow expensive\b|\bfree of charge\b/,
  ],
  [
    'when',
    /\bwhen\b|\bwhat (?:time|day|date|month)\b|\b(?:opening|closing) (?:times?|hours)\b|\bhow (?:early|late)\b|\btoo late\b/,
  ],
  ['where', /\bwhere\b|\bwhere's\b/],
  ['count', /\bhow many\b/],
];

export function kindOf(text: string): QuestionKind {
  const words = plain(text);
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'open';
}

/** How a question is built: whether there is something, how one does it, whether one may, what something is like. */
export type QuestionShape = 'exists' | 'how' | 'may' | 'quality' | 'other';

/** First match holds. */
const SHAPES: readonly (readonly [QuestionShape, RegExp])[] = [
  [
    'exists',
    /\b(?:do|did|will) (?:you|ye|yous) (?:guys )?(?:have|do|offer|sell|make|provide|support|stock|serve|run)\b|\b(?:is|are) there\b|\bhave (?:you|u) (?:got|any)\b|\bgot any\b|^\W*any\b/,
  ],
  [
    'how',
    /\bhow (?:do|can|could|would|should|to)\b|\bwhere (?:do|can|could) i\b|\bwho (?:do|can|should) i\b|\bwhat do i\b/,
  ],
  [
    'may',
    /\b(?:can|could|may|am|are|will|shall) (?:i|we|my|me)\b|\ballowed\b|\bis it (?:ok|okay|possible|fine|alright)\b/,
  ],
  ['quality', /\b(?:is|are|was|does|do|how \w+ (?:is|are)) (?:the|your|this|that|these|it|they|its|my)\b/],
];

export function shapeOf(text: string): QuestionShape {
  const words = plain(text);
  return SHAPES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Words that begin a question wherever they stand: posts have few question marks. */
const ASKS =
  /\b(?:how (?:do|does|did|can|could|would|should|to|long|much|many|soon|early|often|far|late|is|are|heavy|big|tall|hard|firm|thick|old|what|the)|what(?:'s|s| is| are| do| does| if| time| day| size| happens| month| can| kind| type| sort| age| gsm| about)|where(?:'s|s| is| are| do| does| can| could| to)|when(?:'s|s| is| are| do| does| can| will| should)|which (?:is|are|one|size|of|\w+ (?:is|are|do|does|can|fits?|should))|who (?:do|can|should|is|to)|(?:can|could|may|will|would|should|do|does|is|are|am|shall) (?:i|u|you|ye|yous|we|me|my|it|its|the|they|there|this|that|these|those|your|our|someone|anyone|students|kids|vegans|dogs|pets|birthdays|prices|bicycles|bikes|buggies|\w+ free)|any (?:chance|way|idea|fees?|codes?|discounts?|\w+ (?:mains|options|free|for))|anywhere (?:i|we)|(?:want|need|like|looking|trying|hoping) to|looking for|interested in|(?:can't|cant|cannot|can not|couldn't) (?:find|see|work out|figure)|(?:don't|dont|do not|not sure|no idea|unsure) (?:know )?(?:how|where|what|when|if|whether|which|who)|(?:need|want) (?:a|an|some|help|info|information|the|new)|i need|(?:help|information|info|question|advice) (?:me|with|about|on|to)|wondering (?:if|whether|how|when)|let me know|tell me|is (?:there|it|he|she)|anything|thinking of|please|pls)\b/;

/** Where a clause or a part of it begins with the word of a question. */
const BEGINS_ASKING =
  /(?:^|[,;:(]|\s[-–—]+\s)[^\p{L}]*(?:(?:hi|hello|hey|hiya|pls|please|ok|okay|so|and|but|also|just|quick question|guys|there|team|morning)\b[^\p{L}]*)*(?:how|what|whats|what's|where|wheres|when|whens|which|who|whos|can|could|do|does|did|is|are|r|will|would|should|shall|may|any|am|have you|has anyone|got any)\b/u;

/** A statement that things went badly, whatever it is about. */
const COMPLAINS =
  /\b(?:took £?\d|never (?:again|came|arrived|got)|nobody|no one|no-one|disgrace\w*|disgusting|shambles|a joke|useless|worst|rubbish|filthy|greedy|ruined|refused|shrank|soaked|snapped|leaked|vanished|wasted|unacceptable|appalling|terrible|awful|ridiculous|not happy|fed up|had enough|call yourselves|sort it|still (?:no|not|waiting|being|getting|charged|bill\w*)|hasn'?t|haven'?t (?:had|heard|got|received)|didn'?t (?:work|come|arrive)|(?:has|have|was|were|is|are) (?:been )?(?:broken|faulty|down|wrong|raw|late|unavailable|"?pending"?)|doesn'?t work|not working|keeps? (?:\w+ing)|laughed|without a word|nobody told|for nothing|brilliant|best \w+ of my life|so careful)\b/;

export interface Asking {
  /** The clauses that ask, or one of them; all of the post where it is one short question, or nothing in it asks. */
  asked: string;
  /** Something in it asks; else it may be said what is needed: "want my nan's face on it". */
  asks: boolean;
  /** The rest of the post. */
  around: string;
  kind: QuestionKind;
  shape: QuestionShape;
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

/** Of so many questions in one post each is looked at alone. */
const MOST_ALONE = 2;

/**
 * What a post asks: all of it together, then, where several clauses ask, each alone, since a question that stands in a long post asks no less. None where
 * nobody wants to be told.
 */
export function askingsIn(text: string): Asking[] {
  const clauses = text
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => plain(clause).trim() !== '');
  if (clauses.length === 0 || RHETORICAL.test(plain(text))) return [];
  const complains = COMPLAINS.test(plain(text));
  const asking = clauses.filter(isAsking);
  // "my smart meter has been broken since june" asks nothing, though "is" stands in it.
  const asks = asking.length > 0 && (!complains || asking.some(isOpenlyAsking));
  if (!asks) return /\p{L}/u.test(text) ? [{ ...askingBy(clauses, clauses, complains), asks }] : [];
  const alone = asking.length > 1 ? asking.slice(-MOST_ALONE).map((clause) => [clause]) : [];
  return [asking, ...alone].map((some) => ({ ...askingBy(some, clauses, complains), asks }));
}

const isOpenlyAsking = (clause: string) => /\?/.test(clause) || BEGINS_ASKING.test(plain(clause));

function askingBy(asking: readonly string[], clauses: readonly string[], complains: boolean): Omit<Asking, 'asks'> {
  const whole = asking.join(' ');
  const short = clauses.length === 1 && whole.split(/\s+/).length <= SHORT_WORDS;
  const parts = asking.map(partedByAsking);
  const beside = [...clauses.filter((clause) => !asking.includes(clause)), ...parts.map(({ around }) => around)];
  const asked = parts.map((part) => part.asked).join(' ');
  return {
    asked,
    around: short ? '' : beside.join(' '),
    kind: kindOf(asked),
    shape: shapeOf(asked),
    complains,
    theirs: isTheirs(whole),
  };
}

function isAsking(clause: string): boolean {
  const words = plain(clause);
  return /\?/.test(words) || ASKS.test(words) || BEGINS_ASKING.test(words);
}

const PARTS = /[,;:(]\s+|\s[-–—]+\s/;

/** "Moving to Spain next month, will my mixer work there?": the part that asks, where it names something itself, and the rest. */
function partedByAsking(clause: string): { asked: string; around: string } {
  const parts = clause.split(PARTS);
  const asks = parts.map(
    (part, at) => isAsking(part) && (at < parts.length - 1 || !/^\W*(?:please|pls|help|thanks)?\W*$/.test(plain(part))),
  );
  const asked = parts.filter((_, at) => asks[at]).join(', ');
  const names = tokensOf(asked).filter(({ as }) => as !== 'weak' && as !== 'number').length;
  if (names < NAMES_ENOUGH) return { asked: clause, around: '' };
  return { asked, around: parts.filter((_, at) => !asks[at]).join(' ') };
}

/** With fewer telling words a part says too little by itself: "what do I do". */
const NAMES_ENOUGH = 2;

/** Nobody wants to be told. */
const RHETORICAL =
  /\bhow is (?:that|this) (?:free|fair|ok|okay|legal|allowed|acceptable|even)\b|\bwho (?:does|do) you think\b|\bwhat (?:a|an) \w+/;
