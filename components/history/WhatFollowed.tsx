import { clsx } from 'clsx';
import { Clock } from 'lucide-react';
import { dueDistance, dueTime } from '@/components/shell/dueWords';
import { OutcomePick } from '@/components/shell/OutcomePick';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Term } from '@/lib/history/query';
import { endPromise, undoPromise } from '@/lib/queries/commitments';
import { sentimentName } from '@/lib/queries/names';
import { keepOutcome } from '@/lib/queries/outcomes';
import { messagesLocale, text } from '@/lib/queries/text';
import { Highlighted } from './Highlighted';
import { Mood } from './Mood';
import { PromiseTag } from './PromiseTag';

interface WhatFollowedProps {
  interaction: Interaction;
  promises: readonly Commitment[];
  now: number;
  terms: readonly Term[];
  onSaid(words: string): void;
}

/** What was promised, what they wrote then, and what became of it. */
export function WhatFollowed({ interaction: one, promises, now, terms, onSaid }: WhatFollowedProps) {
  const locale = messagesLocale();
  const { followUp } = one;
  return (
    <>
      {promises.map((promise) => (
        <Promised key={promise.id} promise={promise} now={now} />
      ))}
      {followUp && (
        <section className="grid gap-1">
          <div className="flex flex-wrap items-baseline gap-x-2">
            <h3 className="font-strong">{text('historyThen')}</h3>
            <span className="text-meta text-text-3">{moment(followUp.createdAt ?? followUp.seenAt, now, locale)}</span>
            <span className="ms-auto text-meta">
              <Mood interaction={one} />
            </span>
          </div>
          <p dir="auto" className="whitespace-pre-line break-words text-text-2">
            <Highlighted text={followUp.text} terms={terms} />
          </p>
          {followUp.sentiment && followUp.evidence.length > 0 && (
            <p className="text-meta text-text-3">
              {text(
                'historyBecause',
                sentimentName(followUp.sentiment.label),
                new Intl.ListFormat(locale).format(followUp.evidence.map((words) => `“${words}”`)),
              )}
            </p>
          )}
        </section>
      )}
      {one.state !== 'inserting' && (
        <div>
          <OutcomePick
            value={one.outcome?.kind ?? null}
            onPick={async (kind) => {
              const before = await keepOutcome(one.id, kind);
              onSaid(text(before === undefined ? 'historyNotKept' : 'historyOutcomeKept'));
            }}
          />
        </div>
      )}
    </>
  );
}

function Promised({ promise, now }: { promise: Commitment; now: number }) {
  const isOpen = promise.state === 'open';
  const isLate = isOpen && promise.dueAt !== null && Date.parse(promise.dueAt) < now;
  return (
    <section
      aria-label={text('historyFilterPromise')}
      className={clsx(
        'grid gap-0.5 rounded-control px-2.5 py-2',
        isLate ? 'bg-danger-soft' : isOpen ? 'bg-caution-soft' : 'bg-sunken',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-1.5">
        {isOpen ? (
          <>
            <Clock className={clsx('size-4', isLate ? 'text-danger-mark' : 'text-caution-mark')} aria-hidden="true" />
            <span className="font-strong">{dueTime(promise, now)}</span>
            <Tag tone={isLate ? 'danger' : 'caution'} className="empty:hidden">
              {dueDistance(promise, now)}
            </Tag>
          </>
        ) : (
          <PromiseTag promise={promise} now={now} />
        )}
      </p>
      <p dir="auto" className="break-words text-text-2">
        {promise.text}
      </p>
      <p className="flex gap-3">
        {isOpen ? (
          <>
            <Button look="link" onClick={() => void endPromise(promise.id, 'kept')}>
              {text('historyPromiseKeep')}
            </Button>
            <Button look="link" onClick={() => void endPromise(promise.id, 'dropped')}>
              {text('historyPromiseDrop')}
            </Button>
          </>
        ) : (
          <Button look="link" onClick={() => void undoPromise({ ...promise, state: 'open', closedAt: null })}>
            {text('dueReopen')}
          </Button>
        )}
      </p>
    </section>
  );
}
