import { dropOldDrafts } from './drafts';
import { deleteOutdated } from './retention';
import type { HeardDatabase } from './schema';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What is done once a day: drafts nobody came back to go, and what is older than the user wants to keep.
 * @param days that things are kept; `null`: for good
 */
export async function keepHouse(db: HeardDatabase, days: number | null, now: Date): Promise<void> {
  await dropOldDrafts(db, now);
  if (days !== null) await deleteOutdated(db, new Date(now.getTime() - days * DAY_MS));
}
