import { endOfMet, NOT_MET, putNeeds } from './flatNeeds';
import type { SearchedText } from './searchedText';
import { sought } from './sought';

/** Tells of many patterns, by number, whether they may match. */
export class FlatPatterns {
  /** By number of the pattern: where it begins. */
  readonly #starts: Int32Array;
  /** A pattern is the number of its branches and then each of them: where it ends, its needs, the number of its beginnings and the beginnings. */
  readonly #code: Int32Array;

  constructor(patterns: readonly RegExp[]) {
    const code: number[] = [];
    this.#starts = Int32Array.from(patterns, (pattern) => {
      const { branches } = sought(pattern);
      const start = code.push(branches.length) - 1;
      for (const { needs, beginnings } of branches) {
        const end = code.push(0) - 1;
        putNeeds(code, needs.all);
        code.push(beginnings?.length ?? 0);
        for (const beginning of beginnings ?? []) code.push(beginning);
        code[end] = code.length;
      }
      return start;
    });
    this.#code = Int32Array.from(code);
  }

  /** As `mayStandIn` of the pattern of that number. */
  mayStandIn(pattern: number, searched: SearchedText): boolean {
    const code = this.#code;
    let at = this.#starts[pattern] as number;
    for (let left = code[at++] as number; left > 0; left--) {
      const end = code[at] as number;
      if (this.#isWorthATry(at + 1, end, searched)) return true;
      at = end;
    }
    return false;
  }

  #isWorthATry(from: number, end: number, searched: SearchedText): boolean {
    const met = endOfMet(this.#code, from, searched.grams);
    if (met === NOT_MET) return false;
    if (this.#code[met] === 0) return true;
    for (let at = met + 1; at < end; at++) if (searched.has(this.#code[at] as number)) return true;
    return false;
  }
}
