import { instantOf } from '../calendar';
import { openTimeAfter, workingDaysAfter } from '../workingTime';
import type { Posting, TimeAtom, TimeWord } from './timeWord';

/** Numbers as words. "A few" is taken as three, and fifteen of minutes. */
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  couple: 2,
  few: 3,
  half: 0.5,
};
const FEW_MINUTES = 15;

const NUMBER =
  '\\d{1,3}|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|(?:a )?couple(?: of)?|(?:a )?few';
const UNIT = '(?<unit>min|hr|hour|day|week|month)(?:ute)?s?\\b';
const LEAD =
  '\\b(?:with ?in|inside|in|over|during|takes?|after)(?: (?:the|about|around|approx(?:imately)?|under|less than|no more than|up to|a? ?max(?:imum)? of|roughly|just|another)){0,2}';

function countOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const [count] = words
    .toLowerCase()
    .replace(/^a (?=couple|few)/, '')
    .split(' ');
  return COUNTS[count ?? ''] ?? 1;
}

const MINUTES: Readonly<Record<string, number>> = { min: 1, hr: 60, hour: 60 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

function inWorkingTime(count: number, unit: string, { local, working, timeZone }: Posting): TimeAtom {
  const minutes = MINUTES[unit];
  // "48 working hours" is said of two days and not of six.
  const days = minutes === undefined ? count * (DAYS[unit] ?? 1) : (count * minutes) / (24 * 60);
  if (Number.isInteger(days)) return { kind: 'day', day: workingDaysAfter(local.day, days, working), span: days > 1 };
  const open = openTimeAfter(local, count * (minutes ?? 1), working);
  return { kind: 'moment', instant: instantOf(open, timeZone) };
}

function after(count: number, unit: string, { instant, local }: Posting, span: boolean): TimeAtom {
  const minutes = MINUTES[unit];
  if (minutes !== undefined) return { kind: 'moment', instant: instant + count * minutes * 60_000, span };
  return { kind: 'day', day: local.day + Math.ceil(count * (DAYS[unit] ?? 1)), span };
}

export const DURATION_WORDS: readonly TimeWord[] = [
  {
    name: 'so many minutes, hours, days or weeks from now',
    pattern: `(?:${LEAD}(?: next| coming| following)? )(?:(?:${NUMBER}) ?(?<span>-|to|or) ?)?(?<count>${NUMBER}) ?-?(?:more )?(?<working>(?:business|working|work|biz) )?${UNIT}`,
    read({ count = '', working, unit = '', span }, at) {
      const isFew = /few/i.test(count);
      const key = unit.toLowerCase();
      const many = isFew && key === 'min' ? FEW_MINUTES : countOf(count);
      if (working) return inWorkingTime(many, key, at);
      return after(many, key, at, span !== undefined || isFew || /couple/i.test(count));
    },
    examples: [
      ['within 2 hours', '2026-06-01 12:20'],
      ['in 24-48 hours', '2026-06-03 10:20'],
      ['in half an hour', '2026-06-01 10:50'],
      ['in the next couple of hours', '2026-06-01 12:20'],
      ['over the next few days', '2026-06-04 17:00'],
      ['within 2 working days', '2026-06-03 17:00'],
      ['in 5 to 7 business days', '2026-06-10 17:00'],
      ['within 48 working hours', '2026-06-03 17:00'],
      ['within 10 business hours', '2026-06-02 12:20'],
      ['in 2 weeks', '2026-06-15 17:00'],
      ['within a week', '2026-06-08 17:00'],
    ],
  },
  {
    name: 'the next hour, the hour',
    pattern: `\\b(?:with ?in|inside|in|over|during) the (?:next )?${UNIT}`,
    read: ({ unit = '' }, at) =>
      unit.toLowerCase() === 'day' ? { kind: 'close', working: false } : after(1, unit.toLowerCase(), at, false),
    examples: [
      ['within the hour', '2026-06-01 11:20'],
      ['in the next hour', '2026-06-01 11:20'],
      ['within the week', '2026-06-08 17:00'],
      ['within the day', '2026-06-01 17:00'],
    ],
  },
  {
    name: 'a day or two, an hour or so',
    pattern: '\\b(?:with ?in|in|over) (?:the next )?an? ?(?<unit>min|hr|hour|day|week)(?:ute)? or (?<more>two|so)\\b',
    read: ({ unit = '', more = '' }, at) => after(/two/i.test(more) ? 2 : 1, unit.toLowerCase(), at, true),
    examples: [
      ['in a day or two', '2026-06-03 17:00'],
      ['in an hour or so', '2026-06-01 11:20'],
    ],
  },
  {
    name: 'so long from now',
    pattern: `\\b(?<count>${NUMBER}) ${UNIT} from (?<from>now|today|tomorrow)\\b`,
    read: ({ count = '', unit = '', from = '' }, at) => {
      const atom = after(countOf(count), unit.toLowerCase(), at, false);
      return /tomorrow/i.test(from) && atom.kind === 'day' ? { ...atom, day: atom.day + 1 } : atom;
    },
    examples: [
      ['two days from now', '2026-06-03 17:00'],
      ['a week from today', '2026-06-08 17:00'],
    ],
  },
  {
    name: 'the next working day',
    pattern: '\\b(?:the )?next (?:working|business) day\\b',
    read: (_, { local, working }) => ({ kind: 'day', day: workingDaysAfter(local.day, 1, working) }),
    examples: [['on the next working day', '2026-06-02 17:00']],
  },
];
