import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, type HistoryFilter } from '@/lib/domain/historyView';
import { askedOf } from '@/lib/history/asked';
import { packHistory } from '@/lib/history/chunk';
import { FACETS, type HistoryEntry } from '@/lib/history/entry';
import { type Asked, find, historyIndex, idAt, placeOf, tally } from '@/lib/history/find';
import { parseSearch } from '@/lib/history/query';
import { calendarAt } from '../../components/playedHistory';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const NOTHING = { terms: [], since: null, until: null, facets: {}, overdueAt: null } satisfies Asked;

function entry(
  id: string,
  over: Partial<Omit<HistoryEntry, 'facets'>> & { facets?: Partial<HistoryEntry['facets']> } = {},
): HistoryEntry {
  const { facets, ...rest } = over;
  const none = Object.fromEntries(FACETS.map((facet) => [facet, ''])) as HistoryEntry['facets'];
  return { id, at: NOW, due: Number.NaN, texts: [], ...rest, facets: { ...none, ...facets } };
}

/** @param entries oldest first */
const found = (entries: HistoryEntry[], asked: Partial<Asked>, size = 3) => {
  const chunks: HistoryEntry[][] = [];
  for (let at = 0; at < entries.length; at += size) chunks.unshift(entries.slice(at, at + size));
  const index = historyIndex(chunks.map(packHistory));
  return [...find(index, { ...NOTHING, ...asked })].map((place) => idAt(index, place));
};
/** @param size of a chunk */
const indexed = (count: number, size: number) => {
  const all = Array.from({ length: count }, (_, number) => entry(`e${number}`));
  const chunks: HistoryEntry[][] = [];
  for (let at = 0; at < count; at += size) chunks.unshift(all.slice(at, at + size));
  return historyIndex(chunks.map(packHistory));
};
const searched = (text: string, ...texts: string[]) =>
  found([entry('a', { texts })], { terms: parseSearch(text) }).length === 1;

describe('places', () => {
  it('lead to an id and back, newest first', () => {
    const index = indexed(8, 3);
    expect(idAt(index, 0)).toBe('e7');
    for (let place = 0; place < 8; place++) expect(placeOf(index, idAt(index, place) ?? '')).toBe(place);
    expect(placeOf(index, 'gone')).toBe(-1);
  });
});

describe('searching', () => {
  it.each([
    ['all words, in any order', 'kettle lid', true],
    ['not when one is missing', 'kettle cup', false],
    ['the beginning of a word', 'kett', true],
    ['not the middle of one', 'ettle', false],
    ['without regard to case and accents', 'CAFE', true],
    ['with accents where there are none', 'kéttle', true],
    ['words side by side in quotation marks', '"no lid"', true],
    ['not where something stands between', '"arrived lid"', false],
    ['whole words only in quotation marks', '"no li"', false],
    ['never across two texts', '"lid orla"', false],
    ['without the @ of a handle', '@orla_fenn', true],
    ['with and without apostrophe', 'its', true],
    ['an emoji', '🤡', true],
    ['fancy letters', 'brindle', true],
    ['part of a text without spaces', '配達', true],
    ['not the same signs in another order', '達配', false],
    ['an open quotation mark to the end', '"arrived with no', true],
    ['nothing but signs asks for nothing', '!!! …', true],
  ])('finds %s', (_, text, expected) => {
    const texts = ['Kettle from the café: arrived with no lid. It’s 𝐁𝐫𝐢𝐧𝐝𝐥𝐞 🤡 また配達が遅い', 'orla_fenn'];
    expect(searched(text, ...texts)).toBe(expected);
  });

  it('bears more words than a number has bits', () => {
    const words = Array.from({ length: 70 }, (_, index) => `word${index}x`);
    expect(searched(words.join(' '), words.toReversed().join(' '))).toBe(true);
    expect(searched(words.join(' '), words.slice(1).join(' '))).toBe(false);
  });
});

