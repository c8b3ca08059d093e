import { useMemo } from 'react';
import { LengthBar } from '@/components/shell/LengthBar';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';
import { text } from '@/lib/queries/text';
import type { FilledSnippet } from '@/lib/snippets/fields';
import { FilledText } from './FilledText';
import { IssueLines } from './IssueLines';

/** How a snippet will read at this post, how long that is, and what the review of drafts says about it. */
export function FilledPreview({ filled, place }: { filled: FilledSnippet; place: ReplyPlace | null }) {
  const context = useMemo<ReviewContext | null>(() => place && reviewContextOf(place), [place]);
  const { issues, length } = useReview(filled.text, context);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <p className="font-medium text-meta text-text-2">{text('snippetPreview')}</p>
      <FilledText filled={filled} className="max-h-44 overflow-y-auto" />
      {place && length && <LengthBar length={length} platform={place.post.platform} />}
      {/* A hole is no fault of the words. */}
      {filled.holes.length === 0 && <IssueLines issues={issues} />}
    </div>
  );
}

export function reviewContextOf({ post, brand, thread, pastReplies, analysis, sheet }: ReplyPlace): ReviewContext {
  return { platform: post.platform, post: post.text, brand, thread, pastReplies, analysis, sheet };
}
