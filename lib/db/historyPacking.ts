import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import { CHUNK_FORMAT, packHistory } from '@/lib/history/chunk';
import { entryOf } from '@/lib/history/entry';
import type { ChunkKey, HistoryChunk } from './historyChunks';
import type { HeardDatabase } from './schema';

/** Interactions of one chunk. Packing a chunk holds the database up for the time it takes to read that many whole rows. */
export const CHUNK_SIZE = 512;

const BEGINNING = '';
const END = '\uffff';

/** The keys of all chunks, oldest first. Watched by a live query, this tells of every change of the history. */
export function chunkKeys(db: HeardDatabase): PromiseLike<ChunkKey[]> {
  return db.historyChunks.toCollection().primaryKeys();
}

export async function readChunks(db: HeardDatabase, keys: ChunkKey[]): Promise<HistoryChunk[]> {
  return (await db.historyChunks.bulkGet(keys)).filter((chunk) => chunk !== undefined);
}

/** Throws away what another version of Heard packed. */
export function dropOldChunks(db: HeardDatabase, chunks: readonly HistoryChunk[]): PromiseLike<void> {
  const old = chunks.filter(({ packed }) => packed.format !== CHUNK_FORMAT);
  return db.historyChunks.bulkDelete(old.map(keyOf));
}

export const keyOf = ({ from, to, stamp }: HistoryChunk): ChunkKey => [from, to, stamp];

/** The newest stretch of time that no chunk covers; `null`: all is packed. Chunks never overlap. */
export function newestGap(keys: readonly ChunkKey[]): { from: string; to: string } | null {
  let to = END;
  for (const [from, end] of [...keys].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (end < to) return { from: end, to };
    to = from;
  }
  return to > BEGINNING ? { from: BEGINNING, to } : null;
}

/**
 * Packs the next interactions that no chunk covers, in one transaction, so that nothing can be written meanwhile.
 * @returns the new chunk; `null` when all is packed
 */
export function packNext(db: HeardDatabase): PromiseLike<HistoryChunk | null> {
  return db.transaction('rw', db.historyChunks, db.interactions, db.commitments, async () => {
    const gap = newestGap(await chunkKeys(db));
    if (!gap) return null;
    const rows = await nextRows(db, gap);
    const shown = rows.all.filter(({ state }) => state !== 'failed');
    const promises = await promisesOf(db, shown);
    const packed = packHistory(shown.map((row) => entryOf(row, promises.get(row.id) ?? [])));
    const chunk = { from: gap.from, to: rows.to, stamp: crypto.randomUUID(), packed };
    await db.historyChunks.put(chunk);
    return chunk;
  });
}

/** The oldest rows of a gap. `to` is where they end: never between two of the same instant, because only the time says which chunk a row is in. */
async function nextRows(
  db: HeardDatabase,
  gap: { from: string; to: string },
): Promise<{ all: Interaction[]; to: string }> {
  const within = (from: string) => db.interactions.where('startedAt').between(from, gap.to);
  const rows = await within(gap.from)
    .limit(CHUNK_SIZE + 1)
    .toArray();
  if (rows.length <= CHUNK_SIZE) return { all: rows, to: gap.to };
  const to = rows[CHUNK_SIZE]?.startedAt ?? gap.to;
  const all = rows.filter(({ startedAt }) => startedAt < to);
  if (all.length > 0) return { all, to };
  const same = await db.interactions.where('startedAt').equals(to).toArray();
  return { all: same, to: `${to}\u0000` };
}

async function promisesOf(db: HeardDatabase, rows: readonly Interaction[]): Promise<Map<string, Commitment[]>> {
  const found = await db.commitments
    .where('interactionId')
    .anyOf(rows.map(({ id }) => id))
    .toArray();
  const byReply = new Map<string, Commitment[]>();
  for (const one of found) byReply.set(one.interactionId, [...(byReply.get(one.interactionId) ?? []), one]);
  return byReply;
}
