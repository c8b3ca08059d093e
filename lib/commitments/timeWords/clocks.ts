import type { TimeWord } from './timeWord';

/** Names of zones as people write them. The winter name is used all year, so each stands for the place and not for an offset. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'UTC',
  utc: 'UTC',
  bst: 'Europe/London',
  'uk time': 'Europe/London',
  'london time': 'Europe/London',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  ist: 'Asia/Kolkata',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
};

const ZONE = `(?: ?\\(?(?<zone>${Object.keys(ZONES).join('|')})\\b(?: time)?\\)?)?`;
const zoneOf = (words: string | undefined) => (words ? ZONES[words.toLowerCase()] : undefined);

const TO = ' ?(?:-|to|till|until|and) ?';
/** The earlier end of "2-4pm", which says nothing about when it is due. */
const FROM = `(?:(?:(?:any ?time )?(?:between|from) )?\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?)?(?<span>${TO}))?`;

const isTime = (hours: number, minutes: number) => hours <= 24 && minutes <= 59 && hours * 60 + minutes <= 1440;

/** "5pm" → 17:00, "12am" → 0:00. */
function withHalf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** A bare hour as people at work mean it: 1 to 7 in the afternoon, 8 to 12 in the morning or at noon. */
const atWork = (hour: number) => (hour >= 1 && hour <= 7 ? hour + 12 : hour);

const BEFORE_BARE = '(?<=\\b(?:by|at|before|until|till|around|about|than|past) )';
const AFTER_BARE =
  "(?= ?(?:$|[.,;!?)^&]|o'?clock|(?:today|tonight|tomorrow|tmrw|tmr|on|or|and|if|so|sharp|latest|at the|in the|this|mon|tue|wed|thu|fri|sat|sun)))";

const NUMBERED_HALVES: Readonly<Record<string, number>> = { half: 30, 'half past': 30, 'quarter past': 15 };

