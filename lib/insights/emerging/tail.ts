/** ln Γ(x) for x > 0, to about 1e-10 (Lanczos, g = 7). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const shifted = x - 1;
  let sum = LANCZOS[0] as number;
  for (let index = 1; index < LANCZOS.length; index++) sum += (LANCZOS[index] as number) / (shifted + index);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * How likely a count of at least `count` is where `mean` is usual, for a negative binomial: a Poisson count whose rate itself varies, by
 * mean²/size beyond what chance alone gives. Exact, not by a normal approximation, which is wrong just where counts are small.
 * @param count whole, ≥ 0
 * @param mean > 0
 * @param size > 0; the larger, the nearer to Poisson
 * @returns 0 … 1
 */
export function upperTail(count: number, mean: number, size: number): number {
  if (count <= 0) return 1;
  const p = size / (size + mean);
  const lnAt = (k: number) =>
    lnGamma(k + size) - lnGamma(k + 1) - lnGamma(size) + size * Math.log(p) + k * Math.log1p(-p);
  if (count <= mean) {
    let below = 0;
    for (let k = 0; k < count; k++) below += Math.exp(lnAt(k));
    return Math.min(1, Math.max(0, 1 - below));
  }
  // From the count up, each term by the one before: no small difference of large numbers.
  let term = Math.exp(lnAt(count));
  let tail = 0;
  for (let k = count; term > tail * 1e-12; k++) {
    tail += term;
    term *= ((k + size) / (k + 1)) * (1 - p);
  }
  return Math.min(1, tail);
}
