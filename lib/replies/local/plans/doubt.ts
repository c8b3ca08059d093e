import { AILING, BUSINESS } from '@/lib/analysis/cues/everyday';
import { SOUR } from '../occasions/sour';
import { type Card, must, NO_REPAIR, type Plan, type Situation } from './step';

/** Above this mood (-1 to 1) a post that only just counts as blame was glad five times out of six, among our own posts. */
const LEANING_GLAD = 0.2;
/** The same of posts in which nothing at all is said that went wrong: glad four times out of five above this. */
const SAYS_NOTHING_WRONG = -0.3;

/** Something is wanted of the brand. */
const ASKS =
  /\b(?:please|pls|plz|help|need|where|refund|sort|fix|contact|reply|answer|respond|resolve|explain|dm|call me|ring me|cancel)\b/i;

/** Who says that it was good once, or that they go, is not glad. */
const LEAVES =
  /\b(?:used to (?:be|love|like|enjoy|fly|shop|buy)|time to (?:move on|leave|switch|go)|moving on|never again|goodbye|bye)\b/i;

const saysNothing = ({ analysis, hasGuide }: Situation) =>
  !hasGuide && !analysis.gist && !analysis.matter?.clauses?.length && analysis.matter?.problem == null;

/** What nobody tells gladly, whatever kind word stands beside it. */
export const NO_GOOD_NEWS = {
  pattern:
    /\b(?:pain|ill|sick|surgery|hospital|funeral|cancell?(?:ed|ing)|delay(?:ed|s)?|diverted|stranded|terrif\w+|scar(?:y|ed)|virus|lied|liars?|(?:with |had |got )?none of|(?:forgot|without|missing) (?:the|my|our|any|all|\w+s)\b|found (?:this|that|an?|some(?:thing)?|\w+s) in (?:my|our|the|this)|over the (?:tannoy|intercom|speaker)|told (?:the whole|everyone|my (?:boss|work|manager|mum|kids?|daughter|son))|rang my (?:work|boss|mum)|in front of (?:everyone|people|my)|(?:some(?:one|body)|another (?:person|customer))(?: else)?['’]s|with a (?:smell|leak|crack|dent|hole|scratch|noise|stain)|two (?:\w+ )?(?:places|rooms|classes|shifts|lectures|seats) at once|(?:cooked|boiled|roasted|froze|frozen|soaked|squashed) like|air ?con|owe[sd]?|no[- ]show|separate (?:rows|seats|tables)|put the (?:\w+ ){1,2}on the|a myth|child locks?|crying|in tears|on hold|nicked|shut|rude|disgust\w*|nasty|gross|worst|awful|terrible|never again|sarcasm)\b|\b(?:so+|umm?|erm|well)\b.{0,20}\b(?:just )?(?:brought|sent|gave|handed|charged) (?:me|us)\b|\/s(?:arcasm)?\b/i,
  hits: [
    'thank you... my flight was cancelled and I have surgery tomorrow',
    'sooo you just brought me soup with none of the bread',
    'good job, really /s',
    'found this in my salad',
    'crew told the whole row, over the tannoy',
    'kiln came back with a smell and two mugs',
    'the planner has me in two rooms at once',
    'another letter says I owe 0.00 by friday',
  ],
  misses: [
    'you just made my whole week',
    'found the best seat in the house',
    'never better, thank you',
    'so they brought cake',
  ],
} as const;

/** A sad or cross face is no doubt: thanks for it would mock. */
const SAD_FACE = /[😞😔😟🙁☹😠😡🤬👎💔😤]/u;

const isPlain = ({ analysis, text, isOwnMatter }: Situation) =>
  analysis.flags.length === 0 &&
  !isOwnMatter &&
  !LEAVES.test(text) &&
  !SAD_FACE.test(text) &&
  !NO_GOOD_NEWS.pattern.test(text) &&
  !analysis.evidence.some(({ what }) => what.startsWith('problem:'));

const tellsNothing = (s: Situation) => saysNothing(s) && !ASKS.test(s.text);

/** Read as blame by a hair, with nothing in it that went wrong and no row that knows their matter: an apology could be absurd, and so could cheer. */
function isHardlyBlame(s: Situation): boolean {
  const { sentiment, certainty, arousal } = s.analysis;
  const least = tellsNothing(s) ? SAYS_NOTHING_WRONG : LEANING_GLAD;
  return (
    isPlain(s) &&
    sentiment.label === 'negative' &&
    !sentiment.confident &&
    sentiment.score > least &&
    (certainty?.intent ?? 1) < (tellsNothing(s) ? 0.6 : 0.5) &&
    arousal === 0
  );
}

/** From this lead of praise on, a post that says nothing and asks nothing is something shared. */
const LEANS_TO_PRAISE = 0.15;

const isShared = (s: Situation) =>
  isPlain(s) &&
  tellsNothing(s) &&
  /^(?:request_help|commentary)$/.test(s.analysis.intent) &&
  s.analysis.sentiment.label === 'neutral' &&
  s.analysis.sentiment.score >= LEANS_TO_PRAISE;

/** Not one word of trouble, of dealings with a brand or of a sour mood, wherever it stands. Of posts without any, half are no complaints. */
const holdsNoTrouble = (text: string) => !AILING.test(text) && !SOUR.test(text) && !BUSINESS.test(text);

/** Told drily, and still a case: money, waits, promises in quotation marks, what was got for what was asked, harm, and what was done to a person. */
export const TOLD_DRILY = {
  pattern:
    /[£$€%"“”👏🫠🗑🤡💩🖕]|\b\d+ ?(?:st|nd|rd|th|times?|mins?|minutes|hours?|hrs?|days?|weeks?|months?|quid|pounds?|bucks|degrees|mbps|megs?)\b|\b(?:order(?:ed|ing)|reserved|paid|pay(?:ing|s)?|given|got (?!married|engaged|home|hitched)|sent|posted|subbed|swapped|delivered|received|promised|said|says|told|quoted?|charged?|undone|came off|dropped|wobbl\w*|crooked|off\b.{0,12}$|packed|hole|out of|out[- ]?dated?|sold|gone|vanish\w*|disappear\w*|flop|mess|trash|meh|every single|sort it|explain|unfollow\w*|unsub\w*|delet\w*|moved|moving|leaving|stink\w*|smell\w*|roadworks?|lights? (?:is|are|'?s)|speed|slow\w*|blurry|signatures|petition|whatsapp group|shared?|voice|accent|muslim|hijab|turban|wheelchair|deaf|blind|trans|misgender\w*|pronouns?|autis\w+|disab\w+|gay|black|white|asian|foreign|mocked|shouted|yelled|announced|laughed at|stared|worked|shifts?|recruiter|injur\w*|floor|chewed|rubber|glass|plastic|tube|pills|leaked?|strangers?|unknown|swapped|hat(?:e|ing)|have to|had to|i just want|(?<!with )no (?!one\b|idea|doubt|words|way|worries|problem|filter|regrets|pressure|shame)[a-z]{3,}|literal(?:ly)? an? |pig|thick|clueless|clods|morons?|losers?)\b/iu,
  hits: [
    '11 days for a vase from one town over',
    'reserved the big van, given a tricycle',
    'an unknown caller read me my last three baskets',
    'pool "heated" ok',
    'no oat milk and a literal stone in the salad',
    'i have to queue outside for a bread roll',
    'counter girl shouted what the cream was for',
    'the assistant put on a silly voice copying mine',
  ],
  misses: [
    'arrived frazzled, left human again',
    'she passed her test. I wept. The examiner wept',
    'did a handstand. alert the press',
  ],
} as const;

/** Below this lead of blame the reading is sure enough for words of regret. */
const SURELY_BLAME = -0.85;

/** Read as blame, and yet there is nothing in the words to be sorry for: thanks and an open door fit a joke and a complaint alike. */
function isNothingToldOf(s: Situation): boolean {
  const { sentiment, intent, matter, flags, gist, arousal } = s.analysis;
  return (
    isPlain(s) &&
    flags.length === 0 &&
    arousal === 0 &&
    gist === null &&
    !matter?.clauses?.length &&
    /^(?:complaint|commentary|request_help|allegation|incident_report|cancel_churn)$/.test(intent) &&
    sentiment.label === 'negative' &&
    sentiment.score > SURELY_BLAME &&
    matter?.problem == null &&
    !s.hasPack &&
    holdsNoTrouble(s.text) &&
    !TOLD_DRILY.pattern.test(s.text)
  );
}

const IN_DOUBT = [
  {
    strategy: 'ask_first',
    because: 'because it is not clear what they want',
    steps: [must('unsureAck'), must('unsureAsk')],
  },
  { strategy: 'answer_here', because: 'because a short word keeps the door open', steps: [must('unsureAct')] },
] as const satisfies readonly Card[];

/** Where nobody can tell whether somebody is glad or cross: no apology, no cheer. */
export const DOUBT_PLANS: readonly Plan[] = [
  {
    id: 'glad or not',
    when: (s) => isHardlyBlame(s) && !s.text.includes('?'),
    level: 'R0',
    forbidden: NO_REPAIR,
    cards: [
      {
        strategy: 'thank_share',
        because: 'because it reads glad rather than cross, but not surely',
        steps: [must('gladOrNot'), must('unsureAsk')],
      },
      ...IN_DOUBT,
    ],
  },
  {
    id: 'something shared',
    when: (s) => isShared(s) && !s.text.includes('?'),
    level: 'R0',
    forbidden: NO_REPAIR,
    cards: [
      {
        strategy: 'thank_share',
        because: 'because something is shared, and nothing is asked',
        steps: [must('gladOrNot')],
      },
      ...IN_DOUBT,
    ],
  },
  {
    id: 'nothing told of',
    when: (s) => isNothingToldOf(s) && !s.text.includes('?'),
    level: 'R0',
    forbidden: NO_REPAIR,
    cards: [
      {
        strategy: 'thank_share',
        because: 'because it tells of nothing that went wrong, and may still be meant so',
        steps: [must('gladOrNot'), must('unsureAct')],
      },
      ...IN_DOUBT,
    ],
  },
];
