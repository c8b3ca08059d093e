/** Rows of a sparse matrix: column and value of each cell that is not nought. */
export interface SparseRow {
  columns: Uint32Array;
  values: Float32Array;
}

/** Uniform numbers from a seed, so that the same rows give the same table. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const EXTRA = 8;
const ROUNDS = 8;

/** The leading `size` left factors of a matrix (truncated SVD by subspace iteration), each column scaled by the square root of its strength. */
export function leadingFactors(rows: readonly SparseRow[], width: number, size: number, seed: number): Float64Array[] {
  const wide = size + EXTRA;
  const random = numbersFrom(seed);
  let left: Float64Array[] = rows.map(() => Float64Array.from({ length: wide }, () => random() - 0.5));
  let strengths: Float64Array = new Float64Array(wide);
  for (let round = 0; round < ROUNDS; round++) {
    orthonormal(left, wide);
    const right = Array.from({ length: width }, () => new Float64Array(wide));
    rows.forEach((row, at) => {
      addInto(row, left[at], right);
    });
    const next = rows.map((row) => gathered(row, right, wide));
    strengths = Float64Array.from({ length: wide }, (_, column) =>
      Math.sqrt(Math.sqrt(next.reduce((sum, line) => sum + (line[column] ?? 0) ** 2, 0))),
    );
    left = next;
  }
  orthonormal(left, wide);
  return left.map((line) =>
    Float64Array.from({ length: size }, (_, at) => (line[at] ?? 0) * Math.sqrt(strengths[at] ?? 0)),
  );
}

function addInto({ columns, values }: SparseRow, from: Float64Array | undefined, into: Float64Array[]): void {
  if (!from) return;
  columns.forEach((column, at) => {
    const target = into[column];
    const value = values[at] ?? 0;
    if (target)
      for (let each = 0; each < from.length; each++) target[each] = (target[each] ?? 0) + value * (from[each] ?? 0);
  });
}

function gathered({ columns, values }: SparseRow, from: readonly Float64Array[], wide: number): Float64Array {
  const line = new Float64Array(wide);
  columns.forEach((column, at) => {
    const source = from[column];
    const value = values[at] ?? 0;
    if (source) for (let each = 0; each < wide; each++) line[each] = (line[each] ?? 0) + value * (source[each] ?? 0);
  });
  return line;
}

/** Gram and Schmidt, in place, column by column. */
function orthonormal(lines: readonly Float64Array[], wide: number): void {
  for (let column = 0; column < wide; column++) {
    for (let before = 0; before < column; before++) {
      let shared = 0;
      for (const line of lines) shared += (line[column] ?? 0) * (line[before] ?? 0);
      for (const line of lines) line[column] = (line[column] ?? 0) - shared * (line[before] ?? 0);
    }
    let length = 0;
    for (const line of lines) length += (line[column] ?? 0) ** 2;
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (const line of lines) line[column] = (line[column] ?? 0) * scale;
  }
}
