import { useEffect, useState } from 'react';
import type { Brand } from '@/lib/domain/brand';
import { managedPack, onManagedPack } from '@/lib/settings/managedPack';

export { isManaged } from '@/lib/brands/managed';

const NONE: Brand[] = [];

/** Brands that a company deployed by policy, for reading only; `undefined` while loading. */
export function useManagedBrands(): Brand[] | undefined {
  const [brands, setBrands] = useState<Brand[]>();
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const found = await managedBrands();
      if (isCurrent) setBrands(found);
    };
    const stop = onManagedPack(() => void read());
    void read();
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return brands;
}

/** What reads a pack is only loaded where there is one. A pack that cannot be read counts as none. */
async function managedBrands(): Promise<Brand[]> {
  const pack = await managedPack();
  if (pack === undefined || pack === null) return NONE;
  return (await import('./managedPackReading')).brandsOfPack(pack);
}
