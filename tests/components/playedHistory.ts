import { useMemo } from 'react';
import type { HistoryFilter } from '@/lib/domain/historyView';
import type { Interaction } from '@/lib/domain/interaction';
import { askedOf } from '@/lib/history/asked';
import { packHistory } from '@/lib/history/chunk';
import { entryOf } from '@/lib/history/entry';
import { find, historyIndex, idAt, tally } from '@/lib/history/find';
import type { FoundHistory } from '@/lib/queries/history';
import type { HistoryRow } from '@/lib/queries/historyRows';

/** Days of a machine in UTC. */
export const calendarAt = (now: number) => ({
  now,
  today: new Date(now).toISOString().slice(0, 10),
  dayStart: (day: string) => Date.parse(`${day}T00:00:00Z`),
});

export const rowsOf = (interactions: readonly Interaction[]): HistoryRow[] =>
  interactions.map((interaction) => ({ interaction, promises: [] }));

/** The hooks of the history over rows in memory, with the real search and no database. @param rows newest first */
export function playedHistory(rows: () => readonly HistoryRow[]) {
  return {
    useHistory: (filter: HistoryFilter, now: number): FoundHistory => {
      const all = rows();
      return useMemo(() => foundIn(all, filter, now), [all, filter, now]);
    },
    useHistoryRows: () => {
      const byId = new Map(rows().map((row) => [row.interaction.id, row]));
      return (id: string) => byId.get(id);
    },
  };
}

function foundIn(rows: readonly HistoryRow[], filter: HistoryFilter, now: number): FoundHistory {
  const entries = rows.map(({ interaction, promises }) => entryOf(interaction, promises)).reverse();
  const index = historyIndex(rows.length > 0 ? [packHistory(entries)] : []);
  const asked = askedOf(filter, calendarAt(now));
  const places = find(index, asked);
  const idOf = (place: number) => {
    const at = places[place];
    return at === undefined ? undefined : idAt(index, at);
  };
  return {
    count: places.length,
    size: index.size,
    oldestAt: index.chunks[0]?.at[0] ?? null,
    isWhole: true,
    revision: 1,
    terms: asked.terms,
    seed: [],
    idAt: idOf,
    placeOf: (id) => places.findIndex((_, place) => idOf(place) === id),
    tally: (facet) => tally(index, asked, facet),
  };
}
