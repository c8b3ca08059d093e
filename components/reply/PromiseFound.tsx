import { useState } from 'react';
import { actWords, dueBy } from '@/components/shell/dueWords';
import { PromiseTime } from '@/components/shell/PromiseTime';
import { UndoLine } from '@/components/shell/UndoLine';
import { Button } from '@/components/ui/Button';
import { needsTime } from '@/lib/commitments/standing';
import type { Commitment } from '@/lib/domain/commitment';
import type { Post } from '@/lib/domain/post';
import { endPromise, movePromise, undoPromise, usePromisesIn } from '@/lib/queries/commitments';
import { useWriter } from '@/lib/queries/people';
import { text } from '@/lib/queries/text';

interface PromiseFoundProps {
  interactionId: string;
  post: Post;
  now: number;
}

/** After posting: what was promised in the reply, when that is not said by when, and whether it keeps an earlier promise. */
export function PromiseFound({ interactionId, post, now }: PromiseFoundProps) {
  const found = usePromisesIn(interactionId);
  const record = useWriter(post);
  const [notYet, setNotYet] = useState<ReadonlySet<string>>(new Set());
  const [before, setBefore] = useState<{ promise: Commitment; words: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const open = found?.filter(({ state }) => state === 'open') ?? [];
  const earlier = (record?.commitments ?? []).filter(
    (one) => one.state === 'open' && one.interactionId !== interactionId && !notYet.has(one.id),
  );
  const did = (words: string) => (promise: Commitment | null) => {
    setFailed(promise === null);
    setBefore(promise && { promise, words });
  };
  if (open.length === 0 && earlier.length === 0 && !before && !failed) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-line border-t pt-2">
      {before && (
        <div role="status">
          <UndoLine
            words={before.words}
            onUndo={() => {
              setBefore(null);
              void undoPromise(before.promise);
            }}
          />
        </div>
      )}
      {failed && (
        <p role="alert" className="text-danger text-meta">
          {text('promiseNotKept')}
        </p>
      )}
      {open.map((promise) => (
        <OnePromise
          key={promise.id}
          promise={promise}
          now={now}
          onMove={(at) => void movePromise(promise.id, at).then(did(text('dueMoved')))}
          onDrop={() => void endPromise(promise.id, 'dropped').then(did(text('dueDropDone')))}
        />
      ))}
      {earlier.map((promise) => (
        <div key={promise.id} className="grid gap-1">
          <p className="break-words">
            {text('promiseEarlier', actWords(promise.act), dueBy(promise, now) || text('dueNoTime'))}
          </p>
          <div className="flex flex-wrap gap-1">
            <Button look="edge" onClick={() => void endPromise(promise.id, 'kept').then(did(text('dueKeptDone')))}>
              {text('promiseEarlierYes')}
            </Button>
            <Button className="min-h-8" onClick={() => setNotYet(new Set([...notYet, promise.id]))}>
              {text('promiseEarlierNo')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}

interface OnePromiseProps {
  promise: Commitment;
  now: number;
  onMove(at: Date | null): void;
  onDrop(): void;
}

function OnePromise({ promise, now, onMove, onDrop }: OnePromiseProps) {
  const [changing, setChanging] = useState(false);
  const act = actWords(promise.act);
  const ask = text('promiseAsk', act);
  const drop = (
    <Button className="min-h-8" onClick={onDrop}>
      {text('dueDrop')}
    </Button>
  );
  if (needsTime(promise) || changing) {
    const choose = (at: Date | null) => {
      setChanging(false);
      onMove(at);
    };
    return (
      <div className="grid gap-1.5">
        <p className="break-words font-strong">{ask}</p>
        <PromiseTime
          timeZone={promise.timeZone}
          label={ask}
          now={now}
          onChoose={choose}
          onCancel={changing ? () => setChanging(false) : undefined}
        />
        {!changing && <div className="flex">{drop}</div>}
      </div>
    );
  }
  const when = promise.dueAt === null && promise.isConditional ? text('dueConditional') : dueBy(promise, now);
  return (
    <div className="flex flex-wrap items-center gap-x-1">
      <p className="me-1 min-w-0 break-words">{text('promiseNoted', act, when || text('dueNoTime'))}</p>
      <Button className="min-h-8" onClick={() => setChanging(true)}>
        {text('promiseChange')}
      </Button>
      {drop}
    </div>
  );
}
