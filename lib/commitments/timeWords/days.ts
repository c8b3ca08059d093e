import { type Day, dateOf, dayOf, lastOfMonth, nextDate, weekdayOf } from '../calendar';
import { lastWorkingDay, workingDaysAfter } from '../workingTime';
import type { Posting, TimeAtom, TimeWord } from './timeWord';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** "sat" and "sun" are words too: short ones stand where a day stands. */
const WEEKDAY =
  '(?<weekday>(?:mon|tues|wednes|wensd|thurs|fri|satur|sun)days?|(?:(?<=\\b(?:by|on|before|until|till|next|this|or|to|eod|cob|pm|am) )(?:mon|tues?|weds?|thurs?|thur?|fri|sat|sun)))\\b(?:\\.(?= \\d))?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = ',?(?: (?<year>20\\d\\d)(?![:\\d]))?';

const indexOf = (names: readonly string[], word: string) => names.indexOf(word.slice(0, 3).toLowerCase());
const weekdayNumber = (word: string) => indexOf(WEEKDAYS, word) + 1;
const monthNumber = (word: string) => indexOf(MONTHS, word) + 1;

/** The first day of the week that lies `ahead` weeks after the one of `day`. */
function weekOf(day: Day, weekStart: number, ahead = 0): Day {
  return day - ((weekdayOf(day) - weekStart + 7) % 7) + 7 * ahead;
}

function weekdayFrom(first: Day, weekday: number): Day {
  return first + ((weekday - weekdayOf(first) + 7) % 7);
}

/** The last working day of a week; of this week, when its close is past, the week's last day. */
function endOfWeek(ahead: number, { local, weekStart, working }: Posting): TimeAtom {
  const first = weekOf(local.day, weekStart, ahead);
  const open = local.minutes < working.closes ? local.day : local.day + 1;
  return { kind: 'day', day: lastWorkingDay(first + 6, Math.max(first, open), working), span: true };
}

function dated(day: Day | null): TimeAtom | null {
  return day === null ? null : { kind: 'day', day };
}

const aYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

function onDate(date: number, month: number, year: string | undefined, { local }: Posting): TimeAtom | null {
  if (month < 1 || month > 12) return null;
  return dated(year ? dayOf(aYear(year), month, date) : nextDate(local.day, date, month));
}

