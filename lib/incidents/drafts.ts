import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import type { Incident } from '@/lib/domain/incident';
import type { Platform } from '@/lib/domain/platform';
import { reviewDraft } from '@/lib/review';
import { INCIDENT_RULES } from '@/lib/review/rules/incident';

/**
 * What in a draft goes against the fact sheet: another number, time, cause or state, a word never to be said, an unknown told as known, an earlier line, a
 * remedy that is not offered, a time that has passed. `fix` is the sheet's own line. The full review has the same rules where the sheet is in
 * its context; this is for open drafts when the sheet changes.
 * @param post the customer's words, whose numbers may be repeated
 */
export function draftAgainstSheet(
  draft: string,
  incident: Incident,
  now: Date,
  { post = '', platform = 'x' }: { post?: string; platform?: Platform } = {},
): DraftIssue[] {
  const context = { platform, post, brand: UNNAMED_BRAND, thread: [], analysis: null, sheet: { incident, now } };
  return reviewDraft(draft, context, INCIDENT_RULES);
}
