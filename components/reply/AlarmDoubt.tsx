import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { text } from '@/lib/queries/text';
import { type Alarm, alarmSpans } from './marks';
import { type Correcting, useCorrecting } from './useCorrecting';

const INTENT_OF = { self_harm: 'distress', threat: 'threat' } as const;

interface AlarmDoubtProps extends Correcting {
  alarm: Alarm;
}

/** What raised an alarm, and the quiet way out of a wrong one. It is asked once more: a right one that is put away is the dearest mistake. */
export function AlarmDoubt({ alarm, ...correcting }: AlarmDoubtProps) {
  const { analysis, changes } = correcting;
  const correct = useCorrecting(correcting);
  const [asking, setAsking] = useState(false);
  const questionId = useId();
  const keep = useRef<HTMLButtonElement>(null);
  const doubt = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) doubt.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  const isMarked = alarmSpans(analysis, alarm).length > 0;
  // Raised by the user: the line of the correction says so.
  const isOwn = changes.some(({ to }) => to === alarm || to === INTENT_OF[alarm]);
  return (
    <div className="grid gap-1 border-line border-t pt-2.5 text-meta">
      {!isOwn && <p className="text-text-2">{text(isMarked ? 'alarmMarked' : 'alarmByLikeness')}</p>}
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn apart from the buttons
        <div role="group" aria-labelledby={questionId} className="grid gap-1.5">
          <p id={questionId} className="text-text-2">
            {text('alarmConfirm')}
          </p>
          <div className="flex flex-wrap gap-1">
            <Button look="edge" onClick={() => void correct({ label: 'flag', to: alarm })}>
              {text('alarmConfirmed')}
            </Button>
            <Button ref={keep} className="min-h-8" onClick={() => setAsking(false)}>
              {text('cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <Button ref={doubt} className="-ms-2 justify-self-start" onClick={() => setAsking(true)}>
          {text('alarmNone')}
        </Button>
      )}
    </div>
  );
}
