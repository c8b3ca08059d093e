import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Sighting } from '@/lib/domain/sighting';
import type { HeardDatabase } from './schema';

/** Rows of one page. Never more are in memory at once. */
export const PAGE = 1000;

/** Bounds of a time, ISO 8601; `to` is exclusive. */
export interface Stretch {
  from: string;
  to: string;
}

/**
 * Hands rows over page by page, oldest first, each page in a transaction of its own: nobody who writes has to wait for more than one.
 * @param next reads up to `PAGE` rows that come after the given one; `null`: from the start
 * @param stop asked before each page; ends the reading
 */
async function paged<Row>(
  next: (after: Row | null) => PromiseLike<Row[]>,
  take: (rows: Row[]) => void,
  stop: () => boolean,
): Promise<void> {
  let after: Row | null = null;
  while (!stop()) {
    const rows: Row[] = await next(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    take(rows);
    if (rows.length < PAGE) return;
    after = last;
  }
}

/** Rows of an indexed time. Those of the very same instant that a page cut apart are told by their id. */
function byTime<Row>(
  db: HeardDatabase,
  { table, time, id }: { table: 'interactions' | 'sightings'; time: keyof Row & string; id: keyof Row & string },
  { from, to }: Stretch,
): (after: Row | null) => PromiseLike<Row[]> {
  const rows = db.table<Row, string>(table);
  let seen = new Set<unknown>();
  return async (after: Row | null) => {
    const start = after ? String(after[time]) : from;
    const again = seen.size;
    const page = await rows
      .where(time)
      .between(start, to)
      .limit(PAGE + again)
      .toArray();
    const fresh = page.filter((row) => !seen.has(row[id])).slice(0, PAGE);
    const last = fresh.at(-1)?.[time];
    const sameInstant = last === start ? seen : new Set<unknown>();
    for (const row of fresh) if (row[time] === last) sameInstant.add(row[id]);
    seen = sameInstant;
    return fresh;
  };
}

export function interactionsIn(
  db: HeardDatabase,
  stretch: Stretch,
  take: (rows: Interaction[]) => void,
  stop: () => boolean,
): Promise<void> {
  return paged(byTime<Interaction>(db, { table: 'interactions', time: 'startedAt', id: 'id' }, stretch), take, stop);
}

export function sightingsIn(
  db: HeardDatabase,
  stretch: Stretch,
  take: (rows: Sighting[]) => void,
  stop: () => boolean,
): Promise<void> {
  return paged(byTime<Sighting>(db, { table: 'sightings', time: 'seenAt', id: 'postId' }, stretch), take, stop);
}

/** Promises due in a stretch that ended, and all that are open. */
export async function promisesIn(db: HeardDatabase, { from, to }: Stretch): Promise<Commitment[]> {
  const due = await db.commitments.where('dueAt').between(from, to).toArray();
  const open = await db.commitments.where('state').equals('open').toArray();
  return [...open, ...due.filter(({ state }) => state !== 'open')];
}

/** How many rows a question has to look at, for its progress. */
export async function rowsIn(db: HeardDatabase, interactions: Stretch, sightings: Stretch): Promise<number> {
  return (
    (await db.interactions.where('startedAt').between(interactions.from, interactions.to).count()) +
    (await db.sightings.where('seenAt').between(sightings.from, sightings.to).count())
  );
}
