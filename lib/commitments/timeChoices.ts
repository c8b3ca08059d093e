import { instantOf, localTimeAt } from './calendar';
import type { BusinessHours } from './commitment';
import { workingDaysAfter, workingTimeOf } from './workingTime';

export interface TimeChoice {
  id: 'today' | 'tomorrow' | 'days';
  /** Milliseconds. */
  at: number;
}

/** An hour at least is left to do what is promised for today. */
const LEAST_MS = 60 * 60 * 1000;

/**
 * Times at which a promise may be due, the soonest first: the close of business of today, tomorrow and the second working day.
 * @param now milliseconds
 */
export function timeChoices(now: number, timeZone: string, hours?: BusinessHours): TimeChoice[] {
  const working = workingTimeOf(hours);
  const today = localTimeAt(now, timeZone).day;
  const closeOf = (day: number) => instantOf({ day, minutes: working.closes }, timeZone);
  const choices: TimeChoice[] = [
    { id: 'today', at: closeOf(today) },
    { id: 'tomorrow', at: closeOf(today + 1) },
    { id: 'days', at: closeOf(workingDaysAfter(today, 2, working)) },
  ];
  return choices.filter(({ at }, index) => at - now >= LEAST_MS && at !== choices[index - 1]?.at);
}

/** What a field for local day and time gives ("2026-06-03T17:00"), in a zone, milliseconds; `null` when it is none. */
export function readLocalTime(value: string, timeZone: string): number | null {
  const [, year, month, date, hours, minutes] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value) ?? [];
  if (minutes === undefined) return null;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000;
  return Number.isInteger(day) ? instantOf({ day, minutes: Number(hours) * 60 + Number(minutes) }, timeZone) : null;
}
