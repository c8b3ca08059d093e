import { useEffect, useState } from 'react';
import type { Brand } from '@/lib/domain/brand';
import { managedPack, onManagedPack } from '@/lib/settings/managedPack';
import type { ManagedContents } from './managedPackReading';

export type { ManagedContents };

const NOTHING: ManagedContents = { brands: [], snippets: [], fault: null, refused: [] };

/** What reads a pack is only loaded where there is one. */
async function deployed(): Promise<ManagedContents> {
  const pack = await managedPack();
  if (pack === undefined || pack === null) return NOTHING;
  return (await import('./managedPackReading')).contentsOfPack(pack);
}

/** Brands that a company deployed, at this moment. */
export async function deployedBrands(): Promise<Brand[]> {
  return (await deployed()).brands;
}

/** Tells what a company deployed by policy: now, and again whenever the policy changes. @returns how to stop */
export function followManagedPack(tell: (contents: ManagedContents) => void): () => void {
  let run = 0;
  const read = async () => {
    run += 1;
    const mine = run;
    const contents = await deployed();
    if (mine === run) tell(contents);
  };
  const stop = onManagedPack(() => void read());
  void read();
  return () => {
    run += 1;
    stop();
  };
}

/** What a company deployed by policy, for reading only; `undefined` while loading. */
export function useManagedPack(): ManagedContents | undefined {
  const [contents, setContents] = useState<ManagedContents>();
  useEffect(() => followManagedPack(setContents), []);
  return contents;
}
