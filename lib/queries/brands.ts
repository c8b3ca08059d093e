import * as v from 'valibot';
import { type Brand, brandSchema, UNNAMED_BRAND } from '@/lib/domain/brand';
import { activeBrandId } from '@/lib/settings/items';
import { type FieldErrors, fieldErrors } from './fieldErrors';
import { useRows } from './rows';
import { useSetting } from './settings';
import { withDatabase } from './storing';

export interface BrandActions {
  /** The first brand saved becomes the active one. */
  save(brand: Brand): Promise<{ ok: true } | { ok: false; errors: FieldErrors }>;
  activate(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

const NONE: Brand[] = [];

/** `active` is `UNNAMED_BRAND` until one was saved; `all` holds the saved ones by name. `undefined` while loading. */
export function useBrands(): { active: Brand; all: Brand[] } | undefined {
  const all = useRows('brands', (db, { allBrands }) => allBrands(db), NONE);
  const [activeId] = useSetting(activeBrandId);
  if (!all || activeId === undefined) return undefined;
  return { active: all.find(({ id }) => id === activeId) ?? all[0] ?? UNNAMED_BRAND, all };
}

const actions: BrandActions = {
  async save(brand) {
    const content = v.safeParse(brandSchema, brand);
    if (!content.success) return { ok: false, errors: fieldErrors(content.issues) };
    const stored = await withDatabase((db, { saveBrand }) => saveBrand(db, content.output, new Date()));
    if (!stored.ok) return { ok: false, errors: { storage: stored.reason } };
    if ((await activeBrandId.getValue()) === null) await activeBrandId.setValue(brand.id);
    return { ok: true };
  },
  async activate(id) {
    await activeBrandId.setValue(id);
  },
  async remove(id) {
    const stored = await withDatabase((db, { removeBrand }) => removeBrand(db, id));
    if (stored.ok && (await activeBrandId.getValue()) === id) await activeBrandId.setValue(null);
  },
};

export function useBrandActions(): BrandActions {
  return actions;
}
