import * as v from 'valibot';
import { platformSchema } from './platform';

export const COMMITMENT_STATES = ['open', 'kept', 'broken', 'dropped'] as const;

/** A promise made in a reply that was posted. */
export const commitmentSchema = v.object({
  id: v.string(),
  interactionId: v.string(),
  postId: v.string(),
  personId: v.nullable(v.string()),
  brandId: v.string(),
  platform: platformSchema,
  /** Of the thread, to open it again. */
  permalink: v.nullable(v.string()),
  /** The words of the reply that promise. */
  text: v.string(),
  /** What was promised, as "update you". */
  act: v.string(),
  /** ISO 8601; `null`: no time was named, and the user was not asked yet (`updatedAt` is `madeAt`) or named none. */
  dueAt: v.nullable(v.string()),
  /** The words the time was read from, '' when the user set it. */
  dueText: v.string(),
  /** It holds only if something happens first, as "if you message us": nobody is asked for its time. */
  isConditional: v.optional(v.boolean(), false),
  /** Of the brand when it was promised; IANA. */
  timeZone: v.string(),
  madeAt: v.string(),
  state: v.picklist(COMMITMENT_STATES),
  /** When it was kept, broken or dropped. */
  closedAt: v.nullable(v.string()),
  /** `madeAt` until the user said something about it: a time, that there is none, how it ended. */
  updatedAt: v.string(),
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;
