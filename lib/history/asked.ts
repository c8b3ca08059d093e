import type { HistoryFilter } from '@/lib/domain/historyView';
import type { Facet } from './entry';
import type { Asked } from './find';
import { parseSearch } from './query';

/** What a filter needs to know of the time and the place. Days as `2026-03-29`. */
export interface Calendar {
  now: number;
  today: string;
  /** When a day begins, milliseconds. Days are not all 24 hours long. */
  dayStart(day: string): number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const LISTS = ['brand', 'platform', 'category', 'sentiment', 'strategy', 'outcome', 'tags'] as const;

const STATES = {
  posted: ['posted'],
  unconfirmed: ['inserted', 'copied', 'inserting'],
  left: ['left'],
} as const;

const PROMISES = {
  any: ['open', 'kept', 'broken', 'dropped'],
  open: ['open'],
  overdue: ['open'],
  kept: ['kept'],
  broken: ['broken'],
  none: [''],
} as const;

/**
 * What the history is asked for a filter.
 * @param personIds every id the person of the filter is kept under; without it only the one in the filter
 */
export function askedOf(
  filter: HistoryFilter,
  calendar: Calendar,
  personIds: readonly string[] = filter.person ? [filter.person.id] : [],
): Asked {
  const facets: Partial<Record<Facet, ReadonlySet<string>>> = {};
  for (const list of LISTS) if (filter[list].length > 0) facets[list] = new Set(filter[list]);
  if (filter.reply.length > 0) facets.state = new Set(filter.reply.flatMap((reply) => STATES[reply]));
  if (filter.promise) facets.promise = new Set(PROMISES[filter.promise]);
  if (filter.person) facets.person = new Set(personIds);
  return {
    ...bounds(filter, calendar),
    terms: parseSearch(filter.text),
    facets,
    overdueAt: filter.promise === 'overdue' ? calendar.now : null,
  };
}

function bounds({ days, from, to }: HistoryFilter, { today, dayStart }: Calendar): Pick<Asked, 'since' | 'until'> {
  if (days !== null) return { since: dayStart(dayAfter(today, 1 - days)), until: null };
  return {
    since: from === null ? null : dayStart(from),
    until: to === null ? null : dayStart(dayAfter(to, 1)),
  };
}

/** The calendar day `count` days later; in UTC, where all days are equally long. */
function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
