import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DraftIssue } from '@/lib/domain/draft';
import type { ReplyLength } from '@/lib/domain/suggestion';
import type { ReviewContext } from '@/lib/review';

export type { ReviewContext };

const NO_ISSUES: DraftIssue[] = [];

/** What to mend in a draft and how long it is, at once with every keystroke as soon as the rules are loaded. `length` is `null` until then. */
export function useReview(
  draft: string,
  context: ReviewContext | null,
): { issues: DraftIssue[]; length: ReplyLength | null } {
  const { data: rules } = useQuery({ queryKey: ['review-rules'], queryFn: loadRules, structuralSharing: false });
  return useMemo(() => {
    if (!rules || !context) return { issues: NO_ISSUES, length: null };
    return {
      issues: draft.trim() === '' ? NO_ISSUES : rules.reviewDraft(draft, context),
      length: rules.replyLength(context.platform, draft),
    };
  }, [rules, draft, context]);
}

/** Heavy (twitter-text), so not part of the panel's first chunk. */
async function loadRules() {
  const [{ reviewDraft }, { replyLength }] = await Promise.all([
    import('@/lib/review'),
    import('@/lib/platforms/counting'),
  ]);
  return { reviewDraft, replyLength };
}
