import * as v from 'valibot';
import { platformSchema } from './platform';

/** Somebody a reply was written to. Kept per platform: the same name on two platforms is never taken for one person. */
export const personSchema = v.object({
  /** `<platform>:<handle or name, lower case>` */
  id: v.string(),
  platform: platformSchema,
  handle: v.nullable(v.string()),
  name: v.nullable(v.string()),
  /** Every display name this handle was seen with, oldest first. */
  names: v.optional(v.array(v.string()), []),
  /** Ids under which the page showed them before or since, `id` left out: handles get renamed. Of the same platform only. */
  aliases: v.optional(v.array(v.string()), []),
  /** Profile addresses seen, lower case. */
  urls: v.optional(v.array(v.string()), []),
  firstSeenAt: v.string(),
  lastSeenAt: v.string(),
  /** The user's own words about this person. */
  note: v.optional(v.pipe(v.string(), v.maxLength(4000)), ''),
  /** When the note was last changed, to notice two windows editing it; `null`: never. */
  noteAt: v.optional(v.nullable(v.string()), null),
  tags: v.optional(v.array(v.string()), []),
});
export type Person = v.InferOutput<typeof personSchema>;
