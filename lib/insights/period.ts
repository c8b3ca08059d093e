import type { Day, ZoneClock } from './clock';

/** Whole local days. */
export interface Period {
  firstDay: Day;
  /** ≥ 1 */
  days: number;
}

/** Instants, milliseconds; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** The same number of days right before. */
export const periodBefore = ({ firstDay, days }: Period): Period => ({ firstDay: firstDay - days, days });

/** The days up to and with `today`. */
export const lastDays = (today: Day, days: number): Period => ({ firstDay: today - days + 1, days });

export function rangeOf({ firstDay, days }: Period, clock: ZoneClock): Range {
  return { from: clock.startOf(firstDay), to: clock.startOf(firstDay + days) };
}

/** Days that one point of a chart stands for, so that there are neither two nor two hundred. */
export function bucketDays({ days }: Period): number {
  if (days <= 14) return 1;
  return days <= 182 ? 7 : 28;
}

/** The first day of each point. The last ones are whole; the first may hold fewer days. */
export function bucketsOf(period: Period): Day[] {
  const size = bucketDays(period);
  const count = Math.ceil(period.days / size);
  const end = period.firstDay + period.days;
  return Array.from({ length: count }, (_, index) => Math.max(period.firstDay, end - (count - index) * size));
}

/** In which point of `bucketsOf` a day of the period lies. */
export function bucketIndex(period: Period, day: Day): number {
  const size = bucketDays(period);
  const count = Math.ceil(period.days / size);
  return count - 1 - Math.floor((period.firstDay + period.days - 1 - day) / size);
}
