// What short texts mean, as numbers that point the same way for texts that mean the same (MEANING.md).
import { product } from './product';
import { PIECES, SIZE, table } from './table';
import { piecesOf, wordsIn } from './words';

export { product } from './product';
export { tellingOf } from './table';
export { type TopicShares, topicsOf } from './topics';

/** A direction: length 1, or 0 where nothing of the text is known. */
export type Meaning = Float32Array;

const LONGEST = 2000;
/** Words stand in the table by how often they are written. */
const COMMON_WORDS = 4000;

/** The meaning of a question, a post, a title. Word order counts only in pairs; what stands beyond `LONGEST` characters is not read. */
export function meaningOf(text: string): Meaning {
  const sum = new Float32Array(SIZE);
  const { rowOf, add } = table();
  let before = '';
  for (const word of wordsIn(text.slice(0, LONGEST))) {
    addWord(word, sum);
    const pair = rowOf.get(`${before} ${word}`);
    if (pair !== undefined) add(pair, 1, sum);
    before = word;
  }
  return directed(sum);
}

/** The meaning of one word. */
export function meaningOfWord(word: string): Meaning {
  const sum = new Float32Array(SIZE);
  addWord(word, sum);
  return directed(sum);
}

/** Whether a word is written so often that it is no slip for another. */
export function isKnownWord(word: string): boolean {
  return (table().rowOf.get(word) ?? COMMON_WORDS) < COMMON_WORDS;
}

/** −1 … 1: how much two texts mean the same; 0 where nothing is known of one. */
export function alike(one: Meaning, other: Meaning): number {
  let sum = 0;
  for (let at = 0; at < SIZE; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Meanings one after another, for `alikeAll`. */
export function joined(meanings: readonly Meaning[]): Float32Array {
  const all = new Float32Array(meanings.length * SIZE);
  meanings.forEach((meaning, at) => {
    all.set(meaning, at * SIZE);
  });
  return all;
}

/** `alike` with each of `joined` meanings, in their order; quicker than one by one. */
export function alikeAll(one: Meaning, all: Float32Array): Float32Array {
  const found = new Float32Array(all.length / SIZE);
  for (let other = 0; other < found.length; other++) found[other] = product(one, all, other * SIZE);
  return found;
}

function addWord(word: string, sum: Float32Array): void {
  const { rowOf, firstPiece, add } = table();
  const row = rowOf.get(word);
  if (row !== undefined) {
    add(row, 1, sum);
    return;
  }
  const pieces = piecesOf(word, PIECES);
  for (const piece of pieces) add(firstPiece + piece, 1 / Math.sqrt(pieces.length), sum);
}

function directed(sum: Float32Array): Meaning {
  let square = 0;
  for (const value of sum) square += value * value;
  if (square < 1e-9) return sum.fill(0);
  const length = Math.sqrt(square);
  return sum.map((value) => value / length);
}
