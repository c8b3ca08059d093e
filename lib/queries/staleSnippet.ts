import { useMemo, useState } from 'react';
import type { Brand } from '@/lib/domain/brand';
import type { Snippet } from '@/lib/domain/snippet';
import { type StaleReason, staleReasons } from '@/lib/snippets/care';
import { isManaged } from './managedBrands';
import { todayHere } from './snippetCare';

/** The gravest reason to read this snippet again before this brand uses it; `null`: none, or it is looked after elsewhere. */
export function useStaleReason(snippet: Snippet, brand: Brand): StaleReason | null {
  const [today] = useState(() => todayHere(new Date()));
  return useMemo(
    () => (isManaged(snippet) ? null : (staleReasons(snippet, [brand], today)[0] ?? null)),
    [snippet, brand, today],
  );
}
