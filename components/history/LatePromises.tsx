import { Clock } from 'lucide-react';
import { useState } from 'react';
import { dueBy, dueDistance, dueTime } from '@/components/shell/dueWords';
import { Button } from '@/components/ui/Button';
import type { Commitment } from '@/lib/domain/commitment';
import { endPromise } from '@/lib/queries/commitments';
import { text } from '@/lib/queries/text';

interface LatePromisesProps {
  promises: readonly Commitment[];
  now: number;
  onAnswer(promise: Commitment): void;
}

/** What this person still waits for: late ones first and loud, the others in a line. */
export function LatePromises({ promises, now, onAnswer }: LatePromisesProps) {
  const [fault, setFault] = useState(false);
  const open = promises
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  if (open.length === 0) return null;
  const end = async (id: string) => setFault((await endPromise(id, 'kept')) === null);
  return (
    <ul className="grid gap-1.5">
      {open.map((promise) => {
        const isLate = promise.dueAt !== null && Date.parse(promise.dueAt) < now;
        return (
          <li
            key={promise.id}
            className={`flex gap-2 rounded-control px-2.5 py-2 ${isLate ? 'bg-caution-soft' : 'bg-sunken'}`}
          >
            <Clock
              className={`mt-0.5 size-4 shrink-0 ${isLate ? 'text-caution-mark' : 'text-text-3'}`}
              aria-hidden="true"
            />
            <div className="min-w-0 flex-1">
              <p className="font-strong">
                {isLate ? text('promiseLateLead', dueDistance(promise, now)) : promisedWhen(promise, now)}
              </p>
              <p dir="auto" className="break-words text-meta text-text-2">
                “{promise.text}” {isLate && `· ${dueTime(promise, now)}`}
              </p>
              <div className="flex flex-wrap gap-x-3">
                <Button look="link" onClick={() => onAnswer(promise)}>
                  {text('dueAnswer')}
                </Button>
                <Button look="link" onClick={() => void end(promise.id)}>
                  {text('dueKept')}
                </Button>
              </div>
            </div>
          </li>
        );
      })}
      {fault && (
        <li role="alert" className="text-danger text-meta">
          {text('promiseNotKept')}
        </li>
      )}
    </ul>
  );
}

function promisedWhen(promise: Commitment, now: number): string {
  const when = promise.isConditional && promise.dueAt === null ? text('dueConditional') : dueTime(promise, now);
  return text('promisePersonDue', promise.dueAt === null ? when : dueBy(promise, now));
}
