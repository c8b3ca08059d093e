import { useDeferredValue, useMemo } from 'react';
import type { Category } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import type { Snippet } from '@/lib/domain/snippet';
import type { StaleReason } from '@/lib/queries/snippetCare';
import { useSnippetShelf } from '@/lib/queries/snippetShelf';
import { findPlainly } from '@/lib/snippets/search';

export type SnippetSort = 'used' | 'title' | 'changed' | 'lastUsed';

export interface SnippetFilters {
  search: string;
  /** '' for all; a tag otherwise. */
  tag: string;
  /** '' for all; 'shared' for those of no brand. */
  brand: string;
  platform: Platform | '';
  category: Category | '';
  staleOnly: boolean;
  sort: SnippetSort;
}

export const NO_FILTERS: SnippetFilters = {
  search: '',
  tag: '',
  brand: '',
  platform: '',
  category: '',
  staleOnly: false,
  sort: 'used',
};

/** Whether anything but the order narrows the list. */
export function isNarrowed({ sort: _sort, ...filters }: SnippetFilters): boolean {
  const { sort: _none, ...none } = NO_FILTERS;
  return JSON.stringify(filters) !== JSON.stringify(none);
}

const ORDERS: Record<SnippetSort, (a: Snippet, b: Snippet) => number> = {
  // As they come: most used first.
  used: () => 0,
  title: (a, b) => collator.compare(a.title, b.title),
  changed: (a, b) => (a.updatedAt < b.updatedAt ? 1 : -1),
  lastUsed: (a, b) => ((a.lastUsedAt ?? '') < (b.lastUsedAt ?? '') ? 1 : -1),
};
const collator = new Intl.Collator();

/** The snippets that pass the filters; `undefined` while they are read. What is searched for keeps the order of the search. */
export function useFilteredSnippets(
  filters: SnippetFilters,
  stale: ReadonlyMap<string, StaleReason[]>,
): Snippet[] | undefined {
  const { first, snippets, index, version } = useSnippetShelf();
  const { search, tag, brand, platform, category, staleOnly, sort } = useDeferredValue(filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is changed in place, its version says when
  return useMemo(() => {
    const query = search.trim();
    const isAsComes = !query && !tag && !brand && !platform && !category && !staleOnly && sort === 'used';
    const known = snippets ?? (isAsComes ? first : undefined);
    if (!known) return undefined;
    const all = query ? (index?.search(query) ?? findPlainly(known, query)) : known;
    const passing = all.filter(
      (one) =>
        (!tag || one.tags.includes(tag)) &&
        (!brand || (brand === 'shared' ? one.brandId === null : one.brandId === brand)) &&
        (!platform || one.platforms.length === 0 || one.platforms.includes(platform)) &&
        (!category || one.category === category) &&
        (!staleOnly || stale.has(one.id)),
    );
    return query || sort === 'used' ? passing : passing.sort(ORDERS[sort]);
  }, [first, snippets, index, version, search, tag, brand, platform, category, staleOnly, sort, stale]);
}

export interface TagFolder {
  tag: string;
  count: number;
}

/** The tags in use as folders, by name. */
export function useTagFolders(): TagFolder[] {
  const { snippets } = useSnippetShelf();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { tags } of snippets ?? []) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => collator.compare(a.tag, b.tag));
  }, [snippets]);
}
