import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brandSchema } from '@/lib/domain/brand';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { mergeSnippets, ratesOf, staleReasons } from '@/lib/snippets/care';
import { findDuplicates } from '@/lib/snippets/duplicates';
import { rankSnippets } from '@/lib/snippets/ranking';
import { snippetIndex } from '@/lib/snippets/search';
import { TOPICS } from '@/lib/snippets/topics';

const CREATED = '2026-03-01T00:00:00.000Z';

function snippet(id: string, over: Partial<Snippet> = {}): Snippet {
  const base = {
    id,
    title: id,
    body: id,
    tags: [],
    createdAt: CREATED,
    updatedAt: CREATED,
    usedCount: 0,
    lastUsedAt: null,
  };
  return v.parse(snippetSchema, { ...base, ...over });
}

const policy = (text: string, updatedAt: string) => ({
  id: 'p',
  category: 'refund_return' as const,
  title: 'Refunds',
  text,
  updatedAt,
});
const brand = (over: object = {}) => v.parse(brandSchema, { id: 'b', name: 'Brindle', updatedAt: '', ...over });

describe('a snippet is stale', () => {
  it('from the day after its review date', () => {
    const one = snippet('s', { reviewBy: '2026-05-01' });
    expect(staleReasons(one, [], '2026-05-01')).toEqual([]);
    expect(staleReasons(one, [], '2026-05-02')).toEqual([{ kind: 'review_due', on: '2026-05-01' }]);
  });

  it('when its figure is not the policy’s, and says which', () => {
    const one = snippet('s', { body: 'You get it back within five days.', category: 'refund_return' });
    const [reason] = staleReasons(
      one,
      [brand({ policies: [policy('Refunds take 7 working days.', CREATED)] })],
      '2026-03-02',
    );
    expect(reason).toMatchObject({
      kind: 'figure_differs',
      says: 'five days',
      policySays: '7 working days',
      start: 23,
      end: 32,
    });
  });

  it('when a policy of its topic changed since, unless the figures agree with an older one', () => {
    const one = snippet('s', { body: 'Back within 7 days.', category: 'refund_return' });
    const with_ = (at: string) =>
      staleReasons(one, [brand({ policies: [policy('It takes 7 days.', at)] })], '2026-03-02');
    expect(with_('2026-04-01T00:00:00.000Z').map(({ kind }) => kind)).toEqual(['policy_changed']);
    expect(with_('2026-02-01T00:00:00.000Z')).toEqual([]);
  });

  it('still when it was merged or changed along with others since the policy changed', () => {
    const since = [brand({ policies: [policy('It takes 7 days.', '2026-04-01T00:00:00.000Z')] })];
    const one = snippet('s', { body: 'Back within 7 days.', category: 'refund_return' });
    const merged = mergeSnippets(one, [snippet('t')], new Date('2026-05-01T00:00:00.000Z'));
    expect(staleReasons(merged, since, '2026-05-02').map(({ kind }) => kind)).toEqual(['policy_changed']);
    const read = snippet('s', { ...one, updatedAt: '2026-05-01T00:00:00.000Z' });
    expect(staleReasons(read, since, '2026-05-02')).toEqual([]);
  });

  it('when a brand that may use it lacks its link, or its braces are broken', () => {
    expect(staleReasons(snippet('s', { body: 'See {{link:areas}}' }), [brand()], '2026-03-02')).toEqual([
      { kind: 'link_empty', name: 'areas', brandId: 'b' },
    ]);
    expect(staleReasons(snippet('s', { body: 'See {{link:areas}}', brandId: 'x' }), [brand()], '2026-03-02')).toEqual(
      [],
    );
    expect(staleReasons(snippet('s', { body: 'Hi {{name' }), [], '2026-03-02')).toEqual([{ kind: 'broken_fields' }]);
  });
});

describe('duplicates', () => {
  const body = 'Please send us the order number by message and we will look into it at once for you';
  it('are found when a few words differ, and only then', () => {
    const found = findDuplicates([
      snippet('a', { body, usedCount: 1 }),
      snippet('b', { body: `${body.toUpperCase()}!`, usedCount: 5 }),
      snippet('c', { body: 'We open at nine on every day of the week' }),
    ]);
    expect(found.map(({ snippets }) => snippets.map(({ id }) => id))).toEqual([['b', 'a']]);
  });

  it('are not looked for between different brands', () => {
    const [one, two] = [snippet('a', { body, brandId: 'x' }), snippet('b', { body, brandId: 'y' })];
    expect(findDuplicates([one, two])).toEqual([]);
    expect(findDuplicates([one, snippet('c', { body })])).toHaveLength(1);
  });

  it('become one that keeps all that was known of them', () => {
    const merged = mergeSnippets(
      snippet('a', { tags: ['x'], usedCount: 2, keptCount: 1, platforms: ['x'], notes: 'one' }),
      [snippet('b', { tags: ['y'], usedCount: 3, shortcut: ';b', platforms: ['facebook'], lastUsedAt: CREATED })],
      new Date(CREATED),
    );
    expect(merged).toMatchObject({
      id: 'a',
      tags: ['x', 'y'],
      usedCount: 5,
      shortcut: ';b',
      platforms: ['x', 'facebook'],
      lastUsedAt: CREATED,
    });
  });
});

describe('rates', () => {
  it('are told from five uses on', () => {
    expect(ratesOf(snippet('a', { keptCount: 3, editedCount: 1 })).keptRate).toBeNull();
    expect(ratesOf(snippet('a', { keptCount: 4, editedCount: 1 })).keptRate).toBe(0.8);
  });
});

describe('topics', () => {
  it.each(TOPICS)('$id', ({ post, snippet: about, examples }) => {
    expect(examples.post).toMatch(post);
    expect(examples.snippet).toMatch(about);
  });
});

describe('the index and the ranking', () => {
  const all = [
    snippet('refund', { title: 'Where is my refund', shortcut: ';ref' }),
    snippet('reference', { title: 'Reference numbers ref' }),
    snippet('other', { title: 'Brand only', brandId: 'x', body: 'refund' }),
  ];
  const context = {
    post: { text: 'still no refund' },
    analysis: null,
    brand: null,
    platform: 'x' as const,
    now: new Date(CREATED),
  };

  it('puts the very shortcut first, and follows what is added and removed', () => {
    const index = snippetIndex(all);
    expect(index.search('ref')[0]?.id).toBe('refund');
    index.remove('refund');
    expect(index.search('refund').map(({ id }) => id)).toEqual(['other']);
    index.add(snippet('refund', { title: 'Money', shortcut: ';ref' }));
    expect(index.search('/REF')[0]?.title).toBe('Money');
  });

  it('ranks only what may be used here, with reasons', () => {
    const ranked = rankSnippets(snippetIndex(all), context);
    expect(ranked.map((one) => one.snippet.id)).toEqual(['refund', 'reference']);
    expect(ranked[0]?.because.map(({ kind }) => kind)).toContain('topic');
  });

  it('puts what is kept as it is before what is always edited', () => {
    const [kept, edited] = [
      snippet('k', { keptCount: 9, lastUsedAt: CREATED }),
      snippet('e', { editedCount: 9, lastUsedAt: CREATED }),
    ];
    const order = rankSnippets(snippetIndex([edited, kept]), context).map((one) => one.snippet.id);
    expect(order).toEqual(['k', 'e']);
  });
});
