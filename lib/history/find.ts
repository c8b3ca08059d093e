import type { PackedHistory } from './chunk';
import { numbersOf } from './dictionary';
import { type Facet, SEPARATOR } from './entry';
import { postingsOf } from './postings';
import type { Term } from './query';

/** What is asked of the history. Everything must hold; of the values of one facet, any. */
export interface Asked {
  terms: readonly Term[];
  /** Begun at or after, milliseconds; `null`: any time. */
  since: number | null;
  /** Begun before, milliseconds. */
  until: number | null;
  facets: Partial<Record<Facet, ReadonlySet<string>>>;
  /** Only with an open promise that was due before this time, milliseconds. */
  overdueAt: number | null;
}

/** All packed interactions, the newest chunk first. Place 0 is the newest interaction; the places of chunk `i` begin at `firsts[i]`. */
export interface HistoryIndex {
  chunks: readonly PackedHistory[];
  firsts: Uint32Array;
  size: number;
}

/** @param chunks newest first */
export function historyIndex(chunks: readonly PackedHistory[]): HistoryIndex {
  const firsts = new Uint32Array(chunks.length);
  let size = 0;
  chunks.forEach((chunk, index) => {
    firsts[index] = size;
    size += chunk.ids.length;
  });
  return { chunks, firsts, size };
}

/** The places of all that fits, newest first. */
export function find(index: HistoryIndex, asked: Asked): Uint32Array {
  const places = new Uint32Array(index.size);
  let count = 0;
  index.chunks.forEach((chunk, number) => {
    const fits = rowTest(chunk, asked);
    if (!fits) return;
    const last = (index.firsts[number] ?? 0) + chunk.ids.length - 1;
    for (let row = chunk.ids.length - 1; row >= 0; row--) if (fits(row)) places[count++] = last - row;
  });
  return places.subarray(0, count);
}

/** How many of what fits have each value of a facet, whatever is asked of that facet itself. */
export function tally(index: HistoryIndex, asked: Asked, facet: Facet): Map<string, number> {
  const others = { ...asked, facets: { ...asked.facets, [facet]: undefined } };
  const counts = new Map<string, number>();
  for (const chunk of index.chunks) {
    const fits = rowTest(chunk, others);
    if (!fits) continue;
    const { values, codes } = chunk.facets[facet];
    const inChunk = new Uint32Array(values.length);
    for (let row = 0; row < chunk.ids.length; row++) {
      if (!fits(row)) continue;
      const code = codes[row] ?? 0;
      inChunk[code] = (inChunk[code] ?? 0) + 1;
    }
    values.forEach((value, code) => {
      const more = inChunk[code] ?? 0;
      if (more === 0) return;
      for (const one of facet === 'tags' ? value.split(SEPARATOR) : [value])
        counts.set(one, (counts.get(one) ?? 0) + more);
    });
  }
  return counts;
}

/** @returns the id at a place, `undefined` beyond the end */
export function idAt(index: HistoryIndex, place: number): string | undefined {
  let low = 0;
  let high = index.chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.firsts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const chunk = index.chunks[low];
  return chunk?.ids[chunk.ids.length - 1 - (place - (index.firsts[low] ?? 0))];
}

/** The place of an id, -1: it is not there. */
export function placeOf(index: HistoryIndex, id: string): number {
  for (const [number, { ids }] of index.chunks.entries()) {
    const row = ids.indexOf(id);
    if (row >= 0) return (index.firsts[number] ?? 0) + ids.length - 1 - row;
  }
  return -1;
}

type RowTest = (row: number) => boolean;

/** @returns `null` where no row of the chunk can fit */
function rowTest(chunk: PackedHistory, asked: Asked): RowTest | null {
  const tests: RowTest[] = [];
  const { since, until, overdueAt } = asked;
  const { at, due } = chunk;
  if (since !== null) tests.push((row) => (at[row] ?? Number.NaN) >= since);
  if (until !== null) tests.push((row) => (at[row] ?? Number.NaN) < until);
  if (overdueAt !== null) tests.push((row) => (due[row] ?? Number.NaN) < overdueAt);
  for (const [facet, wanted] of Object.entries(asked.facets) as [Facet, ReadonlySet<string> | undefined][]) {
    if (!wanted) continue;
    const test = facetTest(chunk, facet, wanted);
    if (!test) return null;
    tests.push(test);
  }
  if (asked.terms.length > 0) {
    const test = wordTest(chunk, asked.terms);
    if (!test) return null;
    tests.push(test);
  }
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

function facetTest(chunk: PackedHistory, facet: Facet, wanted: ReadonlySet<string>): RowTest | null {
  const { values, codes } = chunk.facets[facet];
  const holds = (value: string) =>
    facet === 'tags' ? value.split(SEPARATOR).some((tag) => wanted.has(tag)) : wanted.has(value);
  const open = Uint8Array.from(values, (value) => (holds(value) ? 1 : 0));
  if (!open.includes(1)) return null;
  return (row) => open[codes[row] as number] === 1;
}

/** As many words as a number has bits are looked up for all rows in one go; what is beyond them or must stand side by side is looked at after that. */
const BITS = 31;

function wordTest(chunk: PackedHistory, terms: readonly Term[]): RowTest | null {
  const ranges = terms.map(({ words, exact }) =>
    words.map((word, at) => numbersOf(chunk.dictionary, word, exact || at < words.length - 1)),
  );
  const all = ranges.flat();
  if (all.some(({ first, end }) => first === end)) return null;
  const { words, ends } = chunk;
  const { starts, rows } = postingsOf(chunk);
  const quick = all.slice(0, BITS);
  /** Which of the words each row holds, a bit for each. */
  const held = new Int32Array(ends.length);
  quick.forEach(({ first, end }, bit) => {
    const last = starts[end] as number;
    // Run through some hundred thousand times for each key pressed: nothing here may ask whether a number is there.
    for (let at = starts[first] as number; at < last; at++) {
      const row = rows[at] as number;
      held[row] = (held[row] as number) | (1 << bit);
    }
  });
  const wanted = quick.length === BITS ? 0x7fffffff : (1 << quick.length) - 1;
  const inOrder = ranges.filter((range) => range.length > 1 || all.length > BITS);
  return (row) => {
    if (held[row] !== wanted) return false;
    const from = row === 0 ? 0 : (ends[row - 1] as number);
    return inOrder.every((range) => standsBetween(words, from, ends[row] as number, range));
  };
}

function standsBetween(
  words: PackedHistory['words'],
  from: number,
  end: number,
  ranges: readonly { first: number; end: number }[],
): boolean {
  for (let at = from; at + ranges.length <= end; at++) {
    const isHere = ranges.every((range, offset) => {
      const number = words[at + offset] ?? 0;
      return number >= range.first && number < range.end;
    });
    if (isHere) return true;
  }
  return false;
}
