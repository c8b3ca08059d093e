import * as v from 'valibot';
import { attempt } from '@/lib/db/stored';
import { type Brand, brandSchema, UNNAMED_BRAND } from '@/lib/domain/brand';
import { activeBrandId, type BrandDraft, brandDraftOf } from '@/lib/settings/items';
import { type FieldErrors, fieldErrors } from './fieldErrors';
import { withDatabase } from './storing';

export type SavedBrand = { ok: true; brand: Brand } | { ok: false; errors: FieldErrors };

export interface BrandActions {
  /** A brand with a name and, for the rest, what every brand begins with. It becomes the one in use. */
  create(fields: Partial<Brand> & Pick<Brand, 'name'>): Promise<SavedBrand>;
  /** The same beside those there are; which one is in use stays. */
  createAnother(name: string): Promise<SavedBrand>;
  /** A copy of the user's own, also of a brand that cannot be changed. Which one is in use stays. */
  duplicate(brand: Brand, name: string): Promise<SavedBrand>;
  activate(id: string): Promise<void>;
  /** @returns what was removed, to bring it back with `restore`; `null` when nothing was */
  remove(id: string): Promise<Brand | null>;
  restore(brand: Brand): Promise<void>;
  /** Ids of the snippets that are for this brand only. */
  snippetsOf(id: string): Promise<string[]>;
}

async function add(brand: Brand): Promise<SavedBrand> {
  const content = v.safeParse(brandSchema, brand);
  if (!content.success) return { ok: false, errors: fieldErrors(content.issues) };
  const stored = await withDatabase((db, { saveBrand }) => saveBrand(db, content.output, new Date()));
  if (!stored.ok) return { ok: false, errors: { storage: stored.reason } };
  return { ok: true, brand: stored.value };
}

/** What was typed about a removed brand and could not be saved yet: it comes back with it. */
const removedDrafts = new Map<string, BrandDraft>();

async function addForUse(brand: Brand): Promise<SavedBrand> {
  const added = await add(brand);
  if (added.ok) await activeBrandId.setValue(brand.id);
  return added;
}

const actions: BrandActions = {
  create: (fields) => addForUse({ ...UNNAMED_BRAND, ...fields, id: crypto.randomUUID() }),
  createAnother: (name) => add({ ...UNNAMED_BRAND, name, id: crypto.randomUUID() }),
  duplicate: (brand, name) => add({ ...brand, id: crypto.randomUUID(), name: name.slice(0, 80) }),
  async activate(id) {
    await activeBrandId.setValue(id);
  },
  async remove(id) {
    const stored = await withDatabase((db, { removeBrand }) => removeBrand(db, id));
    if (!stored.ok) return null;
    const draft = await brandDraftOf(id).getValue();
    if (draft) removedDrafts.set(id, draft);
    await brandDraftOf(id).removeValue();
    if ((await activeBrandId.getValue()) === id) await activeBrandId.setValue(null);
    return stored.value;
  },
  async restore(brand) {
    const draft = removedDrafts.get(brand.id);
    if (draft) await brandDraftOf(brand.id).setValue(draft);
    removedDrafts.delete(brand.id);
    await withDatabase((db, { saveBrand }) => saveBrand(db, brand, new Date()));
    // It was in use, unless another one is.
    if ((await activeBrandId.getValue()) === null) await activeBrandId.setValue(brand.id);
  },
  async snippetsOf(id) {
    const { snippetsOfBrand } = await import('@/lib/db/snippets');
    const stored = await withDatabase((db) => attempt(() => snippetsOfBrand(db, id)));
    return stored.ok ? stored.value : [];
  },
};

export function useBrandActions(): BrandActions {
  return actions;
}
