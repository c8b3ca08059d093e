import MiniSearch, { type SearchResult } from 'minisearch';
import type { Snippet } from '@/lib/domain/snippet';

/** Short words are typed right or not at all; longer ones may be one edit in four letters off, two at most. Two letters swapped are two edits. */
const MIN_LENGTH_FOR_TYPOS = 4;
const TYPO_SHARE = 0.25;
const MOST_TYPOS = 2;
const WEIGHTS = { shortcut: 4, title: 3, tags: 2, body: 1 };
/** A word that stands in so many snippets, and in more than this share of them, tells none of them from the others. */
const COMMON_FROM = 300;
const COMMON_SHARE = 0.1;
/** With as many found as typed, words that are only nearly the same are not looked for: that takes most of the time. */
const ENOUGH = 1;

interface Entry {
  id: string;
  title: string;
  shortcut: string;
  tags: string;
  body: string;
}

/** Snippets ready to be searched. It is changed in place: a snippet that is saved does not make 10,000 be read again. */
export interface SnippetIndex {
  /**
   * Best first: the snippet of that very shortcut, those whose shortcut begins so, then those that hold every word, as typed, as a word's beginning
   * or with a typo. An empty query gives all in the order they came.
   * @param most how many at most; all without it
   */
  search(query: string, most?: number): Snippet[];
  /**
   * Relevance (any positive number, comparable within one answer) of snippets that share any of the words. Words that stand everywhere in a large
   * library are passed over. For ranking.
   */
  related(words: readonly string[]): Map<string, Related>;
  /** Adds, or puts in the place of the one with the same id. */
  add(snippet: Snippet): void;
  remove(id: string): void;
  get(id: string): Snippet | undefined;
  /** All, in the order they came. */
  all(): Snippet[];
}

export interface Related {
  score: number;
  /** Of the words asked for, those that it holds. */
  words: string[];
}

/** Reads the snippets once; 10,000 take about a second. */
export function snippetIndex(snippets: readonly Snippet[]): SnippetIndex {
  const known = new Map<string, Snippet>();
  const shortcuts = new Map<string, string>();
  /** In how many snippets a word stands; editing one counts its words once more, which only matters to words near the limit. */
  const holders = new Map<string, number>();
  let wordsRead: Set<string> | null = null;
  const index = new MiniSearch<Entry>({
    fields: Object.keys(WEIGHTS),
    processTerm: (term) => {
      const folded = fold(term);
      wordsRead?.add(folded);
      return folded;
    },
  });
  const isCommon = (word: string) => {
    const count = holders.get(fold(word)) ?? 0;
    return count >= COMMON_FROM && count > COMMON_SHARE * known.size;
  };

  const remove = (id: string) => {
    const snippet = known.get(id);
    if (!snippet) return;
    known.delete(id);
    index.discard(id);
    if (shortcuts.get(bareShortcut(snippet.shortcut)) === id) shortcuts.delete(bareShortcut(snippet.shortcut));
  };
  const add = (snippet: Snippet) => {
    if (known.has(snippet.id)) index.discard(snippet.id);
    known.set(snippet.id, snippet);
    if (snippet.shortcut) shortcuts.set(bareShortcut(snippet.shortcut), snippet.id);
    const { id, title, shortcut, tags, body } = snippet;
    wordsRead = new Set();
    index.add({ id, title, shortcut, tags: tags.join(' '), body });
    for (const word of wordsRead) holders.set(word, (holders.get(word) ?? 0) + 1);
    wordsRead = null;
  };
  for (const snippet of snippets) add(snippet);

  const find = (query: string, typos: boolean): SearchResult[] =>
    index.search(query, {
      combineWith: 'AND',
      prefix: true,
      boost: WEIGHTS,
      ...(typos && {
        fuzzy: (term: string) => (term.length < MIN_LENGTH_FOR_TYPOS ? false : TYPO_SHARE),
        maxFuzzy: MOST_TYPOS,
      }),
    });

  return {
    search(query, most = Number.POSITIVE_INFINITY) {
      if (query.trim() === '') return [...known.values()].slice(0, most);
      const asTyped = find(query, false);
      const found = asTyped.length >= ENOUGH ? asTyped : find(query, true);
      const ids = new Set([...byShortcut(shortcuts, query), ...found.map(({ id }) => String(id))]);
      return [...ids].flatMap((id) => known.get(id) ?? []).slice(0, most);
    },
    related(words) {
      const telling = words.filter((word) => !isCommon(word));
      const found = index.search(telling.join(' '), { combineWith: 'OR', boost: { title: 2, tags: 1.5, body: 1 } });
      return new Map(found.map(({ id, score, queryTerms }) => [String(id), { score, words: queryTerms }]));
    },
    add,
    remove,
    get: (id) => known.get(id),
    all: () => [...known.values()],
  };
}

/** The snippets that hold every word typed, in the order they came: without an index, for the moment until one is made. */
export function findPlainly(snippets: readonly Snippet[], query: string): Snippet[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return snippets.filter(({ title, shortcut, tags, body }) => {
    const text = fold(`${shortcut}\n${title}\n${tags.join('\n')}\n${body}`);
    return words.every((word) => text.includes(word));
  });
}

/** The snippet with that shortcut, then those whose shortcut begins so, the shortest first. */
function byShortcut(shortcuts: ReadonlyMap<string, string>, query: string): string[] {
  const typed = bareShortcut(query);
  if (typed === '' || /\s/.test(typed)) return [];
  return [...shortcuts]
    .filter(([shortcut]) => shortcut.startsWith(typed))
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([, id]) => id);
}

/** `;Fee`, `/fee` and `fee` are typed for the same. */
export function bareShortcut(shortcut: string): string {
  return fold(shortcut.trim()).replace(/^[;/:!#\\.]+/, '');
}

const PLAIN = /^[\n\x20-\x7e]*$/;

/** "Café" is found by "cafe". */
function fold(term: string): string {
  if (PLAIN.test(term)) return term.toLowerCase();
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
