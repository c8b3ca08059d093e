import { useLiveQuery } from 'dexie-react-hooks';
import { theDatabase } from '@/lib/db/database';
import { isUsable } from '@/lib/db/health';
import type { HeardDatabase } from '@/lib/db/schema';
import { attempt } from '@/lib/db/stored';
import { useStorageHealth } from './storageHealth';

/**
 * Rows that stay current while they are shown.
 * @param key names what is asked: rows of another key are never shown, not even for the moment until the new ones are there
 * @param without what to work with where there is no database
 * @returns `undefined` while loading
 */
export function useRows<T>(key: string, read: (db: HeardDatabase) => PromiseLike<T>, without: T): T | undefined {
  const health = useStorageHealth();
  const usable = isUsable(health);
  const answer = useLiveQuery(async () => {
    if (!usable) return null;
    const stored = await attempt(() => read(theDatabase()));
    return { key, rows: stored.ok ? stored.value : without };
  }, [usable, key]);
  if (health === 'opening') return undefined;
  if (!usable) return without;
  return answer?.key === key ? answer.rows : undefined;
}
