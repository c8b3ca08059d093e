import { NO_ROW, nearestRows } from './head';

/** A row that a post's own words name is believed if it is among so many that are nearest: nine in ten such are right, of the others three in ten. */
const BELIEVED = 5;
/** From this nearness on, or with this lead over the next, the nearest row is taken by itself. */
const NEAR_ENOUGH = 0.11;
const NEAR = 0.085;
const LEAD = 0.03;

/** Of fewer words too little is said to tell one row from the next. */
const FEWEST_WORDS = 4;

export interface Nearby {
  /** May this row be meant? Rows that nothing was learned of always may. */
  isNear: (id: string) => boolean;
  /** The row that is meant, where one stands out; `null`: none does. */
  nearest: string | null;
}

/** Which rows a post is likely about, by what was learned from posts that were written about each. */
export function nearbyTo(text: string): Nearby {
  const rows = nearestRows(text);
  const learned = new Set(rows.map(({ id }) => id));
  const first = rows.slice(0, BELIEVED).map(({ id }) => id);
  const [nearest, second] = rows;
  const lead = (nearest?.nearness ?? 0) - (second?.nearness ?? 0);
  const standsOut =
    nearest !== undefined &&
    nearest.id !== NO_ROW &&
    text.split(/\s+/).filter((word) => /^[^@#]*\w/.test(word)).length >= FEWEST_WORDS &&
    (nearest.nearness >= NEAR_ENOUGH || (nearest.nearness >= NEAR && lead >= LEAD));
  return { isNear: (id) => first.includes(id) || !learned.has(id), nearest: standsOut ? nearest.id : null };
}
