import * as v from 'valibot';
import { SEGMENTS } from './analysis';
import { MOVES, RESPONSIBILITY_LEVELS, STRATEGIES } from './labels';

/** Length in the platform's own count: weighted characters on X, characters elsewhere. */
export const replyLengthSchema = v.object({
  count: v.number(),
  limit: v.number(),
  ideal: v.tuple([v.number(), v.number()]),
});
export type ReplyLength = v.InferOutput<typeof replyLengthSchema>;

export const suggestionSchema = v.object({
  strategy: v.picklist(STRATEGIES),
  /** Why this strategy is offered, a fragment in plain words: "because a promise was missed". */
  because: v.string(),
  /** How far it owns what happened; missing in what was stored before, and where the words come from a fact sheet. */
  level: v.optional(v.picklist(RESPONSIBILITY_LEVELS)),
  text: v.string(),
  length: replyLengthSchema,
  /** In reading order; `text` is the part of the reply, `because` the words of the post it answers (or ''). */
  moves: v.array(v.object({ move: v.picklist(MOVES), text: v.string(), because: v.string() })),
  /** Statements that must be true before this may be inserted; the user ticks them. */
  requiresTrue: v.array(v.string()),
  /** Ids of the phrases used, so that the same person does not read them twice. */
  phraseIds: v.array(v.string()),
  /** Of a suggestion made from a fact sheet: of which incident and version, which of its lines, and what speaks against using it now. */
  incident: v.optional(
    v.object({ id: v.string(), version: v.number(), factIds: v.array(v.string()), cautions: v.array(v.string()) }),
  ),
});
export type Suggestion = v.InferOutput<typeof suggestionSchema>;

/** Why nothing is drafted. The panel's heading for each is in _locales as `silence_<reason>`. */
export const SILENCE_REASONS = [
  'spam',
  'abuse',
  'threat',
  'self_harm',
  'commentary',
  'language',
  'own_post',
  'empty',
] as const;
export type SilenceReason = (typeof SILENCE_REASONS)[number];

export const noReplySchema = v.object({ reason: v.picklist(SILENCE_REASONS), whatToDo: v.string() });
export type NoReply = v.InferOutput<typeof noReplySchema>;

export const suggestionSetSchema = v.object({
  suggestions: v.array(suggestionSchema),
  noReply: v.nullable(noReplySchema),
  /** A specialist or lead should see this before anything is posted. */
  humanFirst: v.boolean(),
  /** Who is answered, where the post belongs to an incident. */
  segment: v.optional(v.picklist(SEGMENTS)),
});
export type SuggestionSet = v.InferOutput<typeof suggestionSetSchema>;
