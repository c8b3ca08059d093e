import type { Table } from 'dexie';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Sighting } from '@/lib/domain/sighting';
import type { ChunkKey } from './historyChunks';
import type { FactChunk } from './insightChunks';
import type { HeardDatabase } from './schema';

/** Rows of one chunk; no more whole rows are ever in memory at once. */
export const CHUNK_SIZE = 1000;
/** Chunks read at once; between them it can be stopped. */
const AT_ONCE = 16;
const END = '\uffff';

/** Bounds of a time, ISO 8601; `to` is exclusive. */
export interface Stretch {
  from: string;
  to: string;
}

/** How facts are made of rows, and what takes them. */
export interface FactFolding<Row, Packed> {
  /** Other with every change of what is packed. */
  format: number;
  pack(rows: Row[]): Packed;
  /** So many whole rows were read to make what was missing. @param share of the stretch that was looked at for it, 0 … 1 */
  made(rows: number, share: number): void;
  /** Facts in the order of time, with some of the rows around the stretch. @param share of the stretch that was handed over, 0 … 1 */
  take(packed: Packed, share: number): void;
  /** Asked between chunks; ends the reading. */
  stop(): boolean;
}

interface Source<Row> {
  rows: Table<Row, string>;
  time: keyof Row & string;
  chunks: Table<FactChunk, ChunkKey>;
}

export const replyFacts = <Packed>(db: HeardDatabase, stretch: Stretch, folding: FactFolding<Interaction, Packed>) =>
  foldFacts<Interaction, Packed>(
    db,
    { rows: db.interactions, time: 'startedAt', chunks: db.replyFacts },
    stretch,
    folding,
  );

export const seenFacts = <Packed>(db: HeardDatabase, stretch: Stretch, folding: FactFolding<Sighting, Packed>) =>
  foldFacts<Sighting, Packed>(db, { rows: db.sightings, time: 'seenAt', chunks: db.seenFacts }, stretch, folding);

/** Makes the chunks that are missing, then hands all of the stretch over, the oldest first. */
async function foldFacts<Row, Packed>(
  db: HeardDatabase,
  source: Source<Row>,
  { from, to }: Stretch,
  folding: FactFolding<Row, Packed>,
): Promise<void> {
  const { format, pack, take, made, stop } = folding;
  const make = (rows: Row[], until: string) => {
    made(rows.length, shareOf({ from, to }, until));
    return { stamp: `${format}:${crypto.randomUUID()}`, packed: pack(rows) };
  };
  const known = await currentKeys(source.chunks, format);
  const keys: ChunkKey[] = [];
  for (let at = from; at < to && !stop(); ) {
    const key = covering(known, at) ?? (await makeNext(db, source, at, make));
    keys.push(key);
    at = key[1];
  }
  for (let next = 0; next < keys.length && !stop(); next += AT_ONCE) {
    const now = keys.slice(next, next + AT_ONCE);
    const chunks = await source.chunks.bulkGet(now);
    for (const [index, chunk] of chunks.entries()) {
      const key = now[index] as ChunkKey;
      const share = (next + index + 1) / keys.length;
      if (chunk) take(chunk.packed as Packed, share);
      // Something was written in that stretch meanwhile: made again.
      else {
        await foldFacts(
          db,
          source,
          { from: key[0], to: key[1] < to ? key[1] : to },
          { ...folding, take: (packed) => take(packed, share) },
        );
      }
    }
  }
}

/** How much of a stretch of time lies before `at`, 0 … 1. */
function shareOf({ from, to }: Stretch, at: string): number {
  const end = Date.parse(to);
  const reached = at < to ? Date.parse(at) : end;
  return (reached - Date.parse(from)) / Math.max(1, end - Date.parse(from));
}

const covering = (keys: readonly ChunkKey[], at: string): ChunkKey | undefined =>
  keys.find(([from, to]) => from <= at && at < to);

/** The keys of all chunks, after those are thrown away that another version of Heard made: they say something else. */
async function currentKeys(chunks: Table<FactChunk, ChunkKey>, format: number): Promise<ChunkKey[]> {
  const keys = await chunks.toCollection().primaryKeys();
  const isCurrent = ([, , stamp]: ChunkKey) => stamp.startsWith(`${format}:`);
  const others = keys.filter((key) => !isCurrent(key));
  if (others.length > 0) await chunks.bulkDelete(others);
  return keys.filter(isCurrent);
}

/** Makes the chunk that a time lies in unless it is there; in one transaction, so that nothing is written meanwhile. */
function makeNext<Row>(
  db: HeardDatabase,
  { rows, time, chunks }: Source<Row>,
  at: string,
  make: (rows: Row[], until: string) => Pick<FactChunk, 'stamp' | 'packed'>,
): PromiseLike<ChunkKey> {
  return db.transaction('rw', [chunks, rows], async (): Promise<ChunkKey> => {
    const keys = await chunks.toCollection().primaryKeys();
    const known = covering(keys, at);
    if (known) return known;
    // Chunks never overlap: this one ends where the next begins.
    const until = keys.reduce((least, [start]) => (start > at && start < least ? start : least), END);
    const page = await rows
      .where(time)
      .between(at, until)
      .limit(CHUNK_SIZE + 1)
      .toArray();
    const { all, to } = page.length <= CHUNK_SIZE ? { all: page, to: until } : await cut(rows, time, page);
    const chunk = { from: at, to, ...make(all, to) };
    await chunks.put(chunk);
    return [at, to, chunk.stamp];
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
