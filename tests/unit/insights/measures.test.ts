import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOfDate, openMinutes, weekdayOf, zoneClock } from '@/lib/insights/clock';
import { editShare } from '@/lib/insights/edits';
import { bucketIndex, bucketsOf, lastDays, periodBefore, rangeOf } from '@/lib/insights/period';
import { differ, medianOf, quantileOf, shareOf } from '@/lib/insights/share';
import { csvOf, markdownTable } from '@/lib/insights/tables';
import { HOUR } from './rows';

describe('shares', () => {
  it('gives Wilson’s interval as the textbook does', () => {
    const { value, low, high, isFew } = shareOf(81, 263);
    expect(value).toBeCloseTo(0.308, 3);
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
    expect(low).toBeCloseTo(0.2553, 3);
    expect(high).toBeCloseTo(0.3662, 3);
    expect(isFew).toBe(false);
  });

  it('stays within 0 and 1 and holds the share, whatever the counts', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
        const share = shareOf(hits, hits + misses);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
        if (share.n > 0) expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
      }),
    );
  });

  it('calls two shares different only where both are of enough and the ranges do not touch', () => {
    expect(differ(shareOf(80, 100), shareOf(40, 100))).toBe(true);
    expect(differ(shareOf(50, 100), shareOf(45, 100))).toBe(false);
    expect(differ(shareOf(29, 29), shareOf(0, 100))).toBe(false);
  });

  it('takes the middle and the nearest rank', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(quantileOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    expect(medianOf([])).toBeNull();
    expect(quantileOf([], 0.9)).toBeNull();
  });
});

describe('the calendar', () => {
  const london = zoneClock('Europe/London');

  it('begins days at local midnight, also where the clocks change', () => {
    const day = dayOfDate('2026-03-29') ?? 0;
    expect(new Date(london.startOf(day)).toISOString()).toBe('2026-03-29T00:00:00.000Z');
    expect(london.startOf(day + 1) - london.startOf(day)).toBe(23 * HOUR);
    const back = dayOfDate('2026-10-25') ?? 0;
    expect(london.startOf(back + 1) - london.startOf(back)).toBe(25 * HOUR);
  });

  it('agrees with the browser’s own calendar at any time and place', () => {
    const zones = [
      'Europe/London',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'UTC',
    ];
    const clocks = zones.map((zone) => ({
      clock: zoneClock(zone),
      shown: new Intl.DateTimeFormat('en-CA', { timeZone: zone }),
    }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), fc.nat(zones.length - 1), (instant, index) => {
        const { clock, shown } = clocks[index] as (typeof clocks)[number];
        expect(dateOf(clock.dayOf(instant))).toBe(shown.format(instant));
      }),
    );
  });

  it('starts every day in that day, and the instant before lies in the day before', () => {
    const lordHowe = zoneClock('Australia/Lord_Howe');
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 22_000 }), (day) => {
        for (const clock of [london, lordHowe]) {
          expect(clock.dayOf(clock.startOf(day))).toBe(day);
          expect(clock.dayOf(clock.startOf(day) - 1)).toBe(day - 1);
        }
      }),
    );
  });

  it('knows weekdays and refuses dates that do not exist', () => {
    expect(weekdayOf(dayOfDate('2026-11-20') ?? 0)).toBe(5);
    expect(dayOfDate('2026-02-30')).toBeNull();
    expect(dayOfDate('yesterday')).toBeNull();
  });

  const office = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
  const at = (time: string) => Date.parse(`2026-11-${time}:00Z`);
  it.each([
    ['within a day', '20T10:00', '20T11:30', 90],
    ['before it opens', '20T06:00', '20T09:10', 10],
    ['over a night', '19T16:00', '20T10:00', 120],
    ['over a weekend', '20T16:30', '23T09:30', 60],
    ['while it is closed', '21T09:00', '22T17:00', 0],
  ])('counts open minutes %s', (_name, from, to, minutes) => {
    expect(openMinutes(at(from), at(to), office, london)).toBe(minutes);
  });

  it('counts a shift over midnight', () => {
    expect(openMinutes(at('20T23:00'), at('21T05:00'), { days: [5], from: '22:00', to: '02:00' }, london)).toBe(180);
  });
});

describe('periods', () => {
  it('puts every day of a period in one point, the last ones whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 10_000, max: 30_000 }), (days, firstDay) => {
        const period = { firstDay, days };
        const buckets = bucketsOf(period);
        for (let day = firstDay; day < firstDay + days; day++) {
          const index = bucketIndex(period, day);
          expect(buckets[index]).toBeLessThanOrEqual(day);
          expect(buckets[index + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(day);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts the days before right before', () => {
    const clock = zoneClock('Europe/London');
    const period = lastDays(dayOfDate('2026-11-20') ?? 0, 7);
    expect(rangeOf(periodBefore(period), clock).to).toBe(rangeOf(period, clock).from);
    expect(new Date(rangeOf(period, clock).from).toISOString()).toBe('2026-11-14T00:00:00.000Z');
  });
});

describe('edits', () => {
  it.each([
    ['A third move is too many.', 'A third move is too many.', 0],
    ['A third move is too many.', 'A third  move\nis too many.', 0],
    ['one two three four', 'one two six four', 0.25],
    ['one two', 'one two three four', 0.5],
    ['one two', 'six ten', 1],
    ['', '', 0],
  ])('%j to %j changes %d of the words', (before, after, share) => {
    expect(editShare(before, after)).toBe(share);
  });

  it('is the same both ways and between 0 and 1', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const share = editShare(one, other);
        expect(share).toBe(editShare(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(share === 0).toBe(one === other);
      }),
    );
  });
});

describe('files of figures', () => {
  const table = {
    title: 'By product',
    columns: ['Product', 'Posts'],
    rows: [
      ['=HYPERLINK("x")', 3],
      ['a, b|c', null],
    ],
  };

  it('never begins a formula and quotes what needs it', () => {
    expect(csvOf([table])).toBe('\uFEFFBy product\r\nProduct,Posts\r\n"\'=HYPERLINK(""x"")",3\r\n"a, b|c",\r\n');
  });

  it('leaves negative numbers numbers', () => {
    expect(csvOf([{ title: 't', columns: ['a'], rows: [[-3], ['-3']] }])).toContain("-3\r\n'-3");
  });

  it('keeps a Markdown table a table', () => {
    expect(markdownTable(table)).toContain('| a, b\\|c |  |');
  });
});
