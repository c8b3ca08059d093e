import { useQuery } from '@tanstack/react-query';
import { isManaged } from '@/lib/brands/managed';
import type { Brand } from '@/lib/domain/brand';
import type { Snippet } from '@/lib/domain/snippet';
import type { StaleReason } from '@/lib/snippets/care';
import type { DuplicateGroup } from '@/lib/snippets/duplicates';
import { inSlices } from './slices';
import { useSnippetShelf } from './snippetShelf';

export type { DuplicateGroup, StaleReason };

const NOTHING: ReadonlyMap<string, StaleReason[]> = new Map();

/** Which snippets somebody should read again, and why; nothing while they are looked through. */
export function useStaleSnippets(brands: readonly Brand[]): ReadonlyMap<string, StaleReason[]> {
  const { snippets, version } = useSnippetShelf();
  const { data } = useQuery({
    queryKey: ['stale-snippets', version, brands.map(({ id, updatedAt }) => `${id} ${updatedAt}`)],
    queryFn: ({ signal }) => staleIn(snippets ?? [], brands, signal),
    enabled: snippets !== undefined,
    structuralSharing: false,
    placeholderData: (former) => former,
    gcTime: 60_000,
  });
  return data ?? NOTHING;
}

async function staleIn(
  snippets: readonly Snippet[],
  brands: readonly Brand[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, StaleReason[]>> {
  const { staleReasons } = await import('@/lib/snippets/care');
  const today = todayHere(new Date());
  function* lookThrough(): Generator<void, ReadonlyMap<string, StaleReason[]>> {
    const stale = new Map<string, StaleReason[]>();
    for (const snippet of mendable(snippets)) {
      const reasons = staleReasons(snippet, brands, today);
      if (reasons.length) stale.set(snippet.id, reasons);
      yield;
    }
    return stale;
  }
  return inSlices(lookThrough(), { signal, inIdleTime: true });
}

/** What a company deployed is looked after there. */
const mendable = (snippets: readonly Snippet[]) => snippets.filter((snippet) => !isManaged(snippet));

/** `YYYY-MM-DD` where the user is. */
export function todayHere(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

export interface DuplicatesFound {
  /** `undefined` until all are compared. */
  groups: DuplicateGroup[] | undefined;
  /** 0 … 1 */
  done: number;
}

/** Snippets that say nearly the same; looked for only while somebody wants to see them. */
export function useDuplicates(wanted: boolean): DuplicatesFound {
  const { snippets, version } = useSnippetShelf();
  const { data } = useQuery({
    queryKey: ['duplicate-snippets', version],
    queryFn: ({ client, queryKey, signal }) =>
      duplicatesIn(snippets ?? [], signal, (done) =>
        // Those found before stay in view while they are looked for again.
        client.setQueryData<DuplicatesFound>(queryKey, (former) => ({ groups: former?.groups, done })),
      ),
    enabled: wanted && snippets !== undefined,
    structuralSharing: false,
    placeholderData: (former) => former,
    gcTime: 60_000,
  });
  return (wanted && data) || NOT_LOOKED;
}

const NOT_LOOKED: DuplicatesFound = { groups: undefined, done: 0 };

async function duplicatesIn(
  snippets: readonly Snippet[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<DuplicatesFound> {
  const { findDuplicatesInSlices } = await import('@/lib/snippets/duplicates');
  const groups = await inSlices(findDuplicatesInSlices(mendable(snippets)), { signal, onStep: onProgress });
  return { groups, done: 1 };
}
