import { UserRound } from 'lucide-react';
import { actWords, dueBy } from '@/components/shell/dueWords';
import { numberFormat } from '@/components/ui/formats';
import { ago } from '@/components/ui/time';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { categoryName } from '@/lib/queries/names';
import { type PersonRecord, useWriter } from '@/lib/queries/people';
import { messagesLocale, text } from '@/lib/queries/text';
import { latePromiseOf } from './latePromise';

interface PersonLineProps {
  post: Post;
  now: number;
  onOpen(): void;
}

/** This person's past in a line: how often they wrote, when last, about what, and what they were promised. One press opens the person. */
export function PersonLine({ post, now, onOpen }: PersonLineProps) {
  const past = useWriter(post);
  // The line keeps its height while the past loads, so that nothing below jumps.
  if (!past) return <div className="min-h-6" />;
  const earlier = earlierThan(past, post);
  const promise = nextPromise(past.commitments);
  const parts = [
    earlier.lastAt && text('personLast', ago(earlier.lastAt, now, messagesLocale())),
    earlier.matter,
  ].filter(Boolean);
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-6 w-full items-start gap-x-1.5 rounded-key py-1 text-start text-meta text-text-2 hover:text-text"
    >
      <UserRound className="mt-px size-3.5 shrink-0 text-text-3" aria-hidden="true" />
      <span className="sr-only">{text('personPast')}: </span>
      <span className="min-w-0 break-words">
        {howOften(earlier.count, past.wholeSince === null)}
        {parts.length > 0 && <span className="text-text-3"> · {parts.join(' · ')}</span>}
        {promise && <Promised promise={promise} now={now} />}
      </span>
    </button>
  );
}

function Promised({ promise, now }: { promise: Commitment; now: number }) {
  // What is late, and since when, stands in a note of its own above the replies.
  const isLate = latePromiseOf([promise], now) !== undefined;
  return (
    <>
      {' · '}
      <strong className={isLate ? 'font-strong text-caution' : 'font-medium'}>
        {isLate
          ? text('personPromisedLate')
          : text('personPromised', actWords(promise.act), dueBy(promise, now)).trim()}
      </strong>
    </>
  );
}

/** "3rd time"; of somebody who wrote very often not everything was read, and they are not counted to the end. */
function howOften(earlier: number, isAll: boolean): string {
  const locale = messagesLocale();
  if (earlier === 0) return text('personFirstTime');
  if (!isAll) return text('personManyTimes', numberFormat(locale).format(earlier - (earlier % 10)));
  const count = earlier + 1;
  const form = new Intl.PluralRules(locale, { type: 'ordinal' }).select(count);
  const key = form === 'one' || form === 'two' || form === 'few' ? form : 'other';
  return text(`personNth_${key}`, numberFormat(locale).format(count));
}

/** What came before the viewed post: each post once, answered or not. */
function earlierThan({ interactions, sightings }: PersonRecord, post: Post) {
  const replies = interactions.filter(({ postId }) => postId !== post.id);
  const seen = sightings.filter(({ postId }) => postId !== post.id);
  const last: Interaction | undefined = replies[0];
  const times = [last?.startedAt, seen.at(-1)?.seenAt].filter((at): at is string => at !== undefined);
  const category = last?.analysis?.category ?? seen.at(-1)?.category ?? null;
  return {
    count: new Set([...replies, ...seen].map(({ postId }) => postId)).size,
    lastAt: times.sort().at(-1),
    matter: category && categoryName(category),
  };
}

function nextPromise(commitments: readonly Commitment[]): Commitment | undefined {
  return commitments
    .filter(({ state, dueAt }) => state === 'open' && dueAt !== null)
    .sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0];
}
