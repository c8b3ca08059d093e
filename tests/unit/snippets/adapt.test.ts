import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { brandSchema } from '@/lib/domain/brand';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { suggestSnippet } from '@/lib/snippets/adapt';
import type { FillContext } from '@/lib/snippets/fields';

const snippet = (more: Partial<Snippet>) =>
  v.parse(snippetSchema, {
    id: 's',
    title: 'New slot',
    body: 'Hi {{first_name|there}}, it comes {{day|soon}}.',
    tags: [],
    createdAt: '',
    updatedAt: '',
    usedCount: 0,
    lastUsedAt: null,
    ...more,
  });
const reading = (category: number): PostAnalysis => ({
  language: 'en',
  sentiment: { label: 'negative', score: -0.8, confident: true },
  emotion: 'anger',
  intent: 'complaint',
  category: 'delivery_late',
  severity: 1,
  arousal: 2,
  flags: [],
  gist: null,
  firstName: 'Orla',
  evidence: [],
  certainty: { intent: 0.5, category },
});
const context = (analysis: PostAnalysis | null, text = 'You never came on the agreed day'): FillContext => ({
  post: { text, author: { name: null, handle: null, url: null } },
  analysis,
  firstName: 'Orla',
  brand: null,
  agent: '',
  now: new Date('2026-11-20T12:00:00.000Z'),
  locale: 'en-GB',
  answers: {},
});
const offered = (more: Partial<Snippet>, analysis: PostAnalysis | null, score = 0.95, text?: string) =>
  suggestSnippet([{ snippet: snippet(more), score, because: [] }], context(analysis, text));

it('is not one that names another figure than the policy of its topic; the next one that fits is', () => {
  const policies = [
    { id: 'p', category: 'delivery_late', title: 'Late', text: 'It comes within 5 days.', updatedAt: '' },
  ];
  const brand = v.parse(brandSchema, { id: 'b', name: 'Brindle', policies, updatedAt: '' });
  const ranked = ['within 9 days', 'within 5 days'].map((when, at) => ({
    snippet: snippet({ id: when, body: `It comes ${when}.`, category: 'delivery_late' }),
    score: 0.99 - at / 100,
    because: [],
  }));
  const best = suggestSnippet(ranked, { ...context(reading(0.9)), brand });
  expect(best?.ranked.snippet.id).toBe('within 5 days');
  expect(suggestSnippet(ranked.slice(0, 1), { ...context(reading(0.9)), brand })).toBeNull();
});

const CASES: [
  what: string,
  more: Partial<Snippet>,
  certainty: number,
  score: number,
  text: string,
  why: string | null,
][] = [
  ['its topic was surely read', { category: 'delivery_late' }, 0.9, 0.95, 'Never came', 'category'],
  ['its topic was guessed', { category: 'delivery_late' }, 0.4, 0.95, 'Never came', null],
  ['another topic', { category: 'refund_return' }, 0.9, 0.95, 'Never came', null],
  ['a low score', { category: 'delivery_late' }, 0.9, 0.6, 'Never came', null],
  ['two words of its title', { title: 'Parcel with neighbour' }, 0.4, 0.95, 'the neighbour has no PARCEL', 'words'],
  ['one word of its title', { title: 'Parcel with neighbour' }, 0.4, 0.95, 'where is my parcel', null],
  ['its shortcut', { shortcut: ';crumb' }, 0.4, 0.95, 'crumb everywhere in the box', 'words'],
  ['part of a word', { shortcut: ';crumb' }, 0.4, 0.95, 'crumbs everywhere', null],
];

describe('offering a snippet unasked', () => {
  it.each(CASES)('%s', (_what, more, certainty, score, text, why) => {
    expect(offered(more, reading(certainty), score, text)?.why.kind ?? null).toBe(why);
  });

  it('waits until the post is understood', () => {
    expect(offered({ category: 'delivery_late', title: 'agreed never came' }, null)).toBeNull();
  });

  it('comes with the details of the post, and never with broken braces', () => {
    expect(offered({ category: 'delivery_late' }, reading(0.9))?.filled.text).toBe('Hi Orla, it comes soon.');
    expect(offered({ category: 'delivery_late', body: 'Hi {{first_name' }, reading(0.9))).toBeNull();
    expect(suggestSnippet([], context(reading(0.9)))).toBeNull();
  });
});

it('says a date in the language of the snippet', () => {
  const body = 'Llega el {{date+2d}}.';
  const spanish = offered({ body, language: 'es', category: 'delivery_late' }, reading(0.9));
  expect(spanish?.filled.text).toBe('Llega el 22 de noviembre.');
});
