import { decodeWeights, eachWeight } from '@/lib/analysis/model/coding';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Category, Intent } from '@/lib/domain/labels';
import { plainWords } from '../../plainWords';
import { FEATURE_COUNT, featuresOf } from './features';
import { type MeaningFile, meaningLog, openMeanings, type RowMeanings } from './meanings';
import shipped from './weights.json';

export interface PostLabels {
  intent: Intent;
  category: Category | null;
  /** Probability of the category. */
  certainty: number;
}

/** The labels of an analysis that say which row is meant. A category given by hand has no probability: it is certain. */
export const labelsOf = ({
  intent,
  category,
  certainty,
}: Pick<PostAnalysis, 'intent' | 'category' | 'certainty'>): PostLabels => ({
  intent,
  category,
  certainty: certainty?.category ?? 1,
});

/** A row, and how likely the post is about it beside all other rows: 0 … 1. */
export interface Near {
  id: string;
  likelihood: number;
}

/** The same of every row. */
export interface Likelihoods {
  ids: readonly string[];
  /** In the order of the ids. */
  likelihoods: Float64Array;
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
  /** Of each row the category nearly all of its posts have, `NO_CATEGORY` where there is none. */
  categories: string;
  meanings: MeaningFile;
}

/** What is about nothing that has a row. */
export const NO_ROW = 'none';
export const RARITY_STEP = 0.25;
export const NO_CATEGORY = '-';
/** Rows of plain questions. */
const ASKING = /^ask-/;

/**
 * What counts beside the cosine of the words: the log share of a row by meaning, a category that agrees or does not, a question under a row of questions or
 * not; and how steeply shares follow from the sum. Chosen between a few values on posts labelled by hand.
 */
const MEANING_COUNTS = 0.015;
const CATEGORY_COUNTS = 0.03;
const ASKING_COUNTS = 0.02;
const STEEPNESS = 60;

interface Head {
  ids: readonly string[];
  /** Of each row 1 for one of plain questions. */
  asking: Uint8Array;
  steps: Float64Array;
  rarity: Int8Array;
  /** Where the entries of each feature begin; one more at the end. */
  starts: Uint32Array;
  /** Of each entry the row and the weight. */
  rows: Uint16Array;
  weights: Int8Array;
  categories: readonly string[];
  meanings: RowMeanings;
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
  return {
    ids,
    asking: Uint8Array.from(ids, (id) => Number(ASKING.test(id))),
    steps: Float64Array.from(file.steps.split(' '), Number),
    rarity,
    starts,
    rows,
    weights,
    categories: file.categories.split(' '),
    meanings: openMeanings(file.meanings),
  };
}

let opened: Head | null = null;

/** Opened when it is first needed. */
function shippedHead(): Head {
  opened ??= openHead(shipped);
  return opened;
}

let learned: ReadonlySet<string> | null = null;

/** Whether anything was learned of a row. */
export function isLearned(id: string): boolean {
  learned ??= new Set(shippedHead().ids);
  return learned.has(id);
}

/** Of each row the cosine of its words and the post's. */
function wordsAlike(text: string, { ids, steps, rarity, starts, rows, weights }: Head): Float64Array {
  const sums = new Float64Array(ids.length);
  let square = 0;
  for (const feature of featuresOf(text)) {
    const telling = rarity[feature] ?? 0;
    square += telling * telling;
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++)
      sums[rows[at] ?? 0] = (sums[rows[at] ?? 0] ?? 0) + telling * (weights[at] ?? 0);
  }
  const size = Math.sqrt(square) || 1;
  return sums.map((sum, row) => (sum * (steps[row] ?? 0)) / size);
}

const agreement = (known: string | undefined, { category, certainty }: PostLabels) =>
  !category || known === NO_CATEGORY ? 0 : known === category ? certainty : -certainty;

/** A question may be about any row, but nothing else is about a row of questions. */
const askingAlike = (isAsking: boolean, { intent }: PostLabels) => {
  if (!isAsking) return 0;
  return intent === 'question' ? 1 : -1;
};

/** How likely the post is about each row: by its words, what they mean, and what was read of it. */
export function rowsLikely(text: string, read: PostLabels, head: Head = shippedHead()): Likelihoods {
  const words = wordsAlike(text, head);
  const meaning = meaningLog(plainWords(text), head.meanings);
  const odds = words.map((alike, row) =>
    Math.exp(
      STEEPNESS *
        (alike +
          MEANING_COUNTS * (meaning[row] ?? 0) +
          CATEGORY_COUNTS * agreement(head.categories[row], read) +
          ASKING_COUNTS * askingAlike(head.asking[row] === 1, read)),
    ),
  );
  const all = odds.reduce((sum, each) => sum + each, 0) || 1;
  return { ids: head.ids, likelihoods: odds.map((each) => each / all) };
}

/** The same row by row, likeliest first. */
export function nearestRows(text: string, read: PostLabels, head: Head = shippedHead()): Near[] {
  const { ids, likelihoods } = rowsLikely(text, read, head);
  return ids
    .map((id, row) => ({ id, likelihood: likelihoods[row] as number }))
    .sort((a, b) => b.likelihood - a.likelihood);
}
