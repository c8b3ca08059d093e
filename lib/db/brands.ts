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

/** Replies given in the brand's name stay in the history. */
export function removeBrand(db: HeardDatabase, id: string): Promise<Stored<void>> {
  return attemptWrite(() => db.brands.delete(id));
}
