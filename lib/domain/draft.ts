import * as v from 'valibot';

/** `block` needs a deliberate "insert anyway", which `UNFILLED` has not; `warn` and `info` only advise. */
export const ISSUE_SEVERITIES = ['block', 'warn', 'info'] as const;

export const draftIssueSchema = v.object({
  rule: v.string(),
  severity: v.picklist(ISSUE_SEVERITIES),
  /** UTF-16 offsets into the draft; `start === end` when the whole draft is meant. */
  start: v.number(),
  end: v.number(),
  message: v.string(),
  /** Text to put in place of the span, `null` when there is no safe one. '' removes it. */
  fix: v.nullable(v.string()),
  /** What the rule rests on, in a few words. */
  source: v.optional(v.string()),
});
export type DraftIssue = v.InferOutput<typeof draftIssueSchema>;

/** The rule that finds fields nobody filled: nothing of it goes out, neither into a page nor by copying. */
export const UNFILLED = 'unfilled';
