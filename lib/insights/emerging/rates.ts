import { upperTail } from './tail';
import { kindOf, type Term } from './terms';

/**
 * How often each term came in a row of equally long blocks of time (24 hours), the oldest first. The last block is the one that is tested. People,
 * not posts: somebody who writes ten times counts once in a block.
 */
export interface BlockCounts {
  /** Different people seen in each block, whatever they wrote. */
  exposure: ArrayLike<number>;
  /** Of them, who used the term; as many blocks as `exposure`. */
  terms: ReadonlyMap<Term, ArrayLike<number>>;
}

export interface RaisedTerm {
  term: Term;
  people: number;
  /** How many would be usual among as many people on such a weekday. */
  expected: number;
  /** Chance of so many where nothing is unusual, before it is set against the number of terms that were looked at. */
  chance: number;
}

/** `too_early`: too little was seen to know what is usual. `quiet`: too little is seen in the last block to test. */
export type EmergingResult =
  | { state: 'too_early' | 'quiet' }
  | { state: 'tested'; tested: number; raised: RaisedTerm[] };

/** Found on the development streams, then left alone: see the evaluation. */
export const RULES = {
  /** Blocks looked back at: eight weeks. */
  baseline: 56,
  /** A baseline is known from this many blocks in which anybody was seen, and this many people. */
  fewestBlocks: 14,
  fewestExposure: 100,
  /** People in the tested block, below which nothing is said. */
  quiet: 5,
  /** People who used the term in the tested block. */
  fewestPeople: 4,
  /** Times the usual. */
  fewestTimes: 2,
  /** People in the baseline from which a term tells how much rates vary. */
  frequent: 20,
  /** Half as much weight every so many blocks, so that slow trends become usual. */
  halfLife: 21,
  /** Chance of any alarm in one look where nothing is unusual, over all terms together. */
  alarm: 0.02,
  /** Of that, for topics and products together, which are few; words share the rest. */
  forTopics: 0.5,
  /** As many people beyond chance as if they had been seen on such a weekday before: small counts say little about weekdays. */
  weekdayPrior: 10,
  /** How much the rates vary from day to day beyond chance, at least (variance / mean² − 1 / mean). */
  leastVariation: 0.02,
  mostVariation: 2,
} as const;

const PRIOR_PEOPLE = 0.5;
const PRIOR_EXPOSURE = 250;
const VARIATION_PRIOR = 10;

interface Usual {
  /** Share of the people, weighted towards the present. */
  rate: number;
  /** People behind it. */
  people: number;
  weekday: number;
  /** Sums over the blocks: what varies beyond chance, and by what it is measured. */
  beyond: number;
  squares: number;
}

/**
 * Terms used by clearly more people than usual among the people seen. What is usual is a share of the people seen in the eight weeks before, so that
 * a day on which more was read raises nothing; shrunk towards rare where little is known; by weekday as far as that is known. The count is set
 * against a negative binomial that holds both how unsure the share is and how much it varies from day to day, of this term and of all. Its chance
 * has to lie under the alarm rate divided by the number of terms (Bonferroni), so that the more is looked at the more it takes.
 */
export function raisedTerms({ exposure, terms }: BlockCounts): EmergingResult {
  const last = exposure.length - 1;
  const weights = Array.from({ length: last }, (_, block) => 0.5 ** ((last - block) / RULES.halfLife));
  let blocks = 0;
  let seen = 0;
  for (let block = 0; block < last; block++) {
    seen += exposure[block] ?? 0;
    if ((exposure[block] ?? 0) > 0) blocks++;
  }
  if (blocks < RULES.fewestBlocks || seen < RULES.fewestExposure) return { state: 'too_early' };
  const now = exposure[last] ?? 0;
  if (now < RULES.quiet) return { state: 'quiet' };

  const counts = { topics: 0, words: 0 };
  const usuals: { term: Term; people: number; usual: Usual }[] = [];
  let beyond = 0;
  let squares = 0;
  for (const [term, people] of terms) {
    counts[kindOf(term) === 'word' ? 'words' : 'topics']++;
    const now = people[last] ?? 0;
    // Terms that cannot be raised are looked at only where they tell how much rates vary.
    if (now < RULES.fewestPeople && !isFrequent(people, last)) continue;
    const usual = usualOf(people, exposure, weights);
    beyond += usual.beyond;
    squares += usual.squares;
    if (now >= RULES.fewestPeople) usuals.push({ term, people: now, usual });
  }
  const common = clamp(squares > 0 ? beyond / squares : 0);
  const raised: RaisedTerm[] = [];
  for (const { term, people, usual } of usuals) {
    const expected = now * usual.rate * usual.weekday;
    if (people < RULES.fewestTimes * expected) continue;
    const own = (usual.beyond + VARIATION_PRIOR * common) / (usual.squares + VARIATION_PRIOR);
    const variation = Math.max(common, clamp(own));
    const chance = upperTail(people, expected, 1 / (1 / usual.people + variation));
    const isWord = kindOf(term) === 'word';
    const allowed = RULES.alarm * (isWord ? 1 - RULES.forTopics : RULES.forTopics);
    if (chance <= allowed / (isWord ? counts.words : counts.topics)) raised.push({ term, people, expected, chance });
  }
  raised.sort((a, b) => a.chance - b.chance || b.people - a.people || a.term.localeCompare(b.term));
  return { state: 'tested', tested: terms.size, raised };
}

const clamp = (variation: number) => Math.min(RULES.mostVariation, Math.max(RULES.leastVariation, variation));

/** Often enough to say how much its rate varies from day to day. */
function isFrequent(people: ArrayLike<number>, last: number): boolean {
  let total = 0;
  for (let block = 0; block < last; block++) total += people[block] as number;
  return total >= RULES.frequent;
}

/** What a block may count as most: an earlier spike says little about what is usual. */
const mostOf = (usual: number) => usual + 3 * Math.sqrt(usual + 0.1 * usual ** 2) + 1;

function usualOf(people: ArrayLike<number>, exposure: ArrayLike<number>, weights: readonly number[]): Usual {
  const last = weights.length;
  let plainUsed = 0;
  let plainSeen = 0;
  for (let block = 0; block < last; block++) {
    plainUsed += people[block] as number;
    plainSeen += exposure[block] as number;
  }
  const plain = plainSeen > 0 ? plainUsed / plainSeen : 0;
  let used = 0;
  let seen = 0;
  let beyond = 0;
  let squares = 0;
  let onWeekday = 0;
  let usualOnWeekday = 0;
  for (let block = 0; block < last; block++) {
    const usual = plain * (exposure[block] as number);
    const count = Math.min(people[block] as number, mostOf(usual));
    const weight = weights[block] as number;
    used += weight * count;
    seen += weight * (exposure[block] as number);
    beyond += (count - usual) ** 2 - usual;
    squares += usual ** 2;
    if ((last - block) % 7 !== 0) continue;
    onWeekday += count;
    usualOnWeekday += usual;
  }
  const behind = PRIOR_PEOPLE + used;
  const rate = behind / (PRIOR_EXPOSURE + seen);
  const weekday = (onWeekday + RULES.weekdayPrior) / (usualOnWeekday + RULES.weekdayPrior);
  return { rate, people: behind, weekday, beyond, squares };
}
