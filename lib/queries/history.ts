import { useMemo } from 'react';
import { idsOf } from '@/lib/db/people';
import type { HistoryFilter } from '@/lib/domain/historyView';
import { askedOf, type Calendar } from '@/lib/history/asked';
import type { Facet } from '@/lib/history/entry';
import { find, idAt, placeOf, tally } from '@/lib/history/find';
import type { Term } from '@/lib/history/query';
import { useHistoryIndex, useNewestRows } from './historyIndex';
import type { HistoryRow } from './historyRows';
import { useRows } from './rows';

/** What the history holds for a filter. Places count from 0, the newest first. */
export interface FoundHistory {
  /** Entries that fit. */
  count: number;
  /** All entries. */
  size: number;
  /** When the oldest began, milliseconds; `null` while not known. */
  oldestAt: number | null;
  /** `false` while a long history is gone through for the first time: more may be found. */
  isWhole: boolean;
  revision: number;
  /** What the search looked for, to be marked. */
  terms: readonly Term[];
  /** The newest rows, known before anything is asked for. */
  seed: readonly HistoryRow[];
  idAt(place: number): string | undefined;
  /** Where an entry stands, -1: it does not fit. */
  placeOf(id: string): number;
  /** How many entries have each value of a facet, under all other filters. */
  tally(facet: Facet): Map<string, number>;
}

/** What stands on the first screen, so that something is to be seen at once. */
const FIRST_ROWS = 40;
const NONE: readonly HistoryRow[] = [];
const NOBODY: string[] = [];

/**
 * What fits the filter, kept true while it is shown; `undefined` while loading.
 * @param now milliseconds, for "the last days" and "overdue"
 */
export function useHistory(filter: HistoryFilter, now: number): FoundHistory | undefined {
  const newest = useNewestRows(FIRST_ROWS);
  const known = useHistoryIndex(newest !== undefined);
  const personIds = usePersonIds(filter.person?.id ?? null);
  const asked = useMemo(() => askedOf(filter, calendarAt(now), personIds), [filter, now, personIds]);
  const isEverything = asked.terms.length === 0 && asked.since === null && asked.until === null;
  return useMemo(() => {
    if (known) return searched(known, asked, newest ?? NONE);
    const isUnfiltered = isEverything && Object.keys(asked.facets).length === 0;
    return newest && isUnfiltered ? firstScreen(newest) : undefined;
  }, [known, asked, newest, isEverything]);
}

/** A handle may have changed since a view was saved, or since a reply was kept. `undefined` while loading. */
function usePersonIds(id: string | null): string[] | undefined {
  const alone = useMemo(() => (id === null ? NOBODY : [id]), [id]);
  return useRows(`person-ids:${id ?? ''}`, async (db) => (id === null ? alone : idsOf(db, id)), alone);
}

function searched(
  { index, isWhole, revision }: NonNullable<ReturnType<typeof useHistoryIndex>>,
  asked: ReturnType<typeof askedOf>,
  seed: readonly HistoryRow[],
): FoundHistory {
  const places = find(index, asked);
  const idOf = (place: number) => {
    const at = places[place];
    return at === undefined ? undefined : idAt(index, at);
  };
  return {
    count: places.length,
    size: index.size,
    oldestAt: index.chunks.at(-1)?.at[0] ?? null,
    isWhole,
    revision,
    terms: asked.terms,
    seed,
    idAt: idOf,
    placeOf: (id) => {
      const at = placeOf(index, id);
      return at < 0 ? -1 : places.indexOf(at);
    },
    tally: (facet) => tally(index, asked, facet),
  };
}

function firstScreen(rows: readonly HistoryRow[]): FoundHistory {
  const ids = rows.map(({ interaction }) => interaction.id);
  return {
    count: ids.length,
    size: ids.length,
    oldestAt: null,
    isWhole: false,
    revision: 0,
    terms: [],
    seed: rows,
    idAt: (place) => ids[place],
    placeOf: (id) => ids.indexOf(id),
    tally: () => new Map(),
  };
}

/** The days of this machine's time zone. */
function calendarAt(now: number): Calendar {
  const today = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    now,
    today: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`,
    dayStart: (day) => new Date(`${day}T00:00:00`).getTime(),
  };
}

/** The user says that a reply was posted, where the page showed no sign of it. */
export function useMarkPosted(): (interactionId: string) => Promise<void> {
  return markAsPosted;
}

async function markAsPosted(interactionId: string): Promise<void> {
  await (await import('./posting')).sayPosted(interactionId);
}
