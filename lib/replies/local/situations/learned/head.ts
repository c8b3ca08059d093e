import { decodeWeights, eachWeight } from '@/lib/analysis/model/coding';
import { FEATURE_COUNT, featuresOf } from './features';
import shipped from './weights.json';

/** How near a post stands to what is written about a row: 0 … 1, the cosine of their words. */
export interface Near {
  id: string;
  nearness: number;
}

/** What the trainer writes. */
export interface HeadFile {
  /** Rows by id, and `NO_ROW`. */
  ids: string;
  /** What a step of a weight is worth, row after row. */
  steps: string;
  /** How much each feature tells by being there, in steps of `RARITY_STEP`; 0: it was never learned. */
  rarity: string;
  weights: Record<string, string>;
}

/** What is about nothing that has a row. */
export const NO_ROW = 'none';
export const RARITY_STEP = 0.25;

interface Head {
  ids: readonly string[];
  steps: Float64Array;
  rarity: Int8Array;
  /** Where the entries of each feature begin; one more at the end. */
  starts: Uint32Array;
  /** Of each entry the row and the weight. */
  rows: Uint16Array;
  weights: Int8Array;
}

/** The file holds the weights row by row; they are read by feature. */
export function openHead(file: HeadFile): Head {
  const ids = file.ids.split(' ');
  const rarity = new Int8Array(FEATURE_COUNT);
  decodeWeights(file.rarity, rarity, 0, 1);
  const starts = new Uint32Array(FEATURE_COUNT + 1);
  for (const id of ids)
    eachWeight(file.weights[id] ?? '', (feature) => {
      starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
    });
  for (let at = 0; at < FEATURE_COUNT; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const rows = new Uint16Array(starts[FEATURE_COUNT] ?? 0);
  const weights = new Int8Array(rows.length);
  const next = starts.slice();
  for (const [row, id] of ids.entries())
    eachWeight(file.weights[id] ?? '', (feature, weight) => {
      const place = next[feature] ?? 0;
      rows[place] = row;
      weights[place] = weight;
      next[feature] = place + 1;
    });
  return { ids, steps: Float64Array.from(file.steps.split(' '), Number), rarity, starts, rows, weights };
}

let opened: Head | null = null;

/** Opened when it is first needed. */
function shippedHead(): Head {
  opened ??= openHead(shipped);
  return opened;
}

/** The rows by how near they stand to the post, nearest first. */
export function nearestRows(text: string, head: Head = shippedHead()): Near[] {
  const { ids, steps, rarity, starts, rows, weights } = head;
  const sums = new Float64Array(ids.length);
  let square = 0;
  for (const feature of featuresOf(text)) {
    const telling = rarity[feature] ?? 0;
    square += telling * telling;
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++)
      sums[rows[at] ?? 0] = (sums[rows[at] ?? 0] ?? 0) + telling * (weights[at] ?? 0);
  }
  const size = Math.sqrt(square) || 1;
  return ids
    .map((id, row) => ({ id, nearness: ((sums[row] ?? 0) * (steps[row] ?? 0)) / size }))
    .sort((a, b) => b.nearness - a.nearness);
}
