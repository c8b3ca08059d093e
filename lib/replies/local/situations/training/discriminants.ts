import { type Meaning, meaningOf } from '@/lib/meaning';
import { plainWords } from '../../plainWords';
import type { MeaningFile } from '../learned/meanings';
import type { Told } from './texts';

/** Added to how far posts of a row scatter, so that no direction tells too much. */
const EVENED = 1e-3;
const LARGEST_TURN = 127;

/** Gauss and Jordan; the matrix is symmetric and far from singular, since its diagonal was evened. */
function inverseOf(matrix: readonly Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const left = matrix.map((row) => row.slice());
  const right = matrix.map((_, row) => Float64Array.from({ length: size }, (_, at) => (at === row ? 1 : 0)));
  for (let pivot = 0; pivot < size; pivot++) {
    const by = left[pivot]?.[pivot] ?? 1;
    for (const rows of [left, right]) rows[pivot] = (rows[pivot] ?? new Float64Array(size)).map((value) => value / by);
    for (let row = 0; row < size; row++) {
      const share = left[row]?.[pivot] ?? 0;
      if (row === pivot || share === 0) continue;
      for (const rows of [left, right])
        rows[row] = (rows[row] ?? new Float64Array(size)).map((value, at) => value - share * (rows[pivot]?.[at] ?? 0));
    }
  }
  return right;
}

/** Where the posts of each row point on the whole, and the directions in which posts of one row differ, divided out (Fisher's linear discriminants). */
export function meaningsOf(
  told: readonly Told[],
  ids: readonly string[],
  weightOf: (one: Told) => number,
): MeaningFile {
  const read = told.map((one) => ({
    row: ids.indexOf(one.row),
    weight: weightOf(one),
    meaning: meaningOf(plainWords(one.text)),
  }));
  const size = read[0]?.meaning.length ?? 0;
  const weights = new Float64Array(ids.length);
  const middles = ids.map(() => new Float64Array(size));
  for (const { row, weight, meaning } of read) {
    weights[row] = (weights[row] ?? 0) + weight;
    const middle = middles[row];
    if (middle) add(middle, meaning, weight);
  }
  middles.forEach((middle, row) => {
    middle.forEach((sum, at) => {
      middle[at] = sum / (weights[row] || 1);
    });
  });
  const scatter = Array.from({ length: size }, () => new Float64Array(size));
  const all = weights.reduce((a, b) => a + b, 0);
  for (const { row, weight, meaning } of read) {
    const apart = meaning.map((value, at) => value - (middles[row]?.[at] ?? 0));
    scatter.forEach((line, at) => {
      add(line, apart, (weight * (apart[at] ?? 0)) / all);
    });
  }
  scatter.forEach((line, at) => {
    line[at] = (line[at] ?? 0) + EVENED;
  });
  const inverse = inverseOf(scatter);
  const turns = middles.map((middle) => Float64Array.from(inverse, (line) => dot(line, middle)));
  const leans = turns.map((turn, row) => -dot(turn, middles[row] ?? turn) / 2);
  const step = Math.max(...turns.flatMap((turn) => [...turn].map(Math.abs))) / LARGEST_TURN;
  const bytes = Int8Array.from(turns.flatMap((turn) => [...turn].map((value) => Math.round(value / step))));
  return {
    step: Number(step.toPrecision(6)),
    leans: leans.map((lean) => Number(lean.toPrecision(5))).join(' '),
    turns: Buffer.from(bytes.buffer).toString('base64'),
  };
}

const dot = (one: Float64Array, other: Float64Array) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

function add(sum: Float64Array, values: Float64Array | Meaning, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (values[at] ?? 0);
}