export const CLOCK_WORDS: readonly TimeWord[] = [
  {
    name: 'a clock time of half a day, or two of them',
    pattern: `${FROM}\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>a\\.m\\b\\.?|am\\b|p\\.m\\b\\.?|pm\\b)${ZONE}`,
    read({ hour, minute = '0', half, zone, span }) {
      if (Number(hour) > 23 || Number(hour) === 0 || !isTime(Number(hour), Number(minute))) return null;
      const hours = Number(hour) > 12 ? Number(hour) : withHalf(Number(hour), half);
      return { kind: 'clock', minutes: hours * 60 + Number(minute), zone: zoneOf(zone), span: span !== undefined };
    },
    examples: [
      ['by 5pm', '2026-06-01 17:00'],
      ['at 4.30 p.m.', '2026-06-01 16:30'],
      ['between 2 and 4pm', '2026-06-01 16:00'],
      ['9am ET', '2026-06-01 14:00'],
      ['by 9am', '2026-06-02 09:00'],
      ['by 12pm', '2026-06-01 12:00'],
    ],
  },
  {
    name: 'a clock time of the whole day, or two of them',
    pattern: `${FROM}(?:\\b(?<hour>\\d{1,2}):(?<minute>\\d{2})|${BEFORE_BARE}(?<dotted>\\d{1,2})\\.(?<after>\\d{2}))(?!\\d|[:/%])(?: ?(?:hrs?|h)\\b)?${ZONE}`,
    read({ hour, minute, dotted, after, zone, span }) {
      const [hours, minutes] = [Number(hour ?? dotted), Number(minute ?? after)];
      if (!isTime(hours, minutes)) return null;
      return { kind: 'clock', minutes: hours * 60 + minutes, zone: zoneOf(zone), span: span !== undefined };
    },
    examples: [
      ['by 14:30 BST', '2026-06-01 14:30'],
      ['by 17.00', '2026-06-01 17:00'],
      ['10:00-12:00', '2026-06-01 12:00'],
      ['at 14:00 UTC', '2026-06-01 15:00'],
    ],
  },
  {
    name: 'a bare hour, or two of them',
    pattern: `(?:(?:between|from) \\d{1,2}(?<span>${TO})(?<later>\\d{1,2})|${BEFORE_BARE}(?<hour>\\d{1,2}))(?:${AFTER_BARE} ?(?:o'?clock)?|${ZONE.slice(0, -1)})`,
    read({ hour, later, zone, span }) {
      const said = Number(hour ?? later);
      if (said < 1 || said > 23) return null;
      return { kind: 'clock', minutes: atWork(said) * 60, zone: zoneOf(zone), span: span !== undefined };
    },
    examples: [
      ['by 5', '2026-06-01 17:00'],
      ["at 3 o'clock", '2026-06-01 15:00'],
      ['by 6 Eastern', '2026-06-01 23:00'],
      ['between 2 and 4.', '2026-06-01 16:00'],
    ],
  },
  {
    name: 'half and quarter hours',
    pattern: '\\b(?<part>half past|half|quarter past|quarter to) (?<hour>\\d{1,2})(?![\\d:.]\\d)',
    read({ part = '', hour }) {
      if (Number(hour) < 1 || Number(hour) > 12) return null;
      const minutes = NUMBERED_HALVES[part.toLowerCase()] ?? -15;
      return { kind: 'clock', minutes: atWork(Number(hour)) * 60 + minutes };
    },
    examples: [
      ['at half past 3', '2026-06-01 15:30'],
      ['by quarter to 4', '2026-06-01 15:45'],
    ],
  },
  {
    name: 'noon and midnight',
    pattern: '\\b(?<name>noon|midday|12 noon|midnight)\\b',
    read: ({ name = '' }) => ({ kind: 'clock', minutes: /midnight/i.test(name) ? 1440 : 720 }),
    examples: [
      ['by noon', '2026-06-01 12:00'],
      ['by midnight', '2026-06-02 00:00'],
    ],
  },
  {
    name: 'end of the day',
    pattern: '\\b(?:eod|(?:the )?end of (?:the |my |our )?(?:working |business )?(?:day|play|shift)|close of play)\\b',
    read: () => ({ kind: 'close', working: false }),
    examples: [
      ['by end of day', '2026-06-01 17:00'],
      ['by EOD', '2026-06-01 17:00'],
      ['by close of play', '2026-06-01 17:00'],
    ],
  },
  {
    name: 'close of business',
    pattern: '\\b(?:cob|close of business|(?:the )?end of business)\\b',
    read: () => ({ kind: 'close', working: true }),
    examples: [['by close of business', '2026-06-01 17:00']],
  },
  {
    name: 'first thing',
    pattern: '\\bfirst thing(?: in the morning)?\\b',
    read: (_, { working }) => ({ kind: 'part', name: 'opening', minutes: working.opens + 60 }),
    examples: [
      ['first thing tomorrow', '2026-06-02 10:00'],
      ['first thing in the morning', '2026-06-02 10:00'],
    ],
  },
  {
    name: 'parts of the day',
    pattern: '\\b(?:this |in the |the )?(?<name>morning|lunch ?time|lunch|afternoon|arvo|evening|eve)\\b',
    read({ name = '' }) {
      if (/^m/i.test(name)) return { kind: 'part', name: 'morning', minutes: 12 * 60 };
      if (/^l/i.test(name)) return { kind: 'part', name: 'lunchtime', minutes: 14 * 60 };
      if (/^a/i.test(name)) return { kind: 'part', name: 'afternoon', minutes: 17 * 60 };
      return { kind: 'part', name: 'evening', minutes: 21 * 60 };
    },
    examples: [
      ['this morning', '2026-06-01 12:00'],
      ['by lunchtime', '2026-06-01 14:00'],
      ['this arvo', '2026-06-01 17:00'],
      ['by evening', '2026-06-01 21:00'],
      ['tomorrow afternoon', '2026-06-02 17:00'],
    ],
  },
  {
    name: 'tonight',
    pattern: '\\b(?:later )?(?:tonight|tonite|2nite)\\b',
    read: () => ({ kind: 'part', name: 'night', minutes: 24 * 60 - 1 }),
    examples: [
      ['tonight', '2026-06-01 23:59'],
      ['by 9pm tonight', '2026-06-01 21:00'],
    ],
  },
];
