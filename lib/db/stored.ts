/** Why the database could not be used. */
export type StorageFault = 'full' | 'unavailable';
