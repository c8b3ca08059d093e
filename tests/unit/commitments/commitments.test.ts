// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommitmentOptions, findCommitments } from '@/lib/commitments';
import { actnessOf, NO_ACTS } from '@/lib/commitments/acts';
import { PROMISE_FORMS } from '@/lib/commitments/promises';
import { TAKEN_BACK } from '@/lib/commitments/surroundings';

/** Monday, 10:20 in London. */
const MONDAY: CommitmentOptions = { postedAt: '2026-06-01T09:20:00Z', timeZone: 'Europe/London', locale: 'en-GB' };
const find = (text: string) => findCommitments(text, MONDAY);

describe('each form of promise', () => {
  it.each(PROMISE_FORMS.flatMap(({ name, hits }) => hits.map((hit) => [name, hit])))('%s: %s', (_name, hit) => {
    // A form that needs a time gets one.
    const text = /today|tomorrow|\bby\b|\bon\b|afternoon|days/.test(hit) ? hit : `${hit} by Friday`;
    expect(find(text)).toHaveLength(1);
  });

  it.each(PROMISE_FORMS.flatMap(({ name, misses }) => misses.map((miss) => [name, miss])))(
    'not %s: %s',
    (_name, miss) => {
      expect(find(miss)).toEqual([]);
    },
  );
});

describe('words after "we will" that are no act', () => {
  it.each(NO_ACTS.flatMap(({ examples }) => examples))('%s', (words) => {
    expect(actnessOf(words)).toBe('none');
    expect(find(`We'll ${words}`)).toEqual([]);
  });
});

describe('promises taken back', () => {
  it.each(TAKEN_BACK.flatMap(({ hits }) => hits))("%swe'll call you by Friday", (before) => {
    expect(find(`${before}we'll call you by Friday.`)).toEqual([]);
  });

  it.each(TAKEN_BACK.flatMap(({ misses }) => misses))("but not %swe'll call you by Friday", (before) => {
    expect(find(`${before}we'll call you by Friday.`)).toHaveLength(1);
  });
});

describe('a promise', () => {
  it('has its words, its act, its time and the words that gave it', () => {
    const text = 'So sorry, Ana. I’ve chased it and I’ll update you by 5pm tomorrow. Thanks!';
    expect(find(text)).toEqual([
      {
        start: text.indexOf('I’ll'),
        end: text.indexOf('. Thanks'),
        text: 'I’ll update you by 5pm tomorrow',
        act: 'update you',
        dueAt: '2026-06-02T16:00:00.000Z',
        dueText: 'by 5pm tomorrow',
        certainty: 'exact',
        isConditional: false,
      },
    ]);
  });

  it('without a time says so', () => {
    expect(find("We'll get back to you shortly.")).toMatchObject([
      { act: 'get back to you shortly', dueAt: null, dueText: '', certainty: 'none', isConditional: false },
    ]);
  });

  it.each([
    ['You’ll hear from us by Friday.', 'get back to you'],
    ['Expect a call from our manager this evening.', 'call you'],
    ['Your refund will be with you by Friday.', 'refund you'],
    ['A replacement will go out tomorrow.', 'send a replacement'],
    ['Your account will be unlocked today.', 'get your account unlocked'],
    ["I'll let you know when it's back in stock.", 'let you know'],
    ["We're sending a new blade out this afternoon.", 'send a new blade out'],
    ["We'll be calling you at the latest by Friday.", 'call you'],
    ["I'll credit the fee and our manager will call you.", 'credit the fee'],
    ["I'll send that over in an hour.", 'send that over'],
    ["You'll get a full breakdown by Friday.", 'send the breakdown'],
    ['By Friday we’ll have an answer for you.', 'have an answer for you'],
  ])('%s is to %s', (text, act) => {
    expect(find(text)[0]?.act).toBe(act);
  });

  it.each([
    "If you DM us we'll look at it.",
    "DM us your order number and we'll check.",
    "We'll post it as soon as the parts arrive.",
    'Once the depot replies, we will call you.',
    "We'll look at it if you message us.",
  ])('hangs on something else: %s', (text) => {
    expect(find(text)).toMatchObject([{ isConditional: true, dueAt: null }]);
  });

  it.each([
    "We'll call you as soon as we can.",
    "We'll call you by 5pm if not before.",
    'Bear with us and we will call you.',
  ])('hangs on nothing else: %s', (text) => {
    expect(find(text)).toMatchObject([{ isConditional: false }]);
  });

  it('is one of two when two acts have a time each, and one when they share it', () => {
    expect(
      find("I'll refund you today and send a new kettle on Tuesday.").map(({ text, dueText }) => [text, dueText]),
    ).toEqual([
      ["I'll refund you today", 'today'],
      ['send a new kettle on Tuesday', 'on Tuesday'],
    ]);
    expect(find("I'll check with the depot and call you by 3pm.")).toMatchObject([
      { act: 'check with the depot and call you', dueText: 'by 3pm' },
    ]);
  });

  it('takes no time from what it is about', () => {
    expect(find("I'll find out why it didn't leave us on Monday and message you before 6pm.")).toMatchObject([
      { dueText: 'before 6pm' },
    ]);
    expect(find("I'll move your delivery to Tuesday.")).toMatchObject([{ dueAt: null }]);
  });

  it('is not in the words of somebody else', () => {
    expect(find('You wrote “I’ll send it by Friday” and "we will call you today".')).toEqual([]);
    expect(find("> We'll call you today\nSorry about that.")).toEqual([]);
  });

  it('needs a real time and a real zone', () => {
    expect(() => findCommitments('x', { ...MONDAY, postedAt: 'yesterday' })).toThrow(RangeError);
    expect(() => findCommitments('x', { ...MONDAY, timeZone: 'Europe/Atlantis' })).toThrow(RangeError);
  });
});

