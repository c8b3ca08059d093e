import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Move, ResponsibilityLevel, Strategy } from '@/lib/domain/labels';
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
  /** A row knows it as unpleasant only: words of danger in it are none. */
  isOnlyUnpleasant?: boolean;
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
  /** Where it may own more than its plan: a rule of the brand's own settles the matter. */
  level?: ResponsibilityLevel;
}

export interface Plan {
  id: string;
  when(situation: Situation): boolean;
  /** How far its cards may own what happened. */
  level: ResponsibilityLevel;
  /** Moves that stand in none of its cards, whatever the order, the wishes or the brand's settings would bring in. */
  forbidden: readonly Move[];
  /** Moves that may stand in a card but never begin it. */
  neverFirst?: readonly Move[];
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

export const isNegative = ({ analysis }: Situation) => analysis.sentiment.label === 'negative';

/** An apology of one's own is an admission where a specialist has to speak, and absurd where nothing is ours. */
const OWNS_NOTHING: ReadonlySet<ResponsibilityLevel> = new Set(['R0', 'RS']);
export const forbiddenMoves = ({ level, forbidden }: Plan): ReadonlySet<Move> =>
  new Set([...forbidden, ...(OWNS_NOTHING.has(level) ? (['OWN'] as const) : [])]);

/** "I'm sorry we haven't put this right" says that we failed: only where the conversation or a record shows it. */
const SHOWN: ReadonlySet<ResponsibilityLevel> = new Set(['R2', 'R3']);
export const mayOwn = (pool: PoolId, level: ResponsibilityLevel) => pool !== 'ownRepeat' || SHOWN.has(level);

/** Cheer, small talk and a light farewell: an insult to somebody in trouble. */
export const NO_CHEER = ['CELEBRATE', 'INVITE', 'CLOSE'] as const satisfies readonly Move[];
/** Causes, corrections and what would be paid for it: not before a specialist has spoken. */
export const NO_CASE = ['EXPLAIN', 'CORRECT', 'REMEDY'] as const satisfies readonly Move[];
/** What is done about trouble: where nothing went wrong it would make some. */
export const NO_REPAIR = [
  'DM',
  'DM_ALREADY',
  'REMEDY',
  'SAFE',
  'SYMPATHY',
  'UNKNOWN',
  'WHEN',
] as const satisfies readonly Move[];

/** Pools whose lines send somebody to a private conversation. */
export const ASKS_IN_PRIVATE: ReadonlySet<PoolId> = new Set(['dmLead', 'dmShort', 'answerPrivate']);
export const asksInPrivate = ({ steps }: Card) => steps.some(({ pool }) => ASKS_IN_PRIVATE.has(pool));
