import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Strategy } from '@/lib/domain/labels';
import type { Conversation } from '../conversation';
import type { PoolId } from '../phrases/pools';

/** What the plan is chosen from. */
export interface Situation {
  analysis: PostAnalysis;
  conversation: Conversation;
  text: string;
  /** The kind of trouble is known and said in the post. */
  hasPack: boolean;
  /** There is something to ask and do about it: its trouble, its field or its thing is known. */
  hasGuide: boolean;
  /** A matter of their own that a row knows, and no plain question of everybody. */
  isOwnMatter: boolean;
  /** A matter that is running as it is told, and is looked up for all to read. */
  isLive: boolean;
  /** It says something light that a short line may play along with. */
  isJoke: boolean;
  /** A plain question that a row of the enquiries knows, not only by its form. */
  isKnownQuestion: boolean;
  /** Read as a question, but put as none that is known: not by whether, how, when, why or which. */
  isOpenlyPut: boolean;
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
  /** A question is answered: what is said and asked comes from the enquiries. */
  answers?: boolean;
  /** Its order of moves is fixed: no framework may change it. */
  fixed?: boolean;
  cards: readonly [Card, Card, Card];
}

export const must = (pool: PoolId): Step => ({ pool, cut: 0 });
export const may = (pool: PoolId, cut: 1 | 2 | 3 = 1): Step => ({ pool, cut });

export const has = ({ analysis }: Situation, flag: PostAnalysis['flags'][number]) => analysis.flags.includes(flag);

/** Pools whose lines send somebody to a private conversation. */
export const ASKS_IN_PRIVATE: ReadonlySet<PoolId> = new Set(['dmLead', 'dmShort', 'answerPrivate']);
export const asksInPrivate = ({ steps }: Card) => steps.some(({ pool }) => ASKS_IN_PRIVATE.has(pool));
