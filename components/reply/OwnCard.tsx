import { type ReactNode, useId, useMemo } from 'react';
import { LengthBar } from '@/components/shell/LengthBar';
import { Button } from '@/components/ui/Button';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';
import { text } from '@/lib/queries/text';

interface OwnCardProps {
  label: string;
  /** Where the words are from. */
  from: string;
  /** What speaks against using them unread. */
  mark?: ReactNode;
  words: string;
  place: ReplyPlace;
  onInsert(): void;
  onEdit(): void;
  children?: ReactNode;
}

/** Words of the user's own as a card: judged like any reply, inserted or edited like any reply. */
export function OwnCard({ label, from, mark, words, place, onInsert, onEdit, children }: OwnCardProps) {
  const headingId = useId();
  const { post, brand, thread, pastReplies, analysis, sheet } = place;
  const context = useMemo<ReviewContext>(
    () => ({ platform: post.platform, post: post.text, brand, thread, pastReplies, analysis, sheet }),
    [post, brand, thread, pastReplies, analysis, sheet],
  );
  const { issues, length } = useReview(words, context);
  const toFix = issues.filter(({ severity }) => severity === 'block').length;
  return (
    <section
      aria-labelledby={headingId}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-card bg-surface px-3 pt-2.5 pb-3 shadow-card"
    >
      <header className="flex flex-wrap items-baseline gap-x-2">
        <h3 id={headingId} className="font-strong text-accent">
          {label}
        </h3>
        <span className="min-w-0 break-words text-meta text-text-3">{from}</span>
        {mark}
      </header>
      <p
        dir="auto"
        className="whitespace-pre-line text-pretty break-words text-reply leading-6 [overflow-wrap:anywhere]"
      >
        {words}
      </p>
      {length && <LengthBar length={length} platform={post.platform} />}
      <div className="flex flex-wrap items-center gap-1">
        <Button look={toFix ? 'wait' : 'edge'} onClick={onInsert}>
          {toFix ? text('insertWait', text('toFix', toFix)) : text('insert')}
        </Button>
        <Button className="min-h-8" onClick={onEdit}>
          {text('edit')}
        </Button>
        {children}
      </div>
    </section>
  );
}
