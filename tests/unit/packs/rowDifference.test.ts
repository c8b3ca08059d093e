import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Brand, brandSchema } from '@/lib/domain/brand';
import { type Incident, incidentSchema } from '@/lib/domain/incident';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { previewMerge } from '@/lib/packs/merge';
import { makePack, packText, readPack } from '@/lib/packs/pack';
import { differingStretches, rowDifference } from '@/lib/packs/rowDifference';

const AT = '2026-03-01T00:00:00.000Z';
const LATER = '2026-05-01T00:00:00.000Z';
const snippet = (over: object = {}): Snippet =>
  v.parse(snippetSchema, {
    id: 's',
    title: 'Fee',
    body: 'Seven days.',
    tags: ['refund'],
    createdAt: AT,
    updatedAt: AT,
    usedCount: 0,
    lastUsedAt: null,
    ...over,
  });
const brand = (over: object = {}): Brand => v.parse(brandSchema, { id: 'b', name: 'Brindle', updatedAt: AT, ...over });
const incident = (sheet: object = {}, over: object = {}): Incident =>
  v.parse(incidentSchema, {
    id: 'i',
    brandId: 'b',
    state: 'open',
    template: null,
    match: {},
    sheet: {
      title: 'Parcels late',
      cluster: 'accidental',
      startedAt: null,
      nextUpdateAt: null,
      cadenceMinutes: null,
      ...sheet,
    },
    version: 1,
    openedAt: AT,
    closedAt: null,
    createdAt: AT,
    updatedAt: AT,
    ...over,
  });

interface Content {
  brands?: Brand[];
  snippets?: Snippet[];
  incidents?: Incident[];
}
/** What differs in the row of that kind, of a pack made of `theirs` and compared with `mine`. */
function between(kind: string, mine: Content, theirs: Content) {
  const read = readPack(packText(makePack({ name: '', brands: [], snippets: [], ...theirs }, new Date(LATER))));
  if (!read.ok) throw new Error(read.reason);
  const row = previewMerge(read.pack, { brands: [], snippets: [], ...mine }).find((one) => one.kind === kind);
  if (!row) throw new Error(`no ${kind}`);
  return rowDifference(row);
}
const brands = (mine: object, theirs: object) =>
  between('brand', { brands: [brand(mine)] }, { brands: [brand(theirs)] });

describe('an order of moves of the team’s own', () => {
  const moveOrder = { name: 'Brindle way', acts: ['listen', 'solve', 'thank'] };

  it('goes into a pack with its brand, and comes out of it', () => {
    const pack = makePack({ name: '', brands: [brand({ moveOrder })], snippets: [] }, new Date(LATER));
    const read = readPack(packText(pack));
    expect(read.ok && read.pack.brands[0]?.moveOrder).toEqual(moveOrder);
    expect(between('brand', { brands: [brand()] }, { brands: [brand({ moveOrder })] })).toEqual([
      { kind: 'value', field: 'moveOrder', mine: undefined, theirs: moveOrder },
    ]);
  });

  it.each([
    ['no name', { name: ' ', acts: ['listen', 'solve'] }],
    ['no next step', { name: 'x', acts: ['listen', 'thank'] }],
    ['the same twice', { name: 'x', acts: ['listen', 'solve', 'listen'] }],
    ['an act nobody knows', { name: 'x', acts: ['listen', 'solve', 'shout'] }],
  ])('is refused with %s', (_, wrong) => {
    expect(v.safeParse(brandSchema, { ...brand(), moveOrder: wrong }).success).toBe(false);
    expect(v.is(brandSchema, { ...brand(), moveOrder })).toBe(true);
  });
});

