import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Strategy } from '@/lib/domain/labels';
import type { PoolId } from './phrases/general';

/** What the plan is chosen from. */
export interface Situation {
  analysis: PostAnalysis;
  thread: ThreadTurn[];
  text: string;
  /** The kind of trouble has a pack of its own. */
  hasPack: boolean;
}

export interface Step {
  pool: PoolId;
  /** Cut first when the reply is too long: 3 before 2 before 1. 0 is never cut. */
  cut: 0 | 1 | 2 | 3;
}

export interface Card {
  strategy: Strategy;
  /** Shown to the user: why this one is offered. */
  because: string;
  steps: readonly Step[];
  /** What must be true before it may be posted, beside what the steps themselves promise. */
  requires?: readonly string[];
}

export interface Plan {
  id: string;
  when(situation: Situation): boolean;
  humanFirst?: boolean;
  /** No name: minors, and where a name would sound like a script. */
  nameless?: boolean;
  cards: readonly [Card, Card, Card];
}

const must = (pool: PoolId): Step => ({ pool, cut: 0 });
const may = (pool: PoolId, cut: 1 | 2 | 3 = 1): Step => ({ pool, cut });

const has = ({ analysis }: Situation, flag: PostAnalysis['flags'][number]) => analysis.flags.includes(flag);
/** An order number in public is no reason to ask somebody to change their post. */
const exposesPerson = ({ analysis }: Situation) => analysis.personal?.some((kind) => kind !== 'reference') ?? true;
const wrote = ({ analysis }: Situation) => analysis.matter?.already.includes('messaged') ?? false;
const isAngry = ({ analysis }: Situation) =>
  analysis.arousal >= 2 ||
  analysis.emotion === 'anger' ||
  analysis.emotion === 'contempt' ||
  analysis.emotion === 'humiliation';

