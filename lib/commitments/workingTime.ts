import { type Day, weekdayOf } from './calendar';
import { type BusinessHours, DEFAULT_BUSINESS_HOURS } from './commitment';

/** Business hours in minutes of the day. */
export interface WorkingTime {
  opens: number;
  closes: number;
  isWorkingDay(day: Day): boolean;
}

function minutesOf(time: string, otherwise: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? /^(\d{1,2}):(\d{2})$/.exec(otherwise) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Hours that do not read "HH:MM" are taken as the default ones. */
export function workingTimeOf(hours: BusinessHours = DEFAULT_BUSINESS_HOURS): WorkingTime {
  const days = new Set(hours.days.filter((day) => day >= 1 && day <= 7));
  return {
    opens: minutesOf(hours.opens, DEFAULT_BUSINESS_HOURS.opens),
    closes: minutesOf(hours.closes, DEFAULT_BUSINESS_HOURS.closes),
    isWorkingDay: (day) => days.size === 0 || days.has(weekdayOf(day)),
  };
}

/** The working day `count` working days after `day`, which itself is not counted. Public holidays are not known. */
export function workingDaysAfter(day: Day, count: number, { isWorkingDay }: WorkingTime): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** The last working day up to `day` and after `notBefore`; `day` itself when there is none between. */
export function lastWorkingDay(day: Day, notBefore: Day, { isWorkingDay }: WorkingTime): Day {
  for (let at = day; at >= notBefore; at--) if (isWorkingDay(at)) return at;
  return day;
}

/** When `minutes` of open time have passed, counted from a local time. */
export function openTimeAfter(from: { day: Day; minutes: number }, minutes: number, working: WorkingTime) {
  const length = working.closes - working.opens;
  let { day } = from;
  let at = Math.max(from.minutes, working.opens);
  if (length <= 0) return { day, minutes: at };
  for (let left = minutes; ; ) {
    if (working.isWorkingDay(day)) {
      const open = Math.max(0, working.closes - at);
      if (left <= open) return { day, minutes: at + left };
      left -= open;
    }
    day += 1;
    at = working.opens;
  }
}
