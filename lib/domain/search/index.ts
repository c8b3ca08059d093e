import { type Branch, branchesOf } from './branches';
import { LONGEST_PREFIX } from './prefixes';
import { type Gram, mayHold, SearchedText, seek } from './searchedText';

export { SearchedText } from './searchedText';

/**
 * Hundreds of long patterns are looked for in every post, and nearly all of their alternatives are not there. So a pattern is taken apart into its
 * branches, and each is tried only where the text begins as the branch does.
 */

/** One of the branches of a pattern, and which one in the order in which they are tried. */
interface Numbered {
  branch: Branch;
  number: number;
}

/** A pattern made ready to be looked for. */
interface Sought {
  branches: readonly Branch[];
  /** The branches that can begin with anything, and those that cannot. */
  open: readonly Numbered[];
  closed: readonly Numbered[];
}

const known = new WeakMap<RegExp, Sought>();

function sought(pattern: RegExp): Sought {
  const before = known.get(pattern);
  if (before) return before;
  const branches = branchesOf(pattern);
  const numbered = branches.map((branch, number) => ({ branch, number }));
  const made = {
    branches,
    open: numbered.filter(({ branch }) => !branch.beginnings),
    closed: numbered.filter(({ branch }) => branch.beginnings),
  };
  known.set(pattern, made);
  return made;
}

/** Reads a pattern ahead of the first text it is looked for in. */
export function makeReady(pattern: RegExp): void {
  for (const branch of sought(pattern).branches) branch.makeReady();
}

/** Whether the pattern may match somewhere in the text: sometimes true though it does not, never false where it does. A fraction of the work of looking for it. */
export function mayStandIn(pattern: RegExp, searched: SearchedText): boolean {
  return sought(pattern).branches.some((branch) => isWorthATry(branch, searched));
}

const isWorthATry = (branch: Branch, searched: SearchedText) =>
  branch.isPossibleIn(searched) && (!branch.beginnings || searched.hasOneOf(branch.beginnings));

/** As many signs on either side of a cut as can make one beginning or one gram that was not there. */
export const SEAM = LONGEST_PREFIX;

/**
 * As `mayStandIn` of a text that is cut out of another or joined anew from its ends, told without going through it.
 * @param seam all that may read otherwise there: `SEAM` signs on either side of the cut
 */
export function mayStandInCut(pattern: RegExp, searched: SearchedText, seam: string): boolean {
  const cut = new SearchedText(seam);
  return sought(pattern).branches.some(
    ({ beginnings, needs }) =>
      (!beginnings || searched.hasOneOf(beginnings) || cut.hasOneOf(beginnings)) && needs.areMetIn(searched, cut),
  );
}

/** Where which branch of a pattern is worth a try: place and number of the branch, in turn, in the order in which they are tried. */
export type Tries = readonly number[];
const NO_TRIES: Tries = [];

/** @param most more than the number of any of the branches */
function triesOf(branches: readonly Numbered[], most: number, searched: SearchedText): Tries {
  const keys: number[] = [];
  for (const { branch, number } of branches)
    if (branch.beginnings) searched.forEachPlaceOf(branch.beginnings, (place) => keys.push(place * most + number));
  if (keys.length === 0) return NO_TRIES;
  const tries: number[] = [];
  let last = -1;
  for (const key of keys.sort((one, other) => one - other)) {
    if (key !== last) tries.push(Math.floor(key / most), key % most);
    last = key;
  }
  return tries;
}

/** One branch of one of many patterns. */
interface Entry extends Numbered {
  pattern: number;
}

/** Which branch of which of many patterns is worth a try where, told by one walk over a text instead of one for each pattern. */
export class PatternSet {
  readonly #size: number;
  /** More than the branches of any of them. */
  #most = 1;
  readonly #entries: Entry[] = [];
  /** By how a piece begins: the numbers of the entries that are worth a look where it stands, each with how the piece ends. */
  readonly #byGram = new Map<Gram, number[]>();
  /** The entries that can match in any text. */
  readonly #open: Entry[] = [];

  /** @param patterns `null` holds the number of one that is not looked for */
  constructor(patterns: readonly (RegExp | null)[]) {
    this.#size = patterns.length;
    patterns.forEach((pattern, index) => {
      const branches = pattern ? sought(pattern).branches : [];
      this.#most = Math.max(this.#most, branches.length);
      for (const [number, branch] of branches.entries()) this.#add({ pattern: index, number, branch });
    });
  }

