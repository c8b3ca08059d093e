import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_CUES } from '@/lib/analysis/cues/categories';
import { INTENT_CUES } from '@/lib/analysis/cues/intents';
import { RISK_CUES } from '@/lib/analysis/cues/risks';
import { TONE_CUES } from '@/lib/analysis/cues/tone';
import { FRAMES } from '@/lib/analysis/gist/complaint';
import { PROBLEMS } from '@/lib/analysis/gist/problems';
import { mayStandIn, SearchedText } from '@/lib/domain/search';
import { Needs, neededPieces } from '@/lib/domain/search/neededPieces';
import { WORD_START } from '@/lib/domain/search/searchedText';

const isPossible = (pattern: RegExp, text: string) => new Needs(pattern.source).areMetIn(new SearchedText(text));

describe('needed pieces', () => {
  it.each([
    [/late parcel/i, [['late parcel']]],
    [/\b(?:late|lost)\b/i, [[`${WORD_START}late`, `${WORD_START}lost`]]],
    [/\bin (?:my|our) (?:\w+ )?garden/i, [['garden'], [`${WORD_START}in my `, `${WORD_START}in our `]]],
    [/(?:\w+ )*broke(?:n)?\s+again/i, [['again'], ['broken', 'broke']]],
    [/caf[eé] (?=closed)(?!now)clos(?:ed|ing)/i, [[' closed', ' closing'], ['caf']]],
    [/(?:never|not once)+ came/i, [[' came'], ['never', 'not once']]],
    [/ca[mr]e{1}/, [['came', 'care']]],
    [/(?:my \w+ (?:gone|lost)|stolen)/i, [[' gone', ' lost', 'stolen']]],
  ])('are told of %s, the rarest first', (pattern, needs) => {
    expect(neededPieces(pattern.source)).toEqual(needs);
  });

  it.each([
    ['what may be missing', /(?:parcel)?|(?:late)*/],
    ['one way among others that is open', /parcel|\w+/],
    ['a single sign, which stands in nearly every text', /a\d/],
    ['what must not stand there', /(?!parcel)\w+(?<!late)/],
    ['signs with a span, or all but some', /[a-z][^parcel]/],
    ['letters beyond A to Z, whose case is folded in more ways than one', /é\u{1F4E6}/u],
    ['what is written as no pattern of the tables is', /(?<a>x)(?:\k<a>)\1[\]]/],
  ])('are not told of %s', (_what, pattern) => {
    expect(neededPieces(pattern.source)).toEqual([]);
  });

  it.each([
    [/\blate parcel/i, 'LATE\u00a0PARCEL', true],
    [/\bate\b/i, 'too late', false],
    [/sk/iu, '\u017f\u212a', true],
    [/(?:i|we) (?:still )?(?:never|not) (?:got|received)/i, 'I did not see it, we never knew', false],
  ])('%s may stand in %j: %s', (pattern, text, expected) => {
    expect(isPossible(pattern, text)).toBe(expected);
  });

  it('are met wherever a pattern of the tables matches', () => {
    const rows = [...RISK_CUES, ...INTENT_CUES, ...TONE_CUES, ...CATEGORY_CUES, ...PROBLEMS];
    const matched = [
      ...rows.flatMap(({ pattern, hits }) => hits.map((text) => [pattern, text] as const)),
      ...FRAMES.flatMap(({ pattern, examples }) => examples.map(([text]) => [pattern, text] as const)),
    ].filter(([pattern, text]) => new RegExp(pattern.source, pattern.flags).test(text));
    expect(matched.length).toBeGreaterThan(1000);
    const lost = matched.filter(
      ([pattern, text]) => !mayStandIn(pattern, new SearchedText(text)) || !isPossible(pattern, text.toUpperCase()),
    );
    expect(lost).toEqual([]);
  });

  it('are met wherever a pattern of any make matches', () => {
    const { source } = fc.letrec<{ source: string; atom: string }>((tie) => ({
      source: fc
        .array(fc.array(tie('atom'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
        .map((ways) => ways.map((parts) => parts.join('')).join('|')),
      atom: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom('ab', 'b', 'sk', ' ', '\\s', '\\b', '\\w', '.', '[ab]', '[^a]', '[a-c]', '\\d', '^', '$', 'é'),
        fc
          .tuple(
            fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<!'),
            tie('source'),
            fc.constantFrom('', '?', '*', '+?', '{2}', '{0,2}', '{1,}'),
          )
          .map(([open, inside, quantifier]) => `${open}${inside})${/[=!]$/.test(open) ? '' : quantifier}`),
      ),
    }));
    const text = fc
      .array(fc.constantFrom('a', 'B', 'ab', 's', 'k', '\u017f', '\u212a', ' ', '\n', 'é', '1', '.'), { maxLength: 12 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        source,
        fc.constantFrom('i', 'iu', ''),
        fc.array(text, { minLength: 5, maxLength: 5 }),
        (written, flags, texts) => {
          const pattern = new RegExp(written, flags);
          for (const one of texts) if (pattern.test(one)) expect(isPossible(pattern, one)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
