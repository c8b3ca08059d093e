import fc from 'fast-check';
import parseTweet from 'twitter-text/dist/parseTweet.js';
import { describe, expect, it } from 'vitest';
import { replyLength } from '@/lib/platforms/counting';

const X_WEIGHTS: [what: string, text: string, weight: number][] = [
  ['plain letters', 'a'.repeat(280), 280],
  ['one letter over', 'a'.repeat(281), 281],
  ['140 CJK signs', '漢'.repeat(140), 280],
  ['141 CJK signs', '漢'.repeat(141), 282],
  ['a link', 'https://example.com/a/very/long/path?with=parameters&and=more', 23],
  ['a bare domain', 'example.com', 23],
  ['a newer top-level domain', 'brand.shop', 23],
  ['an e-mail address is no link', 'help@example.com', 16],
  ['words and a wave', 'Hello, world! 👋', 16],
  ['a family', '👨‍👩‍👧‍👦', 2],
  ['a skin tone', '🙋🏽', 2],
  ['a flag', '🇬🇧', 2],
  ['a keycap', '1️⃣', 2],
  ['a heart with variation sign', '❤️', 2],
  ['emoji 15.1', '🐦‍🔥', 2],
  ['a skin tone the library does not know', '🫶🏽', 2],
  ['a couple with two skin tones', '👩🏻‍❤️‍👨🏽', 2],
  ['a head shaking', '🙂‍↔️', 2],
  ['heavy signs', '…•€™→', 10],
  ['light quotes and dash', '’“”—', 4],
  ['composed', 'café', 4],
  ['decomposed', 'cafe\u0301', 4],
  ['Arabic', 'مرحبا', 5],
  ['Hangul', '안녕', 4],
  ['nothing', '', 0],
];

describe('replyLength on X', () => {
  it.each(X_WEIGHTS)('%s', (_, text, weight) => {
    expect(replyLength('x', text).count).toBe(weight);
  });

  it('counts plain text as the library does', () => {
    const signs = fc.constantFrom(...'abc XYZ 019 .,:/@#-\n?', 'example', '.com', 'https://', '. ', '...', '(c)');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (some) => {
        const text = some.join('');
        expect(replyLength('x', text).count).toBe(parseTweet(text).weightedLength);
      }),
      { numRuns: 300 },
    );
  });

  it('has 280 as its limit', () => {
    expect(replyLength('x', '').limit).toBe(280);
  });
});

describe('replyLength elsewhere', () => {
  it('counts characters, not code units', () => {
    expect(replyLength('instagram', 'Lovely ☕🐝').count).toBe(9);
    expect(replyLength('facebook', '🐝🐝').count).toBe(2);
  });

  it('counts a link by its characters', () => {
    expect(replyLength('facebook', 'https://example.com').count).toBe(19);
  });

  it('knows the limits', () => {
    expect(replyLength('instagram', '').limit).toBe(2200);
    expect(replyLength('facebook', '').limit).toBe(8000);
  });

  it('survives half an emoji', () => {
    expect(replyLength('x', 'a\uD83D').count).toBeGreaterThan(0);
  });
});
