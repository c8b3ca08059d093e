import table from './learned.json';

/** Numbers that stand for a word; words used alike point the same way. */
export const VECTOR_SIZE = table.size;
const ROWS = new Map(table.words.split(' ').map((word, at) => [word, at]));
const VECTORS = unpacked(table.vectors);

/** Two numbers a byte, each row brought to length 1. */
function unpacked(base64: string): Float32Array {
  const bytes = atob(base64);
  const values = new Float32Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    values[at * 2] = (byte >> 4) - 7.5;
    values[at * 2 + 1] = (byte & 15) - 7.5;
  }
  for (let from = 0; from < values.length; from += VECTOR_SIZE) {
    const row = values.subarray(from, from + VECTOR_SIZE);
    const length = Math.hypot(...row);
    for (let at = 0; at < VECTOR_SIZE; at++) row[at] = (row[at] ?? 0) / length;
  }
  return values;
}

/** Words that were seen often enough when learning are no typos. */
export function isKnownWord(key: string): boolean {
  return ROWS.has(key);
}

/** Length 1; `null` for a word never learned. */
export function vectorOf(key: string): Float32Array | null {
  const row = ROWS.get(key);
  return row === undefined ? null : VECTORS.subarray(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE);
}

/** 0 … 1: how much a word tells of what is meant, by how seldom it is written; `null` for a word never learned. */
export function tellingOf(key: string): number | null {
  const row = ROWS.get(key);
  return row === undefined ? null : Number(table.telling[row]) / 9;
}

/** -1 … 1 for two vectors of length 1. */
export function alike(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < VECTOR_SIZE; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
