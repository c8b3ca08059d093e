import { type Branch, branchesOf } from './branches';
import type { SearchedText } from './searchedText';

/** One of the branches of a pattern, and which one in the order in which they are tried. */
export interface Numbered {
  branch: Branch;
  number: number;
}

/** A pattern made ready to be looked for. */
export interface Sought {
  branches: readonly Branch[];
  /** The branches that can begin with anything, and those that cannot. */
  open: readonly Numbered[];
  closed: readonly Numbered[];
}

const known = new WeakMap<RegExp, Sought>();

export function sought(pattern: RegExp): Sought {
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

/** Where which branch of a pattern is worth a try: place and number of the branch, in turn, in the order in which they are tried. */
export type Tries = readonly number[];
const NO_TRIES: Tries = [];

/** @param most more than the number of any of the branches */
export function triesOf(branches: readonly Numbered[], most: number, searched: SearchedText): Tries {
  const keys: number[] = [];
  for (const { branch, number } of branches)
    if (branch.beginnings) searched.forEachPlaceOf(branch.beginnings, (place) => keys.push(place * most + number));
  if (keys.length === 0) return NO_TRIES;
  if (keys.length > 1) keys.sort((one, other) => one - other);
  const tries: number[] = [];
  let last = -1;
  for (const key of keys) {
    if (key !== last) tries.push(Math.floor(key / most), key % most);
    last = key;
  }
  return tries;
}
