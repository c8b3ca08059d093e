import { type Dictionary, packDictionary } from './dictionary';
import { FACETS, type Facet, type HistoryEntry } from './entry';
import { wordsOf } from './words';

/** Raise it whenever an entry, its words or their packing changes: chunks of another number are made again. */
export const CHUNK_FORMAT = 1;

/** A facet of all rows: row `i` has the value `values[codes[i]]`. */
export interface FacetColumn {
  values: string[];
  codes: Uint16Array | Uint32Array;
}

/** Some hundred neighbouring interactions, oldest first, in columns: as small to keep and as quick to go through as it gets. */
export interface PackedHistory {
  format: number;
  ids: string[];
  at: Float64Array;
  due: Float64Array;
  facets: Record<Facet, FacetColumn>;
  /** Its first word is the empty one, which stands between two texts of a row. */
  dictionary: Dictionary;
  /** The words of all rows as numbers in `dictionary`; those of row `i` end at `ends[i]`. */
  words: Uint16Array | Uint32Array;
  ends: Uint32Array;
}

/** @param entries oldest first */
export function packHistory(entries: readonly HistoryEntry[]): PackedHistory {
  const texts = entries.map((entry) => wordsWithBreaks(entry.texts));
  const sorted = [...new Set(['', ...texts.flat()])].sort();
  const numbers = new Map(sorted.map((word, number) => [word, number]));
  const words = numbered(
    sorted.length,
    texts.reduce((sum, list) => sum + list.length, 0),
  );
  const ends = new Uint32Array(entries.length);
  let at = 0;
  texts.forEach((list, row) => {
    for (const word of list) words[at++] = numbers.get(word) ?? 0;
    ends[row] = at;
  });
  return {
    format: CHUNK_FORMAT,
    ids: entries.map(({ id }) => id),
    at: Float64Array.from(entries, (entry) => entry.at),
    due: Float64Array.from(entries, (entry) => entry.due),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, packColumn(entries.map(({ facets }) => facets[facet]))]),
    ) as Record<Facet, FacetColumn>,
    dictionary: packDictionary(sorted),
    words,
    ends,
  };
}

function wordsWithBreaks(texts: readonly string[]): string[] {
  return texts.flatMap((text, index) => {
    const words = wordsOf(text).map(({ folded }) => folded);
    return index === 0 ? words : ['', ...words];
  });
}

function packColumn(all: string[]): FacetColumn {
  const values = [...new Set(all)];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const codes = numbered(values.length, all.length);
  all.forEach((value, row) => {
    codes[row] = numbers.get(value) ?? 0;
  });
  return { values, codes };
}

/** Room for `length` numbers below `count`. */
function numbered(count: number, length: number): Uint16Array | Uint32Array {
  return count <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
