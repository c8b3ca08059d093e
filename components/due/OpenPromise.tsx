import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { dueDistance, dueTime } from '@/components/shell/dueWords';
import { PromiseTime } from '@/components/shell/PromiseTime';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { Commitment } from '@/lib/domain/commitment';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { text } from '@/lib/queries/text';

interface OpenPromiseProps {
  promise: Commitment;
  post: Post | null;
  now: number;
  onAnswer(): void;
  onEnd(state: Commitment['state']): void;
  onMove(at: Date | null): void;
}

/** To whom, by when, in which words; one press to keep it. */
export function OpenPromise({ promise, post, now, onAnswer, onEnd, onMove }: OpenPromiseProps) {
  const [open, setOpen] = useState<'more' | 'time' | null>(null);
  const isLate = promise.dueAt !== null && Date.parse(promise.dueAt) < now;
  const name = nameOf(post);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-1.5 rounded-card bg-surface px-3 py-2.5 shadow-card">
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1 truncate font-strong" title={name}>
          <bdi>{name}</bdi>
        </p>
        <span className="text-meta text-text-3">{PLATFORM_NAMES[promise.platform]}</span>
        <IconButton
          className="-my-1 -me-1.5"
          label={text('dueMore')}
          aria-expanded={open !== null}
          onClick={() => setOpen(open ? null : 'more')}
        >
          <Ellipsis aria-hidden="true" />
        </IconButton>
      </div>
      <p className="text-meta">
        <span className={isLate ? 'font-strong text-caution' : 'font-medium text-text-2'}>
          {promise.dueAt === null && promise.isConditional ? text('dueConditional') : dueTime(promise, now)}
        </span>
        {promise.dueAt !== null && (
          <span className={isLate ? 'font-strong text-caution' : 'text-text-3'}> · {dueDistance(promise, now)}</span>
        )}
      </p>
      <p dir="auto" className="line-clamp-3 break-words text-text-2">
        “{promise.text}”
      </p>
      <div className="flex flex-wrap items-center gap-1">
        <Button look={isLate ? 'primary' : 'edge'} onClick={onAnswer}>
          {text('dueAnswer')}
        </Button>
        <Button className="min-h-8" onClick={() => onEnd('kept')}>
          {text('dueKept')}
        </Button>
      </div>
      {open === 'more' && (
        <div className="flex flex-wrap gap-1 border-line border-t pt-1.5">
          <Button className="min-h-8" onClick={() => setOpen('time')}>
            {text('dueMove')}
          </Button>
          <Button className="min-h-8" onClick={() => onEnd('broken')}>
            {text('dueBroken')}
          </Button>
          <Button className="min-h-8" onClick={() => onEnd('dropped')}>
            {text('dueDrop')}
          </Button>
        </div>
      )}
      {open === 'time' && (
        <div className="border-line border-t pt-1.5">
          <PromiseTime
            timeZone={promise.timeZone}
            label={text('promiseChange')}
            now={now}
            onChoose={(at) => {
              setOpen(null);
              onMove(at);
            }}
            onCancel={() => setOpen(null)}
          />
        </div>
      )}
    </li>
  );
}

export function nameOf(post: Post | null): string {
  return post?.author.name ?? post?.author.handle ?? text('postAuthorUnknown');
}
