import { Check, Clock, X } from 'lucide-react';
import { Tag } from '@/components/ui/Tag';
import { ago, moment } from '@/components/ui/time';
import type { Commitment } from '@/lib/domain/commitment';
import { messagesLocale, text } from '@/lib/queries/text';

const ICON = 'size-3';

/** What of a promise matters now: until when, how late, or how it ended. */
export function PromiseTag({ promise, now }: { promise: Commitment; now: number }) {
  const locale = messagesLocale();
  if (promise.state === 'kept') {
    return (
      <Tag tone="good">
        <Check className={ICON} aria-hidden="true" />
        {text('promise_kept')}
      </Tag>
    );
  }
  if (promise.state !== 'open') {
    return (
      <Tag tone={promise.state === 'broken' ? 'danger' : 'plain'}>
        <X className={ICON} aria-hidden="true" />
        {text(`promise_${promise.state}`)}
      </Tag>
    );
  }
  const isLate = promise.dueAt !== null && Date.parse(promise.dueAt) < now;
  return (
    <Tag tone={isLate ? 'danger' : 'caution'}>
      <Clock className={ICON} aria-hidden="true" />
      {promise.dueAt === null
        ? text('historyPromiseOpen')
        : isLate
          ? text('historyPromiseLate', ago(promise.dueAt, now, locale))
          : text('historyPromiseDue', moment(promise.dueAt, now, locale))}
    </Tag>
  );
}

/** The one that is owed first, else the newest. */
export function tellingPromise(promises: readonly Commitment[]): Commitment | undefined {
  const open = promises
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueAt ?? '\uffff').localeCompare(b.dueAt ?? '\uffff'));
  return open[0] ?? promises.find(({ state }) => state === 'broken') ?? promises.at(-1);
}
