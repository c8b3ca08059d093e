import { useEffect, useReducer, useState } from 'react';
import { type HistoryRow, historyRows } from '@/lib/db/history';
import { readOnce } from './storing';

export type { HistoryRow };

/** More than a screen shows, so that going back needs no second reading. */
const KEPT_AT_MOST = 600;
/** Rows read at a time: those in view come first and wait for few. */
const AT_A_TIME = 32;

interface KeptRow {
  row: HistoryRow | null;
  revision: number;
}

/**
 * The whole rows of what is in view or soon will be. A row that changed is shown as it was until it is read again; `undefined`: being read, `null`: erased.
 * @param ids the most urgent first; the same array while nothing else is wanted
 * @param revision of the index: rows read under another one are read again
 * @param seed rows that are known already
 */
export function useHistoryRows(
  ids: readonly string[],
  revision: number,
  seed: readonly HistoryRow[],
): (id: string) => HistoryRow | null | undefined {
  const [rows] = useState(() => new RowKeeper());
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  rows.seed(seed, revision);
  useEffect(() => {
    void rows.want(ids, revision, redraw);
  }, [rows, ids, revision]);
  return (id) => rows.get(id);
}

/** One reading at a time: while one is under way only the newest wish is remembered, whatever was scrolled past. */
class RowKeeper {
  private readonly kept = new Map<string, KeptRow>();
  private next: { ids: readonly string[]; revision: number } | null = null;
  private isReading = false;
  private seeded: readonly HistoryRow[] | null = null;

  get(id: string): HistoryRow | null | undefined {
    return this.kept.get(id)?.row;
  }

  seed(rows: readonly HistoryRow[], revision: number): void {
    if (rows === this.seeded) return;
    this.seeded = rows;
    for (const row of rows) this.put(row.interaction.id, row, revision);
  }

  async want(ids: readonly string[], revision: number, onRead: () => void): Promise<void> {
    this.next = { ids, revision };
    if (this.isReading) return;
    this.isReading = true;
    try {
      while (this.next) {
        const { ids: wanted, revision: current }: { ids: readonly string[]; revision: number } = this.next;
        this.next = null;
        const missing = wanted.filter((id) => this.kept.get(id)?.revision !== current);
        const some = missing.slice(0, AT_A_TIME);
        if (some.length === 0) continue;
        const found = await readOnce((db) => historyRows(db, some), []);
        const byId = new Map(found.map((row) => [row.interaction.id, row]));
        for (const id of some) this.put(id, byId.get(id) ?? null, current);
        onRead();
        if (missing.length > some.length) this.next ??= { ids: wanted, revision: current };
      }
    } finally {
      this.isReading = false;
    }
  }

  /** The last put stays longest. */
  private put(id: string, row: HistoryRow | null, revision: number): void {
    this.kept.delete(id);
    this.kept.set(id, { row, revision });
    const oldest = this.kept.size > KEPT_AT_MOST ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
