import type { Adapter } from '@/lib/platforms/adapter';
import { facebookAdapter } from '@/lib/platforms/facebook/adapter';
import { instagramAdapter } from '@/lib/platforms/instagram/adapter';
import { xAdapter } from '@/lib/platforms/x/adapter';

const ADAPTERS: readonly Adapter[] = [xAdapter, facebookAdapter, instagramAdapter];

/** The reader for an address; `null` for any site but X, Facebook and Instagram. */
export function adapterFor(url: URL): Adapter | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return ADAPTERS.find((adapter) => adapter.matches(url)) ?? null;
}
