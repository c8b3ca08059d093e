import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIndex, searchedText, standsIn } from '@/lib/domain/search';
import { GIVEN_ROWS } from '@/lib/replies/local/given/kinds';
import { CHEERS } from '@/lib/replies/local/occasions/cheers';
import { CLOSED } from '@/lib/replies/local/occasions/closed';
import { PRAISED } from '@/lib/replies/local/occasions/praised';
import { ALL_ENQUIRIES } from '@/lib/replies/local/situations/enquiryRows';
import { TRADES } from '@/lib/replies/local/situations/trades';
import { TRIED_ROWS } from '@/lib/replies/local/situations/tried';
import { RULES } from '@/lib/review';

/** Thousands of patterns on hundreds of texts take long on a busy machine. */
const PATIENCE = 90_000;

const SITUATIONS = TRADES.flatMap(({ rows }) => rows);
const OCCASIONS = [...CHEERS, ...CLOSED, ...PRAISED];
const PATTERNS: readonly RegExp[] = [
  ...[...SITUATIONS, ...ALL_ENQUIRIES].flatMap(({ when }) => when),
  ...TRIED_ROWS.map(({ done }) => done),
  ...OCCASIONS.map(({ when }) => when),
  ...GIVEN_ROWS.map(({ given }) => given),
  ...RULES.flatMap((rule) => ('pattern' in rule ? rule.pattern : [])),
].map(({ source, flags }) => new RegExp(source, flags.replace('g', '')));
const ROWS_TEXTS = [...SITUATIONS, ...ALL_ENQUIRIES, ...OCCASIONS, ...GIVEN_ROWS].flatMap(({ hits, misses }) => [
  ...hits,
  ...misses,
]);

const differing = (words: string) => PATTERNS.filter((pattern) => standsIn(pattern, words) !== pattern.test(words));

describe('a pattern stands in words where it matches, and nowhere else', () => {
  // Each table's examples in turn, so that all tables' patterns meet texts of every kind.
  it(
    "in the tables' own examples",
    () => {
      for (const words of ROWS_TEXTS.filter((_, at) => at % 101 === 0)) expect(differing(words)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'in their words put together anew',
    () => {
      const pieces = ROWS_TEXTS.flatMap((text) => text.split(/(?<=[ ,.!?'’-])/));
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), fc.boolean(), (some, isLoud) => {
          const words = isLoud ? some.join('').toUpperCase() : some.join('');
          expect(differing(words)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );
});

describe('an index of rows', () => {
  const rows = [...SITUATIONS, ...ALL_ENQUIRIES];
  const index = new RowIndex(rows, ({ when }) => when);

  it('leaves out no row whose patterns all match, and most of the others', () => {
    const texts = rows.flatMap(({ hits }, at) => (at % 9 === 0 ? (hits[0] ?? []) : []));
    for (const text of texts) {
      const told = index.rowsIn(searchedText(text));
      const holding = rows.filter(({ when }) => when.length > 0 && when.every((pattern) => pattern.test(text)));
      expect(holding.filter((row) => !told.has(row)).map(({ id }) => id)).toEqual([]);
      expect(told.size).toBeLessThan(rows.length / 2);
    }
  });
});
