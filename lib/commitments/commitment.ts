/**
 * How precisely the words give the time: `exact` a clock time or a number of hours · `day` a day, due at the close of business ·
 * `range` a span of time ("24–48 hours", "this week", "the morning"), due at its later end · `none` no time was given.
 */
export const DUE_CERTAINTIES = ['exact', 'day', 'range', 'none'] as const;
export type DueCertainty = (typeof DUE_CERTAINTIES)[number];

/** A promise found in a reply. */
export interface FoundCommitment {
  /** Where the promise stands in the text, in UTF-16 units; `end` is after the last one. */
  start: number;
  end: number;
  /** The words between `start` and `end`. */
  text: string;
  /** What is promised, short, as it follows "we will": "update you", "send a replacement". */
  act: string;
  /** ISO 8601 in UTC; `null` when the words give no time, so that the user can be asked for one. */
  dueAt: string | null;
  /** The words that gave the time ("by 5pm tomorrow"), or "". */
  dueText: string;
  certainty: DueCertainty;
  /** It holds only if something happens first: "if you message us", "once the parts arrive". */
  isConditional: boolean;
}

/** When the brand works. Local times as "HH:MM". */
export interface BusinessHours {
  opens: string;
  closes: string;
  /** ISO weekdays: 1 Monday to 7 Sunday. An empty list is taken as every day. */
  days: readonly number[];
}

export const DEFAULT_BUSINESS_HOURS: BusinessHours = { opens: '09:00', closes: '17:00', days: [1, 2, 3, 4, 5] };

export interface CommitmentOptions {
  /** When the text was posted. */
  postedAt: Date | string;
  /** IANA name of the brand's time zone, "Europe/London". */
  timeZone: string;
  businessHours?: BusinessHours;
  /** How "06/03" is read: month first in `en-US`, which is also taken when left out, day first in `en-GB`. */
  locale?: 'en-US' | 'en-GB';
  /** ISO weekday a week begins with; Sunday (7) for `en-US` and Monday (1) for `en-GB` unless given. */
  weekStart?: 1 | 7;
}