describe('what differs in a row', () => {
  it('is nothing for a new one, and nothing for dates and counts', () => {
    expect(between('snippet', {}, { snippets: [snippet()] })).toEqual([]);
    const mine = snippet({ usedCount: 7, createdAt: LATER, updatedAt: LATER });
    expect(between('snippet', { snippets: [mine] }, { snippets: [snippet()] })).toEqual([]);
  });

  it('is only the fields that differ: words, choices and lists', () => {
    const theirs = snippet({ body: 'Ten days.', category: 'refund_return', tags: ['refund', 'shop'], title: 'Fee' });
    const found = between('snippet', { snippets: [snippet({ tags: ['old', 'refund'] })] }, { snippets: [theirs] });
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        { kind: 'text', field: 'body', mine: 'Seven days.', theirs: 'Ten days.' },
        { kind: 'list', field: 'tags', added: ['shop'], removed: ['old'], changed: [] },
        { kind: 'value', field: 'category', mine: null, theirs: 'refund_return' },
      ]),
    );
  });

  it('is no difference that a pack calls the same brand by another id', () => {
    const mine = { brands: [brand()], snippets: [snippet({ brandId: 'b' })] };
    const theirs = { brands: [brand({ id: 'other' })], snippets: [snippet({ brandId: 'other', body: 'Ten days.' })] };
    expect(between('snippet', mine, theirs).map(({ field }) => field)).toEqual(['body']);
  });

  it('says of questions and policies what they say here and there', () => {
    const faq = (answer: string) => ({ faq: [{ id: 'f', question: 'Open?', answer, updatedAt: AT }] });
    expect(between('faq', { brands: [brand(faq('Yes'))] }, { brands: [brand(faq('Not on Sunday'))] })).toEqual([
      { kind: 'text', field: 'answer', mine: 'Yes', theirs: 'Not on Sunday' },
    ]);
    const policy = (mayPromise: string) => ({
      policies: [{ id: 'p', category: null, title: 'Returns', text: 'Thirty days.', mayPromise, updatedAt: AT }],
    });
    expect(between('policy', { brands: [brand(policy(''))] }, { brands: [brand(policy('A refund'))] })).toEqual([
      { kind: 'text', field: 'mayPromise', mine: '', theirs: 'A refund' },
    ]);
  });

  it('lists the fields of a brand that differ, a list by what was added, removed and changed', () => {
    const line = (name: string, contact: string) => ({ region: 'GB', name, contact, checkedAt: null });
    const mine = {
      register: 'formal',
      products: ['Lamp', 'Chair'],
      helplines: [line('Night line', '111'), line('Old', '9')],
    };
    const theirs = {
      products: ['Lamp', 'Desk', 'Sofa'],
      helplines: [line('Day line', '2'), line('Night line', '222')],
    };
    const found = brands(mine, theirs);
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        { kind: 'value', field: 'register', mine: 'formal', theirs: 'neutral' },
        { kind: 'list', field: 'products', added: ['Desk', 'Sofa'], removed: ['Chair'], changed: [] },
        {
          kind: 'list',
          field: 'helplines',
          added: ['Day line'],
          removed: ['Old'],
          changed: [{ name: 'Night line', parts: [{ field: 'contact', mine: '111', theirs: '222' }] }],
        },
      ]),
    );
  });

  it('knows an entry by its id before its words, and an order or a date for no difference', () => {
    const channel = (id: string, label: string, value: string) => ({
      id,
      kind: 'phone',
      platform: null,
      label,
      value,
      isPublic: true,
    });
    const [found] = brands(
      { channels: [channel('1', 'Shop', '100'), channel('2', 'Office', '200')] },
      { channels: [channel('2', 'Office', '100'), channel('1', 'Shop', '300')] },
    );
    expect(found).toMatchObject({
      added: [],
      removed: [],
      changed: [
        { name: 'Office', parts: [{ field: 'value', mine: '200', theirs: '100' }] },
        { name: 'Shop', parts: [{ field: 'value', mine: '100', theirs: '300' }] },
      ],
    });
    expect(brands({ products: ['Lamp', 'Chair'] }, { products: ['Chair', 'Lamp'] })).toEqual([]);
    const link = (updatedAt: string) => ({ links: [{ name: 'returns', url: 'https://brindle.test/r', updatedAt }] });
    expect(brands(link(AT), link(LATER))).toEqual([]);
  });

  it('compares the sheets of an incident, and its state only where theirs is taken', () => {
    const mine = incident();
    const both = incident({ advice: 'Wait a day.' }, { state: 'monitoring' });
    const conflict = { key: 'i', name: 'i', status: 'changed', kind: 'incident', mine, theirs: both } as const;
    const advice = { kind: 'text', field: 'advice', mine: '', theirs: 'Wait a day.' };
    expect(rowDifference({ ...conflict, how: 'conflict' })).toEqual([advice]);
    expect(rowDifference({ ...conflict, how: 'newer' })).toEqual([
      { kind: 'value', field: 'state', mine: 'open', theirs: 'monitoring' },
      advice,
    ]);
  });
});

describe('the stretches of two texts', () => {
  const marked = (stretches: readonly { text: string; differs: boolean }[]) =>
    stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

  it.each([
    ['Seven days.', 'Ten days.', '[Seven ]days.', '[Ten ]days.'],
    ['', 'A refund', '', '[A refund]'],
    ['We open at nine.', 'We open.', 'We [open at nine.]', 'We [open.]'],
  ])('%j and %j', (one, other, mine, theirs) => {
    const found = differingStretches(one, other);
    expect([marked(found.mine), marked(found.theirs)]).toEqual([mine, theirs]);
  });

  it('leave out what both say far from where they differ', () => {
    const words = (name: string) => Array.from({ length: 40 }, (_one, place) => `${name}${place}`).join(' ');
    const text = (figure: string) => `${words('a')} ${figure} ${words('b')} ${figure} ${words('c')}`;
    const mine = marked(differingStretches(text('7'), text('10')).mine);
    expect(mine).toMatch(/^… (?:a\d+ )+\[7 \]b0 .* … .* b39 \[7 \]c0 (?:c\d+ )*c\d+ …$/);
    expect(mine.length).toBeLessThan(260);
    expect(mine).not.toMatch(/a0 |b20|c39/);
  });
});
