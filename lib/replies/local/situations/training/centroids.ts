import { encodeWeights, LEVELS } from '@/lib/analysis/model/coding';
import { FEATURE_COUNT, featuresOf } from '../learned/features';
import { type HeadFile, NO_CATEGORY, RARITY_STEP } from '../learned/head';
import { meaningsOf } from './discriminants';
import type { Told } from './texts';

/** Features of fewer posts teach nothing. */
const FEWEST = 2;
/** Of each row the features that tell most are kept: more make the file larger and the guesses no better. */
const KEPT = 400;
/** Weights are whole numbers from 0 to this. */
const STEPS = 15;

const short = (value: number) => Number(value.toPrecision(5)).toString();

/** How much a feature tells, in whole steps: the logarithm of how seldom it is, as in tf-idf. */
function rarityOf(read: readonly Uint16Array[]): Int8Array {
  const posts = new Uint32Array(FEATURE_COUNT);
  for (const features of read) for (const feature of features) posts[feature] = (posts[feature] ?? 0) + 1;
  return Int8Array.from(posts, (n) =>
    n < FEWEST ? 0 : Math.min(LEVELS, Math.round(Math.log(1 + read.length / n) / RARITY_STEP)),
  );
}

/** The weights that tell most as whole numbers, and what one step of them is worth. */
function rounded(column: Float64Array): { step: number; levels: Int8Array } {
  const length = Math.sqrt(column.reduce((sum, w) => sum + w * w, 0)) || 1;
  const sizes = [...column].filter((w) => w > 0).sort((a, b) => b - a);
  const least = sizes[KEPT - 1] ?? 0;
  const most = sizes[Math.floor(sizes.length * 0.005)] ?? 1;
  const levels = Int8Array.from(column, (w) => (w < least ? 0 : Math.min(STEPS, Math.round((w / most) * STEPS))));
  return { step: most / STEPS / length, levels };
}

/**
 * A row is the sum of its posts, each as tf-idf of length 1, divided by the root of what all rows together have of a feature, and brought to length 1.
 * No step is drawn by lot: the same posts give the same file.
 * @param categories of the rows that have one
 */
export function headOf(
  told: readonly Told[],
  weightOf: (one: Told) => number,
  categories: Readonly<Record<string, string | null>>,
): HeadFile {
  const ids = [...new Set(told.map(({ row }) => row))].sort();
  const read = told.map(({ text }) => featuresOf(text));
  const rarity = rarityOf(read);
  const columns = new Map(ids.map((id) => [id, new Float64Array(FEATURE_COUNT)]));
  const all = new Float64Array(FEATURE_COUNT);
  for (const [at, one] of told.entries()) {
    const features = read[at] ?? new Uint16Array();
    const size = Math.sqrt(features.reduce((sum, f) => sum + (rarity[f] ?? 0) ** 2, 0)) || 1;
    const column = columns.get(one.row);
    for (const feature of features) {
      const share = ((rarity[feature] ?? 0) / size) * weightOf(one);
      if (column) column[feature] = (column[feature] ?? 0) + share;
      all[feature] = (all[feature] ?? 0) + share;
    }
  }
  const heads = ids.map((id) => rounded((columns.get(id) ?? all).map((sum, f) => sum / Math.sqrt(1 + (all[f] ?? 0)))));
  return {
    ids: ids.join(' '),
    steps: heads.map(({ step }) => short(step)).join(' '),
    rarity: encodeWeights(rarity),
    weights: Object.fromEntries(ids.map((id, at) => [id, encodeWeights(heads[at]?.levels ?? new Int8Array())])),
    categories: ids.map((id) => categories[id] ?? NO_CATEGORY).join(' '),
    meanings: meaningsOf(told, ids, weightOf),
  };
}
