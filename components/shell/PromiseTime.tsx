import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Input } from '@/components/ui/Field';
import { readLocalTime, timeChoices } from '@/lib/commitments/timeChoices';
import { messagesLocale, text } from '@/lib/queries/text';

interface PromiseTimeProps {
  /** Of the brand, IANA. */
  timeZone: string;
  /** What the choices are for, read out before them. */
  label: string;
  now: number;
  /** `null`: no time is named. */
  onChoose(at: Date | null): void;
  onCancel?(): void;
}

/** When a promise is due: the likely times in one press, any other by hand, or none. */
export function PromiseTime({ timeZone, label, now, onChoose, onCancel }: PromiseTimeProps) {
  const [own, setOwn] = useState<string | null>(null);
  const [isPast, setIsPast] = useState(false);
  const fieldId = useId();
  const clock = new Intl.DateTimeFormat(messagesLocale(), { hour: '2-digit', minute: '2-digit', timeZone });
  const isOwnZone = timeZone === Intl.DateTimeFormat().resolvedOptions().timeZone;
  const set = () => {
    const at = readLocalTime(own ?? '', timeZone);
    setIsPast(at === null || at <= Date.now());
    if (at !== null && at > Date.now()) onChoose(new Date(at));
  };
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {timeChoices(now, timeZone).map(({ id, at }) => (
          <Button key={id} look="edge" onClick={() => onChoose(new Date(at))}>
            {text(`promiseChoice_${id}`, clock.format(at))}
          </Button>
        ))}
        {own === null && (
          <Button className="min-h-8" onClick={() => setOwn('')}>
            {text('promiseOther')}
          </Button>
        )}
        <Button className="min-h-8" onClick={() => onChoose(null)}>
          {text('promiseNoTime')}
        </Button>
        {onCancel && (
          <Button className="min-h-8" onClick={onCancel}>
            {text('cancel')}
          </Button>
        )}
      </div>
      {own !== null && (
        <div className="grid gap-1">
          <label htmlFor={fieldId} className="font-medium text-meta text-text-2">
            {[text('promiseWhen'), isOwnZone ? '' : `(${timeZone})`].filter(Boolean).join(' ')}
          </label>
          <div className="flex gap-1">
            <Input
              id={fieldId}
              type="datetime-local"
              autoFocus
              value={own}
              aria-invalid={isPast || undefined}
              aria-describedby={isPast ? `${fieldId}-note` : undefined}
              onChange={(event) => setOwn(event.target.value)}
            />
            <Button look="primary" onClick={set}>
              {text('promiseSet')}
            </Button>
          </div>
          {isPast && (
            <p id={`${fieldId}-note`} role="alert" className="font-medium text-danger text-meta">
              {text('promisePast')}
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}
