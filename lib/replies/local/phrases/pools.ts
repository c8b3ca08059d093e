import { ANSWER_FIND, ANSWER_PRIVATE } from './answers';
import { CALM_POOLS } from './calm';
import { GRAVE_POOLS } from './grave';
import type { Pool } from './line';
import { BANTER, INVITE, MILESTONE, PASS_ON, THANK_PERSON } from './praise';
import { SPEAKER_POOLS } from './speakers';
import { STEP_POOLS } from './steps';

/** Pools whose lines suit every post that they are planned for. */
export const POOLS = {
  ...GRAVE_POOLS,
  ...CALM_POOLS,
  ...STEP_POOLS,
  ...SPEAKER_POOLS,
  passOn: { move: 'THANK', lines: PASS_ON },
  milestone: { move: 'CELEBRATE', lines: MILESTONE },
  banter: { move: 'CELEBRATE', lines: BANTER },
  thankPerson: { move: 'CELEBRATE', lines: THANK_PERSON },
  answerFind: { move: 'ACT', lines: ANSWER_FIND },
  answerPrivate: { move: 'DM', lines: ANSWER_PRIVATE },
  openInvite: { move: 'INVITE', lines: INVITE },
} as const satisfies Record<string, Pool>;

/** Beside the fixed pools: those that are put together from what is known of the post. */
export type PoolId =
  | keyof typeof POOLS
  | 'ack'
  | 'ackFeel'
  | 'sympathyFor'
  | 'ackOrLeave'
  | 'ask'
  | 'askOpen'
  | 'attempt'
  | 'caution'
  | 'safe'
  | 'safeKnown'
  | 'concernAck'
  | 'celebrate'
  | 'invite'
  | 'warmly'
  | 'faqAnswer'
  | 'faqLink'
  | 'policy'
  | 'remedy'
  | 'policyLink'
  | 'dmLink'
  | 'answerAck'
  | 'enquiryHalf'
  | 'joke'
  | 'enquiryStep'
  | 'answerDirect';
