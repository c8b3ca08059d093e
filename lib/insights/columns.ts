/** One value of every row, each different one kept once: row `i` has `values[codes[i]]`. */
export interface Column<Value> {
  values: Value[];
  codes: Codes;
}

/** A list for every row: that of row `i` ends at `ends[i]`, where the next begins. */
export interface ListColumn<Value> {
  values: Value[];
  codes: Codes;
  ends: Uint32Array;
}

/** What only some rows have. */
export interface SparseColumn<Value> {
  rows: Uint32Array;
  values: Value[];
}

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** @param keyOf tells values apart that are no strings or numbers */
export function packColumn<Value>(all: readonly Value[], keyOf: (value: Value) => unknown = same): Column<Value> {
  const { values, numberOf } = numbering<Value>(keyOf);
  const numbers = all.map(numberOf);
  return { values, codes: codesOf(values.length, numbers) };
}

export function packLists<Value>(all: readonly (readonly Value[])[]): ListColumn<Value> {
  const { values, numberOf } = numbering<Value>(same);
  const numbers: number[] = [];
  const ends = new Uint32Array(all.length);
  for (const [row, list] of all.entries()) {
    for (const value of list) numbers.push(numberOf(value));
    ends[row] = numbers.length;
  }
  return { values, codes: codesOf(values.length, numbers), ends };
}

export function packSparse<Value>(all: readonly (Value | null)[]): SparseColumn<Value> {
  const rows: number[] = [];
  const values: Value[] = [];
  for (const [row, value] of all.entries()) {
    if (value === null) continue;
    rows.push(row);
    values.push(value);
  }
  return { rows: Uint32Array.from(rows), values };
}

/** `null` becomes NaN. */
export const packNumbers = (all: readonly (number | null)[]): Float64Array =>
  Float64Array.from(all, (value) => value ?? Number.NaN);

export const valueAt = <Value>({ values, codes }: Column<Value>, row: number): Value =>
  values[codes[row] as number] as Value;

export function listAt<Value>({ values, codes, ends }: ListColumn<Value>, row: number): Value[] {
  const list: Value[] = [];
  for (let at = row === 0 ? 0 : (ends[row - 1] as number); at < (ends[row] as number); at++)
    list.push(values[codes[at] as number] as Value);
  return list;
}

export function numberAt(numbers: Float64Array, row: number): number | null {
  const value = numbers[row] as number;
  return Number.isNaN(value) ? null : value;
}

/** The values of all rows, `null` where there is none. */
export function spreadOut<Value>({ rows, values }: SparseColumn<Value>, length: number): (Value | null)[] {
  const all = new Array<Value | null>(length).fill(null);
  for (const [index, row] of rows.entries()) all[row] = values[index] as Value;
  return all;
}

const same = (value: unknown) => value;

function numbering<Value>(keyOf: (value: Value) => unknown) {
  const values: Value[] = [];
  const numbers = new Map<unknown, number>();
  const numberOf = (value: Value): number => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

/** As small as numbers below `count` can be kept. */
function codesOf(count: number, numbers: readonly number[]): Codes {
  if (count <= 0x100) return Uint8Array.from(numbers);
  return count <= 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
