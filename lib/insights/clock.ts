/** Days since 1 January 1970 on the calendar of some time zone. */
export type Day = number;

export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const BLOCK_MS = 15 * MINUTE_MS;
const MINUTES_A_DAY = 1440;

/** The calendar of one time zone, quick enough for a hundred thousand times. */
export interface ZoneClock {
  /** The local day of an instant (milliseconds). */
  dayOf(instant: number): Day;
  /** Minutes since 1 January 1970 that the wall clock shows. */
  wallMinutes(instant: number): number;
  /** The instant a local day begins. */
  startOf(day: Day): number;
}

/** @param timeZone IANA name. Throws a RangeError for one that is unknown. */
export function zoneClock(timeZone: string): ZoneClock {
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const asked = (instant: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of shown.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
  // Clocks change on a quarter of an hour, and on few days: both ends of a day are asked once, between them only where they differ.
  const ends = new Map<number, number>();
  const between = new Map<number, number>();
  const kept = (map: Map<number, number>, key: number, size: number) => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const offset = asked(key * size);
    map.set(key, offset);
    return offset;
  };
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / DAY_MS);
    const start = kept(ends, day, DAY_MS);
    return start === kept(ends, day + 1, DAY_MS) ? start : kept(between, Math.floor(instant / BLOCK_MS), BLOCK_MS);
  };
  const startOf = (day: Day) => {
    const local = day * DAY_MS;
    // Midnight may be skipped or come twice when the clocks change: the first instant of the day counts.
    const before = local - offsetAt(local - DAY_MS);
    if (before + offsetAt(before) === local) return before;
    return local - offsetAt(local + DAY_MS);
  };
  return {
    dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / DAY_MS),
    wallMinutes: (instant) => (instant + offsetAt(instant)) / MINUTE_MS,
    startOf,
  };
}

/** 0 Sunday … 6 Saturday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** "2026-11-20" */
export const dateOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day of "2026-11-20"; `null` for anything that is no date. */
export function dayOfDate(date: string): Day | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) || dateOf(at / DAY_MS) !== date ? null : at / DAY_MS;
}

interface OpenHours {
  days: readonly number[];
  /** "09:00"; `to` at or before `from` is on the next day. */
  from: string;
  to: string;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes between two instants in which the brand was open, by the wall clock of `clock`. 0 where it never opens. */
export function openMinutes(from: number, to: number, hours: OpenHours, clock: ZoneClock): number {
  const begin = clock.wallMinutes(from);
  const end = clock.wallMinutes(to);
  const opens = minutesOf(hours.from);
  const closes = minutesOf(hours.to) + (minutesOf(hours.to) <= opens ? MINUTES_A_DAY : 0);
  let open = 0;
  for (let day = Math.floor(begin / MINUTES_A_DAY) - 1; day * MINUTES_A_DAY < end; day++) {
    if (!hours.days.includes(weekdayOf(day))) continue;
    const start = day * MINUTES_A_DAY;
    open += Math.max(0, Math.min(end, start + closes) - Math.max(begin, start + opens));
  }
  return open;
}
