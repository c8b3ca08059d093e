import { mayStandIn } from './matches';
import { PatternSet } from './patternSet';
import type { SearchedText } from './searchedText';
import { sought } from './sought';

interface Ranked<Row> {
  row: Row;
  others: readonly RegExp[];
}

/** Tells which of hundreds of rows may hold in a text, by one walk over it. */
export class RowIndex<Row> {
  readonly #rows: readonly Ranked<Row>[];
  /** Of each row the pattern that the fewest texts meet: where it cannot match, the others need not be looked at. */
  readonly #rarest: PatternSet;

  /** @param patternsOf a row holds where each of these matches, and never where it has none */
  constructor(rows: readonly Row[], patternsOf: (row: Row) => readonly RegExp[]) {
    const ranked = rows.flatMap((row) => {
      const [rarest, ...others] = rarestFirst(patternsOf(row));
      return rarest ? { row, rarest, others } : [];
    });
    this.#rows = ranked;
    this.#rarest = new PatternSet(ranked.map(({ rarest }) => rarest));
  }

  /** Leaves out none that holds. */
  rowsIn(searched: SearchedText): ReadonlySet<Row> {
    const rows = new Set<Row>();
    for (const number of this.#rarest.numbersIn(searched)) {
      const { row, others } = this.#rows[number] as Ranked<Row>;
      if (others.every((pattern) => mayStandIn(pattern, searched))) rows.add(row);
    }
    return rows;
  }
}

function rarestFirst(patterns: readonly RegExp[]): readonly RegExp[] {
  if (patterns.length < 2) return patterns;
  const weighed = patterns.map((pattern) => ({ pattern, chance: chanceOf(pattern) }));
  return weighed.sort((one, other) => one.chance - other.chance).map(({ pattern }) => pattern);
}

/** How likely it is, roughly, that the pattern may match in a text that has nothing to do with it. */
const chanceOf = (pattern: RegExp) => sought(pattern).branches.reduce((sum, { needs }) => sum + needs.chance, 0);
