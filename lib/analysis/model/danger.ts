import { firstMatch, possibleRows } from '@/lib/domain/search';
import { DANGER_SIGNS } from '../cues/risks/dangerSigns';
import type { Reading } from '../reading';
import type { Features } from './features';
import { type HeadFile, openHead, outputsOf, probabilities } from './model';

/** What the danger heads answer: by far most posts are `none`. */
export const DANGER_LABELS = ['none', 'self_harm', 'threat'] as const;
export type Danger = Exclude<(typeof DANGER_LABELS)[number], 'none'>;

export interface DangerFile {
  /** From these probabilities the heads are believed without a cue. */
  sure: Record<Danger, number>;
  /** Over the signs a post shows, and over its words. They err on different posts, so both are asked. */
  signs: HeadFile;
  words: HeadFile;
}

export interface DangerModel {
  sure: Record<Danger, number>;
  likely(reading: Reading, features: Features): Record<Danger, number>;
}

/** Room for 63 signs: sign × sign has to fit a bucket. */
const STRIDE = 64;

const shownIn = new WeakMap<Reading, readonly number[]>();

/** The numbers of the signs of danger that the post shows. */
export function dangerSignsIn(reading: Reading): readonly number[] {
  const before = shownIn.get(reading);
  if (before) return before;
  const { plain } = reading.searched;
  const shown = possibleRows(DANGER_SIGNS, plain).flatMap(({ row, index, tries }) =>
    firstMatch(row.pattern, plain, tries) ? [index] : [],
  );
  shownIn.set(reading, shown);
  return shown;
}

/** Every sign the post shows and every two of them together. The same code runs in the trainer. */
export function signFeatures(reading: Reading): Uint16Array {
  const shown = dangerSignsIn(reading).map((sign) => sign + 1);
  const pairs = shown.flatMap((a, i) => shown.slice(i + 1).map((b) => a * STRIDE + b));
  return Uint16Array.from([...shown, ...pairs]);
}

function lean(probability: number): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(bounded / (1 - bounded));
}

/** The mean of what both heads say, taken between their odds. */
export function dangerFrom(signs: ArrayLike<number>, words: ArrayLike<number>): Record<Danger, number> {
  const bySigns = probabilities(signs);
  const byWords = probabilities(words);
  const mean = (k: number) => 1 / (1 + Math.exp(-(lean(bySigns[k] ?? 0) + lean(byWords[k] ?? 0)) / 2));
  return { self_harm: mean(1), threat: mean(2) };
}

export function openDanger(file: DangerFile): DangerModel {
  const signs = openHead(file.signs, DANGER_LABELS);
  const words = openHead(file.words, DANGER_LABELS);
  return {
    sure: file.sure,
    likely: (reading, { buckets }) =>
      dangerFrom(outputsOf(signs, { buckets: signFeatures(reading) }), outputsOf(words, { buckets })),
  };
}

/** Loads the shipped weights. */
export async function loadDanger(): Promise<DangerModel> {
  const { default: file } = await import('./danger.json');
  return openDanger(file);
}
