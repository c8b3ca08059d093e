import { describe, expect, it } from 'vitest';
import { accountKey, accountName, type ChoiceQuestion, chooseBrand } from '@/lib/brands/choice';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';

const brand = (id: string, change: Partial<Brand> = {}): Brand => ({ ...UNNAMED_BRAND, id, name: id, ...change });
const HALDEN = brand('halden', { handles: [{ platform: 'x', handle: '@HaldenHome' }] });
const OAT = brand('oat', {
  name: 'Oat & Ash',
  handles: [
    { platform: 'x', handle: 'oatandash' },
    { platform: 'instagram', handle: 'oat.and.ash' },
  ],
});
const ask = (change: Partial<ChoiceQuestion>) => {
  const { brand, reason } = chooseBrand({
    brands: [HALDEN, OAT],
    account: null,
    picks: {},
    lastUsedId: null,
    ...change,
  });
  return [brand?.id ?? null, reason];
};

describe('the brand that answers', () => {
  it('is the one the page is signed in as, however the handle is written', () => {
    expect(ask({ account: { platform: 'x', handle: 'OATandASH', name: null }, lastUsedId: 'halden' })).toEqual([
      'oat',
      'account',
    ]);
    expect(ask({ account: { platform: 'x', handle: 'haldenhome', name: null } })).toEqual(['halden', 'account']);
  });

  it('is not found by a handle of another site', () => {
    expect(ask({ account: { platform: 'instagram', handle: 'oatandash', name: null }, lastUsedId: 'halden' })).toEqual([
      'halden',
      'last',
    ]);
  });

  it('is found by its name where a page shows no handle, but never against the handle', () => {
    expect(ask({ account: { platform: 'facebook', handle: null, name: 'oat & ash' } })).toEqual(['oat', 'account']);
    expect(
      ask({ account: { platform: 'facebook', handle: '100071', name: 'Oat & Ash' }, lastUsedId: 'halden' }),
    ).toEqual(['halden', 'last']);
  });

  it('is what was chosen by hand for this account, and for no other', () => {
    const picks = { 'x:haldenhome': 'oat' };
    expect(ask({ account: { platform: 'x', handle: 'HaldenHome', name: null }, picks })).toEqual(['oat', 'picked']);
    expect(ask({ account: { platform: 'x', handle: 'someone', name: null }, picks, lastUsedId: 'halden' })).toEqual([
      'halden',
      'last',
    ]);
  });

  it('forgets a choice of a brand that is gone', () => {
    const picks = { 'x:haldenhome': 'gone' };
    expect(ask({ account: { platform: 'x', handle: 'HaldenHome', name: null }, picks })).toEqual(['halden', 'account']);
  });

  it('is the one used last where two share an account', () => {
    const twin = brand('twin', { handles: HALDEN.handles });
    const account = { platform: 'x' as const, handle: 'haldenhome', name: null };
    expect(ask({ brands: [HALDEN, twin], account, lastUsedId: 'twin' })).toEqual(['twin', 'account']);
  });

  it('needs no choice when there is one or none', () => {
    expect(ask({ brands: [OAT], lastUsedId: 'halden' })).toEqual(['oat', 'only']);
    expect(ask({ brands: [] })).toEqual([null, 'none']);
  });
});

it('names an account the same on every page, and none where the page shows nothing', () => {
  expect(accountKey({ platform: 'x', handle: '@HaldenHome', name: 'Halden' })).toBe('x:haldenhome');
  expect(accountKey({ platform: 'facebook', handle: null, name: ' Halden Home ' })).toBe('facebook:halden home');
  expect(accountKey({ platform: 'x', handle: null, name: null })).toBeNull();
  expect(accountName({ platform: 'x', handle: 'HaldenHome', name: 'Halden' })).toBe('@HaldenHome');
});
