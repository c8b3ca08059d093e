import { type Gram, type Grams, mayHold } from './searchedText';

/**
 * What patterns need, as numbers that lie side by side: how many needs there are, then of each how many numbers it has, and how each of its pieces begins and
 * ends. Going through thousands of objects would wait for memory at each of them.
 */
export function putNeeds(code: number[], needs: readonly (readonly Gram[])[]): void {
  code.push(needs.length);
  for (const need of needs) {
    code.push(need.length);
    for (const gram of need) code.push(gram);
  }
}

export const NOT_MET = -1;

/** Where the needs end that begin at a place; `NOT_MET` where the text has no piece of one of them. */
export function endOfMet(code: Int32Array, from: number, grams: Grams): number {
  let at = from;
  for (let left = code[at++] as number; left > 0; left--) {
    const end = at + 1 + (code[at] as number);
    at++;
    while (at < end && !(mayHold(grams, code[at] as Gram) && mayHold(grams, code[at + 1] as Gram))) at += 2;
    if (at >= end) return NOT_MET;
    at = end;
  }
  return at;
}
