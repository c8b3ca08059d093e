import type { Linear } from './sgd';

/** A post with any number of labels at once. */
export interface Labelled {
  words: Uint16Array;
  signs: Uint16Array;
  /** 1 for each label it carries, else 0. */
  labels: readonly number[];
}

export interface MultiSettings {
  /** Of the words and of the signs. */
  bits: { words: number; signs: number };
  /** Pull of every weight towards 0. */
  pull: { words: number; signs: number };
  rounds: number;
  rate: number;
  /** How much more a label that is there counts than one that is not. */
  raise: number;
  /** Words of fewer posts are left out. */
  fewest: number;
}

/** Two heads that were learned together: the outputs are added up. */
export interface MultiModel {
  words: Linear;
  signs: Linear;
}

/** The features of all posts one after the other, with what each is worth in its post. */
interface Table {
  starts: Uint32Array;
  features: Uint16Array;
  values: Float32Array;
}

/** Weights under Adam (Kingma and Ba, 2015): steps by the mean of the slopes over the root of the mean of their squares. */
interface Moving {
  weights: Float32Array;
  slopes: Float32Array;
  means: Float32Array;
  squares: Float32Array;
  pull: number;
}

const MEAN_KEEPS = 0.9;
const SQUARES_KEEP = 0.98;
const SMALLEST_ROOT = 1e-3;

function moving(size: number, pull: number): Moving {
  const empty = () => new Float32Array(size);
  return { weights: empty(), slopes: empty(), means: empty(), squares: empty(), pull };
}

function tableOf(
  lists: readonly Uint16Array[],
  valuesOf: (list: Uint16Array, row: number) => ArrayLike<number>,
): Table {
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  const table = {
    starts: new Uint32Array(lists.length + 1),
    features: new Uint16Array(size),
    values: new Float32Array(size),
  };
  let at = 0;
  for (const [row, list] of lists.entries()) {
    table.features.set(list, at);
    table.values.set(valuesOf(list, row), at);
    at += list.length;
    table.starts[row + 1] = at;
  }
  return table;
}

/** 0 … 1: how much a word tells by how few posts hold it; 0 for one of too few. */
function worthOf(lists: readonly Uint16Array[], { bits, fewest }: MultiSettings): Float64Array {
  const posts = new Uint32Array(1 << bits.words);
  for (const list of lists) for (const word of list) posts[word] = (posts[word] ?? 0) + 1;
  const whole = Math.log(1 + lists.length);
  return Float64Array.from(posts, (n) => (n < fewest ? 0 : Math.log((1 + lists.length) / (1 + n)) / whole));
}

function addUp({ starts, features, values }: Table, row: number, weights: Float32Array, lean: Float64Array): void {
  const labels = lean.length;
  for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
    const base = (features[i] as number) * labels;
    const x = values[i] as number;
    for (let k = 0; k < labels; k++) lean[k] = (lean[k] as number) + (weights[base + k] as number) * x;
  }
}

function addSlopes({ starts, features, values }: Table, row: number, slopes: Float32Array, lean: Float64Array): void {
  const labels = lean.length;
  for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
    const base = (features[i] as number) * labels;
    const x = values[i] as number;
    for (let k = 0; k < labels; k++) slopes[base + k] = (slopes[base + k] as number) + (lean[k] as number) * x;
  }
}

function move({ weights, slopes, means, squares, pull }: Moving, step: number, round: number): void {
  const meanShare = 1 - MEAN_KEEPS ** round;
  const squareShare = 1 - SQUARES_KEEP ** round;
  for (let i = 0; i < weights.length; i++) {
    const slope = (slopes[i] as number) + pull * (weights[i] as number);
    if (slope === 0 && means[i] === 0) continue;
    const mean = MEAN_KEEPS * (means[i] as number) + (1 - MEAN_KEEPS) * slope;
    const square = SQUARES_KEEP * (squares[i] as number) + (1 - SQUARES_KEEP) * slope * slope;
    means[i] = mean;
    squares[i] = square;
    weights[i] =
      (weights[i] as number) - (step * (mean / meanShare)) / (Math.sqrt(square / squareShare) + SMALLEST_ROOT);
    slopes[i] = 0;
  }
}

/** One logistic regression a label, over words and signs together. Nothing is drawn by chance: same rows and settings, same weights. */
export function trainMulti(rows: readonly Labelled[], labels: number, settings: MultiSettings): MultiModel {
  const { bits, pull, rounds, rate, raise } = settings;
  const mask = (1 << bits.words) - 1;
  const lists = rows.map(({ words }) => new Uint16Array(new Set(words.map((word) => word & mask))));
  const worth = worthOf(lists, settings);
  // As a reader will: by the number of all words, known or not.
  const wordTable = tableOf(lists, (list, row) =>
    Float32Array.from(list, (word) => (worth[word] as number) / Math.sqrt(rows[row]?.words.length || 1)),
  );
  const signTable = tableOf(
    rows.map(({ signs }) => signs),
    (list) => new Float32Array(list.length).fill(1),
  );
  const words = moving(labels << bits.words, pull.words);
  const signs = moving(labels << bits.signs, pull.signs);
  const bias = moving(labels, 0);
  for (let k = 0; k < labels; k++)
    bias.weights[k] = Math.log(rows.reduce((sum, row) => sum + (row.labels[k] ?? 0), 0) / (rows.length || 1) + 1e-4);
  const lean = new Float64Array(labels);
  for (let round = 1; round <= rounds; round++) {
    for (const [at, row] of rows.entries()) {
      lean.set(bias.weights);
      addUp(wordTable, at, words.weights, lean);
      addUp(signTable, at, signs.weights, lean);
      for (let k = 0; k < labels; k++) {
        const is = row.labels[k] as number;
        const slope = (1 / (1 + Math.exp(-(lean[k] as number))) - is) * (is === 1 ? raise : 1);
        bias.slopes[k] = (bias.slopes[k] as number) + slope;
        lean[k] = slope;
      }
      addSlopes(wordTable, at, words.slopes, lean);
      addSlopes(signTable, at, signs.slopes, lean);
    }
    const step = rate * (1 - (0.9 * round) / rounds);
    for (const part of [words, signs, bias]) move(part, step, round);
  }
  return {
    words: {
      weights: words.weights.map((w, i) => w * (worth[Math.floor(i / labels)] as number)),
      bias: bias.weights,
      labels,
      bits: bits.words,
    },
    signs: { weights: signs.weights, bias: new Float32Array(labels), labels, bits: bits.signs },
  };
}