export const DAY_WORDS: readonly TimeWord[] = [
  {
    name: 'today',
    pattern: "\\b(?:later |in )?(?:today|2day|tdy)\\b(?:'s post)?",
    read: (_, { local }) => ({ kind: 'day', day: local.day }),
    examples: [
      ['today', '2026-06-01 17:00'],
      ['by 3pm today', '2026-06-01 15:00'],
    ],
  },
  {
    name: 'tomorrow',
    pattern: "\\b(?:in )?(?:tomorrow|tomorow|tommorr?ow|tmrw|tmr|tmw|tomoz|2moro|2morrow)\\b(?:'s post)?",
    read: (_, { local }) => ({ kind: 'day', day: local.day + 1 }),
    examples: [
      ['tomorrow', '2026-06-02 17:00'],
      ['by 5pm tmrw', '2026-06-02 17:00'],
      ['first thing tomorrow', '2026-06-02 10:00'],
    ],
  },
  {
    name: 'the day after tomorrow',
    pattern: '\\b(?:the )?day after tomorrow\\b',
    read: (_, { local }) => ({ kind: 'day', day: local.day + 2 }),
    examples: [['the day after tomorrow', '2026-06-03 17:00']],
  },
  {
    name: 'a weekday',
    pattern: `\\b(?<which>this coming |the coming |the following |this |next |coming )?${WEEKDAY}(?<later> week\\b)?`,
    read({ which = '', weekday = '', later }, { local, weekStart }) {
      const number = weekdayNumber(weekday);
      if (/next|following/i.test(which)) {
        return { kind: 'day', day: weekdayFrom(weekOf(local.day, weekStart, 1), number) };
      }
      const day = weekdayFrom(local.day, number);
      return later ? { kind: 'day', day: day + 7 } : { kind: 'day', day, weekly: true };
    },
    examples: [
      ['by Friday', '2026-06-05 17:00'],
      ['before Friday', '2026-06-04 17:00'],
      ['before Friday noon', '2026-06-05 12:00'],
      ['on Thurs', '2026-06-04 17:00'],
      ['next Friday', '2026-06-12 17:00'],
      ['Monday or Tuesday', '2026-06-02 17:00'],
      ['by Monday at 9am', '2026-06-08 09:00'],
      ['Friday week', '2026-06-12 17:00'],
    ],
  },
  {
    name: 'a date with its month after it',
    pattern: `\\b(?:the )?(?:\\d{1,2}${ORDINAL} ?(?:-|to|or) ?)?(?<date>\\d{1,2})${ORDINAL}(?: of)? ${MONTH}${YEAR}`,
    read: ({ date, month = '', year }, at) => onDate(Number(date), monthNumber(month), year, at),
    examples: [
      ['on 3 June', '2026-06-03 17:00'],
      ['Monday 8 June', '2026-06-08 17:00'],
      ['by the 3rd of July', '2026-07-03 17:00'],
      ['3-5 June', '2026-06-05 17:00'],
      ['by 2 March', '2027-03-02 17:00'],
      ['by 1 June 2027', '2027-06-01 17:00'],
    ],
  },
  {
    name: 'a date with its month before it',
    pattern: `\\b${MONTH}\\.? (?:\\d{1,2}${ORDINAL} ?(?:-|to|or) ?)?(?<date>\\d{1,2})${ORDINAL}\\b(?!:)${YEAR}`,
    read: ({ date, month = '', year }, at) => onDate(Number(date), monthNumber(month), year, at),
    examples: [
      ['June 3rd', '2026-06-03 17:00'],
      ['by Friday, July 17, 2026', '2026-07-17 17:00'],
    ],
  },
  {
    name: 'a date in figures, in the order of the locale',
    pattern: '\\b(?!24/7\\b)(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>20\\d\\d|\\d\\d))?(?![\\d/])',
    read({ first, second, year }, at) {
      const numbers = [Number(first), Number(second)] as const;
      const [date, month] = at.isDayFirst ? numbers : ([numbers[1], numbers[0]] as const);
      // "24/6" can only be read one way, whoever wrote it.
      return month > 12 ? onDate(month, date, year, at) : onDate(date, month, year, at);
    },
    examples: [
      ['by 03/06', '2026-06-03 17:00'],
      ['on 20/08/2026', '2026-08-20 17:00'],
      ['by 6/25', '2026-06-25 17:00'],
    ],
  },
  {
    name: 'a date of the standard form',
    pattern: '\\b(?<year>20\\d\\d)-(?<month>\\d{2})-(?<date>\\d{2})\\b',
    read: ({ year, month, date }, at) => onDate(Number(date), Number(month), year, at),
    examples: [['by 2026-06-04', '2026-06-04 17:00']],
  },
  {
    name: 'a day of the month',
    pattern:
      '(?:(?<=\\b(?:on|by|before|until|till) )the |(?<=day,? )(?:the )?)(?<date>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:floor|time|of|street))',
    read: ({ date }, { local }) => dated(nextDate(local.day, Number(date))),
    examples: [
      ['on the 12th', '2026-06-12 17:00'],
      ['by Monday 8th', '2026-06-08 17:00'],
    ],
  },
  {
    name: 'this week',
    pattern: '\\b(?:later )?(?:the end of (?:the|this)|end of (?:the|this)|later|this|end of) week\\b|\\beow\\b',
    read: (_, at) => endOfWeek(0, at),
    examples: [
      ['this week', '2026-06-05 17:00'],
      ['by the end of the week', '2026-06-05 17:00'],
    ],
  },
  {
    name: 'next week',
    pattern:
      '\\b(?:(?<early>early|the start of|the beginning of)|(?<middle>mid|the middle of)|(?:late|later|the end of|end of))?(?:-| )?next week\\b',
    read({ early, middle }, at) {
      if (!early && !middle) return endOfWeek(1, at);
      return { kind: 'day', day: weekdayFrom(weekOf(at.local.day, at.weekStart, 1), early ? 2 : 3), span: true };
    },
    examples: [
      ['next week', '2026-06-12 17:00'],
      ['early next week', '2026-06-09 17:00'],
      ['mid next week', '2026-06-10 17:00'],
      ['by the end of next week', '2026-06-12 17:00'],
    ],
  },
  {
    name: 'the weekend',
    pattern: '\\b(?<before>before |by )?(?<after>after )?(?:the|this|next)? ?weekend\\b',
    read({ before, after }, { local, working }) {
      const saturday = weekdayOf(local.day) === 7 ? local.day - 1 : weekdayFrom(local.day, 6);
      if (before) return { kind: 'day', day: saturday - 1 };
      if (after) return { kind: 'day', day: workingDaysAfter(saturday + 1, 1, working) };
      return { kind: 'day', day: saturday + 1, span: true };
    },
    examples: [
      ['over the weekend', '2026-06-07 17:00'],
      ['before the weekend', '2026-06-05 17:00'],
      ['after the weekend', '2026-06-08 17:00'],
    ],
  },
  {
    name: 'a month',
    pattern: `\\b(?:(?:the )?end of )?(?:(?<which>this|next|the) month|(?<=(?:\\bin|\\bend of|\\blate|\\bby) )${MONTH}(?! \\d)|eom\\b)`,
    read({ which = '', month }, { local }) {
      if (!month) return { kind: 'day', day: lastOfMonth(local.day, /next/i.test(which) ? 1 : 0), span: true };
      const ahead = (monthNumber(month) - dateOf(local.day).month + 12) % 12;
      return { kind: 'day', day: lastOfMonth(local.day, ahead), span: true };
    },
    examples: [
      ['by the end of the month', '2026-06-30 17:00'],
      ['next month', '2026-07-31 17:00'],
      ['by the end of August', '2026-08-31 17:00'],
    ],
  },
];
