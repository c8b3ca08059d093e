// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { instantOf, localTimeAt, nextDate, weekdayOf } from '@/lib/commitments/calendar';
import { dueTimesIn } from '@/lib/commitments/dueTime';
import { TIME_WORDS } from '@/lib/commitments/timeWords/atoms';
import type { Posting } from '@/lib/commitments/timeWords/timeWord';
import { openTimeAfter, workingDaysAfter, workingTimeOf } from '@/lib/commitments/workingTime';

const LONDON = 'Europe/London';

function posted(instant: string, timeZone: string, rest: Partial<Posting> = {}): Posting {
  const at = Date.parse(instant);
  return {
    instant: at,
    local: localTimeAt(at, timeZone),
    timeZone,
    working: workingTimeOf(),
    isDayFirst: true,
    weekStart: 1,
    ...rest,
  };
}

function localOf(instant: number, timeZone: string): string {
  const { day, minutes } = localTimeAt(instant, timeZone);
  return new Date((day * 24 * 60 + minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** The local due time that words give, or `null`. */
function due(words: string, at: Posting): string | null {
  const [first] = dueTimesIn(words, at);
  return first ? localOf(first.instant, at.timeZone) : null;
}

/** Monday, 10:20 in London. */
const MONDAY = posted('2026-06-01T09:20:00Z', LONDON);
/** Friday, 18:10 in London: after the close of business. */
const FRIDAY_EVENING = posted('2026-06-05T17:10:00Z', LONDON);

describe('each kind of words for a time', () => {
  const examples = TIME_WORDS.flatMap(({ name, examples }) =>
    examples.map(([words, expected]) => [name, words, expected] as const),
  );

  it('has an example', () => {
    expect(TIME_WORDS.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });

  it.each(examples)('%s: %s is due %s', (_name, words, expected) => {
    expect(due(words, MONDAY)).toBe(expected);
  });
});

describe('after the close of business on a Friday', () => {
  it.each([
    ['today', '2026-06-05 23:59'],
    ['by EOD', '2026-06-05 23:59'],
    ['by close of business', '2026-06-08 17:00'],
    ['by Friday', '2026-06-12 17:00'],
    ['by Friday at 9pm', '2026-06-05 21:00'],
    ['by 5pm', '2026-06-06 17:00'],
    ['this week', '2026-06-07 17:00'],
    ['within 1 working day', '2026-06-08 17:00'],
    ['this evening', '2026-06-05 21:00'],
    ['in the morning', '2026-06-06 12:00'],
  ])('%s is due %s', (words, expected) => {
    expect(due(words, FRIDAY_EVENING)).toBe(expected);
  });
});

describe('what the reader of a date decides', () => {
  it('is the order of day and month', () => {
    expect(due('by 03/06', MONDAY)).toBe('2026-06-03 17:00');
    expect(due('by 03/06', { ...MONDAY, isDayFirst: false })).toBe('2027-03-06 17:00');
    expect(due('by 25/6', { ...MONDAY, isDayFirst: false })).toBe('2026-06-25 17:00');
  });

  it('is the day a week begins with', () => {
    const sunday = posted('2026-06-07T09:00:00Z', LONDON);
    expect(due('next week', sunday)).toBe('2026-06-12 17:00');
    expect(due('next week', { ...sunday, weekStart: 7 })).toBe('2026-06-19 17:00');
  });

  it('is the hours of the brand', () => {
    const shop = workingTimeOf({ opens: '10:00', closes: '19:30', days: [2, 3, 4, 5, 6] });
    const at = { ...FRIDAY_EVENING, working: shop };
    expect(due('by end of day', at)).toBe('2026-06-05 19:30');
    expect(due('within 2 working days', at)).toBe('2026-06-09 19:30');
    expect(due('first thing tomorrow', at)).toBe('2026-06-06 11:00');
    expect(due('within 4 working hours', at)).toBe('2026-06-06 12:40');
  });

  it('hours that are none are the usual ones', () => {
    expect(workingTimeOf({ opens: 'early', closes: '', days: [] })).toMatchObject({ opens: 540, closes: 1020 });
    expect(workingDaysAfter(0, 3, workingTimeOf({ opens: '09:00', closes: '17:00', days: [] }))).toBe(3);
    expect(
      openTimeAfter({ day: 0, minutes: 0 }, 60, workingTimeOf({ opens: '17:00', closes: '09:00', days: [] })),
    ).toEqual({ day: 0, minutes: 1020 });
  });
});

describe('words beside a time', () => {
  it.each([
    'move it to Tuesday',
    'your Monday order',
    'every Friday',
    "Friday's delivery",
    'the 9am train',
    'book you in for 3pm',
    'open 24/7',
    '31/31',
    'the 12th floor',
    'a 30 day trial',
  ])('make it no due time: %s', (words) => {
    expect(due(words, MONDAY)).toBeNull();
  });

  it.each([
    ['9am ET tomorrow', '2026-06-02 14:00'],
    ['by 2:30 PM PT', '2026-06-01 22:30'],
    ['by 9am EST', '2026-06-01 14:00'],
    ['at 8 tonight', '2026-06-01 20:00'],
    ['between 9 and 11am tomorrow', '2026-06-02 11:00'],
    ['tomorrow, between 2 and 4', '2026-06-02 16:00'],
    ['today or tomorrow', '2026-06-02 17:00'],
    ['by Friday at the latest', '2026-06-05 17:00'],
  ])('belong to it: %s', (words, expected) => {
    expect(due(words, MONDAY)).toBe(expected);
  });

  it('say how sure it is', () => {
    const certaintyOf = (words: string) => dueTimesIn(words, MONDAY)[0]?.certainty;
    expect(certaintyOf('by 5pm tomorrow')).toBe('exact');
    expect(certaintyOf('within 2 hours')).toBe('exact');
    expect(certaintyOf('by Friday')).toBe('day');
    expect(certaintyOf('by EOD')).toBe('day');
    expect(certaintyOf('in 24-48 hours')).toBe('range');
    expect(certaintyOf('this week')).toBe('range');
    expect(certaintyOf('tomorrow morning')).toBe('range');
    expect(certaintyOf('between 2 and 4pm')).toBe('range');
  });
});

describe('when the clocks change', () => {
  it('a time that is skipped is moved on by the gap', () => {
    // London, 29 March 2026: 1:00 to 2:00 does not exist.
    const eve = posted('2026-03-28T18:00:00Z', LONDON);
    expect(dueTimesIn('by 1:30am tomorrow', eve)[0]?.instant).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(due('by 1:30am tomorrow', eve)).toBe('2026-03-29 02:30');
  });

  it('of a time that comes twice the first is meant', () => {
    // New York, 1 November 2026: 1:00 to 2:00 comes twice.
    const eve = posted('2026-11-01T00:00:00Z', 'America/New_York');
    expect(dueTimesIn('by 1:30am', eve)[0]?.instant).toBe(Date.parse('2026-11-01T05:30:00Z'));
  });

  it('hours pass as they do, and days keep their clock time', () => {
    const eve = posted('2026-03-28T18:00:00Z', LONDON);
    expect(due('in 24 hours', eve)).toBe('2026-03-29 19:00');
    expect(due('tomorrow at 6pm', eve)).toBe('2026-03-29 18:00');
  });

  it('also where midnight is skipped and where the change is half an hour', () => {
    // Santiago, 6 September 2026: 0:00 becomes 1:00. Lord Howe, 4 October 2026: 2:00 becomes 2:30.
    const [santiago, lordHowe] = ['America/Santiago', 'Australia/Lord_Howe'];
    const skipped = { day: Date.UTC(2026, 8, 6) / 86_400_000, minutes: 0 };
    expect(localOf(instantOf(skipped, santiago), santiago)).toBe('2026-09-06 01:00');
    const half = { day: Date.UTC(2026, 9, 4) / 86_400_000, minutes: 135 };
    expect(localOf(instantOf(half, lordHowe), lordHowe)).toBe('2026-10-04 02:45');
  });
});

describe('the calendar', () => {
  it('rolls over years and leap days', () => {
    const day = (date: string) => Date.parse(date) / 86_400_000;
    expect(nextDate(day('2026-12-31'), 4, 1)).toBe(day('2027-01-04'));
    expect(nextDate(day('2027-01-01'), 29, 2)).toBe(day('2028-02-29'));
    expect(nextDate(day('2026-06-12'), 12)).toBe(day('2026-06-12'));
    expect(nextDate(day('2026-12-13'), 12)).toBe(day('2027-01-12'));
    expect(nextDate(day('2026-06-12'), 31, 6)).toBeNull();
    expect([1, 2, 3, 4, 5, 6, 7].map((date) => weekdayOf(day(`2026-06-0${date}`)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
