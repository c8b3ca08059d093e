import { describe, expect, it } from 'vitest';
import { shareOf, shiftOfShare } from '@/lib/incidents/match/share';
import { numbersIn, pairTerms, strengthOfPairs } from '@/lib/incidents/match/terms';
import { foreignThings, TRADES, tradesIn } from '@/lib/incidents/match/trades';
import { plainText } from '@/lib/incidents/match/words';

const plain = (text: string) => plainText(text, new Set());

describe.each(TRADES)('the trade "$id"', ({ id, hits, misses }) => {
  it.each(hits.map((line) => [line]))('is named by: %s', (line) => expect([...tradesIn(line).keys()]).toContain(id));
  it.each(misses.map((line) => [line]))('is not named by: %s', (line) =>
    expect([...tradesIn(line).keys()]).not.toContain(id),
  );
});

describe('things of other trades', () => {
  it('are those that neither the brand nor one near to it has', () => {
    const said = tradesIn('the hem of the dress came down and the cabin crew laughed');
    expect([...foreignThings(said, new Set(['air']))].sort()).toEqual(['dress', 'hem']);
    expect([...foreignThings(tradesIn('my hotel room'), new Set(['air']))]).toEqual([]);
  });

  it('name only trades that there are as near', () => {
    const ids = new Set(TRADES.map(({ id }) => id));
    expect(TRADES.flatMap(({ near }) => near).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the share of posts that belong', () => {
  it('is what it was fitted on while nothing is known, and moves nothing', () => {
    expect(shareOf([])).toBeCloseTo(0.57, 2);
    expect(shiftOfShare([])).toBe(0);
  });

  it('falls while hardly any post belongs, and makes the next one say more', () => {
    const other = Array.from({ length: 40 }, () => -2);
    expect(shareOf(other)).toBeLessThan(0.15);
    expect(shiftOfShare(other)).toBeLessThan(-2);
    expect(shiftOfShare(other.slice(0, 3))).toBeGreaterThan(shiftOfShare(other));
  });

  it('grows with posts that belong, but gives a post that says little next to nothing', () => {
    const belonging = Array.from({ length: 40 }, () => 3);
    expect(shareOf(belonging)).toBeGreaterThan(0.85);
    expect(shiftOfShare(belonging)).toBeLessThan(0.5);
  });
});

describe('what a post shares with a sheet', () => {
  it('are its amounts, times and counts, however they are written', () => {
    expect([...numbersIn('since 11:20, 1,140 pounds or £14.80, 3 of us, in 2019')]).toEqual(['11.20', '1140', '14.80']);
  });

  it('are words that stand side by side on both', () => {
    const pairs = pairTerms(['The money goes back within five working days.'], ['Halden']);
    expect(strengthOfPairs(plain('five working days, really?'), pairs)).toBeGreaterThan(0);
    expect(strengthOfPairs(plain('working on it for days'), pairs)).toBe(0);
  });
});
