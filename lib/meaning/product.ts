/** The sum of the products of two rows of numbers, the second read from a place on. Four sums side by side, which processors do at once. */
export function product(one: Float32Array, other: Float32Array, from = 0): number {
  const { length } = one;
  const even = length - (length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  for (let to = from; at < even; at += 4, to += 4) {
    a += (one[at] as number) * (other[to] as number);
    b += (one[at + 1] as number) * (other[to + 1] as number);
    c += (one[at + 2] as number) * (other[to + 2] as number);
    d += (one[at + 3] as number) * (other[to + 3] as number);
  }
  for (; at < length; at++) a += (one[at] as number) * (other[from + at] as number);
  return a + b + c + d;
}
