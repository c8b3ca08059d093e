import * as v from 'valibot';

export const snippetSchema = v.object({
  id: v.string(),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** May hold fields: `{{first_name|there}}`. */
  body: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8000)),
  tags: v.array(v.string()),
  createdAt: v.string(),
  updatedAt: v.string(),
  usedCount: v.number(),
  lastUsedAt: v.nullable(v.string()),
});
export type Snippet = v.InferOutput<typeof snippetSchema>;
