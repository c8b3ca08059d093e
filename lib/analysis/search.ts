import { type Branch, branchesOf } from './branches';
import type { SearchedText } from './searchedText';

export { SearchedText } from './searchedText';

/**
 * Hundreds of long patterns are looked for in every post, and nearly all of their alternatives are not there. So a pattern is taken apart into its
 * branches, and each is tried only where the text begins as the branch does.
 */

/** A pattern made ready to be looked for. */
interface Sought {
  branches: readonly Branch[];
  /** The numbers of the branches that can begin with anything. */
  open: readonly number[];
}

const known = new WeakMap<RegExp, Sought>();

function sought(pattern: RegExp): Sought {
  const before = known.get(pattern);
  if (before) return before;
  const branches = branchesOf(pattern);
  const made = { branches, open: branches.flatMap(({ beginnings }, number) => (beginnings ? [] : [number])) };
  known.set(pattern, made);
  return made;
}

/** Reads a pattern ahead of the first text it is looked for in. */
export function makeReady(pattern: RegExp): void {
  sought(pattern);
}

/** Whether the pattern may match somewhere in the text: sometimes true though it does not, never false where it does. A fraction of the work of looking for it. */
export function mayStandIn(pattern: RegExp, searched: SearchedText): boolean {
  return sought(pattern).branches.some(({ beginnings }) => !beginnings || searched.hasOneOf(beginnings));
}

/** Where which branch of a pattern is worth a try: place and number of the branch, in turn, in the order in which they are tried. */
export type Tries = readonly number[];
const NO_TRIES: Tries = [];

/** Puts a try where it belongs among tries of places that are in order. */
function addTry(tries: number[], place: number, branch: number): void {
  let at = tries.length;
  while (at > 0 && tries[at - 2] === place && (tries[at - 1] as number) > branch) at -= 2;
  if (at > 0 && tries[at - 2] === place && tries[at - 1] === branch) return;
  if (at === tries.length) tries.push(place, branch);
  else tries.splice(at, 0, place, branch);
}

function triesOf({ branches }: Sought, searched: SearchedText): Tries {
  const keys: number[] = [];
  branches.forEach(({ beginnings }, number) => {
    if (beginnings) searched.forEachPlaceOf(beginnings, (place) => keys.push(place * branches.length + number));
  });
  if (keys.length === 0) return NO_TRIES;
  const tries: number[] = [];
  for (const key of keys.sort((one, other) => one - other))
    addTry(tries, Math.floor(key / branches.length), key % branches.length);
  return tries;
}

/** Which branch of which of many patterns is worth a try where, told by one walk over a text instead of one for each pattern. */
export class PatternSet {
  /** By beginning: the patterns that can begin so and the branches that do, in turn. */
  readonly #byBeginning = new Map<number, number[]>();
  /** By number of the pattern: whether it has a branch that can begin with anything. */
  readonly #open: readonly boolean[];

  /** @param patterns `null` holds the number of one that is not looked for */
  constructor(patterns: readonly (RegExp | null)[]) {
    this.#open = patterns.map((pattern, index) => {
      if (!pattern) return false;
      const { branches, open } = sought(pattern);
      branches.forEach(({ beginnings }, number) => {
        for (const hash of beginnings ?? []) {
          const others = this.#byBeginning.get(hash);
          if (others) others.push(index, number);
          else this.#byBeginning.set(hash, [index, number]);
        }
      });
      return open.length > 0;
    });
  }

  /** By number of the pattern; `undefined` where it cannot match. */
  triesIn(searched: SearchedText): (Tries | undefined)[] {
    const tries: (number[] | undefined)[] = this.#open.map((isOpen) => (isOpen ? [] : undefined));
    searched.forEachBeginning((hash, place) => {
      const beginners = this.#byBeginning.get(hash);
      if (!beginners) return;
      for (let at = 0; at < beginners.length; at += 2) {
        const index = beginners[at] as number;
        const list = tries[index] ?? [];
        tries[index] = list;
        addTry(list, place, beginners[at + 1] as number);
      }
    });
    return tries;
  }
}

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

/**
 * As `text.matchAll(pattern)`, whether or not the pattern has the flag `g`.
 * @param tries what is worth a try, when a set of patterns has told it already
 */
export function* matchesOf(pattern: RegExp, searched: SearchedText, tries?: Tries): Generator<RegExpExecArray> {
  const ready = sought(pattern);
  const scans = ready.open.flatMap((number) => {
    const branch = ready.branches[number];
    return branch ? [new Scan(number, branch, searched)] : [];
  });
  const closed = tries ?? triesOf(ready, searched);
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
