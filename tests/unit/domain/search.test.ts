import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_CUES } from '@/lib/analysis/cues/categories';
import { INTENT_CUES } from '@/lib/analysis/cues/intents';
import { RISK_CUES } from '@/lib/analysis/cues/risks';
import { TONE_CUES } from '@/lib/analysis/cues/tone';
import { FRAMES } from '@/lib/analysis/gist/complaint';
import { PROBLEMS } from '@/lib/analysis/gist/problems';
import { firstMatch, matchesOf, mayStandIn, mayStandInCut, PatternSet, SEAM, SearchedText } from '@/lib/domain/search';
import { piecesOf } from '@/lib/domain/search/alternatives';
import { ANY_WORD, prefixesOf } from '@/lib/domain/search/prefixes';

/** The language's own search, which the tables are held against, compiles every pattern whole. */
const SLOW = 120_000;
const found = (pattern: RegExp, text: string) =>
  [...matchesOf(pattern, new SearchedText(text))].map((match) => [match.index, match[0]]);

describe('prefixes', () => {
  it.each([
    [/\b(?:late|lost) parcel/i, ['late', 'lost']],
    [/\b(?:my )?box/, ['my b', 'box']],
    [/no{2,} way/, ['no']],
    [/caf[eé]/, ['cafe', 'caf']],
    [/(?<=the )b(?=us)us|(?!x)car/, ['bus', 'car']],
    [/\b\w+ who|\b(?:\w+,? )?isn't/, [`${ANY_WORD} wh`, `${ANY_WORD} is`, `${ANY_WORD}, i`, "isn'"]],
    [/[.!\n]\s?ha|\b[2-3] times/, ['. ha', '.ha', '! ha', '!ha', ' ha', '  ha', '2 ti', '3 ti']],
    [/\$\d/, [...'0123456789'].map((digit) => `$${digit}`)],
  ])('reads how %s can begin', (pattern, texts) => {
    expect(new Set(prefixesOf(pattern.source)?.map(({ text }) => text))).toEqual(new Set(texts));
  });

  it.each([/\W+ broke/, /\w+ broke/, /\b\w+ing/, /\b\w+/, /(?:very )?/, /x*/, /[^a]b/, /late|.ost/])(
    'leaves %s open: it can begin with anything',
    (pattern) => {
      expect(prefixesOf(pattern.source)).toBeNull();
    },
  );
});

describe('pieces', () => {
  it('takes a pattern apart at its groups and leaves the rest as it is written', () => {
    const source =
      '\\b[(|](?=late|lost) (?:my|our|somebody else)(?<thing> parcel| letter)?(?:\\w+ ){0,2}(?:today|tomorrow)+$';
    const pieces = piecesOf(source);
    const written = pieces.map((piece) =>
      typeof piece === 'string' ? piece : `${piece.opening}${piece.alternatives.join('|')})${piece.quantifier}`,
    );
    expect(written.join('')).toBe(source);
    expect(pieces.filter((piece) => typeof piece !== 'string')).toMatchObject([
      { alternatives: ['my', 'our', 'somebody else'], isOptional: false, opensWord: true },
      { opening: '(?<thing>', isOptional: true, opensWord: false },
      { alternatives: ['today', 'tomorrow'], quantifier: '+', opensWord: false },
    ]);
  });
});

describe('search', () => {
  it('finds matches in order, whatever their case, and never inside one another', () => {
    expect(found(/\b(?:na|nana)\b|an/i, 'Nana na BANANA')).toEqual([
      [0, 'Nana'],
      [5, 'na'],
      [9, 'AN'],
      [11, 'AN'],
    ]);
  });

  it('takes the first alternative that holds and gives its groups', () => {
    const match = firstMatch(/\b(?<who>my|our) (?:cat|catalogue)/gi, new SearchedText('is it OUR catalogue'));
    expect([match?.index, match?.[0], match?.groups?.who]).toEqual([6, 'OUR cat', 'OUR']);
  });

  it('finds the letters that Unicode folds into an s and a k', () => {
    expect(found(/\bsk/iu, 'ſ\u212A')).toEqual([[0, 'ſ\u212A']]);
  });

  it('takes every white space for one', () => {
    expect(found(/[.\n]\s*ha(?=\s)/i, 'a\u00a0ha .\u2003 ha\tand\n\nHA\u3000')).toEqual([
      [5, '.\u2003 ha'],
      [14, '\n\nHA'],
    ]);
  });

  it('tells of a text that is cut out of another what only the cut makes possible', () => {
    const pattern = /\bate (?:my|our) parcel/i;
    const searched = new SearchedText('They were late my parcel says');
    const cut = 'ate my parcel says';
    expect(pattern.test(cut)).toBe(true);
    expect(mayStandIn(pattern, searched)).toBe(false);
    expect(mayStandInCut(pattern, searched, cut.slice(0, SEAM))).toBe(true);
    expect(mayStandInCut(pattern, new SearchedText('They were late again'), 'ate ')).toBe(false);
  });

  it.each([
    [/(late|lost) parcel (\w+)/i, 'lost parcel again', ['lost', 'again']],
    [/(?<word>late|lost) and still \k<word>/i, 'lost and still lost', ['lost']],
  ])('keeps the numbers of groups and what refers to them: %s', (pattern, text, groups) => {
    expect(firstMatch(pattern, new SearchedText(text))?.slice(1)).toEqual(groups);
  });

  it(
    'finds for every pattern of the tables what the language itself finds',
    () => {
      const rows = [...RISK_CUES, ...INTENT_CUES, ...TONE_CUES, ...CATEGORY_CUES, ...PROBLEMS];
      const patterns = [...rows, ...FRAMES].map(({ pattern }) => pattern);
      const said = [
        ...rows.flatMap(({ hits }) => hits),
        ...FRAMES.flatMap(({ examples }) => examples.map(([text]) => text)),
      ];
      const texts = fc.array(fc.constantFrom(...said, '\n', 'ſ', 'É', '😡', '£5'), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(texts, fc.boolean(), (parts, loud) => {
          const text = loud ? parts.join(' ').toUpperCase() : parts.join(' ');
          const searched = new SearchedText(text);
          for (const pattern of patterns) {
            const everywhere = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
            const plainly = Array.from(text.matchAll(everywhere), (match) => [
              match.index,
              match[0],
              { ...match.groups },
            ]);
            const found = Array.from(matchesOf(pattern, searched), (match) => [
              match.index,
              match[0],
              { ...match.groups },
            ]);
            expect(found).toEqual(plainly);
          }
        }),
        { numRuns: 15 },
      );
    },
    SLOW,
  );

  it(
    'finds the same when one walk over the text has told where each pattern may begin',
    () => {
      const rows = [...RISK_CUES, ...INTENT_CUES, ...TONE_CUES, ...CATEGORY_CUES];
      const set = new PatternSet(rows.map(({ pattern }) => pattern));
      for (const text of rows.flatMap(({ hits, misses }) => [hits[0] ?? '', misses[0] ?? ''])) {
        const searched = new SearchedText(text);
        const told = set.in(searched).flatMap(({ pattern, tries }) => {
          const row = rows[pattern];
          return row && !matchesOf(row.pattern, searched, tries).next().done ? [row] : [];
        });
        const plain = rows.filter(({ pattern }) =>
          new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text),
        );
        expect(told.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
      }
    },
    SLOW,
  );
});
