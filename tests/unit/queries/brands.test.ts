import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storageHealth } from '@/lib/db/health';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { PageReading } from '@/lib/domain/pageReading';
import { useBrandActions } from '@/lib/queries/brandActions';
import { useBrandChoice } from '@/lib/queries/brandChoice';
import { useBrands } from '@/lib/queries/brands';
import { contentsOfPack } from '@/lib/queries/managedPackReading';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { agentInitials } from '@/lib/settings/items';
import { emptyDatabase, renderQuery } from './pages';

vi.mock('@/lib/messaging/protocol', () => import('./pages'));

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  storageHealth.report('ok');
});

const reading = (own: PageReading['own']): PageReading => ({
  platform: 'x',
  url: 'https://x.com/home',
  recognised: true,
  posts: [],
  focalId: null,
  focusRule: null,
  replyBox: null,
  own,
  warnings: [],
});
const signedInAs = (handle: string | null): ViewedPage => ({
  state: 'no-post',
  reading: reading(handle === null ? null : { handle, name: null }),
});
const PASTED = { state: 'post', tabId: null, reading: null, post: {} as never, thread: [] } satisfies ViewedPage;

/** Two brands with a handle each; Brindle was made last. */
async function twoBrands() {
  const shown = renderQuery(
    (page: ViewedPage) => ({ choice: useBrandChoice(page), brands: useBrands(), ...useBrandActions() }),
    { state: 'loading' } as ViewedPage,
  );
  await waitFor(() => expect(shown.result.current.brands).toEqual({ active: UNNAMED_BRAND, all: [] }));
  for (const name of ['Aster', 'Brindle']) {
    await act(
      async () =>
        void (await shown.result.current.create({ name, handles: [{ platform: 'x', handle: name.toLowerCase() }] })),
    );
  }
  await waitFor(() => expect(shown.result.current.brands?.all.map(({ name }) => name)).toEqual(['Aster', 'Brindle']));
  return shown;
}

describe('brands', () => {
  it('are by name; the last made is in use; what is deleted comes back whole', async () => {
    const { result } = await twoBrands();
    await waitFor(() => expect(result.current.brands?.active.name).toBe('Brindle'));
    const brindle = result.current.brands?.all[1];
    const removed = await act(() => result.current.remove(brindle?.id ?? ''));
    await waitFor(() => expect(result.current.brands?.active.name).toBe('Aster'));
    if (removed) await act(() => result.current.restore(removed));
    await waitFor(() => expect(result.current.brands?.active.handles).toEqual(brindle?.handles));
  });

  it('sign with the initials of the person at this machine', async () => {
    const { result } = await twoBrands();
    await act(async () => void (await result.current.create({ name: 'Coltrane', signOff: '^MK' })));
    await waitFor(() => expect(result.current.choice.brand).toMatchObject({ name: 'Coltrane', signOff: '^MK' }));
    await act(() => agentInitials.setValue('NH'));
    await waitFor(() => expect(result.current.choice.brand).toMatchObject({ initials: 'NH', signOff: '^NH' }));
    expect(result.current.brands?.active.signOff).toBe('^MK');
  });

  it('need a name', async () => {
    const { result } = renderQuery(useBrandActions, undefined);
    expect(await result.current.create({ name: '  ' })).toEqual({ ok: false, errors: { name: 'missing' } });
  });
});

describe('the brand that answers', () => {
  it('follows the signed-in account, and stays with it where a page says nothing', async () => {
    const { result, rerender } = await twoBrands();
    rerender(signedInAs('Aster'));
    await waitFor(() => expect(result.current.choice).toMatchObject({ brand: { name: 'Aster' }, reason: 'account' }));
    expect(result.current.choice.account).toBe('@Aster');
    await waitFor(() => expect(result.current.brands?.active.name).toBe('Aster'));
    rerender(signedInAs(null));
    await waitFor(() => expect(result.current.choice).toMatchObject({ brand: { name: 'Aster' }, reason: 'last' }));
  });

  it('is the one chosen by hand for as long as this account is signed in', async () => {
    const { result, rerender } = await twoBrands();
    rerender(signedInAs('aster'));
    await waitFor(() => expect(result.current.choice.brand.name).toBe('Aster'));
    act(() => result.current.choice.choose(result.current.brands?.all[1]?.id ?? ''));
    await waitFor(() => expect(result.current.choice).toMatchObject({ brand: { name: 'Brindle' }, reason: 'picked' }));
    rerender(PASTED);
    expect(result.current.choice.brand.name).toBe('Brindle');
    rerender(signedInAs('brindle'));
    await waitFor(() => expect(result.current.choice.reason).toBe('account'));
    rerender(signedInAs('aster'));
    await waitFor(() => expect(result.current.choice).toMatchObject({ brand: { name: 'Brindle' }, reason: 'picked' }));
  });
});

describe('a pack deployed by a company', () => {
  const PACK = {
    format: 'heard-pack',
    version: 1,
    brands: [{ ...UNNAMED_BRAND, id: 'h', name: 'Halden' }, { id: 'x' }],
    snippets: [
      { id: 's', title: 'Fee', body: 'The fee goes back.', brandId: 'h' },
      { id: 't', title: 'Hours', body: 'We open at nine.' },
      { id: 'u', title: 'Nothing said' },
    ],
  };

  it('gives what is right in it, as text or as an object, under ids of its own, and names what is not', () => {
    for (const pack of [PACK, JSON.stringify(PACK)]) {
      const { brands, snippets, fault, refused } = contentsOfPack(pack);
      expect(brands.map(({ id, name }) => [id, name])).toEqual([['managed:h', 'Halden']]);
      expect(snippets.map(({ id, brandId, usedCount }) => [id, brandId, usedCount])).toEqual([
        ['managed:s', 'managed:h', 0],
        ['managed:t', null, 0],
      ]);
      expect(fault).toBeNull();
      expect(refused.map(({ list, at }) => [list, at])).toEqual([
        ['brands', 2],
        ['snippets', 3],
      ]);
    }
  });

  it.each([
    ['{broken', 'not_json'],
    [{ ...PACK, version: 2 }, 'newer'],
    [{ ...PACK, format: 'other' }, 'not_pack'],
    [{ ...PACK, brands: 'none' }, 'damaged'],
    [7, 'not_pack'],
  ])('takes nothing of %j, and says why', (pack, fault) => {
    expect(contentsOfPack(pack)).toEqual({ brands: [], snippets: [], fault, refused: [] });
  });

  it('stands beside the own brands, and follows the policy while the browser runs', async () => {
    const policy = vi.spyOn(fakeBrowser.storage.managed, 'get');
    policy.mockImplementation(async () => ({ pack: JSON.stringify(PACK) }));
    const { result } = await renderQuery(() => useBrands(), undefined);
    await waitFor(() => expect(result.current?.active.name).toBe('Halden'));
    const renamed = { ...PACK, brands: [{ ...UNNAMED_BRAND, id: 'h', name: 'Halden & Co' }] };
    policy.mockImplementation(async () => ({ pack: JSON.stringify(renamed) }));
    await act(() => fakeBrowser.storage.onChanged.trigger({ pack: {} }, 'managed'));
    await waitFor(() => expect(result.current?.active.name).toBe('Halden & Co'));
    vi.restoreAllMocks();
  });
});
