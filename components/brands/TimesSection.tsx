import { useId, useState } from 'react';
import { Field, Input, Select } from '@/components/ui/Field';
import { Tick } from '@/components/ui/Tick';
import type { Brand, OfficeHours } from '@/lib/domain/brand';
import { messagesLocale, text } from '@/lib/queries/text';
import { faultAt, useBrandForm } from './brandForm';
import { Section } from './Section';

const SEVERITIES = [0, 1, 2, 3, 4] as const;
const UNITS = { minutes: 1, hours: 60, days: 60 * 24 } as const;
type Unit = keyof typeof UNITS;
const unitOf = (minutes: number): Unit =>
  minutes % UNITS.days === 0 ? 'days' : minutes % UNITS.hours === 0 ? 'hours' : 'minutes';

/** When people may count on the next word, and when nobody is there to give it. */
export function TimesSection() {
  const { brand, readOnly, change } = useBrandForm();
  return (
    <Section title={text('brandTimes')} lead={text('brandTimesLead')}>
      <fieldset disabled={readOnly} className="grid gap-1.5">
        <legend className="mb-1 font-medium text-meta text-text-2">{text('brandAnswerTimes')}</legend>
        {SEVERITIES.map((severity) => (
          <TimeField key={severity} severity={severity} />
        ))}
      </fieldset>
      <fieldset disabled={readOnly} className="grid gap-2 border-line border-t pt-3">
        <legend className="sr-only">{text('brandOfficeHours')}</legend>
        <Tick
          checked={brand.officeHours !== null}
          onChange={(kept) => change({ officeHours: kept ? weekdays() : null })}
        >
          {text('brandOfficeHoursKept')}
        </Tick>
        {brand.officeHours && <OfficeHoursFields hours={brand.officeHours} />}
      </fieldset>
    </Section>
  );
}

function TimeField({ severity }: { severity: (typeof SEVERITIES)[number] }) {
  const form = useBrandForm();
  const minutes = form.brand.answerTimes[severity];
  const [unit, setUnit] = useState<Unit>(minutes === null ? 'hours' : unitOf(minutes));
  const id = useId();
  const fault = faultAt(form, `answerTimes.${severity}`);
  const put = (amount: string, inUnit: Unit) => {
    const times = [...form.brand.answerTimes] as Brand['answerTimes'];
    times[severity] = amount === '' ? null : Number(amount) * UNITS[inUnit];
    form.change({ answerTimes: times });
  };
  const amount = minutes === null ? '' : String(minutes / UNITS[unit]);
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="min-w-40 flex-1">
          {text(`severity_${severity}`)}
        </label>
        <Input
          id={id}
          type="number"
          min={1}
          step={1}
          className="w-20!"
          placeholder={text('timeNone')}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-note` : undefined}
          value={amount}
          onChange={({ target }) => put(target.value, unit)}
        />
        <Select
          aria-label={text('timeUnit', text(`severity_${severity}`))}
          className="w-28!"
          value={unit}
          onChange={({ target }) => {
            const next = (Object.keys(UNITS) as Unit[]).find((one) => one === target.value) ?? unit;
            setUnit(next);
            if (amount !== '') put(amount, next);
          }}
        >
          {(Object.keys(UNITS) as Unit[]).map((one) => (
            <option key={one} value={one}>
              {text(`unit_${one}`)}
            </option>
          ))}
        </Select>
      </div>
      {fault && (
        <p id={`${id}-note`} className="font-medium text-danger text-meta">
          {text('timeWrong')}
        </p>
      )}
    </div>
  );
}

function weekdays(): OfficeHours {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
}

/** Monday first: 0 is Sunday. */
const DAYS = [1, 2, 3, 4, 5, 6, 0];
/** 4 January 1970 was a Sunday. */
const dayName = (day: number, weekday: 'short' | 'long') =>
  new Intl.DateTimeFormat(messagesLocale(), { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + day)));

function OfficeHoursFields({ hours }: { hours: OfficeHours }) {
  const form = useBrandForm();
  const listId = useId();
  const put = (change: Partial<OfficeHours>) => form.change({ officeHours: { ...hours, ...change } });
  const knownZone = isTimeZone(hours.timeZone);
  return (
    <div className="grid gap-2">
      <fieldset className="flex flex-wrap gap-1">
        <legend className="mb-1 font-medium text-meta text-text-2">{text('hoursDays')}</legend>
        {DAYS.map((day) => (
          <label
            key={day}
            className="grid min-h-7 min-w-10 place-items-center rounded-control px-2 text-meta shadow-hair has-checked:bg-accent-soft has-checked:font-strong has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="checkbox"
              className="sr-only"
              aria-label={dayName(day, 'long')}
              checked={hours.days.includes(day)}
              onChange={({ target }) =>
                put({
                  days: target.checked
                    ? [...hours.days, day].sort((a, b) => a - b)
                    : hours.days.filter((one) => one !== day),
                })
              }
            />
            {dayName(day, 'short')}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Field label={text('hoursFrom')} error={faultAt(form, 'officeHours.from')}>
          {(control) => (
            <Input {...control} type="time" value={hours.from} onChange={(e) => put({ from: e.target.value })} />
          )}
        </Field>
        <Field label={text('hoursTo')} error={faultAt(form, 'officeHours.to')}>
          {(control) => (
            <Input {...control} type="time" value={hours.to} onChange={(e) => put({ to: e.target.value })} />
          )}
        </Field>
        <Field
          label={text('hoursZone')}
          error={faultAt(form, 'officeHours.timeZone') ?? (knownZone ? undefined : text('hoursZoneWrong'))}
          className="min-w-44 flex-1"
        >
          {(control) => (
            <Input
              {...control}
              list={listId}
              autoComplete="off"
              value={hours.timeZone}
              onChange={(event) => put({ timeZone: event.target.value })}
            />
          )}
        </Field>
        <datalist id={listId}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </div>
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}
