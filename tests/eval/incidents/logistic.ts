/** One thing that examples are judged by: the examples that have it, and how much. */
export interface Column {
  /** How hard its weight is pulled towards nothing. */
  pull: number;
  rows: number[];
  values: number[];
}

const ROUNDS = 40;
const ENOUGH = 0.002;

export const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/**
 * Weights of a logistic regression, by Newton steps for one column at a time. There is no chance in it.
 * @param shares how much each example counts
 */
export function fitted(
  columns: readonly Column[],
  belongs: readonly boolean[],
  shares: readonly number[],
): Float64Array {
  const weights = new Float64Array(columns.length);
  const logOdds = new Float64Array(belongs.length);
  for (let round = 0; round < ROUNDS; round++) {
    let most = 0;
    for (const [column, { pull, rows, values }] of columns.entries()) {
      const weight = weights[column] ?? 0;
      let slope = pull * weight;
      let bend = pull;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        const value = values[at] ?? 0;
        const chance = chanceOf(logOdds[row] ?? 0);
        const share = shares[row] ?? 0;
        slope += share * value * (chance - Number(belongs[row]));
        bend += share * value * value * chance * (1 - chance);
      }
      const step = Math.max(-1, Math.min(1, -slope / Math.max(bend, 1e-9)));
      weights[column] = weight + step;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        logOdds[row] = (logOdds[row] ?? 0) + step * (values[at] ?? 0);
      }
      most = Math.max(most, Math.abs(step));
    }
    if (most < ENOUGH) break;
  }
  return weights;
}
