import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelHeader } from '@/components/shell/PanelHeader';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { BrandChoice } from '@/lib/queries/brandChoice';
import { expectAccessible } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));
vi.mock('@/lib/queries/managedBrands', () => ({ isManaged: ({ id }: Brand) => id.startsWith('managed:') }));

const HALDEN: Brand = { ...UNNAMED_BRAND, id: 'halden', name: 'Halden Home' };
const OAT: Brand = { ...UNNAMED_BRAND, id: 'oat', name: 'Oat & Ash' };
const KELSO: Brand = { ...UNNAMED_BRAND, id: 'managed:kelso', name: 'Kelso Beds' };
const choose = vi.fn();
const onBrand = vi.fn();
beforeEach(() => vi.clearAllMocks());

function show(change: Partial<BrandChoice> = {}) {
  const choice = { brand: HALDEN, all: [HALDEN, OAT, KELSO], reason: 'account', account: '@halden', choose, ...change };
  render(
    <PanelHeader choice={choice as BrandChoice} shortcuts onBrand={onBrand} onSnippets={vi.fn()} onHelp={vi.fn()} />,
  );
  return userEvent.setup();
}
const opener = () => screen.getByRole('button', { name: /^Brand: / });

describe('the brand in the header', () => {
  it('is named, says why it was chosen, and is changed by keyboard', async () => {
    const user = show();
    await user.tab();
    expect(opener()).toHaveFocus();
    await user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu', { name: 'Brands' });
    expect(menu).toHaveAccessibleDescription('Chosen because this page is signed in as @halden.');
    await waitFor(() => expect(screen.getByRole('menuitemradio', { name: 'Halden Home' })).toHaveFocus());
    expect(screen.getByRole('menuitemradio', { name: 'Halden Home' })).toBeChecked();
    await expectAccessible();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choose).toHaveBeenCalledWith('oat');
    await waitFor(() => expect(opener()).toHaveFocus());
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('leaves everything as it is on Esc and on a press elsewhere', async () => {
    const user = show();
    await user.click(opener());
    await screen.findByRole('menu');
    await user.keyboard('{ArrowUp}{Escape}');
    await waitFor(() => expect(opener()).toHaveFocus());
    expect(screen.queryByRole('menu')).toBeNull();
    await user.click(opener());
    await screen.findByRole('menu');
    await user.click(screen.getByRole('button', { name: 'Keys and help' }));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(choose).not.toHaveBeenCalled();
  });

  it.each([
    [{ reason: 'picked' }, 'You chose it for @halden, until you close the browser.'],
    [{ reason: 'last' }, 'Signed in as @halden, which is no brand’s handle. This is the brand you used last.'],
    [{ reason: 'last', account: '' }, 'The brand you used last. The page does not show who is signed in.'],
    [{ reason: 'only', account: '' }, 'Your only brand.'],
  ] as [Partial<BrandChoice>, string][])('explains %j', async (change, words) => {
    const user = show(change);
    await user.click(opener());
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('marks brands of the company with words', async () => {
    const user = show();
    await user.click(opener());
    expect(await screen.findByRole('menuitemradio', { name: /Kelso Beds.*set by your company/ })).toBeVisible();
  });

  it('leads to setting one up while there is none', async () => {
    const user = show({ brand: UNNAMED_BRAND, all: [], reason: 'none', account: '' });
    await user.click(screen.getByRole('button', { name: 'Name your brand' }));
    expect(onBrand).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
