import * as v from 'valibot';

/** What the page showed that makes us say "posted". Without one of these nothing is claimed. */
export const postedEvidenceSchema = v.object({
  interactionId: v.string(),
  /** The reply as the page shows it now, or as it last stood in the box when only a toast was seen. */
  text: v.string(),
  permalink: v.nullable(v.string()),
  /** ISO 8601: the page's own time of the reply, else when it was noticed. */
  at: v.string(),
  sign: v.picklist(['reply-on-page', 'toast']),
});
export type PostedEvidence = v.InferOutput<typeof postedEvidenceSchema>;
