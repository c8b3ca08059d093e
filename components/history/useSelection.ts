import { useState } from 'react';
import type { FoundHistory } from '@/lib/queries/history';

const NOBODY: ReadonlySet<string> = new Set();

/** Which entries are selected; the ids in the order they were chosen. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Takes one in or out; `upTo`: all from the last one chosen to this one are taken in. */
  toggle(id: string, upTo: boolean): void;
  /** Everything that fits the filter. */
  all(): void;
  none(): void;
}

export function useSelection(found: FoundHistory | undefined): Selection {
  const [ids, setIds] = useState(NOBODY);
  const [last, setLast] = useState<string | null>(null);
  const between = (from: number, to: number): string[] => {
    const some: string[] = [];
    for (let place = from; place <= to; place++) {
      const id = found?.idAt(place);
      if (id !== undefined) some.push(id);
    }
    return some;
  };
  return {
    ids,
    toggle: (id, upTo) => {
      const next = new Set(ids);
      const start = upTo && last !== null ? (found?.placeOf(last) ?? -1) : -1;
      const end = start >= 0 ? (found?.placeOf(id) ?? -1) : -1;
      if (end >= 0) for (const one of between(Math.min(start, end), Math.max(start, end))) next.add(one);
      else if (!next.delete(id)) next.add(id);
      setIds(next);
      setLast(id);
    },
    all: () => setIds(new Set(between(0, (found?.count ?? 0) - 1))),
    none: () => {
      setIds(NOBODY);
      setLast(null);
    },
  };
}
