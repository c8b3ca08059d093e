import { dateFormat, numberFormat, relativeFormat } from './formats';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** The moment that is meant: a day alone (`YYYY-MM-DD`) is a day here and not one of Greenwich, which west of it began the day before. */
export function dateAt(iso: string): Date {
  return new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T00:00` : iso);
}

/** "14 min ago". `now` in milliseconds. An unreadable date gives ''. */
export function ago(iso: string, now: number, locale: string): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  if (Number.isNaN(seconds)) return '';
  const format = relativeFormat(locale, { style: 'short', numeric: 'auto' });
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(0, 'second');
}

/** "11:42" on the same day, else "13 Nov, 11:42", with the year when it is another one. */
export function moment(iso: string, now: number, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const today = new Date(now);
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  if (date.toDateString() === today.toDateString()) return dateFormat(locale, time).format(date);
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...time };
  if (date.getFullYear() !== today.getFullYear()) day.year = 'numeric';
  return dateFormat(locale, day).format(date);
}

/** "38 min", "2 hr 4 min": how long an answer took. `milliseconds` ≥ 0. */
export function span(milliseconds: number, locale: string): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const part = (value: number, unit: string) =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  if (minutes < 60) return part(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return part(Math.round(hours / 24), 'day');
  return minutes % 60 ? `${part(hours, 'hour')} ${part(minutes % 60, 'minute')}` : part(hours, 'hour');
}
