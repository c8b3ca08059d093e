import type { Scorer } from '@/lib/faq/scorer';
import { numbersFrom } from '@/lib/meaning/training/random';

/** The entries that one question was laid beside. */
export interface Choice {
  /** By entry, in the order of `evidenceFor`. */
  features: number[][];
  /** The place of the entry that answers it; −1: none of them does. */
  right: number;
  /** How much it counts. */
  share: number;
}

const HIDDEN = 16;
/** Networks from different beginnings are laid together: their mean errs less than each. */
const NETWORKS = 2;
const ROUNDS = 150;
const RATE = 0.01;
const DECAY = 0.003;
const LEFT_OUT = 0.2;
const SEED = 17;

/**
 * A scorer under which the right entry, or none, is likeliest (softmax over the entries and none of them; Adam with weight decay, a part of the hidden
 * values left out in each round). The same choices give the same scorer.
 */
export function fitted(choices: readonly Choice[]): Scorer {
  const size = choices[0]?.features[0]?.length ?? 0;
  const { middle, width } = spreads(choices, size);
  const networks = Array.from({ length: NETWORKS }, (_, at) => network(choices, size, middle, width, SEED + at));
  const linear = Array.from({ length: size }, () => 0);
  const hidden: Scorer['hidden'] = [];
  let constant = 0;
  for (const weights of networks) {
    const unit = (at: number, column: number) => (weights[at * (size + 1) + column] ?? 0) / (width[column] ?? 1);
    const shift = (at: number) => {
      let sum = weights[at * (size + 1) + size] ?? 0;
      for (let column = 0; column < size; column++) sum -= unit(at, column) * (middle[column] ?? 0);
      return sum;
    };
    for (let at = 0; at < HIDDEN; at++)
      hidden.push({
        bias: rounded(shift(at)),
        out: rounded((weights[(HIDDEN + 1) * (size + 1) + at] ?? 0) / NETWORKS),
        weights: linear.map((_, column) => rounded(unit(at, column))),
      });
    for (let column = 0; column < size; column++)
      linear[column] = (linear[column] ?? 0) + unit(HIDDEN, column) / NETWORKS;
    constant += shift(HIDDEN) / NETWORKS;
  }
  // The first feature is always 1.
  linear[0] = (linear[0] ?? 0) + constant;
  return { linear: linear.map(rounded), hidden };
}

const rounded = (value: number) => Number(value.toPrecision(4));

function spreads(choices: readonly Choice[], size: number): { middle: Float64Array; width: Float64Array } {
  const [sum, square] = [new Float64Array(size), new Float64Array(size)];
  let count = 0;
  for (const { features } of choices)
    for (const row of features) {
      count += 1;
      row.forEach((value, at) => {
        sum[at] = (sum[at] ?? 0) + value;
        square[at] = (square[at] ?? 0) + value * value;
      });
    }
  const middle = sum.map((value) => value / count);
  const width = square.map((value, at) => Math.sqrt(Math.max(0, value / count - (middle[at] ?? 0) ** 2)) || 1);
  return { middle, width };
}

/** Rows of `size` weights and a bias: one for each hidden value, then the linear sum; after them what each hidden value counts. */
function network(
  choices: readonly Choice[],
  size: number,
  middle: Float64Array,
  width: Float64Array,
  seed: number,
): Float64Array {
  const random = numbersFrom(seed);
  const wide = size + 1;
  const outs = (HIDDEN + 1) * wide;
  const begin = 1 / Math.sqrt(size);
  const weights = Float64Array.from(
    { length: outs + HIDDEN },
    (_, at) => (random() * 2 - 1) * (at < outs ? begin : 1 / 4),
  );
  const rows = choices.flatMap(({ features }) =>
    features.map((row) => Float64Array.from(row, (value, at) => (value - (middle[at] ?? 0)) / (width[at] ?? 1))),
  );
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  const slope = new Float64Array(weights.length);
  const held = rows.map(() => new Float64Array(HIDDEN));
  const scores = new Float64Array(rows.length);
  const pulls = new Float64Array(rows.length);
  for (let round = 1; round <= ROUNDS; round++) {
    rows.forEach((row, of) => {
      let score = dot(row, weights, HIDDEN * wide, size);
      const values = held[of] as Float64Array;
      for (let at = 0; at < HIDDEN; at++) {
        const value = random() < LEFT_OUT ? 0 : Math.tanh(dot(row, weights, at * wide, size));
        values[at] = value;
        score += (value * (weights[outs + at] as number)) / (1 - LEFT_OUT);
      }
      scores[of] = score;
    });
    const all = pullsOf(choices, scores, pulls);
    slope.fill(0);
    rows.forEach((row, of) => {
      const pull = (pulls[of] as number) / all;
      if (pull === 0) return;
      add(slope, row, HIDDEN * wide, size, pull);
      const values = held[of] as Float64Array;
      for (let at = 0; at < HIDDEN; at++) {
        const value = values[at] as number;
        if (value === 0) continue;
        slope[outs + at] = (slope[outs + at] as number) + (pull * value) / (1 - LEFT_OUT);
        add(
          slope,
          row,
          at * wide,
          size,
          (pull * (weights[outs + at] as number) * (1 - value * value)) / (1 - LEFT_OUT),
        );
      }
    });
    const [settle, settled] = [1 - 0.9 ** round, 1 - 0.999 ** round];
    for (let at = 0; at < weights.length; at++) {
      const step = slope[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * step;
      second[at] = 0.999 * (second[at] as number) + 0.001 * step * step;
      const change = (first[at] as number) / settle / (Math.sqrt((second[at] as number) / settled) + 1e-8);
      weights[at] = (weights[at] as number) * (1 - DECAY) - RATE * change;
    }
  }
  return weights;
}

/** How far each score is from where it should be; what they count together. */
function pullsOf(choices: readonly Choice[], scores: Float64Array, pulls: Float64Array): number {
  let at = 0;
  let counted = 0;
  for (const { features, right, share } of choices) {
    let all = 1;
    for (let each = 0; each < features.length; each++) all += Math.exp(scores[at + each] as number);
    for (let each = 0; each < features.length; each++)
      pulls[at + each] = share * (Math.exp(scores[at + each] as number) / all - (each === right ? 1 : 0));
    at += features.length;
    counted += share;
  }
  return counted;
}

/** With the bias that follows the weights. */
function dot(row: Float64Array, weights: Float64Array, from: number, size: number): number {
  let sum = weights[from + size] as number;
  for (let at = 0; at < size; at++) sum += (row[at] as number) * (weights[from + at] as number);
  return sum;
}

function add(slope: Float64Array, row: Float64Array, from: number, size: number, pull: number): void {
  for (let at = 0; at < size; at++) slope[from + at] = (slope[from + at] as number) + pull * (row[at] as number);
  slope[from + size] = (slope[from + size] as number) + pull;
}
