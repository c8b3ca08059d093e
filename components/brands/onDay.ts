import { messagesLocale } from '@/lib/queries/text';

let format: Intl.DateTimeFormat | undefined;

/** "3 Nov 2026" in the language of the interface; '' for an unreadable date. */
export function onDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  // Made once: a list of a thousand rows has as many dates.
  format ??= new Intl.DateTimeFormat(messagesLocale(), { day: 'numeric', month: 'short', year: 'numeric' });
  return format.format(date);
}
