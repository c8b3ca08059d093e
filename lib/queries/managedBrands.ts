import type { Brand } from '@/lib/domain/brand';
import { useManagedPack } from './managedPack';

export { isManaged } from '@/lib/brands/managed';

/** Brands that a company deployed by policy, for reading only; `undefined` while loading. */
export function useManagedBrands(): Brand[] | undefined {
  return useManagedPack()?.brands;
}
