import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { Strategy } from '@/lib/domain/labels';
import type { Post } from '@/lib/domain/post';
import type { Suggestion, SuggestionSet } from '@/lib/domain/suggestion';

/** Well-known orders of the same acts; what the letters stand for is written beside the move orders of the composer. */
export const FRAMEWORKS = ['LAST', 'LATTE', 'LEARN', 'HEARD', 'CARE', 'ACT'] as const;
export type FrameworkId = (typeof FRAMEWORKS)[number];
/** The order that the brand's team made itself; as planned where it has made none. */
export const OWN_ORDER = 'own';
export type FrameworkChoice = FrameworkId | typeof OWN_ORDER;

export interface ReplyRequest {
  post: Post;
  analysis: PostAnalysis;
  brand: Brand;
  /** Earlier turns under the post, oldest first. */
  thread: ThreadTurn[];
  /** What this person was already told, newest first: no wording of it comes again. */
  pastReplies: string[];
  /** 0 for the first suggestions; "another wording" raises it. The same number always gives the same words. */
  variant: number;
  /** Puts the moves of every reply in this order. Where danger or a specialist sets the order, it stays. */
  framework?: FrameworkChoice;
  /** The incident that the post belongs to: its fact sheet is answered from first. */
  incident?: Incident;
  /** The post names what goes wrong, or the user wants an answer all the same: whoever insults beside it is not left alone. */
  incidentMatter?: boolean;
  /** Needed with an incident, whose times depend on it. */
  now?: Date;
  /** Something is wrong, whether or not this post is about it: nothing is celebrated, joked about or sold. */
  incidentOpen?: boolean;
}

/** One wish about a suggestion. `move` is an index in its moves as they stand when the step is taken. */
export type RevisionStep =
  | { kind: 'shorter' | 'warmer' | 'formal' | 'detail' | 'name' }
  | { kind: 'drop' | 'swap'; move: number };

/** Which of the suggestions for the request is meant, and what was wished since, oldest first. */
export interface Revision {
  strategy: Strategy;
  steps: readonly RevisionStep[];
}

export const REVISION_REFUSALS = [
  /** No suggestion of that strategy, or no such move. */
  'unknown',
  'cannot_be_shorter',
  /** Without this move the reply would not do its work. */
  'needed',
  'no_other_wording',
  /** The person's first name is not known, or must not be used. */
  'no_name',
  'has_name',
  'is_formal',
  /** There is nothing more that may be said. */
  'no_more_detail',
  'too_long',
] as const;
export type RevisionRefusal = (typeof REVISION_REFUSALS)[number];

export type RevisionResult = { ok: true; suggestion: Suggestion } | { ok: false; reason: RevisionRefusal };

/** Whoever writes replies: the local composer, or an engine the user turned on. */
export interface ReplyEngine {
  id: string;
  suggest(request: ReplyRequest): Promise<SuggestionSet>;
  /** The same suggestion planned anew with every wish in order. The first wish that cannot be met decides the refusal. */
  revise?(request: ReplyRequest, revision: Revision): Promise<RevisionResult>;
}
