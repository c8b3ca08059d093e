import { describe, expect, it } from 'vitest';
import { checkField } from '@/lib/brands/check';
import { handleFrom, withHandles } from '@/lib/brands/handles';
import { missingRoutes, withIndustry } from '@/lib/brands/industries';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';

const policy = (id: string, change: Partial<Brand['policies'][number]> = {}): Brand['policies'][number] => ({
  id,
  category: null,
  title: 'Returns',
  text: '45 days',
  mayPromise: '',
  link: '',
  updatedAt: '2026-11-01T09:00:00.000Z',
  ...change,
});

describe('what of a field may be saved', () => {
  it('is nothing of a name that is empty or too long', () => {
    expect(checkField('name', ' ', 'Halden')).toEqual({ value: null, faults: { name: 'missing' }, isWhole: false });
    expect(checkField('name', 'x'.repeat(81), 'Halden').faults).toEqual({ name: 'too-long' });
  });

  it('is every right row: a wrong one leaves what was saved of it', () => {
    const saved = [policy('a'), policy('b', { title: 'Fees' })];
    const typed = [policy('a', { link: 'javascript:alert(1)' }), policy('b', { title: 'Delivery fees' })];
    const { value, faults, isWhole } = checkField('policies', typed, saved);
    expect(value?.map(({ title, link }) => [title, link])).toEqual([
      ['Returns', ''],
      ['Delivery fees', ''],
    ]);
    expect(faults).toEqual({ 'policies.0.link': 'invalid' });
    expect(isWhole).toBe(false);
  });

  it('is not yet a row that was only begun, and that is no fault', () => {
    const { value, faults, isWhole } = checkField('policies', [policy('new', { title: '', text: '' })], []);
    expect([value, faults, isWhole]).toEqual([[], {}, false]);
    expect(checkField('policies', [policy('new', { text: '' })], []).faults).toEqual({ 'policies.0.text': 'missing' });
  });
});

it.each([
  ['@HaldenHome', 'HaldenHome'],
  ['https://x.com/HaldenHome?lang=en', 'HaldenHome'],
  ['instagram.com/halden.home/', 'halden.home'],
  [' halden ', 'halden'],
])('takes the handle out of %s', (typed, handle) => expect(handleFrom(typed)).toBe(handle));

it('takes several handles of a site and leaves those of others', () => {
  const kept = { platform: 'facebook' as const, handle: 'halden' };
  expect(withHandles([kept, { platform: 'x', handle: 'old' }], 'x', '@a, @b  @a')).toEqual([
    kept,
    { platform: 'x', handle: 'a' },
    { platform: 'x', handle: 'b' },
  ]);
});

it('lets a trade set what nobody has set yet, and nothing else', () => {
  const fresh = { ...UNNAMED_BRAND, id: 'a' };
  expect(withIndustry(fresh, 'retail', UNNAMED_BRAND)).toMatchObject({ industry: 'retail', emoji: 'praise' });
  expect(withIndustry({ ...fresh, register: 'casual' }, 'finance', UNNAMED_BRAND)).not.toHaveProperty('register');
  expect(missingRoutes({ industry: 'finance', routes: [{ topic: 'distress', who: 'Noor', contact: '' }] })[0]).toBe(
    'privacy',
  );
});