const WORDS = fc.constantFrom(
  "we'll",
  'I will',
  'call you',
  'by',
  'before',
  'Friday',
  '5pm',
  '31/02',
  'in 24-48 hours',
  'and',
  ',',
  '.',
  '?',
  '"',
  '“',
  '”',
  '\n',
  '>',
  'if',
  'once',
  'you',
  "you'll get",
  'your refund',
  'will be',
  'next week',
  'June',
  '3rd',
  'the',
  '😀',
  '\ud83d',
  'İ',
  'EOD',
  'tomorrow',
  'ET',
  'within 999 working days',
  '25:99',
  "'s",
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' ')),
);
const anyOptions: fc.Arbitrary<CommitmentOptions> = fc.record({
  postedAt: fc.date({ min: new Date('1975-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
  timeZone: fc.constantFrom(
    'Europe/London',
    'America/St_Johns',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  ),
  locale: fc.constantFrom('en-US' as const, 'en-GB' as const),
});

describe('any text', () => {
  it('gives promises that stand in it, in order and apart, with real times', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        let last = 0;
        for (const found of findCommitments(text, options)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.text).toBe(text.slice(found.start, found.end));
          expect(text).toContain(found.dueText);
          expect(found.act).not.toBe('');
          expect(found.certainty === 'none').toBe(found.dueAt === null);
          if (found.dueAt) expect(new Date(found.dueAt).toISOString()).toBe(found.dueAt);
          last = found.end;
        }
      }),
      { numRuns: 600, seed: 11 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(anyText, anyText, anyOptions, (text, other, options) => {
        const first = findCommitments(text, options);
        findCommitments(other, options);
        expect(findCommitments(text, options)).toEqual(first);
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it.each([
    ['promises', "We'll call you by 5pm tomorrow. "],
    ['promises without a stop', "we'll call you by 5pm tomorrow and "],
    ['one word', 'a'],
    ['will', 'will '],
    ['the beginning of our people', 'our team '],
    ['your refund', 'your new refund '],
    ['you will get', "you'll get a "],
    ['digits', '1'],
    ['times', '5pm '],
    ['ranges', '1-'],
    ['quotation marks', '"'],
    ['commas', ", we'll send it"],
    ['spaces', ' '],
    ['stops', '. '],
    ['mentions', '@someone '],
    ['asides', 'why when if you '],
    ['brackets', '> ('],
  ])('is read to its end: 10,000 characters of %s', (_what, piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    const found = find(text);
    expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
