import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brandSchema } from '@/lib/domain/brand';
import { snippetSchema } from '@/lib/domain/snippet';
import { applyMerge, type Existing, previewMerge } from '@/lib/packs/merge';
import { makePack, packText, readPack } from '@/lib/packs/pack';

const AT = '2026-03-01T00:00:00.000Z';
const NOW = new Date('2026-04-01T00:00:00.000Z');
const snippet = (id: string, over: object = {}) =>
  v.parse(snippetSchema, {
    id,
    title: id,
    body: `Body ${id}`,
    tags: [],
    createdAt: AT,
    updatedAt: AT,
    usedCount: 7,
    lastUsedAt: AT,
    ...over,
  });
const brand = (over: object = {}) =>
  v.parse(brandSchema, {
    id: 'b',
    name: 'Brindle',
    updatedAt: AT,
    faq: [{ id: 'f', question: 'Open?', answer: 'Yes', updatedAt: AT }],
    ...over,
  });
const packOf = (snippets = [snippet('s')], brands = [brand()]) => {
  const read = readPack(packText(makePack({ name: 'Team', brands, snippets }, NOW)));
  if (!read.ok) throw new Error(read.reason);
  return read.pack;
};
let count = 0;
const newId = () => `new-${++count}`;
const NONE: Existing = { brands: [], snippets: [] };

