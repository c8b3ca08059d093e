import { wordsOf } from './words';

/** Words that must stand side by side, in this order. The last may be the beginning of a longer word unless `exact`. */
export interface Term {
  words: string[];
  exact: boolean;
}

/**
 * What somebody typed into the search: every word must occur, as a word or its beginning; what stands in quotation marks must occur as it stands.
 * An open quotation mark reaches to the end.
 */
export function parseSearch(search: string): Term[] {
  const terms: Term[] = [];
  for (const [piece, quoted] of search.matchAll(/["“”„]([^"“”„]*)(?:["“”„]|$)|[^\s"“”„]+/g)) {
    const words = wordsOf(quoted ?? piece).map(({ folded }) => folded);
    if (words.length > 0) terms.push({ words, exact: quoted !== undefined });
  }
  return terms;
}
