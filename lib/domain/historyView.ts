import * as v from 'valibot';

/** Which promises: any made, still open, open and past its time, kept, broken, or none made. */
export const PROMISE_FILTERS = ['any', 'open', 'overdue', 'kept', 'broken', 'none'] as const;
/** Whether a post was answered: seen posted, written but not seen posted, or left on purpose. */
export const REPLY_FILTERS = ['posted', 'unconfirmed', 'left'] as const;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const values = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)), []);

/** What the history is narrowed to. Everything must hold; of several values in one list, any. `''` in a list: the interaction has none. */
export const historyFilterSchema = v.object({
  text: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  /** Today and the days before it, together so many; a saved view moves along. */
  days: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660))), null),
  /** First and last day, in the time zone of this machine; not used with `days`. */
  from: v.optional(v.nullable(day), null),
  to: v.optional(v.nullable(day), null),
  brand: values,
  platform: values,
  category: values,
  sentiment: values,
  strategy: values,
  outcome: values,
  tags: values,
  reply: v.optional(v.array(v.picklist(REPLY_FILTERS)), []),
  promise: v.optional(v.nullable(v.picklist(PROMISE_FILTERS)), null),
  /** `name` is what the filter is called. */
  person: v.optional(v.nullable(v.object({ id: v.string(), name: v.string() })), null),
});
export type HistoryFilter = v.InferOutput<typeof historyFilterSchema>;

/** A filter under a name. */
export const historyViewSchema = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  filter: historyFilterSchema,
});
export type HistoryView = v.InferOutput<typeof historyViewSchema>;

export const EVERYTHING: HistoryFilter = v.parse(historyFilterSchema, {});
