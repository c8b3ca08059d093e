import { numbersFrom } from './random';

const ROUNDS = 25;
const SEED = 7;

/** The `size` directions along which the vectors differ most from nought, strongest first (subspace iteration on their second moments). */
export function mainAxes(vectors: readonly Float32Array[], size: number): Float64Array[] {
  const wide = vectors[0]?.length ?? 0;
  const moments = new Float64Array(wide * wide);
  for (const vector of vectors)
    for (let row = 0; row < wide; row++) {
      const value = vector[row] ?? 0;
      for (let column = row; column < wide; column++)
        moments[row * wide + column] = (moments[row * wide + column] ?? 0) + value * (vector[column] ?? 0);
    }
  for (let row = 0; row < wide; row++)
    for (let column = 0; column < row; column++) moments[row * wide + column] = moments[column * wide + row] ?? 0;
  const random = numbersFrom(SEED);
  let axes: Float64Array[] = Array.from({ length: size }, () =>
    Float64Array.from({ length: wide }, () => random() - 0.5),
  );
  for (let round = 0; round < ROUNDS; round++) {
    axes = axes.map((axis) => turned(moments, axis));
    axes.forEach((axis, at) => {
      for (const before of axes.slice(0, at)) {
        const shared = dot(axis, before);
        for (let each = 0; each < wide; each++) axis[each] = (axis[each] ?? 0) - shared * (before[each] ?? 0);
      }
      const length = Math.sqrt(dot(axis, axis));
      for (let each = 0; each < wide; each++) axis[each] = (axis[each] ?? 0) / length;
    });
  }
  return axes;
}

/** A vector along the axes, brought to length 1. */
export function along(axes: readonly Float64Array[], vector: Float32Array): Float32Array {
  const values = Float32Array.from(axes, (axis) => dot(axis, vector));
  const length = Math.sqrt(dot(values, values)) || 1;
  return values.map((value) => value / length);
}

function turned(matrix: Float64Array, vector: Float64Array): Float64Array {
  return vector.map((_, row) => dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector));
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
