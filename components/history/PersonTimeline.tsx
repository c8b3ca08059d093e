import { CornerDownLeft, MessageSquareText, UserRound } from 'lucide-react';
import { dueBy } from '@/components/shell/dueWords';
import { OutcomePick } from '@/components/shell/OutcomePick';
import { State } from '@/components/ui/State';
import { Tag } from '@/components/ui/Tag';
import { moment, span } from '@/components/ui/time';
import { isKeptLate } from '@/lib/commitments/standing';
import type { Commitment } from '@/lib/domain/commitment';
import { approachName, emotionName, sentimentName, stateName } from '@/lib/queries/names';
import { keepOutcome } from '@/lib/queries/outcomes';
import { messagesLocale, text } from '@/lib/queries/text';
import type { TimelineEntry } from './timeline';

interface PersonTimelineProps {
  entries: readonly TimelineEntry[];
  name: string;
  /** The page says who wrote. */
  named: boolean;
  now: number;
}

const TONES = { negative: 'danger', neutral: 'plain', positive: 'good' } as const;

/** What was said between them and us, newest first. */
export function PersonTimeline({ entries, name, named, now }: PersonTimelineProps) {
  const locale = messagesLocale();
  if (entries.length === 0) {
    return (
      <State icon={<UserRound />} title={text('personEmptyTitle')}>
        {text(named ? 'personEmptyText' : 'personUnknown')}
      </State>
    );
  }
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 px-3.5 py-3" aria-label={text('personTimeline')}>
      <div className="flex items-baseline">
        <h3 className="font-strong">{text('personTimeline')}</h3>
        <span className="ms-auto text-meta text-text-3">{text('personNewest')}</span>
      </div>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {entries.map((entry) => (
          <li key={`${entry.kind}:${entry.id}`} className="flex gap-2.5">
            {entry.kind === 'theirs' ? (
              <>
                <MessageSquareText className="mt-0.5 size-4 shrink-0 text-text-3" aria-hidden="true" />
                <Theirs entry={entry} name={name} when={moment(entry.at, now, locale)} />
              </>
            ) : (
              <>
                <CornerDownLeft className="mt-0.5 size-4 shrink-0 text-text-3" aria-hidden="true" />
                <Ours entry={entry} now={now} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Theirs({
  entry,
  name,
  when,
}: {
  entry: Extract<TimelineEntry, { kind: 'theirs' }>;
  name: string;
  when: string;
}) {
  const { sentiment, emotion } = entry;
  const feeling = emotion && emotion !== 'neutral' ? emotionName(emotion) : sentiment && sentimentName(sentiment);
  return (
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-center gap-x-1.5">
        <bdi className="truncate font-strong">{name}</bdi>
        {feeling && <Tag tone={TONES[sentiment ?? 'neutral']}>{feeling}</Tag>}
        {entry.isAnswer && <Tag tone="accent">{text('personAnswered')}</Tag>}
        <span className="text-meta text-text-3">{when}</span>
      </p>
      <p dir="auto" className="line-clamp-4 whitespace-pre-line break-words text-text-2">
        {entry.text || text('postNoText')}
      </p>
      {entry.evidence.length > 0 && (
        <p className="break-words text-meta text-text-3">
          {text('personBecause', entry.evidence.map((words) => `“${words}”`).join(', '))}
        </p>
      )}
    </div>
  );
}

function Ours({ entry, now }: { entry: Extract<TimelineEntry, { kind: 'ours' }>; now: number }) {
  const { reply, promises } = entry;
  const locale = messagesLocale();
  const facts = [
    stateName(reply.state),
    moment(entry.at, now, locale),
    reply.responseMs !== null && text('historyAfter', span(reply.responseMs, locale)),
  ].filter(Boolean);
  return (
    <div className="grid min-w-0 flex-1 gap-1">
      <p className="flex flex-wrap items-baseline gap-x-1.5">
        <span className="font-strong">{[text('personYou'), approachName(reply)].filter(Boolean).join(', ')}</span>
        <span className="text-meta text-text-3">{facts.join(' · ')}</span>
      </p>
      {reply.state !== 'left' && (
        <p dir="auto" className="whitespace-pre-line break-words rounded-control bg-surface px-2.5 py-1.5 shadow-hair">
          {reply.postedText ?? reply.text}
        </p>
      )}
      {promises.map((promise) => (
        <PromiseLine key={promise.id} promise={promise} now={now} />
      ))}
      {reply.state === 'posted' && (
        <OutcomePick value={reply.outcome?.kind ?? null} onPick={(kind) => void keepOutcome(reply.id, kind)} />
      )}
    </div>
  );
}

function PromiseLine({ promise, now }: { promise: Commitment; now: number }) {
  const isLate = promise.state === 'open' && promise.dueAt !== null && Date.parse(promise.dueAt) < now;
  const state = isLate
    ? text('promiseNotYet')
    : text(isKeptLate(promise) ? 'promise_kept_late' : `promise_${promise.state}`);
  return (
    <p className="break-words text-meta text-text-2">
      {text('promiseLine', dueBy(promise, now) || text('dueNoTime'))} ·{' '}
      <strong className={isLate ? 'font-strong text-caution' : 'font-strong'}>{state}</strong>
    </p>
  );
}
