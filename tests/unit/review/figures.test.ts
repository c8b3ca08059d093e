import { describe, expect, it } from 'vitest';
import { figuresIn, KnownFigures } from '@/lib/review/figures';

describe('figures of a text', () => {
  it.each<[text: string, found: [kind: string, value: number][]]>([
    [
      '£1,200.50 and 1200.5 pounds',
      [
        ['money', 1200.5],
        ['money', 1200.5],
      ],
    ],
    ['two hundred and fifty dollars', [['money', 250]]],
    ['100 $ of it', [['money', 100]]],
    [
      'three weeks, 21 days',
      [
        ['time', 30240],
        ['time', 30240],
      ],
    ],
    [
      'twenty-five per cent or 25%',
      [
        ['percent', 25],
        ['percent', 25],
      ],
    ],
    [
      'a dozen lamps, 12 calls',
      [
        ['bare', 12],
        ['bare', 12],
      ],
    ],
    ['a thousand times', [['bare', 1000]]],
    ['someone, tenfold, AK6044, often', []],
  ])('%s', (text, expected) => {
    expect(figuresIn(text).map(({ kind, value }) => [kind, value])).toEqual(expected);
  });

  it('point at their own words', () => {
    const text = 'It took £20, then three whole days.';
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['£20', 'three whole days']);
  });

  it('are known by what they count', () => {
    const known = new KnownFigures('called three times in a week about £200, paid 45');
    const isKnown = (text: string) => figuresIn(text).every((figure) => known.has(figure));
    expect(['3 calls', 'seven days', '£200', '£45'].filter((text) => !isKnown(text))).toEqual([]);
    expect(['three days', '£20', '£3', '200%'].filter(isKnown)).toEqual([]);
  });
});
