import { type Meaning, meaningOf } from '@/lib/meaning';

/** Where the rows stand among the directions of `lib/meaning`, as the trainer writes it. */
export interface MeaningFile {
  /** What a step of a turn is worth. */
  step: number;
  /** Of each row what speaks for it whatever the post says. */
  leans: string;
  /** Of each row, one signed byte for each number of a meaning, base64. */
  turns: string;
}

export interface RowMeanings {
  leans: Float64Array;
  turns: Float64Array;
}

/** Linear discriminants are too sure of themselves, as the words of a post hang together; their log shares are flattened. */
export const FLATTENED = 0.3;

export function openMeanings({ step, leans, turns }: MeaningFile): RowMeanings {
  const bytes = Int8Array.from(atob(turns), (sign) => sign.charCodeAt(0));
  return { leans: Float64Array.from(leans.split(' '), Number), turns: Float64Array.from(bytes, (turn) => turn * step) };
}

/** How much a meaning speaks for a row, with what speaks for it anyway. */
function leaning(meaning: Meaning, lean: number, turns: Float64Array, row: number): number {
  const from = row * meaning.length;
  let sum = lean;
  for (let at = 0; at < meaning.length; at++) sum += (meaning[at] as number) * (turns[from + at] as number);
  return sum;
}

/** Of each row the logarithm of its share in what a text means: 0 or less. */
export function meaningLog(text: string, { leans, turns }: RowMeanings): Float64Array {
  const meaning = meaningOf(text);
  const sums = leans.map((lean, row) => FLATTENED * leaning(meaning, lean, turns, row));
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const all = most + Math.log(sums.reduce((sum, each) => sum + Math.exp(each - most), 0));
  return sums.map((each) => each - all);
}