describe('filtering', () => {
  const entries = [
    entry('old', { at: NOW - 40 * 864e5, facets: { brand: 'brindle', state: 'left' } }),
    entry('late', {
      at: NOW - 6 * 864e5,
      due: NOW - 1,
      facets: { promise: 'open', state: 'posted', tags: 'photo\nvip' },
    }),
    entry('due', { at: NOW - 5 * 864e5, due: NOW + 1, facets: { promise: 'open', state: 'copied', person: 'x:orla' } }),
    entry('kept', { facets: { promise: 'kept', category: 'billing_charge', state: 'posted', tags: 'vip' } }),
  ];
  const filtered = (filter: Partial<HistoryFilter>) =>
    found(entries, askedOf({ ...EVERYTHING, ...filter }, calendarAt(NOW)));

  it.each([
    ['nothing asked: all, newest first', {}, ['kept', 'due', 'late', 'old']],
    ['a brand', { brand: ['brindle'] }, ['old']],
    ['any of several values', { category: ['billing_charge', ''] }, ['kept', 'due', 'late', 'old']],
    ['what has no value', { brand: [''] }, ['kept', 'due', 'late']],
    ['one tag of several', { tags: ['photo'] }, ['late']],
    ['an open promise', { promise: 'open' }, ['due', 'late']],
    ['a promise past its time', { promise: 'overdue' }, ['late']],
    ['no promise', { promise: 'none' }, ['old']],
    ['what was written but not seen posted', { reply: ['unconfirmed'] }, ['due']],
    ['left and posted', { reply: ['left', 'posted'] }, ['kept', 'late', 'old']],
    ['a person', { person: { id: 'x:orla', name: 'Orla' } }, ['due']],
    ['the last seven days', { days: 7 }, ['kept', 'due', 'late']],
    ['the last six days', { days: 6 }, ['kept', 'due']],
    ['from a day on', { from: '2026-11-15' }, ['kept', 'due']],
    ['to the end of a day', { to: '2026-11-14' }, ['late', 'old']],
    ['both days included', { from: '2026-11-14', to: '2026-11-15' }, ['due', 'late']],
  ] as [string, Partial<HistoryFilter>, string[]][])('gives %s', (_, filter, ids) => {
    expect(filtered(filter)).toEqual(ids);
  });

  it('counts the values of a facet under the other filters only', () => {
    const index = historyIndex([packHistory(entries)]);
    const asked = askedOf({ ...EVERYTHING, tags: ['photo'], reply: ['posted'] }, calendarAt(NOW));
    expect(Object.fromEntries(tally(index, asked, 'tags'))).toEqual({ photo: 1, vip: 2 });
  });
});

describe('the index', () => {
  const VOCABULARY = ['sofa', 'sofas', 'so', 'late', 'Läte', 'depot', 'no', 'lid', 'не', 'работает', '🙏', '12'];
  const anyText = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 6 }).map((words) => words.join(' '));
  const anyEntry = fc.record({
    at: fc.integer({ min: 0, max: 20 }),
    due: fc.option(fc.integer({ min: 0, max: 20 }), { nil: Number.NaN }),
    brand: fc.constantFrom('a', 'b', ''),
    category: fc.constantFrom('x', 'y', ''),
    tags: fc.subarray(['t', 'u']),
    texts: fc.array(anyText, { maxLength: 3 }),
  });
  const anyAsked = fc.record({
    search: fc.array(
      fc.oneof(
        anyText,
        anyText.map((text) => `"${text}"`),
        fc.constantFrom('s', 'la', 'р'),
      ),
      { maxLength: 3 },
    ),
    since: fc.option(fc.integer({ min: 0, max: 20 })),
    until: fc.option(fc.integer({ min: 0, max: 20 })),
    overdueAt: fc.option(fc.integer({ min: 0, max: 20 })),
    brand: fc.option(fc.subarray(['a', 'b', ''], { minLength: 1 })),
    tags: fc.option(fc.subarray(['t', 'u', ''], { minLength: 1 })),
  });

  it('answers as a plain look at every entry does', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 25 }),
        anyAsked,
        fc.integer({ min: 1, max: 7 }),
        (rows, ask, size) => {
          const entries = rows.map(({ brand, category, tags, ...row }, number) =>
            entry(String(number), { ...row, facets: { brand, category, tags: tags.join('\n') } }),
          );
          const text = ask.search.join(' ');
          const { since, until, overdueAt } = ask;
          const facets = {
            ...(ask.brand && { brand: new Set(ask.brand) }),
            ...(ask.tags && { tags: new Set(ask.tags) }),
          };
          const plain = entries
            .filter((one, number) => {
              const tags = rows[number]?.tags.length ? rows[number].tags : [''];
              return (
                (since === null || one.at >= since) &&
                (until === null || one.at < until) &&
                (overdueAt === null || one.due < overdueAt) &&
                (!ask.brand || ask.brand.includes(one.facets.brand)) &&
                (!ask.tags || tags.some((tag) => ask.tags?.includes(tag))) &&
                plainly(one.texts, text)
              );
            })
            .map(({ id }) => id)
            .reverse();
          expect(found(entries, { terms: parseSearch(text), since, until, overdueAt, facets }, size)).toEqual(plain);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** The same by regular expressions on the folded text. */
function plainly(texts: string[], search: string): boolean {
  const folded = texts.map((text) => ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} `);
  const pieces = search.match(/"[^"]*"|[^\s"]+/g) ?? [];
  return pieces.every((piece) => {
    const words = piece.replaceAll('"', '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
    if (words === '') return true;
    const needle = piece.startsWith('"') ? ` ${words} ` : ` ${words}`;
    return folded.some((text) => text.includes(needle));
  });
}
