/** One labelled post as numbers; every feature is there or not. `weight` scales what the trainer learns from it. */
export interface Row {
  features: Uint16Array;
  /** How much each label is meant: shares that sum to 1, all of it on one where a hand set it. */
  target: Float64Array;
  weight: number;
}

/** The target of a row that has one label. */
export function allOn(label: number, labels: number): Float64Array {
  const target = new Float64Array(labels);
  target[label] = 1;
  return target;
}

export interface Settings {
  bits: number;
  epochs: number;
  rate: number;
  /** Pull of every weight towards 0 with each post that it is in. */
  decay: number;
  /** 0 … 1: how far rare labels are raised, (n / (labels × count)) to this power. */
  balance: number;
  /** Buckets of fewer posts are left out. */
  fewest: number;
  seed: number;
}

export interface Linear {
  /** bucket × labels + label */
  weights: Float32Array;
  bias: Float32Array;
  labels: number;
  bits: number;
}

/** Numerical Recipes' generator: the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function labelWeights(rows: readonly Row[], labels: number, balance: number): Float64Array {
  const count = new Float64Array(labels);
  let all = 0;
  for (const { target, weight } of rows) {
    for (let k = 0; k < labels; k++) count[k] = (count[k] ?? 0) + (target[k] ?? 0) * weight;
    all += weight;
  }
  return count.map((n) => (n > 0 ? (all / (labels * n)) ** balance : 0));
}

/** The rows with their features cut to so many bits, without those of too few posts. */
function cutToBits(rows: readonly Row[], bits: number, fewest: number): Row[] {
  const mask = (1 << bits) - 1;
  const posts = new Uint32Array(1 << bits);
  const all = rows.map((row) => ({ ...row, features: new Uint16Array(new Set(row.features.map((f) => f & mask))) }));
  for (const { features } of all) for (const f of features) posts[f] = (posts[f] ?? 0) + 1;
  return all.map((row) => ({ ...row, features: row.features.filter((f) => (posts[f] ?? 0) >= fewest) }));
}

/** Softmax regression by AdaGrad, one post at a time. Same rows and settings: same weights, bit for bit. */
export function train(rows: readonly Row[], labels: number, settings: Settings): Linear {
  const { bits, epochs, rate, decay } = settings;
  const weights = new Float32Array((1 << bits) * labels);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const bias = new Float32Array(labels);
  const biasSquares = new Float32Array(labels).fill(1e-3);
  const cut = cutToBits(rows, bits, settings.fewest);
  const raised = labelWeights(rows, labels, settings.balance);
  const random = seeded(settings.seed);
  const order = Int32Array.from(cut, (_, i) => i);
  const p = new Float64Array(labels);

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const a = order[i] as number;
      order[i] = order[j] as number;
      order[j] = a;
    }
    const step = rate * (1 - (epoch / epochs) * 0.9);
    for (const at of order) {
      const { features, target, weight } = cut[at] as Row;
      const value = 1 / Math.sqrt(features.length || 1);
      for (let k = 0; k < labels; k++) p[k] = 0;
      for (let i = 0; i < features.length; i++) {
        const feature = features[i] as number;
        const base = feature * labels;
        for (let k = 0; k < labels; k++) p[k] = (p[k] as number) + (weights[base + k] as number);
      }
      let highest = -Infinity;
      for (let k = 0; k < labels; k++) {
        const z = (p[k] as number) * value + (bias[k] as number);
        p[k] = z;
        if (z > highest) highest = z;
      }
      let sum = 0;
      for (let k = 0; k < labels; k++) {
        const e = Math.exp((p[k] as number) - highest);
        p[k] = e;
        sum += e;
      }
      let meant = 0;
      for (let k = 0; k < labels; k++) meant += (target[k] as number) * (raised[k] as number);
      for (let k = 0; k < labels; k++) {
        const g = (((p[k] as number) / sum) * meant - (target[k] as number) * (raised[k] as number)) * weight;
        p[k] = g;
        biasSquares[k] = (biasSquares[k] as number) + g * g;
        bias[k] = (bias[k] as number) - (step * 0.1 * g) / Math.sqrt(biasSquares[k] as number);
        p[k] = g * value;
      }
      for (let i = 0; i < features.length; i++) {
        const feature = features[i] as number;
        const base = feature * labels;
        for (let k = 0; k < labels; k++) {
          const g = p[k] as number;
          const square = (squares[base + k] as number) + g * g;
          squares[base + k] = square;
          const w = weights[base + k] as number;
          weights[base + k] = w - step * (g / Math.sqrt(square) + decay * w);
        }
      }
    }
  }
  return { weights, bias, labels, bits };
}

/** Raw outputs, before any calibration. */
export function outputsOf(model: Linear, features: Uint16Array): Float64Array {
  const { weights, bias, labels, bits } = model;
  const mask = (1 << bits) - 1;
  const value = 1 / Math.sqrt(features.length || 1);
  const out = new Float64Array(labels);
  for (const f of features) {
    const base = (f & mask) * labels;
    for (let k = 0; k < labels; k++) out[k] = (out[k] as number) + (weights[base + k] as number);
  }
  return out.map((sum, k) => sum * value + (bias[k] as number));
}
