import type { Branch } from './branches';
import { LONGEST_PREFIX } from './prefixes';
import { SearchedText } from './searchedText';
import { type Sought, sought, type Tries, triesOf } from './sought';

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
