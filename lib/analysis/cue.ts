import type { Category, Emotion, Flag, Intent } from '@/lib/domain/labels';
import type { Reading } from './reading';
import { firstMatch, matchesOf, mayStandIn, PatternSet, SearchedText } from './search';

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

/** As many signs as tell a beginning: what is new where a text is cut or joined. */
const SEAM = 4;
/** Texts after which one walk for all patterns of a table pays: reading how each of them can begin takes a while. */
const FEW_TEXTS = 12;

const isIn = (pattern: RegExp, text: string) => firstMatch(pattern, new SearchedText(text)) !== null;

/** Whether the pattern can begin in the post or in `seam`, the only part of a piece of it that may read otherwise than the post. */
const mayBegin = (pattern: RegExp, searched: SearchedText, seam: string) =>
  mayStandIn(pattern, searched) || mayStandIn(pattern, new SearchedText(seam));

function isGuarded(guard: RegExp, searched: SearchedText, start: number, end: number): boolean {
  const from = Math.max(0, start - NEARBY);
  const near = searched.text.slice(from, end + NEARBY);
  return mayBegin(guard, searched, near.slice(0, SEAM)) && isIn(guard, near);
}

function isBorneOut(needs: RegExp, searched: SearchedText, start: number, end: number): boolean {
  const [before, after] = [searched.text.slice(0, start), searched.text.slice(end)];
  const seam = `${before.slice(-SEAM)} \u2026 ${after.slice(0, SEAM)}`;
  return mayBegin(needs, searched, seam) && isIn(needs, `${before} \u2026 ${after}`);
}

/** The first place where the cue holds with all its conditions; `null` when there is none. */
function placeOf(
  cue: Cue,
  searched: SearchedText,
  places: readonly number[] | null | undefined,
): { start: number; end: number } | null {
  let tries = 0;
  for (const match of matchesOf(cue.pattern, searched, places)) {
    if (++tries > MOST_TRIES || (tries === 1 && cue.unless && firstMatch(cue.unless, searched))) return null;
    const start = match.index;
    const end = start + match[0].length;
    if (cue.guard && isGuarded(cue.guard, searched, start, end)) continue;
    if (cue.needs && !isBorneOut(cue.needs, searched, start, end)) continue;
    return { start, end };
  }
  return null;
}

interface SeenTable {
  texts: number;
  patterns?: Record<'plain' | 'words', PatternSet>;
}
const seenTables = new WeakMap<readonly Cue[], SeenTable>();
/** Stands for the pattern of a cue that is looked for in the other text. */
const NEVER = /\b$(?<!\w)/;

/** How the cues of a table can begin; `undefined` as long as it has not been used for many posts. */
function patternsOf(table: readonly Cue[]): SeenTable['patterns'] {
  const seen = seenTables.get(table) ?? { texts: 0 };
  seenTables.set(table, seen);
  if (++seen.texts <= FEW_TEXTS) return undefined;
  const on = (text: 'plain' | 'words') =>
    new PatternSet(table.map((cue) => ((cue.on ?? 'words') === text ? cue.pattern : NEVER)));
  seen.patterns ??= { plain: on('plain'), words: on('words') };
  return seen.patterns;
}

/** The first find of each cue, in the order of the table. Linear in the post's length. */
export function findCues(reading: Reading, table: readonly Cue[]): Found[] {
  const patterns = patternsOf(table);
  const places = patterns && {
    plain: patterns.plain.placesIn(reading.searched.plain),
    words: patterns.words.placesIn(reading.searched.words),
  };
  const found: Found[] = [];
  table.forEach((cue, index) => {
    const on = cue.on ?? 'words';
    const known = places?.[on][index];
    if (places && known === undefined) return;
    const place = placeOf(cue, reading.searched[on], known);
    if (place) found.push({ cue, ...reading.spanOf(place.start, place.end) });
  });
  return found;
}

export function weightOf(found: readonly Found[], says: Says): number {
  let weight = 0;
  for (const { cue } of found) if (cue.says.includes(says)) weight += cue.weight ?? 1;
  return weight;
}
