import shipped from './table.json';

/** The table as the file holds it. */
export type StoredTable = typeof shipped;

/** Numbers of a meaning. */
export const SIZE = shipped.size;
/** How many places words that the table does not hold share. */
export const PIECES = shipped.pieces;

/** What was learned: a row of numbers for each word, for each pair of words that stand side by side, and for pieces of words. */
interface Table {
  rowOf: ReadonlyMap<string, number>;
  /** The row of the first piece. */
  firstPiece: number;
  telling: string;
  /** Adds `share` times a row to a sum. */
  add: (row: number, share: number, sum: Float32Array) => void;
}

let decoded: Table | null = null;

/** Decoded when it is first needed. */
export function table(): Table {
  decoded ??= decode(shipped);
  return decoded;
}

/** Another table of the same sizes in place of the shipped one, to measure what was learned without some of the texts. */
export function measureWith(stored: StoredTable): void {
  decoded = decode(stored);
}

const MIDDLE = 7.5;
const bytesOf = (base64: string) => {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** Two numbers a byte, 0 … 15 for −7.5 … 7.5 steps; the step of each row is its own, a part of `stored.step`. */
function decode(stored: StoredTable): Table {
  const rowOf = new Map<string, number>();
  for (const word of stored.words.split(' ')) rowOf.set(word, rowOf.size);
  for (const pair of stored.pairs.split('|')) rowOf.set(pair, rowOf.size);
  const steps = bytesOf(stored.steps);
  const halves = bytesOf(stored.rows);
  const wide = SIZE / 2;
  return {
    rowOf,
    firstPiece: rowOf.size,
    telling: stored.telling,
    add: (row, share, sum) => {
      const step = share * (steps[row] ?? 0) * stored.step;
      for (let at = 0; at < wide; at++) {
        const byte = halves[row * wide + at] ?? 0;
        sum[at * 2] = (sum[at * 2] ?? 0) + step * ((byte >> 4) - MIDDLE);
        sum[at * 2 + 1] = (sum[at * 2 + 1] ?? 0) + step * ((byte & 15) - MIDDLE);
      }
    },
  };
}

/** 0 … 1: how much a word tells of what is meant, by how seldom it is written; `null` for a word never learned. */
export function tellingOf(word: string): number | null {
  const { rowOf, telling } = table();
  const row = rowOf.get(word);
  const digit = row === undefined ? undefined : telling[row];
  return digit === undefined ? null : Number(digit) / 9;
}
