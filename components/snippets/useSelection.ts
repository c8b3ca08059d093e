import { useMemo, useState } from 'react';
import type { Snippet } from '@/lib/domain/snippet';
import { isManaged } from '@/lib/queries/managedBrands';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** Ticks everything between two places of the list, both included, in either order. */
  addRange(snippets: readonly Snippet[], from: number, to: number): void;
  addAll(snippets: readonly Snippet[]): void;
  clear(): void;
}

/** Which snippets are ticked, to do something with all of them. What a company deployed cannot be: nothing is done with it here. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ids,
      toggle: (id) =>
        setIds((former) => {
          const next = new Set(former);
          if (!next.delete(id) && !isManaged({ id })) next.add(id);
          return next;
        }),
      addRange: (snippets, from, to) => {
        const range = snippets.slice(Math.min(from, to), Math.max(from, to) + 1);
        setIds((former) => new Set([...former, ...idsOf(range)]));
      },
      addAll: (snippets) => setIds(new Set(idsOf(snippets))),
      clear: () => setIds(new Set()),
    }),
    [ids],
  );
}

const idsOf = (snippets: readonly Snippet[]) => snippets.filter((one) => !isManaged(one)).map(({ id }) => id);
