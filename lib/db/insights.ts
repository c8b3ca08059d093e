import type { Table } from 'dexie';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Sighting } from '@/lib/domain/sighting';
import type { ChunkKey } from './historyChunks';
import type { FactChunk } from './insightChunks';
import type { HeardDatabase } from './schema';

/** Rows of one chunk; no more whole rows are ever in memory at once. */
export const CHUNK_SIZE = 1000;
/** Chunks read at once. */
const AT_ONCE = 8;
const END = '\uffff';

/** Bounds of a time, ISO 8601; `to` is exclusive. */
export interface Stretch {
  from: string;
  to: string;
}

/** How facts are made of rows, and what takes them. */
export interface FactFolding<Row, Fact> {
  /** Other with every change of what a fact is. */
  format: number;
  factOf(row: Row): Fact;
  /** Facts in the order of time, with some of the rows around the stretch. */
  take(facts: Fact[]): void;
  /** So many whole rows were read to make what was missing. */
  made(rows: number): void;
  /** Asked between chunks; ends the reading. */
  stop(): boolean;
}

interface Source<Row> {
  rows: Table<Row, string>;
  time: keyof Row & string;
  chunks: Table<FactChunk, ChunkKey>;
}

export const replyFacts = <Fact>(db: HeardDatabase, stretch: Stretch, folding: FactFolding<Interaction, Fact>) =>
  foldFacts<Interaction, Fact>(
    db,
    { rows: db.interactions, time: 'startedAt', chunks: db.replyFacts },
    stretch,
    folding,
  );

export const seenFacts = <Fact>(db: HeardDatabase, stretch: Stretch, folding: FactFolding<Sighting, Fact>) =>
  foldFacts<Sighting, Fact>(db, { rows: db.sightings, time: 'seenAt', chunks: db.seenFacts }, stretch, folding);

/** Makes the chunks that are missing, then hands all of the stretch over, the oldest first. */
async function foldFacts<Row, Fact>(
  db: HeardDatabase,
  source: Source<Row>,
  { from, to }: Stretch,
  folding: FactFolding<Row, Fact>,
): Promise<void> {
  const { format, factOf, take, made, stop } = folding;
  await dropOthers(source.chunks, format);
  const make = (rows: Row[]) => {
    made(rows.length);
    return { stamp: `${format}:${crypto.randomUUID()}`, rows: rows.length, json: JSON.stringify(rows.map(factOf)) };
  };
  for (let at = from; at < to && !stop(); ) at = await makeNext(db, source, at, make);
  const keys = (await source.chunks.toCollection().primaryKeys())
    .filter((key) => key[0] < to && key[1] > from)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (let next = 0; next < keys.length && !stop(); next += AT_ONCE) {
    const now = keys.slice(next, next + AT_ONCE);
    const chunks = await source.chunks.bulkGet(now);
    for (const [index, chunk] of chunks.entries()) {
      const key = now[index] as ChunkKey;
      if (chunk) take(JSON.parse(chunk.json) as Fact[]);
      // Something was written in that stretch meanwhile: made again.
      else await foldFacts(db, source, { from: key[0], to: key[1] < to ? key[1] : to }, folding);
    }
  }
}

/** Chunks that another version of Heard made say something else. */
async function dropOthers(chunks: Table<FactChunk, ChunkKey>, format: number): Promise<void> {
  const others = (await chunks.toCollection().primaryKeys()).filter(([, , stamp]) => !stamp.startsWith(`${format}:`));
  if (others.length > 0) await chunks.bulkDelete(others);
}

/**
 * Makes the chunk that a time lies in unless it is there; in one transaction, so that nothing is written meanwhile.
 * @returns where the next one begins
 */
function makeNext<Row>(
  db: HeardDatabase,
  { rows, time, chunks }: Source<Row>,
  at: string,
  make: (rows: Row[]) => Pick<FactChunk, 'stamp' | 'rows' | 'json'>,
): PromiseLike<string> {
  return db.transaction('rw', [chunks, rows], async () => {
    const keys = await chunks.toCollection().primaryKeys();
    const known = keys.find(([from, to]) => from <= at && at < to);
    if (known) return known[1];
    // Chunks never overlap: this one ends where the next begins.
    const until = keys.reduce((least, [start]) => (start > at && start < least ? start : least), END);
    const page = await rows
      .where(time)
      .between(at, until)
      .limit(CHUNK_SIZE + 1)
      .toArray();
    const { all, to } = page.length <= CHUNK_SIZE ? { all: page, to: until } : await cut(rows, time, page);
    await chunks.put({ from: at, to, ...make(all) });
    return to;
  });
}

/** Rows of one instant are never cut apart: only the time says in which chunk one is. */
async function cut<Row>(
  rows: Table<Row, string>,
  time: keyof Row & string,
  page: Row[],
): Promise<{ all: Row[]; to: string }> {
  const to = String(page[CHUNK_SIZE]?.[time]);
  const all = page.filter((row) => String(row[time]) < to);
  if (all.length > 0) return { all, to };
  return { all: await rows.where(time).equals(to).toArray(), to: `${to}\u0000` };
}

/** Promises due in a stretch that ended, and all that are open. */
export async function promisesIn(db: HeardDatabase, { from, to }: Stretch): Promise<Commitment[]> {
  const due = await db.commitments.where('dueAt').between(from, to).toArray();
  const open = await db.commitments.where('state').equals('open').toArray();
  return [...open, ...due.filter(({ state }) => state !== 'open')];
}

/** How many rows a question looks at, for its progress. */
export async function rowsIn(db: HeardDatabase, interactions: Stretch, sightings: Stretch): Promise<number> {
  return (
    (await db.interactions.where('startedAt').between(interactions.from, interactions.to).count()) +
    (await db.sightings.where('seenAt').between(sightings.from, sightings.to).count())
  );
}
