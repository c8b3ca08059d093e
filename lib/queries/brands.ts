import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { activeBrandId } from '@/lib/settings/items';
import { useManagedBrands } from './managedBrands';
import { useRows } from './rows';
import { useSetting } from './settings';

const NONE: Brand[] = [];

/**
 * `all` holds the user's own by name, then those a company deployed. `active` is the one used last, `UNNAMED_BRAND` until there is one; which brand
 * answers on a page says `useBrandChoice`. `undefined` while loading.
 */
export function useBrands(): { active: Brand; all: Brand[] } | undefined {
  const own = useRows('brands', (db, { allBrands }) => allBrands(db), NONE);
  const managed = useManagedBrands();
  const [activeId] = useSetting(activeBrandId);
  if (!own || !managed || activeId === undefined) return undefined;
  const all = managed.length > 0 ? [...own, ...managed] : own;
  return { active: all.find(({ id }) => id === activeId) ?? all[0] ?? UNNAMED_BRAND, all };
}
