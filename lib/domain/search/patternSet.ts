import { GramTable } from './gramTable';
import type { SearchedText } from './searchedText';
import { type Numbered, sought, type Tries, triesOf } from './sought';

/** One of many patterns, by its number, and what of it is worth a try in a text. */
export interface Possible {
  pattern: number;
  tries: Tries;
}

/** One branch of one of many patterns. */
interface Entry extends Numbered {
  pattern: number;
}

/** Which branch of which of many patterns is worth a try where, told by one walk over a text instead of one for each pattern. */
export class PatternSet {
  /** In the order of the patterns and of their branches. */
  readonly #entries: readonly Entry[];
  /** More than the branches of any of them. */
  readonly #most: number;
  readonly #table: GramTable;
  /** The numbers of the entries that can match in any text. */
  readonly #open: readonly number[];

  /** @param patterns `null` holds the number of one that is not looked for */
  constructor(patterns: readonly (RegExp | null)[]) {
    this.#entries = patterns.flatMap((regExp, pattern) =>
      regExp ? sought(regExp).branches.map((branch, number) => ({ pattern, number, branch })) : [],
    );
    this.#most = 1 + this.#entries.reduce((most, { number }) => Math.max(most, number), 0);
    const open: number[] = [];
    this.#table = new GramTable(
      this.#entries.map(({ branch: { beginnings, needs } }, id) => {
        const clues = needs.rarest ?? beginnings?.flatMap((beginning) => [beginning, beginning]);
        if (!clues) open.push(id);
        return { clues: clues ?? [], others: needs.all.slice(1) };
      }),
    );
    this.#open = open;
  }

  /** In the order of the patterns; those that are left out cannot match. */
  in(searched: SearchedText): readonly Possible[] {
    const found: Possible[] = [];
    const worth = this.#entriesIn(searched);
    for (let from = 0, to = 0; from < worth.length; from = to) {
      const { pattern } = worth[from] as Entry;
      while (to < worth.length && (worth[to] as Entry).pattern === pattern) to++;
      found.push({ pattern, tries: triesOf(worth.slice(from, to), this.#most, searched) });
    }
    return found;
  }

  /** The numbers of the patterns that may match, in order, as `mayStandIn` tells it. */
  numbersIn(searched: SearchedText): readonly number[] {
    const numbers: number[] = [];
    for (const { pattern, branch } of this.#entriesIn(searched))
      if (numbers.at(-1) !== pattern && (!branch.beginnings || searched.hasOneOf(branch.beginnings)))
        numbers.push(pattern);
    return numbers;
  }

  #entriesIn(searched: SearchedText): Entry[] {
    const met = this.#table.metIn(searched);
    const ids = this.#open.length === 0 ? met : [...this.#open, ...met].sort((one, other) => one - other);
    return ids.map((id) => this.#entries[id] as Entry);
  }
}

const sets = new WeakMap<object, PatternSet>();

/** Which rows' patterns may match and where, in the order of the rows. For tables whose every row is looked for. */
export function possibleRows<Row extends { pattern: RegExp }>(
  rows: readonly Row[],
  searched: SearchedText,
): { row: Row; index: number; tries: Tries }[] {
  const set = sets.get(rows) ?? new PatternSet(rows.map(({ pattern }) => pattern));
  sets.set(rows, set);
  return set.in(searched).map(({ pattern, tries }) => ({ row: rows[pattern] as Row, index: pattern, tries }));
}
