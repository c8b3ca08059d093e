import type { StorageFault } from '@/lib/db/stored';

/**
 * What is wrong, by field name; the interface puts it into words. `storage` stands for no field: the row was right but could not be kept.
 */
export type FieldErrors = Record<string, 'missing' | 'too-long' | 'invalid' | StorageFault>;
