import type { Category, Emotion, Flag, Intent } from '@/lib/domain/labels';
import type { Reading } from './reading';
import { firstMatch, matchesOf, SearchedText } from './search';

export type Says =
  | `flag:${Flag}`
  | `intent:${Intent}`
  | `category:${Category}`
  | `emotion:${Emotion}`
  | 'sentiment:negative'
  | 'sentiment:positive'
  | 'calm'
  | 'heat';

/** One thing a reader notices. `hits` and `misses` are run as tests, so a change to a pattern shows what it breaks. */
export interface Cue {
  id: string;
  pattern: RegExp;
  says: Says[];
  /** 1 when left out. Below 1 for hints, above for plain statements. */
  weight?: number;
  /** `plain` sees handles, links and emoji; the default does not. */
  on?: 'plain' | 'words';
  /** The cue is void where this is found anywhere in the post. */
  unless?: RegExp;
  /** One find is void where this holds of it together with the 48 characters on either side: idioms, negation, another subject. */
  guard?: RegExp;
  /** One find counts only where this holds of the post outside it: a second sign that makes the first mean what it seems to. */
  needs?: RegExp;
  hits: string[];
  misses: string[];
}

export interface Found {
  cue: Cue;
  /** Offsets into the original post. */
  start: number;
  end: number;
}

const NEARBY = 48;
/** Bounds the work on a text that is made of one cue's words over and over. */
const MOST_TRIES = 40;

const isIn = (pattern: RegExp, text: string) => firstMatch(pattern, new SearchedText(text)) !== null;

/** The first place where the cue holds with all its conditions; `null` when there is none. */
function placeOf(cue: Cue, searched: SearchedText): { start: number; end: number } | null {
  const { text } = searched;
  let tries = 0;
  for (const match of matchesOf(cue.pattern, searched)) {
    if (++tries > MOST_TRIES || (tries === 1 && cue.unless && firstMatch(cue.unless, searched))) return null;
    const start = match.index;
    const end = start + match[0].length;
    if (cue.guard && isIn(cue.guard, text.slice(Math.max(0, start - NEARBY), end + NEARBY))) continue;
    if (cue.needs && !isIn(cue.needs, `${text.slice(0, start)} \u2026 ${text.slice(end)}`)) continue;
    return { start, end };
  }
  return null;
}

/** The first find of each cue, in the order of the table. Linear in the post's length. */
export function findCues(reading: Reading, table: readonly Cue[]): Found[] {
  const found: Found[] = [];
  for (const cue of table) {
    const place = placeOf(cue, cue.on === 'plain' ? reading.searched.plain : reading.searched.words);
    if (place) found.push({ cue, ...reading.spanOf(place.start, place.end) });
  }
  return found;
}

export function weightOf(found: readonly Found[], says: Says): number {
  let weight = 0;
  for (const { cue } of found) if (cue.says.includes(says)) weight += cue.weight ?? 1;
  return weight;
}