  #add(entry: Entry): void {
    const { beginnings, needs } = entry.branch;
    const clues = needs.rarest ?? beginnings?.flatMap((beginning) => [beginning, beginning]);
    if (!clues) {
      this.#open.push(entry);
      return;
    }
    const id = this.#entries.push(entry) - 1;
    for (let at = 0; at < clues.length; at += 2) {
      const [start, end] = [clues[at] as Gram, clues[at + 1] as Gram];
      seek(start);
      const others = this.#byGram.get(start);
      if (others) others.push(id, end);
      else this.#byGram.set(start, [id, end]);
    }
  }

  /** By number of the pattern: what of it is worth a try; `undefined` where it cannot match. */
  triesIn(searched: SearchedText): (Tries | undefined)[] {
    const possible = Array.from<Entry[] | undefined>({ length: this.#size });
    this.#forEachIn(searched, (entry) => {
      const others = possible[entry.pattern];
      if (others) others.push(entry);
      else possible[entry.pattern] = [entry];
    });
    return possible.map((entries) => entries && triesOf(entries, this.#most, searched));
  }

  /** By number of the pattern: 1 where it may match, as `mayStandIn` tells it. */
  possibleIn(searched: SearchedText): Uint8Array {
    const possible = new Uint8Array(this.#size);
    this.#forEachIn(searched, ({ pattern, branch: { beginnings } }) => {
      if (possible[pattern] === 0 && (!beginnings || searched.hasOneOf(beginnings))) possible[pattern] = 1;
    });
    return possible;
  }

  #forEachIn(searched: SearchedText, visit: (entry: Entry) => void): void {
    this.#open.forEach(visit);
    const isAsked = new Uint8Array(this.#entries.length);
    const { grams, soughtGrams } = searched;
    for (const gram of soughtGrams) {
      const worth = this.#byGram.get(gram) ?? NONE;
      for (let at = 0; at < worth.length; at += 2) {
        const id = worth[at] as number;
        if (isAsked[id] === 1 || !mayHold(grams, worth[at + 1] as Gram)) continue;
        isAsked[id] = 1;
        const entry = this.#entries[id] as Entry;
        if (entry.branch.needs.othersAreMetIn(searched)) visit(entry);
      }
    }
  }
}

/** Tells which of hundreds of rows may hold in a text, by one walk over it. */
export class RowIndex<Row> {
  readonly #rows: readonly { row: Row; others: readonly RegExp[] }[];
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
    const possible = this.#rarest.possibleIn(searched);
    const rows = new Set<Row>();
    this.#rows.forEach(({ row, others }, number) => {
      if (possible[number] === 1 && others.every((pattern) => mayStandIn(pattern, searched))) rows.add(row);
    });
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

const NONE: readonly number[] = [];

const sets = new WeakMap<object, PatternSet>();

/** By number of the row: what of its pattern is worth a try; `undefined` where it cannot match. For tables whose every row is looked for. */
export function triesOfRows(rows: readonly { pattern: RegExp }[], searched: SearchedText): (Tries | undefined)[] {
  const set = sets.get(rows) ?? new PatternSet(rows.map(({ pattern }) => pattern));
  sets.set(rows, set);
  return set.triesIn(searched);
}

/** Finds what an open branch matches, from left to right. */
class Scan {
  #match: RegExpExecArray | null | undefined;

  constructor(
    readonly number: number,
    readonly branch: Branch,
    readonly searched: SearchedText,
  ) {}

  from(place: number): RegExpExecArray | null {
    if (this.#match === undefined || (this.#match && this.#match.index < place))
      this.#match = this.branch.matchAt(place, this.searched);
    return this.#match;
  }
}

const possibleOf = ({ closed }: Sought, searched: SearchedText) =>
  closed.filter(({ branch }) => isWorthATry(branch, searched));

/**
 * As `text.matchAll(pattern)`, whether or not the pattern has the flag `g`.
 * @param tries what is worth a try, when a set of patterns has told it already
 */
export function* matchesOf(pattern: RegExp, searched: SearchedText, tries?: Tries): Generator<RegExpExecArray> {
  const ready = sought(pattern);
  const scans = ready.open
    .filter(({ branch }) => branch.isPossibleIn(searched))
    .map(({ number, branch }) => new Scan(number, branch, searched));
  const closed = tries ?? triesOf(possibleOf(ready, searched), ready.branches.length, searched);
  let next = 0;
  for (let from = 0; from <= searched.text.length; ) {
    let match: RegExpExecArray | null = null;
    let number = -1;
    for (const scan of scans) {
      const found = scan.from(from);
      if (!found || (match && match.index <= found.index)) continue;
      match = found;
      number = scan.number;
    }
    for (; next < closed.length; next += 2) {
      const place = closed[next] as number;
      const branch = closed[next + 1] as number;
      if (match && (place > match.index || (place === match.index && branch > number))) break;
      const found = place < from ? null : (ready.branches[branch] as Branch).matchAt(place, searched);
      if (!found) continue;
      match = found;
      break;
    }
    if (!match) return;
    yield match;
    from = match.index + Math.max(1, match[0].length);
  }
}

/** As `pattern.exec(text)`; `tries` as of `matchesOf`. */
export function firstMatch(pattern: RegExp, searched: SearchedText, tries?: Tries): RegExpExecArray | null {
  for (const match of matchesOf(pattern, searched, tries)) return match;
  return null;
}
