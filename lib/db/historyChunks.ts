import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { PackedHistory } from '@/lib/history/chunk';

/**
 * The packed history is kept in chunks, each for a stretch of time, and is only ever thrown away here: whatever writes an interaction or a promise
 * throws the chunk of that time away in the same transaction. What is missing is packed again when the history is looked at. So a chunk that is there
 * is true, whoever wrote, and whoever was killed while writing.
 */
export const CHUNKS = 'historyChunks';

/** `from` and `to` bound `startedAt`, `to` is exclusive; `stamp` is new with every making. */
export type ChunkKey = [from: string, to: string, stamp: string];

export interface HistoryChunk {
  from: string;
  to: string;
  stamp: string;
  packed: PackedHistory;
}

const ANY_KEY = { type: 3, lower: undefined, upper: undefined };

/** Tables whose rows stand in a chunk, and how to know of a row in which. */
export type ChunkSources = Record<
  string,
  (core: DBCore, trans: DBCoreTransaction, rows: unknown[]) => string[] | PromiseLike<string[]>
>;

const SOURCES: ChunkSources = {
  interactions: (_core, _trans, rows) => (rows as Interaction[]).map(({ startedAt }) => startedAt),
  commitments: (core, trans, rows) => {
    const keys = (rows as Commitment[]).map(({ interactionId }) => interactionId);
    return core
      .table('interactions')
      .getMany({ trans, keys })
      .then((found: (Interaction | undefined)[]) => found.flatMap((row) => (row ? [row.startedAt] : [])));
  },
};

export const keepHistoryTrue = keepTrue('keepHistoryTrue', CHUNKS, SOURCES);

/** Throws chunks of a table away with what they were made of. */
export function keepTrue(name: string, chunks: string, sources: ChunkSources): Middleware<DBCore> {
  /** Not in the database of an older version, on its way to this one. */
  const hasChunks = (core: DBCore) => core.schema.tables.some((table) => table.name === chunks);
  const withChunks = (stores: string[]): string[] => {
    if (!stores.some((store) => store in sources)) return stores;
    return [...new Set([...stores, chunks, ...(stores.includes('commitments') ? ['interactions'] : [])])];
  };
  return {
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      // Callers name the tables they know of; the chunks, and what tells which, join them unseen.
      transaction: (stores, mode, options) =>
        core.transaction(mode === 'readwrite' && hasChunks(core) ? withChunks(stores) : stores, mode, options),
      table: (of) => {
        const table = core.table(of);
        const timesOf = sources[of];
        if (!timesOf || !hasChunks(core)) return table;
        return { ...table, mutate: (request) => mutate(core, chunks, table, request, timesOf) };
      },
    }),
  };
}

function mutate(
  core: DBCore,
  name: string,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  timesOf: ChunkSources[string],
): ReturnType<DBCoreTable['mutate']> {
  const { trans } = request;
  const chunks = core.table(name);
  if (request.type === 'deleteRange') {
    return chunks.mutate({ type: 'deleteRange', trans, range: ANY_KEY }).then(() => table.mutate(request));
  }
  const written = request.type === 'delete' ? [] : [...request.values];
  const keys =
    request.type === 'delete' ? request.keys : written.map((row) => table.schema.primaryKey.extractKey?.(row));
  return table
    .getMany({ trans, keys })
    .then((known) =>
      timesOf(
        core,
        trans,
        [...known, ...written].filter((row) => row !== undefined),
      ),
    )
    .then((times) => throwAway(chunks, trans, times))
    .then(() => table.mutate(request));
}

function throwAway(chunks: DBCoreTable, trans: DBCoreTransaction, times: string[]): PromiseLike<unknown> {
  const index = chunks.schema.primaryKey;
  return chunks
    .query({ trans, values: false, limit: Number.POSITIVE_INFINITY, query: { index, range: ANY_KEY } })
    .then(({ result }) => {
      const keys = (result as ChunkKey[]).filter(([from, to]) => times.some((time) => from <= time && time < to));
      return keys.length > 0 ? chunks.mutate({ type: 'delete', trans, keys }) : undefined;
    });
}
