/**
 * `full`: nothing more can be kept, what is there stays. `blocked`: another tab holds an older version open. `newer`: the data was written by
 * a newer Heard and is not touched. `unavailable`: the browser gives no database, as in some private windows.
 */
export type StorageHealth = 'ok' | 'opening' | 'full' | 'blocked' | 'newer' | 'unavailable';

export function useStorageHealth(): StorageHealth {
  return 'opening';
}
