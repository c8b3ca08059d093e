import { openDatabase, theDatabase } from '@/lib/db/database';
import { isUsable, storageHealth } from '@/lib/db/health';
import type { HeardDatabase } from '@/lib/db/schema';
import { attempt, type Stored } from '@/lib/db/stored';

/** Runs work on the database once it is open. Where it cannot be opened the answer is a value, at once: nobody waits for a blocked database. */
export async function withDatabase<T>(work: (db: HeardDatabase) => Promise<Stored<T>>): Promise<Stored<T>> {
  void openDatabase();
  if (!isUsable(await storageHealth.settled())) return { ok: false, reason: 'unavailable' };
  return work(theDatabase());
}

/** Reads once; `without` where there is no database. */
export async function readOnce<T>(read: (db: HeardDatabase) => PromiseLike<T>, without: T): Promise<T> {
  const stored = await withDatabase((db) => attempt(() => read(db)));
  return stored.ok ? stored.value : without;
}
