import type { Category, Emotion, Flag, Intent } from '@/lib/domain/labels';
import { firstMatch, matchesOf, mayStandInCut, PatternSet, SEAM, SearchedText, type Tries } from '@/lib/domain/search';
import type { Reading } from './reading';

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

function isGuarded(guard: RegExp, searched: SearchedText, start: number, end: number): boolean {
  const near = searched.text.slice(Math.max(0, start - NEARBY), end + NEARBY);
  return mayStandInCut(guard, searched, near.slice(0, SEAM)) && isIn(guard, near);
}

function isBorneOut(needs: RegExp, searched: SearchedText, start: number, end: number): boolean {
  const [before, after] = [searched.text.slice(0, start), searched.text.slice(end)];
  const seam = `${before.slice(-SEAM)} \u2026 ${after.slice(0, SEAM)}`;
  return mayStandInCut(needs, searched, seam) && needs.test(`${before} \u2026 ${after}`);
}

/** The first place where the cue holds with all its conditions; `null` when there is none. */
function placeOf(cue: Cue, searched: SearchedText, known: Tries): { start: number; end: number } | null {
  let tries = 0;
  for (const match of matchesOf(cue.pattern, searched, known)) {
    if (++tries > MOST_TRIES || (tries === 1 && cue.unless && firstMatch(cue.unless, searched))) return null;
    const start = match.index;
    const end = start + match[0].length;
    if (cue.guard && isGuarded(cue.guard, searched, start, end)) continue;
    if (cue.needs && !isBorneOut(cue.needs, searched, start, end)) continue;
    return { start, end };
  }
  return null;
}

type On = NonNullable<Cue['on']>;
const tables = new WeakMap<readonly Cue[], Record<On, PatternSet>>();

/** The cues of a table by the text they are looked for in. */
function patternsOf(table: readonly Cue[]): Record<On, PatternSet> {
  const before = tables.get(table);
  if (before) return before;
  const on = (text: On) => new PatternSet(table.map((cue) => ((cue.on ?? 'words') === text ? cue.pattern : null)));
  const made = { plain: on('plain'), words: on('words') };
  tables.set(table, made);
  return made;
}

/** The first find of each cue, in the order of the table. Linear in the post's length. */
export function findCues(reading: Reading, table: readonly Cue[]): Found[] {
  const patterns = patternsOf(table);
  const found: (Found & { index: number })[] = [];
  for (const on of ['words', 'plain'] as const) {
    const searched = reading.searched[on];
    for (const { pattern: index, tries } of patterns[on].in(searched)) {
      const cue = table[index] as Cue;
      const place = placeOf(cue, searched, tries);
      if (place) found.push({ index, cue, ...reading.spanOf(place.start, place.end) });
    }
  }
  return found.sort((one, other) => one.index - other.index).map(({ cue, start, end }) => ({ cue, start, end }));
}

export function weightOf(found: readonly Found[], says: Says): number {
  let weight = 0;
  for (const { cue } of found) if (cue.says.includes(says)) weight += cue.weight ?? 1;
  return weight;
}
