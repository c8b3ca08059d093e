import { encodeWeights } from '../model/coding';
import type { HeadFile } from '../model/model';
import type { Linear } from './sgd';

/** This share of the weights of a label lies within the levels; the few beyond are cut. */
const WITHIN = 0.998;

function scaleOf(weights: Float32Array, levels: number): number {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / levels || 1;
}

function short(value: number): string {
  return Number(value.toPrecision(6)).toString();
}

export interface Rounding {
  /** Weights are whole numbers from −levels to levels: the fewer, the smaller the file. At most `LEVELS`. */
  levels: number;
  /** Weights of this many levels or fewer become 0. */
  prune: number;
}

export function headFile(
  model: Linear,
  labels: readonly string[],
  temperature: number,
  { levels, prune }: Rounding,
): HeadFile {
  const buckets = 1 << model.bits;
  const scales: number[] = [];
  const weights: Record<string, string> = {};
  for (const [k, label] of labels.entries()) {
    const column = Float32Array.from(
      { length: buckets },
      (_, bucket) => model.weights[bucket * labels.length + k] ?? 0,
    );
    const scale = scaleOf(column, levels);
    scales.push(scale);
    const cut = Int8Array.from(column, (w) => {
      const level = Math.max(-levels, Math.min(levels, Math.round(w / scale)));
      return Math.abs(level) <= prune ? 0 : level;
    });
    weights[label] = encodeWeights(cut);
  }
  return {
    bits: model.bits,
    scales: scales.map(short).join(' '),
    bias: Array.from(model.bias, short).join(' '),
    temperature: Number(short(temperature)),
    weights,
  };
}
