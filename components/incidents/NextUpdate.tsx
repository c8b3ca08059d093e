import { type Ref, useState } from 'react';
import { QuickTimes } from '@/components/shell/QuickTimes';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select } from '@/components/ui/Field';
import { text } from '@/lib/queries/text';
import { isTimeZone, momentWords } from '@/lib/review/sheet/when';
import { fromLocalTime, toLocalTime } from './localTime';

interface NextUpdateProps {
  value: string | null;
  now: Date;
  /** The sheet's: people are told the time as its clocks show it. */
  timeZone: string;
  error?: string;
  fieldRef?: Ref<HTMLInputElement>;
  onChange(at: string | null): void;
}

/** When people hear more: one press for the usual times, a field for the rest. A time that has passed says so at once. */
export function NextUpdate({ value, now, timeZone, error, fieldRef, onChange }: NextUpdateProps) {
  const isPast = value !== null && Date.parse(value) <= now.getTime();
  return (
    <div className="grid gap-1.5">
      <Field
        label={text('incidentNextUpdate')}
        error={isPast ? text('incidentNextUpdatePast') : error}
        hint={value ? text('incidentNextUpdateSaid', momentWords(value, now, timeZone)) : undefined}
      >
        {(control) => (
          <Input
            {...control}
            ref={fieldRef}
            type="datetime-local"
            className="max-w-56"
            value={toLocalTime(value)}
            onChange={({ target }) => onChange(fromLocalTime(target.value))}
          />
        )}
      </Field>
      <QuickTimes now={now} onChoose={onChange} />
    </div>
  );
}

interface SetNextUpdateProps {
  /** The time in force. */
  value: string | null;
  now: Date;
  timeZone: string;
  onSet(at: string): void;
}

/** As above where the time is in force at once: what is typed waits for its button, because a time half typed is another time. */
export function SetNextUpdate({ value, now, timeZone, onSet }: SetNextUpdateProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const words = typed ?? toLocalTime(value);
  const at = fromLocalTime(words);
  const isPast = at !== null && Date.parse(at) <= now.getTime();
  const put = (next: string | null) => {
    setTyped(next);
    setTried(false);
  };
  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (at === null || isPast) return setTried(at === null);
        put(null);
        onSet(at);
      }}
    >
      <Field
        label={text('incidentNextUpdate')}
        error={isPast ? text('incidentNextUpdatePast') : tried ? text('fault_missing') : undefined}
        hint={at ? text('incidentNextUpdateSaid', momentWords(at, now, timeZone)) : undefined}
      >
        {(control) => (
          <span className="flex flex-wrap gap-1">
            <Input
              {...control}
              type="datetime-local"
              className="max-w-56"
              value={words}
              onChange={({ target }) => put(target.value)}
            />
            <Button type="submit" look="edge">
              {text('incidentTimeSetButton')}
            </Button>
          </span>
        )}
      </Field>
      <QuickTimes
        now={now}
        onChoose={(chosen) => {
          put(null);
          onSet(chosen);
        }}
      />
    </form>
  );
}

const UTC = 'UTC';
/** Every zone the browser knows by a place, and the one that needs none. */
const ZONES = [UTC, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== UTC)];
/** Made once: there are some four hundred, and the sheet is drawn with each key. */
const ZONE_OPTIONS = ZONES.map((zone) => (
  <option key={zone} value={zone}>
    {zone.replaceAll('_', ' ')}
  </option>
));

interface ZoneProps {
  value: string;
  onChange(timeZone: string): void;
}

/** By which clocks people are told times: where the brand's customers are, which need not be where this computer is. */
export function Zone({ value, onChange }: ZoneProps) {
  const zone = isTimeZone(value) ? value : UTC;
  return (
    <Field label={text('incidentZone')} hint={text('incidentZoneHint')}>
      {(control) => (
        <Select {...control} className="max-w-56" value={zone} onChange={({ target }) => onChange(target.value)}>
          {!ZONES.includes(zone) && <option value={zone}>{zone}</option>}
          {ZONE_OPTIONS}
        </Select>
      )}
    </Field>
  );
}

const CADENCES = [15, 30, 60, 120, 240, 1440] as const;

interface CadenceProps {
  value: number | null;
  onChange(minutes: number | null): void;
}

/** How often people hear something while it lasts, also when nothing is new. */
export function Cadence({ value, onChange }: CadenceProps) {
  const known = CADENCES.some((one) => one === value);
  return (
    <Field label={text('incidentCadence')} hint={text('incidentCadenceHint')}>
      {(control) => (
        <Select
          {...control}
          className="max-w-56"
          value={String(value ?? '')}
          onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
        >
          <option value="">{text('incidentCadenceNone')}</option>
          {value !== null && !known && <option value={value}>{cadenceWords(value)}</option>}
          {CADENCES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {cadenceWords(minutes)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

export function cadenceWords(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? text('incidentDaily') : text('incidentEveryDays', minutes / 1440);
  if (minutes % 60 === 0) return minutes === 60 ? text('incidentHourly') : text('incidentEveryHours', minutes / 60);
  return text('incidentEveryMinutes', minutes);
}
