import { dateFormat, numberFormat } from '@/components/ui/formats';
import type { Commitment } from '@/lib/domain/commitment';
import { messagesLocale, text } from '@/lib/queries/text';

const DAY_MS = 24 * 60 * 60 * 1000;

type Due = Pick<Commitment, 'dueAt' | 'timeZone'>;

/**
 * "today 17:00", "Tue 17 Nov, 17:00": in the clock of whoever looks. Where the promise was made in another one, its name follows: "(10:00 GMT−5)".
 * @param now milliseconds
 */
export function dueTime({ dueAt, timeZone }: Due, now: number): string {
  if (dueAt === null) return text('dueNoTime');
  const due = new Date(dueAt);
  const locale = messagesLocale();
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(due);
  const day = dayWords(due, now, time);
  const there = dateFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  const isElsewhere = dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(due) !== time;
  return isElsewhere ? `${day} (${there.format(due)})` : day;
}

function dayWords(due: Date, now: number, time: string): string {
  const is = (at: number) => new Date(at).toDateString() === due.toDateString();
  if (is(now)) return text('dueToday', time);
  if (is(now + DAY_MS)) return text('dueTomorrow', time);
  const isNear = Math.abs(due.getTime() - now) < 180 * DAY_MS;
  const day: Intl.DateTimeFormatOptions = isNear
    ? { weekday: 'short', day: 'numeric', month: 'short' }
    : { day: 'numeric', month: 'short', year: 'numeric' };
  return `${dateFormat(messagesLocale(), day).format(due)}, ${time}`;
}

/** "by today 17:00"; '' without a time. */
export const dueBy = (due: Due, now: number): string => (due.dueAt === null ? '' : text('dueAt', dueTime(due, now)));

/** "2 days late", "in 3 hr"; '' without a time. */
export function dueDistance({ dueAt }: Due, now: number): string {
  if (dueAt === null) return '';
  const rest = Date.parse(dueAt) - now;
  return text(rest < 0 ? 'dueLate' : 'dueIn', roughly(Math.abs(rest)));
}

/** "40 minutes", "3 hours", "2 days": nobody needs the minutes of a day. */
function roughly(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 24 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.floor(minutes / (24 * 60)), 'day'];
  return numberFormat(messagesLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** What was promised, said of the customer: "update you" is "update them" to the user. */
export function actWords(act: string): string {
  return act
    .replace(/\byour\b/gi, 'their')
    .replace(/\byours\b/gi, 'theirs')
    .replace(/\byou\b/gi, 'them');
}
