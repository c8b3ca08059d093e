import type { Category, Emotion, Flag, Intent } from '@/lib/domain/labels';
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
  hits: string[];
  misses: string[];
}

export interface Found {
  cue: Cue;
  /** Offsets into the original post. */
  start: number;
  end: number;
}

/** The first match of each cue, in the order of the table. Linear in the post's length. */
export function findCues(reading: Reading, table: readonly Cue[]): Found[] {
  const found: Found[] = [];
  for (const cue of table) {
    const text = cue.on === 'plain' ? reading.plain : reading.words;
    const match = cue.pattern.exec(text);
    if (!match || cue.unless?.test(text)) continue;
    found.push({ cue, ...reading.spanOf(match.index, match.index + match[0].length) });
  }
  return found;
}

export function weightOf(found: readonly Found[], says: Says): number {
  let weight = 0;
  for (const { cue } of found) if (cue.says.includes(says)) weight += cue.weight ?? 1;
  return weight;
}
