import { has, isNegative, may, must, NO_CHEER, type Plan, type Situation } from './step';

const wrote = ({ analysis, conversation }: Situation) =>
  conversation.privateMessage === 'sent' || (analysis.matter?.already.includes('messaged') ?? false);

/** Something went wrong, and this is not the first word about it. */
export const CONVERSATION_PLANS: readonly Plan[] = [
  {
    id: 'private way closed',
    when: ({ conversation }) => conversation.privateMessage === 'cannot',
    level: 'R1',
    forbidden: [...NO_CHEER, 'DM', 'DM_ALREADY'],
    cards: [
      {
        strategy: 'own_put_right',
        because: 'because their message does not get through',
        steps: [must('dmClosed'), must('dmClosedAct')],
      },
      {
        strategy: 'ask_first',
        because: 'because what they see tells where it fails',
        steps: [must('dmClosed'), must('dmClosedAsk')],
      },
      {
        strategy: 'holding_update',
        because: 'because they should not have to try again',
        steps: [must('ackFeel'), must('dmClosedAct')],
      },
    ],
  },
  {
    id: 'wants it answered here',
    when: ({ conversation }) => conversation.privateMessage === 'refuses',
    level: 'R1',
    forbidden: [...NO_CHEER, 'DM', 'DM_ALREADY'],
    neverFirst: ['THANK'],
    cards: [
      {
        strategy: 'own_put_right',
        because: 'because they want it answered here',
        steps: [must('ack'), may('own', 3), must('actHere')],
      },
      {
        strategy: 'ask_first',
        because: 'because one answer may be enough to help here',
        steps: [must('ackFeel'), must('askOpen'), may('act', 3)],
      },
      {
        strategy: 'holding_update',
        because: 'because they have been sent away before',
        steps: [must('ackRepeat'), must('own'), must('actHere')],
      },
    ],
  },
  {
    id: 'already wrote',
    when: wrote,
    level: 'R2',
    forbidden: [...NO_CHEER, 'DM'],
    neverFirst: ['THANK'],
    cards: [
      {
        strategy: 'own_put_right',
        because: 'because they have already written',
        steps: [must('ack'), may('ownRepeat'), must('dmAlready')],
        requires: ['You have opened their message'],
      },
      {
        strategy: 'calm_down',
        because: 'because they did what was asked',
        steps: [must('ackFeel'), may('valid'), must('dmAlready')],
        requires: ['You have opened their message'],
      },
      {
        strategy: 'holding_update',
        because: 'because they should not have to ask again',
        steps: [must('ackRepeat'), must('own'), must('actHere')],
      },
    ],
  },
];

/** It has gone wrong more than once, and they say so. */
export const REPEATED: Plan = {
  id: 'repeat',
  when: (s) => has(s, 'double_deviation') && s.hasGuide && isNegative(s),
  level: 'R2',
  forbidden: NO_CHEER,
  neverFirst: ['THANK'],
  cards: [
    {
      strategy: 'own_put_right',
      because: 'because it has gone wrong more than once',
      steps: [must('ack'), may('ownRepeat', 2), may('ask'), may('dmLead')],
    },
    {
      strategy: 'calm_down',
      because: 'because they have had to chase',
      steps: [must('ackFeel'), may('ownRepeat'), must('dmShort'), may('caution', 3)],
    },
    {
      strategy: 'holding_update',
      because: 'because they should not have to ask again',
      steps: [must('ackRepeat'), must('own'), must('actHere')],
    },
  ],
};
