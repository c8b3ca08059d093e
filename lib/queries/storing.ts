import { isUsable, storageHealth } from '@/lib/db/health';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Stored } from '@/lib/db/stored';

export type Repositories = typeof import('./repositories');

/** The database's code, which nothing that is drawn first needs; `openStorage` begins to load it. */
export const repositories = (): Promise<Repositories> => import('./repositories');

/** Loads the database's code and opens the database, once. Never rejects: `storageHealth` says how it went. */
export async function openStorage(): Promise<void> {
  try {
    await (await repositories()).openDatabase();
  } catch {
    // The extension was updated or removed under the open page, and its files with it.
    storageHealth.report('unavailable');
  }
}

/** Runs work on the database once it is open. Where it cannot be opened the answer is a value, at once: nobody waits for a blocked database. */
export async function withDatabase<T>(
  work: (db: HeardDatabase, kept: Repositories) => Promise<Stored<T>>,
): Promise<Stored<T>> {
  void openStorage();
  if (!isUsable(await storageHealth.settled())) return { ok: false, reason: 'unavailable' };
  const kept = await repositories();
  return work(kept.theDatabase(), kept);
}

/** Reads once; `without` where there is no database. */
export async function readOnce<T>(
  read: (db: HeardDatabase, kept: Repositories) => PromiseLike<T>,
  without: T,
): Promise<T> {
  const stored = await withDatabase((db, kept) => kept.attempt(() => read(db, kept)));
  return stored.ok ? stored.value : without;
}