describe('a pack', () => {
  it('comes back as it went, without what was counted here', () => {
    const pack = packOf();
    expect(pack.snippets[0]).not.toHaveProperty('usedCount');
    expect(pack.faq).toMatchObject([{ question: 'Open?', brandId: 'b' }]);
  });

  it('does not make others sign as who shared it, and is no change where it came from', () => {
    const mine = brand({ initials: 'MK', signOff: '^MK' });
    const pack = packOf([], [mine]);
    expect(pack.brands[0]).toMatchObject({ initials: '', signOff: '^' });
    expect(previewMerge(pack, { brands: [mine], snippets: [] })[0]?.status).toBe('same');
    const older = { ...pack, brands: pack.brands.map((row) => ({ ...row, initials: 'MK' })) };
    const taken = applyMerge(previewMerge(older, NONE), new Map(), NONE, newId, NOW);
    expect(taken.brands[0]?.initials).toBe('');
  });

  it('is refused as a whole when it is none', () => {
    expect(readPack('{')).toEqual({ ok: false, reason: 'not_json' });
    expect(readPack('{"format":"other","version":1}')).toEqual({ ok: false, reason: 'not_pack' });
    expect(readPack('{"format":"heard-pack","version":2,"cards":{}}')).toEqual({ ok: false, reason: 'newer' });
    expect(readPack('{"format":"heard-pack","version":1,"snippets":5}')).toEqual({ ok: false, reason: 'damaged' });
  });

  it('names each row it cannot take, and leaves out what it does not know', () => {
    const snippets = [
      { id: 'a', title: 'A', body: 'x'.repeat(1_000_000) },
      { id: 'b', title: 'B', body: '<img onerror=alert(1)>', secret: 1 },
      { id: 'b', title: 'B again', body: 'x' },
      5,
    ];
    const text = JSON.stringify({ format: 'heard-pack', version: 1, snippets }).replace(
      '"secret":1',
      '"__proto__":{"polluted":1}',
    );
    const read = readPack(text);
    expect(read).toMatchObject({
      ok: true,
      pack: { snippets: [{ id: 'b', body: '<img onerror=alert(1)>' }] },
      refused: [
        { list: 'snippets', at: 1, name: 'A', field: 'body', problem: 'too_long' },
        { list: 'snippets', at: 3, name: 'B again', field: 'id', problem: 'twice' },
        { list: 'snippets', at: 4 },
      ],
    });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

it.each<[reviewBy: unknown, taken: boolean]>([
  ['2026-05-31', true],
  ['', true],
  [null, true],
  ['31/05/2026', false],
  ['2026/05/31', false],
  ['2026-13-01', false],
  ['next year', false],
])('a review date is a day or the row is named: %s', (reviewBy, taken) => {
  const snippets = [{ id: 'a', title: 'A', body: 'B', reviewBy }];
  const read = readPack(JSON.stringify({ format: 'heard-pack', version: 1, snippets }));
  const refused = taken ? [] : [{ list: 'snippets', at: 1, name: 'A', field: 'reviewBy', problem: 'invalid' }];
  expect(read).toMatchObject({ ok: true, refused });
});

describe('merging a pack', () => {
  it('takes what is new, with its FAQ in its brand', () => {
    const rows = previewMerge(packOf([snippet('s', { brandId: 'b' })]), NONE);
    expect(rows.map(({ kind, status }) => [kind, status])).toEqual([
      ['brand', 'new'],
      ['faq', 'new'],
      ['snippet', 'new'],
    ]);
    const changes = applyMerge(rows, new Map(), NONE, newId, NOW);
    expect(changes.brands).toMatchObject([{ id: 'b', faq: [{ question: 'Open?' }] }]);
    expect(changes.snippets).toMatchObject([{ id: 's', brandId: 'b', usedCount: 0 }]);
  });

  it('changes nothing where both are the same', () => {
    const existing = { brands: [brand()], snippets: [snippet('s')] };
    const rows = previewMerge(packOf(), existing);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['same']));
    expect(applyMerge(rows, new Map(), existing, newId, NOW)).toEqual({
      brands: [],
      snippets: [],
      incidents: [],
      shortcutsLost: [],
    });
  });

  it('keeps mine unless told otherwise, takes theirs with my counts, or keeps both apart', () => {
    const existing = { brands: [brand()], snippets: [snippet('s', { shortcut: ';s' })] };
    const rows = previewMerge(packOf([snippet('s', { body: 'Theirs', shortcut: ';s' })]), existing);
    const key = rows.find(({ kind }) => kind === 'snippet')?.key ?? '';
    const apply = (choice?: 'mine' | 'theirs' | 'both') =>
      applyMerge(rows, new Map(choice ? [[key, choice]] : []), existing, newId, NOW).snippets;
    expect(apply()).toEqual([]);
    expect(apply('theirs')).toMatchObject([{ id: 's', body: 'Theirs', usedCount: 7, shortcut: ';s' }]);
    const [beside] = apply('both');
    expect(beside).toMatchObject({ body: 'Theirs', usedCount: 0, shortcut: '' });
    expect(beside?.id).not.toBe('s');
  });

  it('leaves a brand its own order of moves where theirs was written by a Heard that knows none', () => {
    const moveOrder = { name: 'Brindle way', acts: ['listen' as const, 'solve' as const] };
    const existing = { brands: [{ ...brand({ id: 'b' }), moveOrder }], snippets: [] };
    const pack = packOf([], [brand({ id: 'b', bannedWords: ['hassle'] })]);
    const rows = previewMerge(pack, existing);
    const all = new Map(rows.map(({ key }) => [key, 'theirs' as const]));
    expect(applyMerge(rows, all, existing, newId, NOW).brands).toMatchObject([{ bannedWords: ['hassle'], moveOrder }]);
  });

  it('calls no order and an order taken away the same', () => {
    const existing = { brands: [brand({ id: 'b' })], snippets: [] };
    const pack = packOf([], [{ ...brand({ id: 'b' }), moveOrder: null }]);
    expect(new Set(previewMerge(pack, existing).map(({ status }) => status))).toEqual(new Set(['same']));
  });

  it('knows a brand by its name, and gives its snippets to mine', () => {
    const existing = { brands: [brand({ id: 'mine' })], snippets: [] };
    const rows = previewMerge(packOf([snippet('s', { brandId: 'b' })]), existing);
    expect(applyMerge(rows, new Map(), existing, newId, NOW).snippets).toMatchObject([{ brandId: 'mine' }]);
  });

  const homeless = () => {
    const pack = packOf([snippet('s', { brandId: 'b' })], [brand()]);
    return { ...pack, brands: [], faq: [...pack.faq, { ...pack.faq[0], id: 'f2', brandId: null } as never] };
  };
  const mine = brand({ id: 'mine', name: 'Corvel', faq: [] });

  it('gives what is for a brand that is not here to nobody unasked', () => {
    const existing: Existing = { brands: [mine], snippets: [], brandId: 'mine' };
    const rows = previewMerge(homeless(), existing);
    expect(rows.map(({ kind, status, isHomeless }) => [kind, status, isHomeless])).toEqual([
      ['faq', 'left', true],
      ['faq', 'left', true],
      ['snippet', 'left', true],
    ]);
    const changes = applyMerge(rows, new Map(), existing, newId, NOW);
    expect([changes.brands, changes.snippets]).toEqual([[], []]);
  });

  it('takes it for the brand that was chosen, or the snippets alone for all brands', () => {
    const take = (home: Existing['home']) => {
      const existing: Existing = { brands: [mine], snippets: [], home };
      return applyMerge(previewMerge(homeless(), existing), new Map(), existing, newId, NOW);
    };
    expect(take('mine')).toMatchObject({
      brands: [{ id: 'mine', faq: [{ id: 'f' }, { id: 'f2' }] }],
      snippets: [{ id: 's', brandId: 'mine' }],
    });
    expect(take('shared')).toMatchObject({ brands: [], snippets: [{ id: 's', brandId: null }] });
    expect(take('gone')).toMatchObject({ brands: [], snippets: [] });
  });

  it('leaves a snippet with a brand that can only be read, as with any that is here', () => {
    const existing: Existing = { brands: [], snippets: [], readOnly: ['managed:b'] };
    const rows = previewMerge({ ...packOf([snippet('s', { brandId: 'managed:b' })], []), brands: [] }, existing);
    expect(rows).toMatchObject([{ status: 'new', isHomeless: false }]);
    expect(applyMerge(rows, new Map(), existing, newId, NOW).snippets).toMatchObject([{ brandId: 'managed:b' }]);
  });

  it('writes two rows with one shortcut apart, and names the one that loses it', () => {
    const theirs = [snippet('a', { shortcut: ';fee' }), snippet('b', { shortcut: ';fee' })];
    const existing: Existing = { brands: [], snippets: [snippet('mine', { shortcut: ';fee' })] };
    const rows = previewMerge(packOf(theirs, []), existing);
    expect(rows.map(({ mine }) => mine?.id ?? null)).toEqual(['mine', null]);
    const all = new Map(rows.map(({ key }) => [key, 'theirs' as const]));
    const { snippets, shortcutsLost } = applyMerge(rows, all, existing, newId, NOW);
    expect(snippets.map(({ id, title, shortcut }) => [id, title, shortcut])).toEqual([
      ['mine', 'a', ';fee'],
      ['b', 'b', ''],
    ]);
    expect(shortcutsLost).toEqual([{ title: 'b', shortcut: ';fee' }]);
  });

  it('gives one of mine to the row with its id, whatever stands before it', () => {
    const existing: Existing = { brands: [], snippets: [snippet('mine', { shortcut: ';fee' })] };
    const theirs = [snippet('a', { shortcut: ';fee' }), snippet('mine', { body: 'Anew' })];
    expect(previewMerge(packOf(theirs, []), existing).map(({ mine }) => mine?.id ?? null)).toEqual([null, 'mine']);
  });
});
