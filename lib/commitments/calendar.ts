/** Days since 1 January 1970, without a time zone. */
export type Day = number;

/** A time on the wall clock of some zone. Minutes may exceed 1440: 1440 is midnight at the end of the day. */
export interface LocalTime {
  day: Day;
  minutes: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Making a formatter costs more than a whole search; there are few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** What the clocks of the zone show, as if they were UTC, milliseconds. Throws a RangeError for an unknown zone. */
function shownAt(instant: number, timeZone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const offsetAt = (instant: number, timeZone: string) => shownAt(instant, timeZone) - Math.floor(instant / 1000) * 1000;

/** What the clocks of the zone show at an instant (milliseconds since 1970). Throws a RangeError for an unknown zone. */
export function localTimeAt(instant: number, timeZone: string): LocalTime {
  const shown = shownAt(instant, timeZone);
  const day = Math.floor(shown / DAY_MS);
  return { day, minutes: Math.floor((shown - day * DAY_MS) / MINUTE_MS) };
}

/**
 * The instant at which the clocks of the zone show a time, milliseconds since 1970. A time that is skipped when the clocks go forward
 * is moved on by as much as they are; of a time that comes twice when they go back the first is taken, so that nobody is late.
 */
export function instantOf({ day, minutes }: LocalTime, timeZone: string): number {
  const local = day * DAY_MS + minutes * MINUTE_MS;
  const before = offsetAt(local - DAY_MS, timeZone);
  const after = offsetAt(local + DAY_MS, timeZone);
  const real = [local - before, local - after].filter((instant) => shownAt(instant, timeZone) === local);
  return real.length ? Math.min(...real) : local - before;
}

/** ISO weekday: 1 Monday to 7 Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day) => ((((day + 3) % 7) + 7) % 7) + 1;

/** `null` for a day that does not exist, such as 31 June. `month` is 1 to 12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? made.getTime() / DAY_MS : null;
}

/** `month` is 1 to 12. */
export function dateOf(day: Day): { year: number; month: number; date: number } {
  const made = new Date(day * DAY_MS);
  return { year: made.getUTCFullYear(), month: made.getUTCMonth() + 1, date: made.getUTCDate() };
}

/** The last day of the month that lies `ahead` months after the month of `day`. */
export function lastOfMonth(day: Day, ahead = 0): Day {
  const { year, month } = dateOf(day);
  return Date.UTC(year, month + ahead, 0) / DAY_MS;
}

/** The next such date from `today` on, today included; `null` when no year has it. `month` may be left out: "the 12th". */
export function nextDate(today: Day, date: number, month?: number): Day | null {
  const now = dateOf(today);
  for (let ahead = 0; ahead < 14; ahead++) {
    const at = month === undefined ? now.month + ahead : month + 12 * ahead;
    const found = dayOf(now.year + Math.floor((at - 1) / 12), ((at - 1) % 12) + 1, date);
    if (found !== null && found >= today) return found;
  }
  return null;
}
