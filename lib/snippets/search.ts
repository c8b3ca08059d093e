import MiniSearch from 'minisearch';
import type { Snippet } from '@/lib/domain/snippet';

/** Short words are typed right or not at all; longer ones may be one edit in four letters off. Two letters swapped are two edits. */
const MIN_LENGTH_FOR_TYPOS = 4;
const TYPO_SHARE = 0.25;
const WEIGHTS = { title: 3, tags: 2, body: 1 };

/**
 * Prepares a search over title, tags and body, in that order of weight. Every word must be found, as the beginning of a word or with a typo.
 * @returns a search: best first, ties in the order given; an empty query returns all in the order given
 */
export function snippetSearch(snippets: readonly Snippet[]): (query: string) => Snippet[] {
  const index = new MiniSearch<{ position: number; title: string; tags: string; body: string }>({
    idField: 'position',
    fields: Object.keys(WEIGHTS),
    processTerm: fold,
  });
  index.addAll(snippets.map(({ title, tags, body }, position) => ({ position, title, tags: tags.join(' '), body })));
  return (query) => {
    if (query.trim() === '') return [...snippets];
    const found = index.search(query, {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < MIN_LENGTH_FOR_TYPOS ? false : TYPO_SHARE),
      boost: WEIGHTS,
    });
    return found.sort((a, b) => b.score - a.score || a.id - b.id).flatMap(({ id }) => snippets[id as number] ?? []);
  };
}

/** "Café" is found by "cafe". */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
