import type { Brand } from '@/lib/domain/brand';
import type { FieldErrors } from './fieldErrors';

export interface BrandActions {
  save(brand: Brand): Promise<{ ok: true } | { ok: false; errors: FieldErrors }>;
  activate(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** `active` is `UNNAMED_BRAND` until one was saved; `all` holds the saved ones by name. `undefined` while loading. */
export function useBrands(): { active: Brand; all: Brand[] } | undefined {
  return undefined;
}

export function useBrandActions(): BrandActions {
  return {
    save: async () => ({ ok: false, errors: { storage: 'unavailable' } }),
    activate: async () => {},
    remove: async () => {},
  };
}
