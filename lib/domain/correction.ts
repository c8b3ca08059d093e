import * as v from 'valibot';
import { SEGMENTS } from './analysis';
import { CATEGORIES, EMOTIONS, FLAGS, INTENTS, SENTIMENTS } from './labels';
import { platformSchema } from './platform';

/** One thing the user knows better than the reading did. */
export const correctionChangeSchema = v.variant('label', [
  v.object({ label: v.literal('sentiment'), to: v.picklist(SENTIMENTS) }),
  v.object({ label: v.literal('emotion'), to: v.picklist(EMOTIONS) }),
  v.object({ label: v.literal('intent'), to: v.picklist(INTENTS) }),
  /** `null`: none of the topics. */
  v.object({ label: v.literal('category'), to: v.nullable(v.picklist(CATEGORIES)) }),
  /** The flag `to` was raised wrongly or, where `raised` is true, was missed. */
  v.object({ label: v.literal('flag'), to: v.picklist(FLAGS), raised: v.optional(v.boolean()) }),
  /** Who is answered while something is wrong. */
  v.object({ label: v.literal('segment'), to: v.picklist(SEGMENTS) }),
  /** It is English, whatever it was taken for: the only language that is read. */
  v.object({ label: v.literal('language'), to: v.literal('en') }),
]);
export type CorrectionChange = v.InferOutput<typeof correctionChangeSchema>;

/** What the user corrected in the reading of one post, with the words it was about: used for that post at once, and kept to learn from. */
export const correctionSchema = v.object({
  postId: v.string(),
  personId: v.nullable(v.string()),
  platform: platformSchema,
  /** A post that was edited since is read afresh. */
  text: v.string(),
  /** What Heard had read before the first change. */
  read: v.object({
    /** Absent in what was corrected before languages could be. */
    language: v.optional(v.string()),
    sentiment: v.picklist(SENTIMENTS),
    emotion: v.picklist(EMOTIONS),
    intent: v.picklist(INTENTS),
    category: v.nullable(v.picklist(CATEGORIES)),
    flags: v.array(v.picklist(FLAGS)),
  }),
  /** In the order they were made; a later one of the same label holds. Undo takes the last. */
  changes: v.pipe(v.array(correctionChangeSchema), v.minLength(1)),
  updatedAt: v.string(),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
