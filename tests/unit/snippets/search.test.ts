import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { findPlainly, snippetIndex } from '@/lib/snippets/search';

function snippet(id: string, title: string, body: string, tags: string[] = []): Snippet {
  return v.parse(snippetSchema, {
    id,
    title,
    body,
    tags,
    createdAt: '',
    updatedAt: '',
    usedCount: 0,
    lastUsedAt: null,
  });
}

const SNIPPETS = [
  snippet('hours', 'Opening hours', 'We are open from nine to five, also for returns.'),
  snippet('returns', 'Returns address', 'Please send the parcel to our Hull desk.', ['parcel']),
  snippet('refund', 'Refund is on its way', 'The money is back within five days.', ['billing', 'payment']),
  snippet('cafe', 'Café menu', 'Our menu changes every Monday.'),
];

const CASES: [what: string, query: string, ids: string[]][] = [
  ['nothing asked: all, as given', '', ['hours', 'returns', 'refund', 'cafe']],
  ['only spaces', '  ', ['hours', 'returns', 'refund', 'cafe']],
  ['a title counts more than a body', 'returns', ['returns', 'hours']],
  ['the beginning of a word', 'refu', ['refund']],
  ['a tag', 'billing', ['refund']],
  ['a wrong letter', 'retruns', ['returns', 'hours']],
  ['a missing letter', 'adress', ['returns']],
  ['accents and case', 'CAFE', ['cafe']],
  ['every word must be found', 'returns hull', ['returns']],
  ['words of different fields', 'parcel address', ['returns']],
  ['nothing found', 'umbrella', []],
  ['short words have no typos', 'fix', []],
  ['punctuation is no word', '?!', []],
];

describe('searching snippets', () => {
  it.each(CASES)('%s', (_what, query, ids) => {
    expect(
      snippetIndex(SNIPPETS)
        .search(query)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  it('bears none', () => {
    expect(snippetIndex([]).search('returns')).toEqual([]);
  });
});

describe('searching before there is an index', () => {
  it.each([
    ['all of it', '', ['hours', 'returns', 'refund', 'cafe']],
    ['a part of a word, in the order they came', 'return', ['hours', 'returns']],
    ['every word, wherever it stands', 'parcel address', ['returns']],
    ['accents and case', 'CAFE menu', ['cafe']],
    ['a tag', 'billing', ['refund']],
    ['no errors in typing', 'retruns', []],
  ])('%s', (_what, query, ids) => {
    expect(findPlainly(SNIPPETS, query).map(({ id }) => id)).toEqual(ids);
  });
});
