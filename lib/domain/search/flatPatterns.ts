import { type Gram, mayHold, type SearchedText } from './searchedText';
import { sought } from './sought';

/** What patterns need, all in one list of numbers: going through thousands of objects waits for memory at each of them. */
export class FlatPatterns {
  /** By number of the pattern: where it begins. */
  readonly #starts: Int32Array;
  /**
   * A pattern is the number of its branches and then each of them: where the branch ends, the number of its needs and the needs, the number of its beginnings
   * and the beginnings. A need is how many numbers it has, and then two grams for each of its pieces.
   */
  readonly #code: Int32Array;

  constructor(patterns: readonly RegExp[]) {
    const code: number[] = [];
    const putAll = (numbers: readonly number[]) => {
      code.push(numbers.length);
      for (const number of numbers) code.push(number);
    };
    this.#starts = Int32Array.from(patterns, (pattern) => {
      const { branches } = sought(pattern);
      const start = code.push(branches.length) - 1;
      for (const { needs, beginnings } of branches) {
        const end = code.push(0) - 1;
        code.push(needs.all.length);
        for (const need of needs.all) putAll(need);
        putAll(beginnings ?? []);
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
      if (this.#isWorthATry(at + 1, searched)) return true;
      at = code[at] as number;
    }
    return false;
  }

  #isWorthATry(from: number, searched: SearchedText): boolean {
    const code = this.#code;
    const { grams } = searched;
    let at = from;
    for (let left = code[at++] as number; left > 0; left--) {
      const end = at + 1 + (code[at] as number);
      at++;
      while (at < end && !(mayHold(grams, code[at] as Gram) && mayHold(grams, code[at + 1] as Gram))) at += 2;
      if (at >= end) return false;
      at = end;
    }
    const end = at + 1 + (code[at] as number);
    if (end === at + 1) return true;
    while (++at < end) if (searched.has(code[at] as Gram)) return true;
    return false;
  }
}
