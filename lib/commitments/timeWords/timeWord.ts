import type { Day, LocalTime } from '../calendar';
import type { WorkingTime } from '../workingTime';

/** The moment of posting as the brand's clocks show it, and how the brand counts. */
export interface Posting {
  instant: number;
  local: LocalTime;
  timeZone: string;
  working: WorkingTime;
  /** "06/03" is 6 March. */
  isDayFirst: boolean;
  weekStart: 1 | 7;
}

/** What some words say about a time. A due time is put together from one or more of these. */
export type TimeAtom =
  /** `weekly`: a bare weekday, which moves on a week when its time is past. `span`: longer than a day, of which this is the last. */
  | { kind: 'day'; day: Day; weekly?: boolean; span?: boolean }
  /** Minutes of the day. `zone`: a time zone the words name. `half`: 12 hours later would read the same ("at 5"). */
  | { kind: 'clock'; minutes: number; zone?: string; span?: boolean }
  | { kind: 'part'; minutes: number; name: 'morning' | 'lunchtime' | 'afternoon' | 'evening' | 'night' | 'opening' }
  /** The close of business. `working`: only on a working day ("COB"), otherwise also on a weekend ("end of day"). */
  | { kind: 'close'; working: boolean }
  | { kind: 'moment'; instant: number; span?: boolean };

/** Some words and what they say. `read` gives `null` when the words turn out to be no time ("31/31"). */
export interface TimeWord {
  name: string;
  /** Without a capturing order of its own: groups are named. */
  pattern: string;
  read(groups: Record<string, string | undefined>, at: Posting): TimeAtom | null;
  /** Each is due at this local time when posted on Monday 1 June 2026, 10:20, in London. */
  examples: readonly (readonly [words: string, due: string])[];
}
