import { UserRound } from 'lucide-react';
import { ago } from '@/components/ui/time';
import type { Post } from '@/lib/domain/post';
import { usePersonPast } from '@/lib/queries/history';
import { countText, messagesLocale, text } from '@/lib/queries/text';

interface PersonLineProps {
  post: Post;
  now: number;
  onOpen(): void;
}

/** How often this person was answered before. One press opens the person. */
export function PersonLine({ post, now, onOpen }: PersonLineProps) {
  const past = usePersonPast(post);
  // The line keeps its height while the past loads, so that nothing below jumps.
  if (!past) return <div className="min-h-6" />;
  const answered = past.interactions.filter((one) => one.state !== 'left' && one.state !== 'failed');
  const last = answered[0];
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-6 w-full flex-wrap items-center gap-x-1.5 rounded-key text-start text-meta text-text-2 hover:text-text"
    >
      <UserRound className="size-3.5 shrink-0 text-text-3" aria-hidden="true" />
      <span className="sr-only">{text('personPast')}: </span>
      {last ? (
        <span>
          {countText('personTimes', answered.length)}
          <span className="text-text-3"> · {text('personLast', ago(last.startedAt, now, messagesLocale()))}</span>
        </span>
      ) : (
        text('personFirstTime')
      )}
    </button>
  );
}
