import * as v from 'valibot';
import { CATEGORIES, INTENTS } from './labels';
import { platformSchema } from './platform';

/** Tags as they may be written; what is stored may be older. */
export const LONGEST_TAG = 60;
export const MOST_TAGS = 50;
export const tagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TAG))),
  v.maxLength(MOST_TAGS),
);

export const snippetSchema = v.object({
  id: v.string(),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** May hold fields: `{{first_name|there}}`. */
  body: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8000)),
  /** Typed to find it at once; '' for none. Unique, whatever its case. */
  shortcut: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40), v.regex(/^\S*$/)), ''),
  tags: v.array(v.string()),
  /** Where it may be used; none means everywhere. */
  platforms: v.optional(v.array(platformSchema), []),
  category: v.optional(v.nullable(v.picklist(CATEGORIES)), null),
  intent: v.optional(v.nullable(v.picklist(INTENTS)), null),
  /** BCP 47; '' when it does not matter. */
  language: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
  /** `null`: shared by all brands. */
  brandId: v.optional(v.nullable(v.string()), null),
  /** `YYYY-MM-DD` after which somebody should read it again. */
  reviewBy: v.optional(v.nullable(v.string()), null),
  notes: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
  createdAt: v.string(),
  updatedAt: v.string(),
  /** When somebody last had its words before them, where that is not when it was last changed: many at once are changed unread. */
  readAt: v.optional(v.string()),
  usedCount: v.number(),
  lastUsedAt: v.nullable(v.string()),
  /** Of the uses, how many went out word for word, and how many were edited first. */
  keptCount: v.optional(v.number(), 0),
  editedCount: v.optional(v.number(), 0),
});
export type Snippet = v.InferOutput<typeof snippetSchema>;
