import * as v from 'valibot';
import { postAnalysisSchema } from './analysis';
import { STRATEGIES } from './labels';
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

export const interactionSchema = v.object({
  id: v.string(),
  postId: v.string(),
  personId: v.nullable(v.string()),
  brandId: v.string(),
  /** The post as it was seen when the reply was written. */
  post: postSchema,
  analysis: v.nullable(postAnalysisSchema),
  strategy: v.nullable(v.picklist(STRATEGIES)),
  /** Where the words came from. */
  origin: v.picklist(['suggestion', 'edited', 'snippet', 'typed', 'none']),
  phraseIds: v.array(v.string()),
  /** The reply as suggested or typed. */
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
});
export type Interaction = v.InferOutput<typeof interactionSchema>;
