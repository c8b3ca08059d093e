import { plainWords } from '../../plainWords';
import { isLearned, type Likelihoods, type Near, NO_ROW, type PostLabels, rowsLikely } from './head';

export { isLearned, type Likelihoods, labelsOf, type PostLabels } from './head';

/** A row that a post's own words name is believed if it is among so many that are likeliest: nine in ten such are right, of the others three in ten. */
const BELIEVED = 3;
/**
 * From this likelihood on a row is taken by itself: right for four in five public posts. Of posts where the two differ, blind readers preferred .6 to .4 in
 * 46 of 75 (16 replies that cannot be posted instead of 43) and .8 to .6 in 31 of 52: a wrong matter costs more than a plain reply.
 */
const LIKELY_ENOUGH = 0.8;
/** Posts of fewer words than this ("why", "fix it") hang on one word each. */
const SHORT = 4;
const SHORT_LIKELY_ENOUGH = 0.9;

export interface Nearby {
  /**
   * May this row be meant? Rows that nothing was learned of always may.
   * @param least how likely it has to be itself where another row stands nearer; 0 where that does not matter
   */
  isNear: (id: string, least?: number) => boolean;
  /** The row that is meant, where one stands out; `null`: none does. */
  nearest: string | null;
}

const NO_ROWS: ReadonlySet<string> = new Set();

/** The first of the rows that may be meant, likeliest first; the likelihoods of all that may be make one whole. */
function firstAmong({ ids, likelihoods }: Likelihoods, left: ReadonlySet<string>): Near[] {
  const first: Near[] = [];
  let all = 0;
  for (const [row, id] of ids.entries()) {
    if (left.has(id)) continue;
    const likelihood = likelihoods[row] as number;
    all += likelihood;
    if (first.length === BELIEVED && likelihood <= (first[BELIEVED - 1] as Near).likelihood) continue;
    const place = first.findIndex((other) => other.likelihood < likelihood);
    first.splice(place < 0 ? first.length : place, 0, { id, likelihood });
    first.length = Math.min(first.length, BELIEVED);
  }
  return first.map(({ id, likelihood }) => ({ id, likelihood: likelihood / (all || 1) }));
}

let latest: { text: string; read: PostLabels; rows: Likelihoods } | null = null;

/** How likely a post is about each row. What was told last is kept: several steps of one reply ask the same. */
export function likelyRows(text: string, read: PostLabels): Likelihoods {
  const isSame =
    latest?.text === text &&
    latest.read.intent === read.intent &&
    latest.read.category === read.category &&
    latest.read.certainty === read.certainty;
  if (latest && isSame) return latest.rows;
  latest = { text, read, rows: rowsLikely(text, read) };
  return latest.rows;
}

const isShort = (text: string) => (plainWords(text).match(/\S*\w\S*/g)?.length ?? 0) < SHORT;

/**
 * Which rows a post is likely about, by what was learned from posts that were written about each.
 * @param left rows that cannot be meant
 */
export function nearbyTo(text: string, read: PostLabels, left: ReadonlySet<string> = NO_ROWS): Nearby {
  const first = firstAmong(likelyRows(text, read), left);
  const [nearest] = first;
  const standsOut =
    nearest !== undefined &&
    nearest.id !== NO_ROW &&
    nearest.likelihood >= (isShort(text) ? SHORT_LIKELY_ENOUGH : LIKELY_ENOUGH);
  return {
    isNear: (id, least = 0) =>
      first.some((row, at) => row.id === id && (at === 0 || row.likelihood >= least)) || !isLearned(id),
    nearest: standsOut ? nearest.id : null,
  };
}
