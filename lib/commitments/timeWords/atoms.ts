import { CLOCK_WORDS } from './clocks';
import { DAY_WORDS } from './days';
import { DURATION_WORDS } from './durations';
import type { Posting, TimeAtom, TimeWord } from './timeWord';

export const TIME_WORDS: readonly TimeWord[] = [...DURATION_WORDS, ...DAY_WORDS, ...CLOCK_WORDS];

const COMPILED = TIME_WORDS.map((word) => ({ word, pattern: new RegExp(word.pattern, 'gi') }));

export interface PlacedAtom {
  start: number;
  end: number;
  atom: TimeAtom;
}

/** The words of a clause that say a time, in their order. Of words that overlap the first and longest count. */
export function atomsIn(clause: string, at: Posting): PlacedAtom[] {
  const found: PlacedAtom[] = [];
  for (const { word, pattern } of COMPILED) {
    for (const match of clause.matchAll(pattern)) {
      const atom = word.read(match.groups ?? {}, at);
      if (atom) found.push({ start: match.index, end: match.index + match[0].length, atom });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: PlacedAtom[] = [];
  for (const placed of found) if (placed.start >= (apart.at(-1)?.end ?? 0)) apart.push(placed);
  return apart;
}
