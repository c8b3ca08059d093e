import * as v from 'valibot';
import { CATEGORIES, FLAGS, INTENTS, SENTIMENTS } from './labels';
import { platformSchema } from './platform';

/** A customer's post that was read in the panel, answered or not: what the counts of posts seen rest on. */
export const sightingSchema = v.object({
  postId: v.string(),
  brandId: v.string(),
  personId: v.nullable(v.string()),
  platform: platformSchema,
  permalink: v.nullable(v.string()),
  text: v.string(),
  createdAt: v.nullable(v.string()),
  seenAt: v.string(),
  sentiment: v.picklist(SENTIMENTS),
  intent: v.picklist(INTENTS),
  category: v.nullable(v.picklist(CATEGORIES)),
  flags: v.array(v.picklist(FLAGS)),
  /** Of the brand's products, those named in it. */
  products: v.array(v.string()),
  /** The incident it was matched to. */
  incidentId: v.nullable(v.string()),
});
export type Sighting = v.InferOutput<typeof sightingSchema>;
