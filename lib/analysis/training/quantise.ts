import { encodeWeights, LEVELS } from '../model/coding';
import type { HeadFile } from '../model/model';
import type { Linear } from './sgd';

/** This share of the weights of a label lies within the levels; the few beyond are cut. */
const WITHIN = 0.998;

function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / LEVELS || 1;
}

function short(value: number): string {
  return Number(value.toPrecision(6)).toString();
}

/** @param prune weights of this many levels or fewer become 0 */
export function headFile(model: Linear, labels: readonly string[], temperature: number, prune: number): HeadFile {
  const buckets = 1 << model.bits;
  const scales: number[] = [];
  const weights: Record<string, string> = {};
  for (const [k, label] of labels.entries()) {
    const column = Float32Array.from(
      { length: buckets },
      (_, bucket) => model.weights[bucket * labels.length + k] ?? 0,
    );
    const scale = scaleOf(column);
    scales.push(scale);
    const cut = Int8Array.from(column, (w) => {
      const level = Math.max(-LEVELS, Math.min(LEVELS, Math.round(w / scale)));
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
