import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packHistory } from '@/lib/history/chunk';
import { numbersOf } from '@/lib/history/dictionary';
import { FACETS, type HistoryEntry } from '@/lib/history/entry';
import { postingsOf } from '@/lib/history/postings';

const NO_FACETS = Object.fromEntries(FACETS.map((facet) => [facet, ''])) as HistoryEntry['facets'];
const WORDS = ['sofa', 'kettle', 'lid', 'late', 'a'];

describe('postings', () => {
  it('name every row a word stands in, as often as it stands there', () => {
    const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (rows) => {
        const chunk = packHistory(
          rows.map((words, index) => ({
            id: `${index}`,
            at: index,
            due: Number.NaN,
            facets: NO_FACETS,
            texts: [words.join(' ')],
          })),
        );
        const { starts, rows: found } = postingsOf(chunk);
        for (const word of WORDS) {
          const { first, end } = numbersOf(chunk.dictionary, word, true);
          const expected = rows.flatMap((words, row) => words.filter((one) => one === word).map(() => row));
          expect([...found.slice(starts[first], starts[end])]).toEqual(expected);
        }
        expect(postingsOf(chunk)).toBe(postingsOf(chunk));
      }),
    );
  });
});
