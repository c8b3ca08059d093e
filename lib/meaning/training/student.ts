import { piecesOf, wordsIn } from '../words';
import { numbersFrom } from './random';

export interface Lesson {
  text: string;
  /** Where it is to point; length 1. */
  target: Float32Array;
}

export interface Plan {
  words: readonly string[];
  /** "one other" */
  pairs: readonly string[];
  pieces: number;
  size: number;
}

const ROUNDS = 6;
const RATE = 0.03;
const PULL = 1e-5;
const SEED = 11;
/** So often a word is taken for one that the table does not hold, so that the pieces learn. */
const UNKNOWN = 0.07;
/** Words that are written oftener than this begin with less weight. */
const COMMON = 0.0015;

export interface Part {
  row: number;
  share: number;
}

/** Which rows the numbers of a text are added up from. `isUnknown`: whether a word is taken for one that the table does not hold. */
export function partsReader({ words, pairs, pieces }: Plan, isUnknown = () => false): (text: string) => Part[] {
  const rowOf = new Map([...words, ...pairs].map((name, row) => [name, row]));
  const firstPiece = words.length + pairs.length;
  return (text) => {
    const parts: Part[] = [];
    let before = '';
    for (const word of wordsIn(text)) {
      const row = rowOf.get(word);
      if (row !== undefined && !isUnknown()) parts.push({ row, share: 1 });
      else {
        const places = piecesOf(word, pieces);
        for (const place of places) parts.push({ row: firstPiece + place, share: 1 / Math.sqrt(places.length) });
      }
      const pair = rowOf.get(`${before} ${word}`);
      if (pair !== undefined) parts.push({ row: pair, share: 1 });
      before = word;
    }
    return parts;
  };
}

/**
 * Rows for words, pairs and pieces (in this order) whose sums point where the lessons point: stochastic descent on the cosine with a step of its own for each
 * number (AdaGrad). A word begins where the teacher points for it alone. The same lessons and plan give the same rows.
 */
export function learned(lessons: readonly Lesson[], plan: Plan): Float32Array {
  const { words, pairs, pieces, size } = plan;
  const random = numbersFrom(SEED);
  const rows = new Float32Array((words.length + pairs.length + pieces) * size);
  const moved = new Float32Array(rows.length).fill(1e-4);
  begin(rows, lessons, plan, random);
  const partsOf = partsReader(plan, () => random() < UNKNOWN);

  const order = [...lessons];
  const sum = new Float32Array(size);
  const slope = new Float32Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const rate = RATE * (1 - round / ROUNDS);
    for (const { text, target } of order) {
      const parts = partsOf(text);
      add(rows, parts, size, sum);
      const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
      if (length < 1e-6) continue;
      const cosine = sum.reduce((total, value, at) => total + value * (target[at] ?? 0), 0) / length;
      for (let at = 0; at < size; at++) slope[at] = (cosine * (sum[at] ?? 0)) / length - (target[at] ?? 0);
      for (const { row, share } of parts)
        for (let at = 0, to = row * size; at < size; at++, to++) {
          const step = (slope[at] ?? 0) * share + PULL * (rows[to] ?? 0);
          moved[to] = (moved[to] ?? 0) + step * step;
          rows[to] = (rows[to] ?? 0) - (rate * step) / Math.sqrt(moved[to] ?? 1);
        }
    }
  }
  return rows;
}

function begin(rows: Float32Array, lessons: readonly Lesson[], { words, size }: Plan, random: () => number): void {
  const counts = new Map<string, number>();
  let all = 0;
  const alone = new Map<string, Float32Array>();
  for (const { text, target } of lessons) {
    const [word = '', ...others] = wordsIn(text);
    if (others.length === 0 && !alone.has(word)) alone.set(word, target);
    for (const each of [word, ...others]) counts.set(each, (counts.get(each) ?? 0) + 1);
    all += others.length + 1;
  }
  words.forEach((word, row) => {
    const target = alone.get(word);
    const weight = COMMON / (COMMON + (counts.get(word) ?? 1) / all);
    for (let at = 0; at < size; at++)
      rows[row * size + at] = target ? weight * (target[at] ?? 0) : (random() - 0.5) / 50;
  });
}

function add(rows: Float32Array, parts: readonly Part[], size: number, sum: Float32Array): void {
  sum.fill(0);
  for (const { row, share } of parts)
    for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + share * (rows[row * size + at] ?? 0);
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
}
