import { useSyncExternalStore } from 'react';
import { type StorageHealth, storageHealth } from '@/lib/db/health';

export type { StorageHealth };

/** How the database is doing, for the one line that tells the user. */
export function useStorageHealth(): StorageHealth {
  return useSyncExternalStore(storageHealth.watch, storageHealth.current);
}
