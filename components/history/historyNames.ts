import type { HistoryFilter } from '@/lib/domain/historyView';
import type { Outcome } from '@/lib/domain/interaction';
import type { Category, Sentiment, Strategy } from '@/lib/domain/labels';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import { categoryName, sentimentName, strategyName } from '@/lib/queries/names';
import { type MessageKey, messagesLocale, text } from '@/lib/queries/text';

/** The lists of a filter whose values are ticked in a menu. */
export const LISTS = ['platform', 'category', 'strategy', 'tags', 'brand', 'sentiment', 'outcome'] as const;
export type ListName = (typeof LISTS)[number];

export const LIST_LABELS: Record<ListName, MessageKey> = {
  platform: 'historyFilterSite',
  category: 'historyFilterTopic',
  strategy: 'historyFilterStrategy',
  tags: 'historyFilterTag',
  brand: 'historyFilterBrand',
  sentiment: 'historyFilterFeeling',
  outcome: 'historyFilterOutcome',
};

/** How a value of a list is called. @param brands names by id */
export function valueName(list: ListName, value: string, brands: ReadonlyMap<string, string>): string {
  if (value === '') return text('historyNoValue');
  switch (list) {
    case 'platform':
      return PLATFORM_NAMES[value as Platform] ?? value;
    case 'category':
      return categoryName(value as Category);
    case 'strategy':
      return strategyName(value as Strategy);
    case 'sentiment':
      return sentimentName(value as Sentiment);
    case 'outcome':
      return text(`outcome_${value as Outcome}`);
    case 'brand':
      return brands.get(value) ?? text('historyBrandGone');
    default:
      return value;
  }
}

/** "Last 7 days", "12 Nov to 19 Nov"; '' for any time. */
export function periodName({ days, from, to }: Pick<HistoryFilter, 'days' | 'from' | 'to'>): string {
  if (days === 1) return text('historyToday');
  if (days !== null) return text('historyLastDays', days);
  const day = (date: string) =>
    new Intl.DateTimeFormat(messagesLocale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(
      new Date(`${date}T12:00:00`),
    );
  if (from && to) return from === to ? day(from) : text('historyFromTo', day(from), day(to));
  if (from) return text('historySince', day(from));
  return to ? text('historyUntil', day(to)) : '';
}
