import { probabilities } from '../model/model';
import { seeded } from './sgd';

/** The temperature at which the probabilities fit the labels best, by golden-section-like steps over 0.2 … 5. */
export function temperatureOf(outputs: readonly ArrayLike<number>[], labels: readonly number[]): number {
  const loss = (temperature: number) =>
    outputs.reduce((sum, output, i) => {
      const p = probabilities(Array.from(output, (o) => o / temperature))[labels[i] ?? 0] ?? 0;
      return sum - Math.log(Math.max(p, 1e-9));
    }, 0);
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let step = -20; step <= 20; step++) {
    const temperature = 5 ** (step / 20);
    const at = loss(temperature);
    if (at < least) [best, least] = [temperature, at];
  }
  return best;
}

export interface Sample {
  signals: readonly number[];
  label: number;
  weight: number;
}

/** Small softmax regression over a handful of signals; the last number of each row is the bias. */
export function fitBlend(samples: readonly Sample[], labels: number, epochs = 25): number[][] {
  const size = samples[0]?.signals.length ?? 0;
  const rows = Array.from({ length: labels }, () => new Float64Array(size + 1));
  const order = samples.map((_, i) => i);
  const random = seeded(11);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const step = 0.01 / (1 + epoch * 0.4);
    for (const at of order) {
      const { signals, label, weight } = samples[at] as Sample;
      const p = probabilities(
        rows.map((row) => signals.reduce((sum, signal, i) => sum + signal * (row[i] ?? 0), row[size] ?? 0)),
      );
      for (const [k, row] of rows.entries()) {
        const g = ((p[k] ?? 0) - (k === label ? 1 : 0)) * weight;
        for (let i = 0; i < size; i++) row[i] = (row[i] ?? 0) - step * (g * (signals[i] ?? 0) + 1e-4 * (row[i] ?? 0));
        row[size] = (row[size] ?? 0) - step * g;
      }
    }
  }
  return rows.map((row) => Array.from(row));
}

/** Recall of each label, macro-recall, macro-F1 and accuracy over the labels that occur. */
export function scoresOf(gold: readonly number[], said: readonly number[]) {
  const labels = [...new Set(gold)].sort((a, b) => a - b);
  const recalls = labels.map((label) => {
    const of = gold.filter((g) => g === label).length;
    return gold.filter((g, i) => g === label && said[i] === label).length / of;
  });
  const f1s = labels.map((label, k) => {
    const called = said.filter((s) => s === label).length;
    const right = gold.filter((g, i) => g === label && said[i] === label).length;
    const precision = called === 0 ? 0 : right / called;
    const recall = recalls[k] ?? 0;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  });
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / (list.length || 1);
  return {
    accuracy: gold.filter((g, i) => g === said[i]).length / (gold.length || 1),
    macroRecall: mean(recalls),
    macroF1: mean(f1s),
    recalls,
  };
}
