import type { Commitment } from '@/lib/domain/commitment';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/**
 * Keeps the promises found in a posted reply. Runs inside the caller's transaction. The same found again changes nothing, and what the user said about
 * one stays; one that is no longer in the text goes unless the user said something about it.
 */
export async function keepPromises(db: HeardDatabase, interactionId: string, found: Commitment[]): Promise<void> {
  const known = await db.commitments.where('interactionId').equals(interactionId).toArray();
  const stated = new Set(found.map(({ id }) => id));
  const gone = known.filter((row) => !stated.has(row.id) && !isDecided(row));
  await db.commitments.bulkDelete(gone.map(({ id }) => id));
  const knownIds = new Set(known.map(({ id }) => id));
  await db.commitments.bulkAdd(found.filter(({ id }) => !knownIds.has(id)));
}

const isDecided = (row: Commitment) => row.state !== 'open' || row.updatedAt !== row.madeAt;

/** Promises neither kept nor given up, in no order. */
export function openPromises(db: HeardDatabase): PromiseLike<Commitment[]> {
  return db.commitments.where('state').equals('open').toArray();
}

export const promiseOf = (db: HeardDatabase, id: string): PromiseLike<Commitment | undefined> => db.commitments.get(id);

/** Promises that ended, the latest first. */
export async function closedPromises(db: HeardDatabase, limit: number): Promise<Commitment[]> {
  const closed = await db.commitments.where('state').anyOf('kept', 'broken', 'dropped').toArray();
  return closed.sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? '')).slice(0, limit);
}

export function promisesInReply(db: HeardDatabase, interactionId: string): PromiseLike<Commitment[]> {
  return db.commitments.where('interactionId').equals(interactionId).toArray();
}

/** Kept, broken, dropped, or open again. @returns the promise as it was, `null` when there is none */
export function closePromise(
  db: HeardDatabase,
  id: string,
  state: Commitment['state'],
  now: Date,
): Promise<Stored<Commitment | null>> {
  const at = now.toISOString();
  return change(db, id, (row) => ({ ...row, state, closedAt: state === 'open' ? null : at, updatedAt: at }));
}

/**
 * Moves a promise, or answers when it is due; `null`: no time was named. @returns the promise as it was, `null` when there is none
 */
export function setDue(
  db: HeardDatabase,
  id: string,
  dueAt: string | null,
  now: Date,
): Promise<Stored<Commitment | null>> {
  return change(db, id, (row) => ({ ...row, dueAt, dueText: '', updatedAt: differentFrom(row.madeAt, now) }));
}

/** Brings a promise back as it was. */
export function restorePromise(db: HeardDatabase, row: Commitment): Promise<Stored<unknown>> {
  return attemptWrite(() =>
    db.transaction('rw', db.commitments, async () => {
      // One that was erased meanwhile stays erased.
      if (await db.commitments.get(row.id)) await db.commitments.put(row);
    }),
  );
}

/** `updatedAt` that equals `madeAt` says that nobody was asked yet. */
function differentFrom(madeAt: string, now: Date): string {
  const at = now.toISOString();
  return at === madeAt ? new Date(now.getTime() + 1).toISOString() : at;
}

function change(
  db: HeardDatabase,
  id: string,
  moveOn: (row: Commitment) => Commitment,
): Promise<Stored<Commitment | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.commitments, async () => {
      const row = await db.commitments.get(id);
      if (!row) return null;
      await db.commitments.put(moveOn(row));
      return row;
    }),
  );
}
