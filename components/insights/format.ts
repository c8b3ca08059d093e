import { dateFormat, numberFormat } from '@/components/ui/formats';
import { span } from '@/components/ui/time';
import type { Category } from '@/lib/domain/labels';
import type { Day } from '@/lib/insights/clock';
import { kindOf, nameOf, type Term } from '@/lib/insights/emerging/terms';
import type { Period } from '@/lib/insights/period';
import { categoryName } from '@/lib/queries/names';
import { messagesLocale, text } from '@/lib/queries/text';

const DAY_MS = 86_400_000;

export const number = (value: number): string =>
  numberFormat(messagesLocale(), { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);

/** @param share 0 … 1 */
export const percent = (share: number): string =>
  numberFormat(messagesLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** "16 Nov" */
export const dayName = (day: Day): string =>
  dateFormat(messagesLocale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(day * DAY_MS);

/** "24 Oct – 20 Nov 2026" */
export function periodName({ firstDay, days }: Period): string {
  const format = dateFormat(messagesLocale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(firstDay * DAY_MS, (firstDay + days - 1) * DAY_MS);
}

/** "31 min"; for none what stands for none. */
export const duration = (milliseconds: number | null): string =>
  milliseconds === null ? text('insightsNone') : span(milliseconds, messagesLocale());

/** "+24", "−13" */
export const change = (now: number, before: number): string =>
  numberFormat(messagesLocale(), { signDisplay: 'exceptZero' }).format(now - before);

export const topicName = (category: Category | null): string =>
  category ? categoryName(category) : text('insightsNoTopic');

/** What a raised term is called: topics by their name, products and words as they are. */
export function termName(term: Term): string {
  const name = nameOf(term);
  return kindOf(term) === 'category' ? topicName(name as Category) : name;
}

export const listOf = (parts: readonly string[]): string =>
  new Intl.ListFormat(messagesLocale(), { type: 'conjunction' }).format(parts);

/** Only an address that a browser opens without running anything; pages say what they like. */
export const webAddress = (url: string | null): string | null => (url && /^https:\/\//i.test(url) ? url : null);
