import { useEffect, useState } from 'react';
import { isUsable } from '@/lib/db/health';
import type { HeardDatabase } from '@/lib/db/schema';
import { useStorageHealth } from './storageHealth';
import { type Repositories, repositories } from './storing';

type Answer<T> = { key: string; rows: T } | { fault: unknown };

/**
 * Rows that stay current while they are shown.
 * @param key names what is asked: rows of another key are never shown, not even for the moment until the new ones are there
 * @param without what to work with where there is no database
 * @returns `undefined` while loading
 */
export function useRows<T>(
  key: string,
  read: (db: HeardDatabase, kept: Repositories) => PromiseLike<T>,
  without: T,
): T | undefined {
  const health = useStorageHealth();
  const usable = isUsable(health);
  const [answer, setAnswer] = useState<Answer<T>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when something else is asked, `read` is a new function each time
  useEffect(() => {
    if (!usable) return;
    let stop: (() => void) | null = () => undefined;
    const follow = (kept: Repositories) => {
      if (!stop) return;
      const rows = kept.liveQuery(async () => {
        const stored = await kept.attempt(() => read(kept.theDatabase(), kept));
        return stored.ok ? stored.value : without;
      });
      const following = rows.subscribe(
        (now) => setAnswer({ key, rows: now }),
        (fault) => setAnswer({ fault }),
      );
      stop = () => following.unsubscribe();
    };
    repositories().then(follow, (fault) => stop && setAnswer({ fault }));
    return () => {
      stop?.();
      stop = null;
    };
  }, [usable, key]);
  if (health === 'opening') return undefined;
  if (!usable) return without;
  // What is no fault of the machine is a mistake of ours: the boundary around the screen tells it.
  if (answer && 'fault' in answer) throw answer.fault;
  return answer?.key === key ? answer.rows : undefined;
}
