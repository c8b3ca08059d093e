import { Button } from '@/components/ui/Button';
import { moment } from '@/components/ui/time';
import { isKeptLate } from '@/lib/commitments/standing';
import type { Commitment } from '@/lib/domain/commitment';
import type { Post } from '@/lib/domain/post';
import { messagesLocale, text } from '@/lib/queries/text';
import { nameOf } from './OpenPromise';

interface ClosedPromiseProps {
  promise: Commitment;
  post: Post | null;
  now: number;
  onReopen(): void;
}

/** How a promise ended, in a line. */
export function ClosedPromise({ promise, post, now, onReopen }: ClosedPromiseProps) {
  const state = text(isKeptLate(promise) ? 'promise_kept_late' : `promise_${promise.state}`);
  const when = promise.closedAt ? moment(promise.closedAt, now, messagesLocale()) : '';
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 rounded-control px-2.5 py-1.5 shadow-hair">
      <div className="min-w-0">
        <p className="truncate">
          <bdi className="font-medium">{nameOf(post)}</bdi>{' '}
          <span className="text-meta text-text-3">{[state, when].filter(Boolean).join(' · ')}</span>
        </p>
        <p dir="auto" className="truncate text-meta text-text-2" title={promise.text}>
          “{promise.text}”
        </p>
      </div>
      <Button onClick={onReopen}>{text('dueReopen')}</Button>
    </li>
  );
}
