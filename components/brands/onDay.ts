import { messagesLocale } from '@/lib/queries/text';

/** "3 Nov 2026" in the language of the interface; '' for an unreadable date. */
export function onDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(messagesLocale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}
