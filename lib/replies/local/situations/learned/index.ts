import { NO_ROW, nearestRows } from './head';

/** A row that a post's own words name is believed if it is among so many that are nearest: nine in ten such are right, of the others three in ten. */
const BELIEVED = 3;
/** From this nearness on the nearest row is taken by itself: right for more than eight in ten public posts. */
const NEAR_ENOUGH = 0.095;
/** Of fewer words than this each weighs so much that posts seem nearer than they are. */
const SHORT = 9;
const SHORT_NEAR_ENOUGH = 0.16;

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
  const [nearest] = rows;
  const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
  const standsOut =
    nearest !== undefined &&
    nearest.id !== NO_ROW &&
    nearest.nearness >= (words < SHORT ? SHORT_NEAR_ENOUGH : NEAR_ENOUGH);
  return { isNear: (id) => first.includes(id) || !learned.has(id), nearest: standsOut ? nearest.id : null };
}
