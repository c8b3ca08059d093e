import type { Collection, Table } from 'dexie';

/**
 * The newest rows along an index, newest first, in two requests: where the last of them stands, and all from there. Read backwards a database hands rows
 * over one at a time, which takes many times as long.
 * @param index ends with a time
 * @param before what stands before the time in the index: rows of nothing else
 * @param limit whole, ≥ 1
 * @returns `isAll`: there are no older ones
 */
export async function newestAlong<Row>(
  table: Table<Row, string>,
  index: string,
  before: string | null,
  limit: number,
): Promise<{ rows: Row[]; isAll: boolean }> {
  const bounds = (at: string) => (before === null ? at : [before, at]);
  const from = (start: unknown): Collection<Row, string> =>
    table.where(index).between(start, bounds('\uffff'), true, true);
  const [next] = await from(bounds('')).reverse().offset(limit).limit(1).keys();
  const rows = await from(next ?? bounds('')).toArray();
  return { rows: rows.reverse().slice(0, limit), isAll: next === undefined };
}
