/** Under this many nothing is compared: a share of 12 says little, whatever it is. */
export const FEW = 30;

/** 97.5 % quantile of the normal distribution: both sides together leave 5 %. */
const Z = 1.959964;

/** How many of how many, with the 95 % range in which the real share likely lies. */
export interface Share {
  hits: number;
  n: number;
  /** 0 … 1; 0 where `n` is 0. */
  value: number;
  low: number;
  high: number;
  isFew: boolean;
}

/**
 * Wilson's score interval (1927): unlike the textbook ± it stays within 0 … 1 and is honest for small counts and shares near 0 or 1.
 * @param hits 0 … n
 */
export function shareOf(hits: number, n: number): Share {
  if (n === 0) return { hits: 0, n: 0, value: 0, low: 0, high: 1, isFew: true };
  const value = hits / n;
  const centre = (value + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((value * (1 - value)) / n + (Z * Z) / (4 * n * n));
  return { hits, n, value, low: Math.max(0, centre - half), high: Math.min(1, centre + half), isFew: n < FEW };
}

/** Whether two shares differ by more than chance explains: their 95 % ranges do not touch, and neither is of too few. */
export const differ = (a: Share, b: Share): boolean => !a.isFew && !b.isFew && (a.low > b.high || b.low > a.high);

/** The middle value; of an even number the mean of the two in the middle. `null` for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The smallest value that at least `part` (0 … 1) of the values do not exceed (nearest rank). `null` for none. */
export function quantileOf(values: readonly number[], part: number): number | null {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}
