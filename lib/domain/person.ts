import * as v from 'valibot';
import { platformSchema } from './platform';

/** Somebody a reply was written to. Kept per platform: the same name on two platforms is never taken for one person. */
export const personSchema = v.object({
  /** `<platform>:<handle or name, lower case>` */
  id: v.string(),
  platform: platformSchema,
  handle: v.nullable(v.string()),
  name: v.nullable(v.string()),
  firstSeenAt: v.string(),
  lastSeenAt: v.string(),
});
export type Person = v.InferOutput<typeof personSchema>;