/** The first row that holds is taken: danger, then what needs a specialist, then the plain cases. */
export const PLANS: readonly Plan[] = [
  {
    id: 'safety',
    when: (s) => has(s, 'safety'),
    humanFirst: true,
    cards: [
      {
        strategy: 'safety_first',
        because: 'because someone could be hurt',
        steps: [must('sympathy'), must('safe'), may('safeMedical', 2), must('safetyAct'), must('safetyDm')],
        requires: ['The safety team has been told'],
      },
      {
        strategy: 'short_private',
        because: 'because the details belong in private',
        steps: [must('safe'), may('sympathy'), must('safetyDm'), may('safeMedical', 2)],
      },
      {
        strategy: 'holding_update',
        because: 'because a specialist has to answer the rest',
        steps: [must('seriousAck'), must('safe'), must('safetyAct'), may('safeMedical', 2)],
        requires: ['The safety team has been told'],
      },
    ],
  },
  {
    id: 'minor',
    when: (s) => has(s, 'minors') && /\bi(?:['’]?m| am) (?:only )?1[0-7]\b/i.test(s.text),
    humanFirst: true,
    nameless: true,
    cards: [
      { strategy: 'answer_here', because: 'because the writer is a child', steps: [must('helpAck'), must('grownUp')] },
      { strategy: 'short_private', because: 'because a grown-up should carry on', steps: [must('grownUp')] },
      {
        strategy: 'holding_update',
        because: 'because nothing may be asked of a child',
        steps: [must('answerAck'), must('grownUp')],
      },
    ],
  },
  {
    id: 'discrimination',
    when: (s) => has(s, 'discrimination'),
    humanFirst: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because someone was singled out',
        steps: [must('dignity'), may('seriousAck'), must('seniorAct'), must('seniorDm')],
        requires: ['A senior colleague has been told'],
      },
      {
        strategy: 'calm_down',
        because: 'because dignity comes first',
        steps: [must('seriousAck'), must('dignity'), must('seniorDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because it has to be looked into before more is said',
        steps: [must('dignity'), must('seniorAct')],
        requires: ['A senior colleague has been told'],
      },
    ],
  },
  {
    id: 'data breach',
    when: (s) => has(s, 'data_breach'),
    humanFirst: true,
    cards: [
      {
        strategy: 'holding_update',
        because: 'because only confirmed facts may be given',
        steps: [must('breachAck'), must('breachAct')],
        requires: ['The security team has been told'],
      },
      {
        strategy: 'short_private',
        because: 'because what was seen is private',
        steps: [must('breachAck'), must('breachDm')],
      },
      {
        strategy: 'safety_first',
        because: 'because data may be at risk',
        steps: [must('breachAct'), must('breachDm')],
        requires: ['The security team has been told'],
      },
    ],
  },
  {
    id: 'legal',
    when: (s) => has(s, 'legal'),
    humanFirst: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because a legal step is named',
        steps: [must('ack'), must('own'), must('legalAct'), must('legalDm')],
        requires: ['Your legal or resolutions colleague has been told'],
      },
      {
        strategy: 'calm_down',
        because: 'because patience has run out',
        steps: [must('ack'), may('legalAck', 2), must('own'), must('legalDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because nothing about the case belongs in public',
        steps: [must('ack'), must('legalAct')],
        requires: ['Your legal or resolutions colleague has been told'],
      },
    ],
  },
  {
    id: 'press',
    when: (s) => has(s, 'press') || s.analysis.intent === 'press',
    humanFirst: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because a journalist is asking',
        steps: [must('pressAck'), must('pressAct'), must('pressDm')],
        requires: ['The press team has been told'],
      },
      {
        strategy: 'holding_update',
        because: 'because only the press team may answer',
        steps: [must('pressAct'), may('pressAck')],
        requires: ['The press team has been told'],
      },
      {
        strategy: 'answer_here',
        because: 'because a short public answer is enough',
        steps: [must('pressAck'), must('pressDm')],
      },
    ],
  },
  {
    id: 'bereavement',
    when: (s) => has(s, 'bereavement'),
    humanFirst: true,
    cards: [
      {
        strategy: 'short_private',
        because: 'because someone has died',
        steps: [must('condolence'), must('bereavedAct'), must('bereavedDm')],
      },
      {
        strategy: 'calm_down',
        because: 'because fewer steps help most',
        steps: [must('condolence'), must('bereavedDm')],
      },
      {
        strategy: 'holding_update',
        because: 'because one person should take it on',
        steps: [must('condolence'), must('bereavedAct')],
      },
    ],
  },
  {
    id: 'wrong brand',
    when: (s) => s.analysis.intent === 'wrong_brand',
    cards: [
      {
        strategy: 'answer_here',
        because: 'because it may be meant for someone else',
        steps: [must('wrongAck'), must('wrongAct')],
        requires: ['The post is not about your brand'],
      },
      {
        strategy: 'ask_first',
        because: 'because it may be yours after all',
        steps: [must('wrongAck'), must('askOpen')],
      },
      { strategy: 'short_private', because: 'because a kind redirect is enough', steps: [must('wrongAct')] },
    ],
  },
  {
    id: 'personal data',
    when: (s) => has(s, 'pii') && exposesPerson(s) && s.analysis.sentiment.label !== 'positive',
    cards: [
      {
        strategy: 'short_private',
        because: 'because personal details are in public',
        steps: [must('ack'), may('own'), must('removeDetails'), must('dmLater')],
      },
      {
        strategy: 'safety_first',
        because: 'because the details should come down first',
        steps: [must('removeDetails'), must('ack'), must('own'), must('dmShort')],
      },
      {
        strategy: 'holding_update',
        because: 'because you may already be able to look it up',
        steps: [must('ack'), must('own'), must('actHere'), must('removeDetails')],
      },
    ],
  },
  {
    id: 'leaving',
    when: (s) => s.analysis.intent === 'cancel_churn' && !s.hasPack,
    cards: [
      {
        strategy: 'own_put_right',
        because: 'because they say they are leaving',
        steps: [must('leaveAck'), must('own'), must('leaveAsk'), may('leaveAct')],
      },
      {
        strategy: 'short_private',
        because: 'because something may still be open',
        steps: [must('leaveAck'), must('leaveExit')],
      },
      {
        strategy: 'ask_first',
        because: 'because the reason is worth hearing',
        steps: [must('leaveAck'), must('own'), must('leaveAct')],
      },
    ],
  },
  {
    id: 'already wrote',
    when: wrote,
    cards: [
      {
        strategy: 'own_put_right',
        because: 'because they have already written',
        steps: [must('ack'), must('ownRepeat'), must('dmAlready')],
        requires: ['You have opened their message'],
      },
      {
        strategy: 'calm_down',
        because: 'because they did what was asked',
        steps: [must('ackFeel'), must('own'), must('dmAlready')],
        requires: ['You have opened their message'],
      },
      {
        strategy: 'holding_update',
        because: 'because they should not have to ask again',
        steps: [must('ackRepeat'), must('actHere')],
      },
    ],
  },
  {
    id: 'repeat',
    when: (s) => has(s, 'double_deviation') && s.hasPack,
    cards: [
      {
        strategy: 'own_put_right',
        because: 'because it has gone wrong more than once',
        steps: [must('ack'), must('ownRepeat'), may('ask'), must('dmLead')],
      },
      {
        strategy: 'calm_down',
        because: 'because they have had to chase',
        steps: [must('ackFeel'), must('own'), must('dmShort'), may('caution', 3)],
      },
      {
        strategy: 'holding_update',
        because: 'because they should not have to ask again',
        steps: [must('ackRepeat'), must('ack'), must('actHere')],
      },
    ],
  },
  {
    id: 'angry complaint',
    when: (s) => s.hasPack && isAngry(s) && s.analysis.sentiment.label === 'negative',
    cards: [
      {
        strategy: 'calm_down',
        because: 'because they are angry, and say why',
        steps: [must('ack'), may('feel', 3), must('own'), may('ask'), must('dmLead')],
      },
      {
        strategy: 'short_private',
        because: 'because the details belong in private',
        steps: [must('ackFeel'), may('own'), must('dmShort'), may('caution', 3)],
      },
      {
        strategy: 'ask_first',
        because: 'because one answer narrows it down',
        steps: [must('ack'), must('ask'), must('act')],
      },
    ],
  },
  {
    id: 'asks about trouble',
    when: (s) =>
      s.hasPack &&
      (s.analysis.intent === 'request_help' ||
        s.analysis.intent === 'status_request' ||
        s.analysis.intent === 'question'),
    cards: [
      {
        strategy: 'ask_first',
        because: 'because one answer narrows it down',
        steps: [must('ack'), must('ask'), may('attempt', 2), must('dmLead')],
      },
      {
        strategy: 'holding_update',
        because: 'because they want to know where it stands',
        steps: [must('ack'), may('own'), must('actHere')],
      },
      {
        strategy: 'short_private',
        because: 'because looking it up needs a detail',
        steps: [must('ack'), must('dmShort'), may('caution', 3)],
      },
    ],
  },
  {
    id: 'complaint',
    when: (s) => s.hasPack,
    cards: [
      {
        strategy: 'ask_first',
        because: 'because one answer narrows it down',
        steps: [must('ack'), must('own'), must('ask'), may('attempt', 3), must('dmLead')],
      },
      {
        strategy: 'short_private',
        because: 'because looking it up needs a detail',
        steps: [must('ack'), may('own'), must('dmShort'), may('caution', 2)],
      },
      {
        strategy: 'holding_update',
        because: 'because others may be reading along',
        steps: [must('ackFeel'), must('own'), may('unknown', 2), must('actHere')],
      },
    ],
  },
  {
    id: 'closure',
    when: (s) => s.analysis.intent === 'thanks_closure',
    cards: [
      {
        strategy: 'thank_share',
        because: 'because it is solved',
        steps: [must('thankClosure'), may('thankPerson'), must('passOn')],
      },
      {
        strategy: 'answer_here',
        because: 'because a short word is enough',
        steps: [must('thankClosure'), must('afterClosure')],
      },
      {
        strategy: 'short_private',
        because: 'because the door should stay open',
        steps: [must('afterClosure'), may('passOn')],
      },
    ],
  },
  {
    id: 'praise of a person',
    when: (s) => s.analysis.intent === 'praise' && Boolean(s.analysis.matter?.person),
    cards: [
      {
        strategy: 'thank_share',
        because: 'because someone is thanked by name',
        steps: [must('thankPerson'), must('passOn'), may('invitePraise', 2)],
      },
      {
        strategy: 'ask_first',
        because: 'because a light question keeps it going',
        steps: [must('thankPerson'), must('invitePraise')],
      },
      {
        strategy: 'answer_here',
        because: 'because a short word is enough',
        steps: [must('celebrate'), must('thankPerson')],
      },
    ],
  },
  {
    id: 'praise',
    when: (s) => s.analysis.intent === 'praise',
    cards: [
      { strategy: 'thank_share', because: 'because they are happy', steps: [must('celebrate'), must('passOn')] },
      {
        strategy: 'ask_first',
        because: 'because a light question keeps it going',
        steps: [must('celebrate'), must('invitePraise')],
      },
      { strategy: 'answer_here', because: 'because a short word is enough', steps: [must('celebrate'), may('passOn')] },
    ],
  },
  {
    id: 'idea',
    when: (s) => s.analysis.intent === 'suggestion',
    cards: [
      {
        strategy: 'thank_share',
        because: 'because it is an idea',
        steps: [must('wishAck'), must('wishAct'), may('wishAsk', 2)],
      },
      {
        strategy: 'ask_first',
        because: 'because the use behind it makes it stronger',
        steps: [must('wishAck'), must('wishAsk')],
      },
      {
        strategy: 'holding_update',
        because: 'because they may hope for an answer',
        steps: [must('wishAck'), must('wishAct')],
      },
    ],
  },
  {
    id: 'claim',
    when: (s) => s.analysis.intent === 'misinformation' || (s.analysis.intent === 'allegation' && !s.hasPack),
    cards: [
      {
        strategy: 'set_straight',
        because: 'because a claim is made in public',
        steps: [must('claimAck'), must('claimAct')],
        requires: ['You can get the facts and a source'],
      },
      {
        strategy: 'ask_first',
        because: 'because the source of the claim is not known',
        steps: [must('claimAck'), must('claimAsk')],
      },
      {
        strategy: 'holding_update',
        because: 'because an argument would only spread it',
        steps: [must('claimAct')],
        requires: ['You can get the facts and a source'],
      },
    ],
  },
  {
    id: 'question',
    when: (s) =>
      s.analysis.intent === 'question' ||
      (s.analysis.intent === 'status_request' && s.analysis.sentiment.label !== 'negative'),
    cards: [
      {
        strategy: 'answer_here',
        because: 'because others may want the answer too',
        steps: [must('answerAck'), must('answerFind')],
        requires: ['You can find out the answer'],
      },
      {
        strategy: 'holding_update',
        because: 'because the answer has to be checked',
        steps: [must('answerDirect')],
        requires: ['You can find out the answer'],
      },
      {
        strategy: 'short_private',
        because: 'because it may depend on their own order',
        steps: [must('answerAck'), must('answerPrivate')],
      },
    ],
  },
  {
    id: 'unsure',
    when: (s) =>
      s.analysis.intent === 'request_help' &&
      s.analysis.sentiment.label !== 'negative' &&
      !s.analysis.evidence.some(({ what }) => what === 'intent:request_help'),
    cards: [
      {
        strategy: 'ask_first',
        because: 'because it is not clear what they want',
        steps: [must('unsureAck'), must('unsureAsk')],
      },
      { strategy: 'answer_here', because: 'because a short word keeps the door open', steps: [must('unsureAct')] },
      {
        strategy: 'short_private',
        because: 'because it may be about their own order',
        steps: [must('unsureAck'), must('answerPrivate')],
      },
    ],
  },
  {
    id: 'help',
    when: (s) => s.analysis.intent === 'request_help' && s.analysis.sentiment.label !== 'negative',
    cards: [
      {
        strategy: 'ask_first',
        because: 'because it is not yet clear what is needed',
        steps: [must('ack'), must('askHelp')],
      },
      {
        strategy: 'short_private',
        because: 'because it may need a look at their account',
        steps: [must('helpAck'), must('answerPrivate')],
      },
      {
        strategy: 'holding_update',
        because: 'because they want someone on it',
        steps: [must('ack'), must('answerFind')],
        requires: ['You can look into this'],
      },
    ],
  },
  {
    id: 'unclear trouble',
    when: () => true,
    cards: [
      {
        strategy: 'ask_first',
        because: 'because it is not yet clear what went wrong',
        steps: [must('ack'), must('own'), must('ask')],
      },
      {
        strategy: 'short_private',
        because: 'because the details may be private',
        steps: [must('ack'), must('own'), must('dmShort')],
      },
      {
        strategy: 'calm_down',
        because: 'because they want to be heard first',
        steps: [must('ackFeel'), must('ack'), must('own'), must('actHere')],
      },
    ],
  },
];

export function planFor(situation: Situation): Plan {
  const plan = PLANS.find((row) => row.when(situation));
  if (!plan) throw new Error('The last plan takes every situation.');
  return plan;
}
