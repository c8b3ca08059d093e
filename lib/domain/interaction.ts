import * as v from 'valibot';
import { postAnalysisSchema, threadTurnSchema } from './analysis';
import { SENTIMENTS, STRATEGIES } from './labels';
import { postSchema } from './post';

/**
 * How far a reply got. Only evidence moves it on:
 * `inserting` written before the page is touched · `inserted` read back from the box · `copied` given to the clipboard ·
 * `posted` seen on the page, or said so by the user (`postedBy`) · `failed` the box did not take it, or it was taken out again · `left` deliberately not answered.
 */
export const INTERACTION_STATES = ['inserting', 'inserted', 'copied', 'posted', 'failed', 'left'] as const;
export type InteractionState = (typeof INTERACTION_STATES)[number];

/** An insertion still under way takes no longer than this, milliseconds. */
export const UNDER_WAY_MS = 15_000;

/** What became of the matter, as the user confirmed it. */
export const OUTCOMES = ['resolved', 'moved_private', 'escalated', 'no_answer', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const sentimentSchema = v.object({ label: v.picklist(SENTIMENTS), score: v.number() });

/** What the customer said after our reply, as seen on a page. */
export const followUpSchema = v.object({
  postId: v.string(),
  text: v.string(),
  /** As the page says, `null` where it does not. */
  createdAt: v.nullable(v.string()),
  seenAt: v.string(),
  sentiment: v.nullable(sentimentSchema),
  /** The words behind the sentiment. */
  evidence: v.array(v.string()),
});
export type FollowUp = v.InferOutput<typeof followUpSchema>;

export const interactionSchema = v.object({
  id: v.string(),
  postId: v.string(),
  personId: v.nullable(v.string()),
  brandId: v.string(),
  /** The post as it was seen when the reply was written. */
  post: postSchema,
  analysis: v.nullable(postAnalysisSchema),
  /** Earlier public turns as seen, oldest first. */
  thread: v.optional(v.array(threadTurnSchema), []),
  strategy: v.nullable(v.picklist(STRATEGIES)),
  /** Which engine wrote it, e.g. `local`; `null` where nobody but the user did. */
  engine: v.optional(v.nullable(v.string()), null),
  /** Where the words came from. */
  origin: v.picklist(['suggestion', 'edited', 'snippet', 'typed', 'none']),
  phraseIds: v.array(v.string()),
  /** What was on offer when the user chose. */
  offered: v.optional(v.array(v.object({ strategy: v.picklist(STRATEGIES), text: v.string() })), []),
  /** The suggestion or filled snippet the user began with, before any edit. */
  suggestedText: v.optional(v.nullable(v.string()), null),
  snippetId: v.optional(v.nullable(v.string()), null),
  /** Review rules of severity `block` that were overridden. */
  overridden: v.optional(v.array(v.string()), []),
  /** Who answered, as in the brand's initials. */
  agent: v.optional(v.string(), ''),
  /** The reply as inserted: suggested, edited or typed. */
  text: v.string(),
  state: v.picklist(INTERACTION_STATES),
  startedAt: v.string(),
  insertedAt: v.nullable(v.string()),
  postedAt: v.nullable(v.string()),
  postedBy: v.nullable(v.picklist(['page', 'user'])),
  /** As posted, which may differ from what was inserted. */
  postedText: v.nullable(v.string()),
  /** Of our reply, where the page shows it. */
  postedPermalink: v.nullable(v.string()),
  /** From the customer's post to our reply, milliseconds; `null` when either time is unknown. */
  responseMs: v.nullable(v.number()),
  outcome: v.optional(v.nullable(v.object({ kind: v.picklist(OUTCOMES), at: v.string() })), null),
  followUp: v.optional(v.nullable(followUpSchema), null),
  tags: v.optional(v.array(v.string()), []),
  /** The fact sheet the reply was written from: which incident, which version, which of its facts. */
  incident: v.optional(
    v.nullable(v.object({ id: v.string(), version: v.number(), factIds: v.array(v.string()) })),
    null,
  ),
});
export type Interaction = v.InferOutput<typeof interactionSchema>;
