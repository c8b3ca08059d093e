import { CircleCheck, Clock } from 'lucide-react';
import { useState } from 'react';
import { UndoLine } from '@/components/shell/UndoLine';
import { Note } from '@/components/ui/Note';
import { State } from '@/components/ui/State';
import { keptRate, type Standing, standingOf } from '@/lib/commitments/standing';
import type { Commitment } from '@/lib/domain/commitment';
import {
  endPromise,
  type KnownPromise,
  movePromise,
  undoPromise,
  useDueClock,
  useLedger,
} from '@/lib/queries/commitments';
import type { FollowUpStart } from '@/lib/queries/followUpReply';
import { text } from '@/lib/queries/text';
import { ClosedPromise } from './ClosedPromise';
import { OpenPromise } from './OpenPromise';

const ORDER: readonly Standing[] = ['overdue', 'today', 'later', 'undated'];
const DONE = { kept: 'dueKeptDone', broken: 'dueBrokenDone', dropped: 'dueDropDone', open: 'dueMoved' } as const;

interface DueScreenProps {
  /** Opens the thread with a follow-up begun. */
  onAnswer(promise: Commitment): Promise<FollowUpStart>;
}

/** Every promise made in a reply: what is late and due, and what became of the others. */
export default function DueScreen({ onAnswer }: DueScreenProps) {
  const ledger = useLedger();
  const now = useDueClock(ledger?.open.map(({ promise }) => promise));
  const [before, setBefore] = useState<{ promise: Commitment; words: string } | null>(null);
  const [told, setTold] = useState<{ words: string; isFault: boolean } | null>(null);
  if (!ledger) return null;
  const { open, closed } = ledger;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { kept, of } = keptRate(closed.map(({ promise }) => promise));
  const did = (words: string) => (promise: Commitment | null) => {
    setBefore(promise && { promise, words });
    setTold(promise ? null : { words: text('promiseNotKept'), isFault: true });
  };
  const end = (id: string, state: Commitment['state']) => void endPromise(id, state).then(did(text(DONE[state])));
  const answer = async (promise: Commitment) => {
    const begun = await onAnswer(promise);
    setBefore(null);
    // Where the thread opens the reply is on the screen already.
    const waits = begun.kind !== 'here' && !begun.isOpen;
    setTold(waits ? { words: text('followUpNoLink'), isFault: false } : null);
  };
  const row = ({ promise, post }: KnownPromise) => (
    <OpenPromise
      key={promise.id}
      promise={promise}
      post={post}
      now={now}
      onAnswer={() => void answer(promise)}
      onEnd={(state) => end(promise.id, state)}
      onMove={(at) => void movePromise(promise.id, at).then(did(text('dueMoved')))}
    />
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-3.5 py-3">
      <div className="flex items-baseline">
        <h2 className="font-strong text-title">{text('dueTitle')}</h2>
        {of > 0 && <span className="ms-auto text-meta text-text-3">{text('dueKeptRate', kept, of)}</span>}
      </div>
      <div role="status" className="grid gap-2 empty:hidden">
        {before && (
          <UndoLine
            words={before.words}
            className="rounded-control bg-sunken px-2.5 py-1.5"
            onUndo={() => {
              setBefore(null);
              void undoPromise(before.promise);
            }}
          />
        )}
        {told && <Note tone={told.isFault ? 'danger' : 'plain'}>{told.words}</Note>}
      </div>
      {open.length === 0 && (
        <State icon={closed.length ? <CircleCheck /> : <Clock />} title={text('dueEmptyTitle')}>
          {text('dueEmptyText')}
        </State>
      )}
      {ORDER.map((standing) => {
        const promises = open.filter(({ promise }) => standingOf(promise, now, zone) === standing);
        if (promises.length === 0) return null;
        return (
          <section key={standing} className="grid grid-cols-[minmax(0,1fr)] gap-2" aria-label={text(`due_${standing}`)}>
            <h3
              className={`flex items-center gap-1.5 font-strong text-meta ${standing === 'overdue' ? 'text-caution' : 'text-text-2'}`}
            >
              {standing === 'overdue' && <Clock className="size-3.5" aria-hidden="true" />}
              {text(`due_${standing}`)}
              <span className="font-medium text-text-3 tabular-nums">{promises.length}</span>
            </h3>
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">{promises.map(row)}</ul>
          </section>
        );
      })}
      {closed.length > 0 && (
        <details className="grid gap-2">
          <summary className="min-h-6 content-center font-strong text-meta text-text-2">
            {text('dueClosed')} <span className="font-medium text-text-3 tabular-nums">{closed.length}</span>
          </summary>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-1 pt-1.5">
            {closed.map(({ promise, post }) => (
              <ClosedPromise
                key={promise.id}
                promise={promise}
                post={post}
                now={now}
                onReopen={() => end(promise.id, 'open')}
              />
            ))}
          </ul>
        </details>
      )}
      <p className="border-line border-t pt-3 text-meta text-text-3">{text('dueNotice')}</p>
    </div>
  );
}
