import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HEAD_LABELS, HEADS, type HeadName } from '../model/model';

/** For each head how much each of its labels is meant: shares that sum to 1. */
export type SoftLabels = Partial<Record<HeadName, Float64Array>>;

/**
 * What a far larger reader (MODEL.md says which, and what it had learned from) makes of a text. A linear head learns more from "two thirds frustration, one third anger" than
 * from a label, and from posts that nobody has labelled at all.
 */
export interface SoftFile {
  /** Of a post written for the project, or of a public one that was labelled by hand; `undefined` when the reader never saw it. */
  ofOwn(text: string): SoftLabels | undefined;
  /** Mood of a row of the SemEval file, by its place in it. */
  ofSemeval(row: number): SoftLabels | undefined;
}

/** Shares are written as this many parts of a whole, each a digit of base 36. */
const PARTS = 20;
const MARK = 5;

/** Thirty bits of the text's hash: by it the file knows a post without repeating its words. */
const markOf = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, MARK);

/**
 * "c9h5" is 9 parts of the third label and 5 of the eighth; what is missing to the whole is spread over the others, since no share is certainly none.
 */
export function sharesFrom(written: string, labels: number): Float64Array {
  const shares = new Float64Array(labels);
  let rest = PARTS;
  for (let i = 0; i + 1 < written.length; i += 2) {
    const parts = Number.parseInt(written[i + 1] ?? '0', 36);
    shares[written.charCodeAt(i) - 97] = parts / PARTS;
    rest -= parts;
  }
  const others = labels - written.length / 2;
  if (others <= 0) return shares;
  return shares.map((share) => (share > 0 ? share : rest / PARTS / others));
}

function moodFrom(negative: string, positive: string): SoftLabels {
  const [less, more] = [Number.parseInt(negative, 36) / PARTS, Number.parseInt(positive, 36) / PARTS];
  return { mood: Float64Array.of(less, 1 - less - more, more) };
}

/** @param folder of `soft-own.txt` and `soft-semeval.txt` */
export function readSoft(folder: string): SoftFile {
  const own = new Map(
    readFileSync(path.join(folder, 'soft-own.txt'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, MARK), line.slice(MARK)]),
  );
  const semeval = readFileSync(path.join(folder, 'soft-semeval.txt'), 'utf8').replace(/\n/g, '');
  return {
    ofOwn(text) {
      const written = own.get(markOf(text))?.split(' ');
      if (!written) return undefined;
      return Object.fromEntries(HEADS.map((head, i) => [head, sharesFrom(written[i] ?? '', HEAD_LABELS[head].length)]));
    },
    ofSemeval(row) {
      const [negative, positive] = semeval.slice(2 * row, 2 * row + 2);
      return negative !== undefined && positive !== undefined ? moodFrom(negative, positive) : undefined;
    },
  };
}
