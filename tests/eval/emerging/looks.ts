import { issuesOf } from '@/lib/insights/emerging/issues';
import { type RaisedTerm, RULES, raisedTerms } from '@/lib/insights/emerging/rates';
import type { Term } from '@/lib/insights/emerging/terms';
import { SLOTS_A_DAY, type Stream, type StreamPost, WARM_UP_DAYS } from './streams';

/** What a method says at the end of a half day: matters, each with its terms. */
export interface Look {
  slot: number;
  issues: Term[][];
}

/** @param people who used the term in the last 24 hours; @param before in the blocks before, the oldest first */
type Rule = (people: number, before: Uint16Array, exposureBefore: Uint16Array, exposure: number) => boolean;

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** Ways others do it. All ask for as many people as ours does. */
export const PEERS: Record<string, Rule> = {
  'fixed ×2': (people, before, exposureBefore, exposure) => {
    const week = sum(before.slice(-7));
    const seen = sum(exposureBefore.slice(-7));
    return seen > 0 && people >= 2 * ((week / seen) * exposure);
  },
  'z > 3': (people, before) => {
    const mean = sum(before) / before.length;
    const spread = Math.sqrt(sum([...before].map((count) => (count - mean) ** 2)) / before.length);
    return people > mean + 3 * Math.max(spread, 1e-9);
  },
};

interface Blocks {
  exposure: Uint16Array;
  terms: Map<Term, Uint16Array>;
  posts: StreamPost[][];
}

/** Blocks of 24 hours that end with an even or an odd half day. People count once in a block. */
function blocksOf({ slots }: Stream, phase: number): Blocks {
  const count = Math.floor((slots.length - phase) / SLOTS_A_DAY);
  const exposure = new Uint16Array(count);
  const terms = new Map<Term, Uint16Array>();
  const posts: StreamPost[][] = [];
  for (let block = 0; block < count; block++) {
    const from = block * SLOTS_A_DAY + phase;
    const here = slots.slice(from, from + SLOTS_A_DAY).flat();
    posts.push(here);
    const people = new Map<number, Set<Term>>();
    for (const { person, terms: used } of here) {
      const known = people.get(person) ?? new Set();
      people.set(person, known);
      for (const term of used) known.add(term);
    }
    exposure[block] = people.size;
    for (const used of people.values())
      for (const term of used) {
        const counts = terms.get(term) ?? new Uint16Array(count);
        terms.set(term, counts);
        counts[block] = (counts[block] as number) + 1;
      }
  }
  return { exposure, terms, posts };
}

/** All looks of a stream after the warm-up, two a day, by each method. */
export function looksAt(stream: Stream, peers = PEERS): Record<string, Look[]> {
  const looks: Record<string, Look[]> = {
    Heard: [],
    ...Object.fromEntries(Object.keys(peers).map((name) => [name, []])),
  };
  for (let phase = 0; phase < SLOTS_A_DAY; phase++) {
    const { exposure, terms, posts } = blocksOf(stream, phase);
    for (let block = WARM_UP_DAYS; block < exposure.length; block++) {
      const slot = block * SLOTS_A_DAY + phase + 1;
      const from = block - RULES.baseline;
      const window = new Map<Term, Uint16Array>();
      for (const [term, counts] of terms) {
        if (isUsed(counts, from, block)) window.set(term, counts.subarray(from, block + 1));
      }
      const result = raisedTerms({ exposure: exposure.subarray(from, block + 1), terms: window });
      const here = posts[block] ?? [];
      looks.Heard?.push({ slot, issues: result.state === 'tested' ? grouped(result.raised, here) : [] });
      for (const [name, rule] of Object.entries(peers)) {
        const before = exposure.subarray(from, block);
        const raised: RaisedTerm[] = [];
        for (const [term, part] of window) {
          const people = part[RULES.baseline] ?? 0;
          if (people < RULES.fewestPeople || !rule(people, part.subarray(0, -1), before, exposure[block] ?? 0))
            continue;
          raised.push({ term, people, expected: 0, chance: 0 });
        }
        looks[name]?.push({ slot, issues: grouped(raised, here) });
      }
    }
  }
  for (const all of Object.values(looks)) all.sort((a, b) => a.slot - b.slot);
  return looks;
}

function isUsed(counts: Uint16Array, from: number, to: number): boolean {
  for (let block = to; block >= from; block--) if (counts[block] !== 0) return true;
  return false;
}

function grouped(raised: readonly RaisedTerm[], posts: readonly StreamPost[]): Term[][] {
  const postsOf = (term: Term) => posts.filter(({ terms }) => terms.includes(term)).map(({ id }) => `${id}`);
  return issuesOf(raised, postsOf).map(({ lead, others }) => [lead.term, ...others.map(({ term }) => term)]);
}

const SAME_MATTER_SLOTS = 7 * SLOTS_A_DAY;

/** Alarms that tell something new: none of its terms was told of in the week before. */
export function alarmsOf(looks: readonly Look[]): { slot: number; terms: Term[] }[] {
  const told = new Map<Term, number>();
  const alarms: { slot: number; terms: Term[] }[] = [];
  for (const { slot, issues } of looks)
    for (const terms of issues) {
      const isKnown = terms.some((term) => slot - (told.get(term) ?? Number.NEGATIVE_INFINITY) <= SAME_MATTER_SLOTS);
      for (const term of terms) told.set(term, slot);
      if (!isKnown) alarms.push({ slot, terms });
    }
  return alarms;
}
