import { FlatPatterns } from './flatPatterns';
import { PatternSet } from './patternSet';
import type { SearchedText } from './searchedText';
import { sought } from './sought';

/** Tells which of hundreds of rows may hold in a text, by one walk over it. */
export class RowIndex<Row> {
  readonly #rows: readonly Row[];
  /** Of each row the pattern that the fewest texts meet: where it cannot match, the others need not be looked at. */
  readonly #rarest: PatternSet;
  /** The other patterns of each row, row after row. */
  readonly #others: FlatPatterns;
  /** By number of the row: where its other patterns begin; one more at the end. */
  readonly #starts: Int32Array;

  /** @param patternsOf a row holds where each of these matches, and never where it has none */
  constructor(rows: readonly Row[], patternsOf: (row: Row) => readonly RegExp[]) {
    const ranked = rows.flatMap((row) => {
      const [rarest, ...others] = rarestFirst(patternsOf(row));
      return rarest ? { row, rarest, others } : [];
    });
    this.#rows = ranked.map(({ row }) => row);
    this.#rarest = new PatternSet(ranked.map(({ rarest }) => rarest));
    this.#others = new FlatPatterns(ranked.flatMap(({ others }) => others));
    this.#starts = new Int32Array(ranked.length + 1);
    for (const [number, { others }] of ranked.entries())
      this.#starts[number + 1] = (this.#starts[number] as number) + others.length;
  }

  /** Leaves out none that holds. */
  rowsIn(searched: SearchedText): ReadonlySet<Row> {
    const rows = new Set<Row>();
    for (const number of this.#rarest.numbersIn(searched))
      if (this.#othersMayStandIn(searched, number)) rows.add(this.#rows[number] as Row);
    return rows;
  }

  #othersMayStandIn(searched: SearchedText, row: number): boolean {
    for (let other = this.#starts[row] as number; other < (this.#starts[row + 1] as number); other++)
      if (!this.#others.mayStandIn(other, searched)) return false;
    return true;
  }
}

function rarestFirst(patterns: readonly RegExp[]): readonly RegExp[] {
  if (patterns.length < 2) return patterns;
  const weighed = patterns.map((pattern) => ({ pattern, chance: chanceOf(pattern) }));
  return weighed.sort((one, other) => one.chance - other.chance).map(({ pattern }) => pattern);
}

/** How likely it is, roughly, that the pattern may match in a text that has nothing to do with it. */
const chanceOf = (pattern: RegExp) => sought(pattern).branches.reduce((sum, { needs }) => sum + needs.chance, 0);
