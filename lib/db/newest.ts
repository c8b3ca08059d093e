import type { Collection, Table } from 'dexie';

/** The newest rows, newest first. */
export interface Newest<Row> {
  rows: Row[];
  /** There are no older ones. */
  isAll: boolean;
}

/**
 * The newest rows along an index, of few or very many: where the last of them stands, then all from there. Read backwards a database hands rows over
 * one at a time, which takes many times as long.
 * @param index ends with a time
 * @param before what stands before the time in the index: only rows of that
 * @param limit whole, ≥ 1
 */
export async function newestAlong<Row>(
  table: Table<Row, string>,
  index: string,
  before: string | null,
  limit: number,
): Promise<Newest<Row>> {
  const from = rowsFrom(table, index, before);
  const next = await placeOf(from, limit);
  const rows = await from(next ?? null).toArray();
  return { rows: rows.reverse().slice(0, limit), isAll: next === undefined };
}

/** As `newestAlong`, where there are mostly fewer than `limit`: then they come with the first answer. */
export async function fewOrNewestAlong<Row>(
  ...[table, index, before, limit]: Parameters<typeof newestAlong<Row>>
): Promise<Newest<Row>> {
  const from = rowsFrom(table, index, before);
  const rows = await from(null)
    .limit(limit + 1)
    .toArray();
  if (rows.length <= limit) return { rows: rows.reverse(), isAll: true };
  return newestAlong(table, index, before, limit);
}

/** Where the row after the `limit` newest stands; `undefined`: there is none. */
async function placeOf<Row>(from: ReturnType<typeof rowsFrom<Row>>, limit: number): Promise<unknown> {
  const [key] = await from(null).reverse().offset(limit).limit(1).keys();
  return key;
}

function rowsFrom<Row>(table: Table<Row, string>, index: string, before: string | null) {
  const key = (at: string) => (before === null ? at : [before, at]);
  return (start: unknown): Collection<Row, string> =>
    table.where(index).between(start ?? key(''), key('\uffff'), true, true);
}
