import type { Speaker } from '@/lib/domain/analysis';
import { has, must, NO_CHEER, type Plan, type Situation } from './step';

/** Words that tell who is spoken to, with what must and must not be taken for it. */
export interface Telling {
  id: 'child' | 'own order' | 'seen';
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const SUFFERER = '(?:wom[ae]n|lad(?:y|ies)|m[ae]n|bloke|girl|boy|kid|couple|pensioner|passenger|mother|family)';
const SENDER = '(?:drivers?|couriers?|riders?|vans?|lorr(?:y|ies)|guards?|staff|stewards?|managers?|security)';
const THEIRS =
  '(?:bags?|suitcase|luggage|orders?|parcels?|trains?|flight|wheelchair|tickets?|booking|refund|food|meal|seat|buggy|pram|card|delivery)';

/** Their own age or school, said by a child. Who only speaks of a mother's card may be forty, and is not sent to a grown-up. */
const CHILD: Telling = {
  id: 'child',
  pattern:
    /\b(?:i['’]?m|i am|im) (?:only |just |literally |nearly )?(?:1[0-7]\b|(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b|in (?:year|yr|grade) \d|in (?:primary|secondary|middle|high) school|still at school|under ?(?:age|16|18))|\b(?:saved?|saving|spent|used|with) (?:up )?(?:all )?my (?:pocket|paper round) money\b/i,
  hits: [
    'im 13 and my order never came',
    "I'm in year 9 and your app charged me twice",
    'saved my pocket money for this and it broke in a day',
    "I'm only fifteen",
  ],
  misses: [
    'as a kid I loved these, now they are tiny',
    "I use my mum's account",
    'my son is 13 and his order never came',
    "my mum's card was charged",
  ],
};

/** A matter that anybody could have who buys something: who also works there has it as a customer. */
const OWN_ORDER: Telling = {
  id: 'own order',
  pattern:
    /\b(?:my|our) (?:\w+ )?(?:orders?|parcels?|packages?|deliver(?:y|ies)|refund|booking|flight|train|subscription|broadband|internet|statement|direct debit)\b/i,
  hits: ['my order never came', 'still no refund for my last booking'],
  misses: ['my wages are two weeks late', 'our invoice is 90 days late', 'my rota changes every day'],
};

/** What happened to somebody else, told without a word of oneself. */
const SEEN: Telling = {
  id: 'seen',
  pattern: new RegExp(
    [
      String.raw`\b(?:(?:just |i )?(?:saw|seen|watched|witnessed)|watching|seeing) (?:a|an|the|your|one of your|some|that|this|two|three) (?:\w+ ){0,2}(?:${SUFFERER}|${SENDER})\b`,
      String.raw`\b(?:that|this|the|an?|some) (?:poor|old|elderly|blind|disabled|pregnant|young|frail|deaf) (?:\w+ )?${SUFFERER}\b`,
      String.raw`\b(?:lost|los[et]|broke|cancell?ed|refused|took|threw|dropped|left|kept) (?:her|his) (?:\w+ )?${THEIRS}\b`,
    ].join('|'),
    'i',
  ),
  hits: [
    'watching your driver throw parcels over a fence on Mill Road',
    'That poor woman waited four hours for her train and nobody helped her',
    'They lost her bag and never said sorry',
    "saw a man's order get cancelled three times",
    'your guard left an elderly man on the platform',
  ],
  misses: [
    'watching your new series tonight',
    'the driver lost his temper',
    'the agent was rude and her attitude stinks',
    'saw the price go up again',
    'the young team in Hull was great',
  ],
};

export const TELLING: readonly Telling[] = [CHILD, OWN_ORDER, SEEN];

/** Who speaks of themselves, their family or friends is helped with it. */
const OF_ONES_OWN = /\b(?:i(?:['’](?:m|ve|d|ll))?|im|ive|me|my|mine|myself|we(?:['’](?:re|ve|d|ll))?|us|our|ours)\b/i;
/** "I saw" tells of others all the same. */
const I_SAW = /\b(?:i|we)(?:['’]ve)? (?:just )?(?:saw|seen|watched|witnessed)\b/gi;

const speaks = ({ analysis }: Situation, speaker: Speaker) => analysis.speaker === speaker;
const isGladOrIdea = ({ analysis }: Situation) =>
  analysis.sentiment.label === 'positive' || /^(?:praise|thanks_closure|suggestion)$/.test(analysis.intent);

/** Seen in what is shown or told, and not in a shop. */
const ON_SCREEN =
  /\b(?:episodes?|ep|seasons?|series|finale|shows?|films?|movies?|trailers?|scenes?|adverts?|ads?|commercials?|documentary|songs?|games?|books?)\b/i;

/** A child who writes: what is read as one, and says so itself. */
export const isChild = (s: Situation) =>
  has(s, 'minors') &&
  (s.analysis.speaker === undefined || speaks(s, 'minor')) &&
  CHILD.pattern.test(s.text) &&
  // Thanks need no grown-up.
  !/^(?:praise|thanks_closure)$/.test(s.analysis.intent);

const isAtWork = (s: Situation, speaker: 'employee' | 'partner') =>
  speaks(s, speaker) && !isGladOrIdea(s) && !OWN_ORDER.pattern.test(s.text);

function hasSeen(s: Situation): boolean {
  const isTrouble =
    s.analysis.sentiment.label === 'negative' &&
    /^(?:complaint|incident_report|allegation|commentary|request_help|cancel_churn)$/.test(s.analysis.intent);
  return (
    isTrouble && SEEN.pattern.test(s.text) && !ON_SCREEN.test(s.text) && !OF_ONES_OWN.test(s.text.replace(I_SAW, ' '))
  );
}

/** Who is no customer: nothing is looked up for them, so no number of an order is asked for. After danger, before everything that is a customer's. */
export const SPEAKER_PLANS: readonly Plan[] = [
  {
    id: 'employee',
    when: (s) => isAtWork(s, 'employee'),
    level: 'RS',
    forbidden: [...NO_CHEER, 'ASK', 'REMEDY'],
    humanFirst: true,
    fixed: true,
    // Who speaks up about their work is not named in public.
    nameless: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because somebody who works for you writes',
        steps: [must('staffAck'), must('staffAct'), must('staffDm')],
        requires: ['The people team has been told'],
      },
      {
        strategy: 'holding_update',
        because: 'because nothing about their work belongs in public',
        steps: [must('staffAck'), must('staffAct')],
        requires: ['The people team has been told'],
      },
      {
        strategy: 'answer_here',
        because: 'because a short public answer is enough',
        steps: [must('staffAck'), must('staffDm')],
      },
    ],
  },
  {
    id: 'partner',
    when: (s) => isAtWork(s, 'partner'),
    level: 'RS',
    forbidden: [...NO_CHEER, 'REMEDY'],
    fixed: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because somebody you do business with writes',
        steps: [must('partnerAck'), must('partnerAct'), must('partnerDm')],
        requires: ['The team that deals with them has been told'],
      },
      {
        strategy: 'holding_update',
        because: 'because business between you does not belong in public',
        steps: [must('partnerAck'), must('partnerAct')],
        requires: ['The team that deals with them has been told'],
      },
      {
        strategy: 'answer_here',
        because: 'because a short public answer is enough',
        steps: [must('partnerAck'), must('partnerDm')],
      },
    ],
  },
  {
    id: 'seen by somebody else',
    when: hasSeen,
    level: 'R1',
    forbidden: [...NO_CHEER, 'REMEDY'],
    cards: [
      {
        strategy: 'ask_first',
        because: 'because they tell what happened to somebody else',
        steps: [must('seenAck'), must('seenAsk')],
      },
      {
        strategy: 'short_private',
        because: 'because time and place are needed to look into it',
        steps: [must('seenAck'), must('seenDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because others may be reading along',
        steps: [must('seenAck'), must('seenAct')],
        requires: ['The manager responsible has been told'],
      },
    ],
  },
];
