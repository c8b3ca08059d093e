import { CATEGORIES, EMOTIONS, INTENTS, SENTIMENTS } from '@/lib/domain/labels';
import type { Blend } from '../blend';
import { decodeWeights } from './coding';
import { type Features, featuresOf } from './features';

/** What each head answers. `none`: the post is about nothing that has a category. */
export const HEAD_LABELS = {
  mood: SENTIMENTS,
  emotion: EMOTIONS,
  intent: INTENTS,
  category: [...CATEGORIES, 'none'] as const,
};
export type HeadName = keyof typeof HEAD_LABELS;
export const HEADS = Object.keys(HEAD_LABELS) as HeadName[];

/** One head as the trainer writes it. Lists of numbers are text, so that the file stays readable line by line. */
export interface HeadFile {
  bits: number;
  /** What one step of a weight is worth, label after label. */
  scales: string;
  bias: string;
  /** Outputs are divided by it before they become probabilities. */
  temperature: number;
  weights: Record<string, string>;
}
export interface WeightsFile {
  blend: Blend;
  heads: Record<HeadName, HeadFile>;
}

export interface Head {
  labels: readonly string[];
  bits: number;
  scales: Float64Array;
  bias: Float64Array;
  temperature: number;
  weights: Int8Array;
}

/** Raw outputs divided by the temperature: softmax of them is a probability that means what it says. */
export type Outputs = Record<HeadName, Float64Array>;

export interface Model {
  /** How the outputs are to be joined with the cues. */
  blend: Blend;
  read(plain: string): { features: Features; outputs: Outputs };
  /** How much each token speaks for a label against the mean of the others; sums to about the label's lead. */
  sharesOf(features: Features, head: HeadName, label: number): Float64Array;
}

function numbers(text: string): Float64Array {
  return Float64Array.from(text.split(' '), Number);
}

export function openHead(file: HeadFile, labels: readonly string[]): Head {
  const buckets = 1 << file.bits;
  const weights = new Int8Array(buckets * labels.length);
  for (const [k, label] of labels.entries()) {
    const count = decodeWeights(file.weights[label] ?? '', weights, k, labels.length);
    if (count !== buckets) throw new Error(`The weights of "${label}" are ${count} numbers, not ${buckets}.`);
  }
  return {
    labels,
    bits: file.bits,
    scales: numbers(file.scales),
    bias: numbers(file.bias),
    temperature: file.temperature,
    weights,
  };
}

export function outputsOf(head: Head, { buckets }: Pick<Features, 'buckets'>): Float64Array {
  const { weights } = head;
  const many = head.labels.length;
  const mask = (1 << head.bits) - 1;
  const sums = new Int32Array(many);
  for (let i = 0; i < buckets.length; i++) {
    const base = ((buckets[i] ?? 0) & mask) * many;
    for (let k = 0; k < many; k++) sums[k] = (sums[k] ?? 0) + (weights[base + k] ?? 0);
  }
  const value = 1 / Math.sqrt(buckets.length || 1);
  return Float64Array.from(
    sums,
    (sum, k) => (sum * (head.scales[k] ?? 0) * value + (head.bias[k] ?? 0)) / head.temperature,
  );
}

function sharesOf(head: Head, { buckets, from, tokens }: Features, label: number): Float64Array {
  const many = head.labels.length;
  const mask = (1 << head.bits) - 1;
  const value = 1 / Math.sqrt(buckets.length || 1);
  const shares = new Float64Array(tokens.length);
  for (const [i, bucket] of buckets.entries()) {
    const token = from[i] ?? -1;
    if (token < 0) continue;
    let mean = 0;
    let own = 0;
    for (let k = 0; k < many; k++) {
      const weight = (head.weights[(bucket & mask) * many + k] ?? 0) * (head.scales[k] ?? 0);
      if (k === label) own = weight;
      else mean += weight / (many - 1);
    }
    shares[token] = (shares[token] ?? 0) + ((own - mean) * value) / head.temperature;
  }
  return shares;
}

export function openModel(file: WeightsFile): Model {
  const heads = Object.fromEntries(
    HEADS.map((name) => [name, openHead(file.heads[name], HEAD_LABELS[name])]),
  ) as Record<HeadName, Head>;
  return {
    blend: file.blend,
    read(plain) {
      const features = featuresOf(plain);
      const outputs = Object.fromEntries(HEADS.map((name) => [name, outputsOf(heads[name], features)])) as Outputs;
      return { features, outputs };
    },
    sharesOf: (features, head, label) => sharesOf(heads[head], features, label),
  };
}

/** Loads the shipped weights (lazily: they are larger than all the code of the analysis). */
export async function loadModel(): Promise<Model> {
  const { default: file } = await import('./weights.json');
  return openModel(file);
}

export function probabilities(outputs: ArrayLike<number>): number[] {
  const list = Array.from(outputs);
  const highest = Math.max(...list);
  const powers = list.map((output) => Math.exp(output - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
