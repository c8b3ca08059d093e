import { describe, expect, it } from 'vitest';
import { CONSEQUENCES } from '@/lib/incidents/match/consequences';
import { CONTRAST, namesAnother, OTHER_BODY } from '@/lib/incidents/match/others';
import { phrasesOf } from '@/lib/incidents/match/phrases';
import { stemOf } from '@/lib/incidents/match/stems';
import { TELLTALES } from '@/lib/incidents/match/telltales';
import { shiftOfAnswers } from '@/lib/incidents/match/weights';
import { plainText } from '@/lib/incidents/match/words';

const says = (pattern: RegExp, line: string) => new RegExp(pattern.source, pattern.flags.replace('g', '')).test(line);
const line = (text: string) => plainText(text, new Set()).line;

describe.each(CONSEQUENCES)('what follows where "$id"', ({ follows, hits, misses }) => {
  it.each(hits.map((text) => [text]))('is said by: %s', (text) => expect(says(follows, text)).toBe(true));
  it.each(misses.map((text) => [text]))('is not said by: %s', (text) => expect(says(follows, text)).toBe(false));
});

describe.each(Object.values(TELLTALES))('the turn of speech "$id"', ({ pattern, hits, misses }) => {
  it.each(hits.map((text) => [text]))('is in: %s', (text) => expect(says(pattern, text)).toBe(true));
  it.each(misses.map((text) => [text]))('is not in: %s', (text) => expect(says(pattern, text)).toBe(false));
});

describe('another company', () => {
  const ours = new Set(['halden', 'oakfold'].map(stemOf));

  it.each([
    ['Viewly is down so I am here tonight', 0.6],
    ["have you seen what Orlane's done now", 1],
    ['Halden is down', 0],
    ['stood in Oakfold for an hour', 0],
    ['train to Derby was late', 0],
    ['Monday is too late', 0],
  ])('is named as far as a name does something: %s', (text, share) => expect(namesAnother(text, ours)).toBe(share));

  it.each(['glad I use you lot', 'not your fault I know', 'coming to you now'])('is set beside the brand: %s', (text) =>
    expect(CONTRAST.test(line(text))).toBe(true),
  );

  it.each(['not what you promised', 'are you coming today'])('is not meant by: %s', (text) =>
    expect(CONTRAST.test(line(text))).toBe(false),
  );

  it('may be another body', () => {
    expect(OTHER_BODY.test(line('my gym leaked it as well'))).toBe(true);
    expect(OTHER_BODY.test(line('my parcel is late'))).toBe(false);
  });
});

describe('phrases', () => {
  it('are words and pairs, with numbers and the ends of the post alike and handles left out', () => {
    expect([...phrasesOf(plainText('@Halden since 8?', new Set()))].sort()).toEqual(
      ['^ since', 'since', '0', 'since 0', '?', '0 ?', '? $'].sort(),
    );
    expect(phrasesOf(plainText('back in 2016', new Set())).has('in year')).toBe(true);
  });
});

describe('answers of the user', () => {
  it('move the matching a little, towards what they said, and not beyond a bound', () => {
    expect(shiftOfAnswers({ yes: [], no: [] })).toBe(0);
    expect(shiftOfAnswers({ yes: ['a', 'b'], no: [] })).toBeGreaterThan(0);
    expect(shiftOfAnswers({ yes: [], no: ['a', 'b'] })).toBeLessThan(0);
    const many = Array.from({ length: 4000 }, (_, at) => `p${at}`);
    expect(shiftOfAnswers({ yes: many, no: [] })).toBeLessThanOrEqual(1);
  });
});
