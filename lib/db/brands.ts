import type { Brand } from '@/lib/domain/brand';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** By name. */
export async function allBrands(db: HeardDatabase): Promise<Brand[]> {
  const brands = await db.brands.toArray();
  return brands.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** Adds or changes a brand that was validated with `brandSchema`. */
export function saveBrand(db: HeardDatabase, brand: Brand, now: Date): Promise<Stored<Brand>> {
  const row: Brand = { ...brand, updatedAt: now.toISOString() };
  return attemptWrite(async () => {
    await db.brands.put(row);
    return row;
  });
}

/**
 * Changes a brand as it is stored at this moment, in one transaction: what another window wrote meanwhile is seen by `change` and not lost.
 * @param change gets `undefined` where the brand was removed; the same brand given back, or none, writes nothing
 */
export function changeBrand<Changed extends Brand | undefined>(
  db: HeardDatabase,
  id: string,
  change: (stored: Brand | undefined) => Changed,
  now: Date,
): Promise<Stored<Brand | Changed>> {
  return attemptWrite(() =>
    db.transaction('rw', db.brands, async () => {
      const stored = await db.brands.get(id);
      const changed = change(stored);
      if (!changed || changed === stored) return changed;
      const row: Brand = { ...changed, updatedAt: now.toISOString() };
      await db.brands.put(row);
      return row;
    }),
  );
}

/**
 * Replies given in the brand's name stay in the history.
 * @returns the brand as it was, `null` when there was none
 */
export function removeBrand(db: HeardDatabase, id: string): Promise<Stored<Brand | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.brands, async () => {
      const stored = (await db.brands.get(id)) ?? null;
      await db.brands.delete(id);
      return stored;
    }),
  );
}
