/**
 * Weights as text: one printable character each, runs of zeros shortened. Text, because an extension's modules are text; one
 * character a weight, because it then shrinks under gzip as well as the bytes would.
 */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (c) => c !== '"' && c !== '\\',
);
/** Weights are whole numbers from −LEVELS to LEVELS. */
export const LEVELS = 38;
const RUNS = [2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 32, 48, 64, 128, 256];

const RUN_CODES = RUNS.map((length, i) => ({ length, sign: ALPHABET[2 * LEVELS + 1 + i] ?? '' })).reverse();

export function encodeWeights(weights: Int8Array): string {
  let text = '';
  for (let i = 0; i < weights.length; ) {
    if (weights[i] !== 0) {
      text += ALPHABET[(weights[i] ?? 0) + LEVELS];
      i++;
      continue;
    }
    let zeros = 1;
    while (i + zeros < weights.length && weights[i + zeros] === 0) zeros++;
    i += zeros;
    for (const { length, sign } of RUN_CODES) for (; zeros >= length; zeros -= length) text += sign;
    if (zeros > 0) text += ALPHABET[LEVELS];
  }
  return text;
}

/** Of each sign: a weight, or above `LEVELS` how many zeros beyond that. */
function meaningOfSigns(): Int16Array {
  const value = new Int16Array(128);
  for (const [i, sign] of ALPHABET.entries()) {
    const run = RUNS[i - (2 * LEVELS + 1)];
    // Runs are told from weights by lying above every weight.
    value[sign.charCodeAt(0)] = run === undefined ? i - LEVELS : LEVELS + run;
  }
  return value;
}

/** Visits every weight that is not 0 with its place. @returns how many there were, zeros among them */
export function eachWeight(text: string, visit: (at: number, weight: number) => void): number {
  const value = meaningOfSigns();
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = value[text.charCodeAt(i)] ?? 0;
    if (code > LEVELS) at += code - LEVELS;
    else {
      if (code !== 0) visit(at, code);
      at++;
    }
  }
  return at;
}

/** Writes the weights to `into[at]`, `into[at + step]` … @returns how many there were */
export function decodeWeights(text: string, into: Int8Array, at: number, step: number): number {
  return eachWeight(text, (place, weight) => {
    into[at + place * step] = weight;
  });
}
