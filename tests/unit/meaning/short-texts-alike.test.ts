import { describe, expect, it } from 'vitest';
import { alike, isKnownWord, meaningOf, meaningOfWord, tellingOf } from '@/lib/meaning';
import { SIZE } from '@/lib/meaning/table';

/** What was asked, what means the same in other words, and what only shares a word with it. */
const NEARER: [asked: string, same: string, other: string][] = [
  ['when do i get my money back', 'How long do refunds take?', 'How do I back up my phone?'],
  ['how do i stop my membership', 'How do I cancel my subscription?', 'How do I renew my library card?'],
  ['can my puppy come along', 'Are dogs allowed?', 'Can my parents come along to pay?'],
  ['is there somewhere to leave the car', 'Do you have parking?', 'Do you leave the music on?'],
];

describe('the meaning of short texts', () => {
  it.each(NEARER)('"%s" is nearer to "%s" than to "%s"', (asked, same, other) => {
    const meaning = meaningOf(asked);
    expect(alike(meaning, meaningOf(same))).toBeGreaterThan(alike(meaning, meaningOf(other)));
  });

  it('of the same words is the same, whatever the case, accents and apostrophes', () => {
    expect(alike(meaningOf("Where's my café order?"), meaningOf('wheres MY cafe order'))).toBeCloseTo(1, 5);
  });

  it('of a misspelt word points nearer to the word than to another', () => {
    const slip = meaningOfWord('refundd');
    expect(alike(slip, meaningOfWord('refund'))).toBeGreaterThan(alike(slip, meaningOfWord('weather')));
  });

  it.each(['', '   ', '👋🏽', '日本語の質問', '@somebody https://example.test/a', '\ud800'])(
    'of %j is none, and is like nothing',
    (text) => {
      const meaning = meaningOf(text);
      expect(meaning).toHaveLength(SIZE);
      expect(alike(meaning, meaningOf('refund'))).toBe(0);
    },
  );

  it('of a megabyte is no burden, and a direction', () => {
    const meaning = meaningOf('constructor __proto__ how do I return '.repeat(30_000));
    expect(alike(meaning, meaning)).toBeCloseTo(1, 5);
  });

  it('knows common words, and how telling each is', () => {
    expect(isKnownWord('delivery')).toBe(true);
    expect(isKnownWord('delivvery')).toBe(false);
    expect(tellingOf('the')).toBeLessThan(tellingOf('refund') ?? 0);
    expect(tellingOf('zzyzxq')).toBeNull();
  });
});
