import type { Snippet } from '@/lib/domain/snippet';
import type { RankedSnippet } from '@/lib/snippets/ranking';
import { bareShortcut } from '@/lib/snippets/search';

/** How much a place in the list of hits is worth against fitting the post: the first hit keeps its place before all but a clearly better fit. */
const PER_PLACE = 0.12;
/** More than anything else can be worth. */
const NOT_FOR_HERE = 100;

/**
 * What was found, in the order to be offered: a shortcut typed exactly comes first whatever else fits, then how well the words fit and how well the
 * snippet fits the post decide together. Hits that may not be used at this post stay, below all that may.
 * @param hits as the search gave them, best first
 * @param fit of the snippets that may be used here; `undefined` while it is not known: then the hits keep their order
 */
export function paletteOrder(
  query: string,
  hits: readonly Snippet[],
  fit: ReadonlyMap<string, RankedSnippet> | undefined,
): RankedSnippet[] {
  const typed = bareShortcut(query);
  return hits
    .map((snippet, place) => {
      const known = fit?.get(snippet.id);
      const exact = typed !== '' && bareShortcut(snippet.shortcut) === typed;
      const worth = exact ? 10 : (known?.score ?? 0) - place * PER_PLACE;
      return {
        worth: fit && !known ? worth - NOT_FOR_HERE : worth,
        ranked: known ?? { snippet, score: 0, because: [] },
      };
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ ranked }) => ranked);
}
