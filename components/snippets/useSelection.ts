import { useMemo, useState } from 'react';
import type { Snippet } from '@/lib/domain/snippet';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** Ticks everything between two places of the list, both included, in either order. */
  addRange(snippets: readonly Snippet[], from: number, to: number): void;
  addAll(snippets: readonly Snippet[]): void;
  clear(): void;
}

/** Which snippets are ticked, to do something with all of them. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ids,
      toggle: (id) =>
        setIds((former) => {
          const next = new Set(former);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      addRange: (snippets, from, to) => {
        const range = snippets.slice(Math.min(from, to), Math.max(from, to) + 1);
        setIds((former) => new Set([...former, ...range.map((one) => one.id)]));
      },
      addAll: (snippets) => setIds(new Set(snippets.map((one) => one.id))),
      clear: () => setIds(new Set()),
    }),
    [ids],
  );
}
