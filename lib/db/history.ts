import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import { newestAlong } from './newest';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** One line of the history with what was promised in it. */
export interface HistoryRow {
  interaction: Interaction;
  promises: Commitment[];
}

/** So many are changed at a time, so that the panel never waits long for its turn. */
const AT_A_TIME = 500;
/** Of the newest so many may be refused ones before more have to be read. */
const SPARE = 8;

/** The newest of the history, without refused insertions. */
export async function newestRows(db: HeardDatabase, limit: number): Promise<HistoryRow[]> {
  for (let looked = limit + SPARE; ; looked *= 2) {
    const { rows, isAll } = await newestAlong(db.interactions, 'startedAt', null, looked);
    const shown = rows.filter(({ state }) => state !== 'failed');
    if (shown.length >= limit || isAll) return withPromises(db, shown.slice(0, limit));
  }
}

/** In the order of the ids; what was erased meanwhile is left out. */
export async function historyRows(db: HeardDatabase, ids: string[]): Promise<HistoryRow[]> {
  const rows = await db.interactions.bulkGet(ids);
  return withPromises(
    db,
    rows.filter((row) => row !== undefined),
  );
}

/** Puts a tag on the replies, or takes it off. @returns the ids of those that were changed, to undo it; on a fault those before it stay changed */
export async function changeTag(
  db: HeardDatabase,
  ids: readonly string[],
  tag: string,
  wanted: boolean,
  onProgress: (done: number) => void = () => {},
): Promise<{ changed: string[]; stored: Stored<void> }> {
  const changed: string[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const stored = await changeTagOf(db, ids.slice(at, at + AT_A_TIME), tag, wanted);
    if (!stored.ok) return { changed, stored };
    changed.push(...stored.value);
    onProgress(Math.min(ids.length, at + AT_A_TIME));
  }
  return { changed, stored: { ok: true, value: undefined } };
}

function changeTagOf(db: HeardDatabase, ids: string[], tag: string, wanted: boolean): Promise<Stored<string[]>> {
  return attemptWrite(() =>
    db.transaction('rw', db.interactions, async () => {
      const rows = await db.interactions.bulkGet(ids);
      const others = rows.filter((row) => row !== undefined).filter((row) => row.tags.includes(tag) !== wanted);
      await db.interactions.bulkPut(
        others.map((row) => ({
          ...row,
          tags: wanted ? [...row.tags, tag] : row.tags.filter((one) => one !== tag),
        })),
      );
      return others.map(({ id }) => id);
    }),
  );
}

/** One request for each row, all on their way at once: a cursor over many keys would wait for an answer at every step. */
async function withPromises(db: HeardDatabase, rows: Interaction[]): Promise<HistoryRow[]> {
  if (rows.length === 0) return [];
  return db.transaction('r', db.commitments, () =>
    Promise.all(
      rows.map(async (interaction) => ({
        interaction,
        promises: await db.commitments.where('interactionId').equals(interaction.id).toArray(),
      })),
    ),
  );
}
