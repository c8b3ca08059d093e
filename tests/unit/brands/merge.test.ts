import { expect, it } from 'vitest';
import { mergeBrand } from '@/lib/brands/merge';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';

const policy = (id: string, text: string): Brand['policies'][number] => ({
  id,
  category: null,
  title: id,
  text,
  mayPromise: '',
  link: '',
  updatedAt: '2026-11-01T09:00:00.000Z',
});
const BASE: Brand = {
  ...UNNAMED_BRAND,
  id: 'halden',
  name: 'Halden Home',
  products: ['Brae sofa', 'Brae lamp'],
  policies: [policy('returns', '45 days'), policy('guarantee', '5 years')],
};

it('keeps what both windows changed in different fields', () => {
  const { brand, conflicts } = mergeBrand({ ...BASE, signOff: '^MK' }, { name: 'Halden' }, { name: BASE.name });
  expect(brand).toMatchObject({ name: 'Halden', signOff: '^MK' });
  expect(conflicts).toEqual([]);
});

it('asks when both changed the same words, and keeps theirs until then', () => {
  const { brand, conflicts } = mergeBrand({ ...BASE, name: 'Halden & Co' }, { name: 'Halden' }, { name: BASE.name });
  expect(brand.name).toBe('Halden & Co');
  expect(conflicts).toEqual(['name']);
});

it('merges lists row by row: added there, changed and deleted here', () => {
  const theirs = { ...BASE, policies: [...BASE.policies, policy('holidays', '10 to 4')], products: ['Brae lamp'] };
  const mine = { policies: [policy('returns', '60 days')], products: ['Brae sofa', 'Brae lamp', 'Oat chair'] };
  const { brand, conflicts } = mergeBrand(theirs, mine, { policies: BASE.policies, products: BASE.products });
  expect(brand.policies.map(({ id, text }) => [id, text])).toEqual([
    ['returns', '60 days'],
    ['holidays', '10 to 4'],
  ]);
  expect(brand.products).toEqual(['Brae lamp', 'Oat chair']);
  expect(conflicts).toEqual([]);
});

it('asks when a row was changed there and deleted here', () => {
  const theirs = { ...BASE, policies: [policy('returns', '60 days'), policy('guarantee', '5 years')] };
  const mine = { policies: [policy('guarantee', '5 years')] };
  expect(mergeBrand(theirs, mine, { policies: BASE.policies }).conflicts).toEqual(['policies']);
});
