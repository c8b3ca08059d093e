import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import BrandScreen from '@/components/brands/BrandScreen';
import SettingsScreen from '@/components/settings/SettingsScreen';
import { ErrorBoundary } from '@/components/shell/ErrorBoundary';
import KeysSheet from '@/components/shell/KeysSheet';
import { StorageLine } from '@/components/shell/StorageLine';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { StorageHealth } from '@/lib/queries/storageHealth';
import { expectAccessible, playDialogs } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const HALDEN: Brand = { ...UNNAMED_BRAND, id: 'halden', name: 'Halden Home', products: ['Brae sofa'] };
const OAT: Brand = { ...UNNAMED_BRAND, id: 'oat', name: 'Oat & Ash' };
const world = vi.hoisted(() => ({ brands: {} as unknown, health: 'ok' as string }));
const saveBrand = vi.hoisted(() => vi.fn());
const activate = vi.hoisted(() => vi.fn(async () => {}));
const removeBrand = vi.hoisted(() => vi.fn(async () => {}));
const backup = vi.hoisted(() => ({ exportAll: vi.fn(), importAll: vi.fn(), wipe: vi.fn(async () => {}) }));
const changeKeys = vi.hoisted(() => vi.fn(async () => {}));
const changeTheme = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('@/lib/queries/brandActions', () => ({
  useBrandActions: () => ({ create: saveBrand, activate, remove: removeBrand }),
}));
vi.mock('@/lib/queries/brands', () => ({
  useBrands: () => world.brands,
}));
vi.mock('@/lib/queries/backup', () => ({ useBackup: () => backup }));
vi.mock('@/lib/queries/settings', () => ({
  useTheme: () => ['system', changeTheme],
  useSingleKeys: () => [true, changeKeys],
}));
vi.mock('@/lib/queries/storageHealth', () => ({ useStorageHealth: () => world.health }));

beforeEach(() => {
  playDialogs();
  vi.clearAllMocks();
  world.health = 'ok';
  world.brands = { active: HALDEN, all: [HALDEN, OAT] };
  saveBrand.mockResolvedValue({ ok: true });
});

describe('the brand', () => {
  it('keeps what was typed and says beside the field what is wrong', async () => {
    saveBrand.mockResolvedValue({ ok: false, errors: { name: 'missing' } });
    const user = userEvent.setup();
    render(<BrandScreen />);
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(screen.getByRole('textbox', { name: 'Sign-off' }), '^MK');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(name).toHaveAccessibleDescription('Write something here.');
    expect(name).toBeInvalid();
    expect(name).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Sign-off' })).toHaveValue('^MK');
  });

  it('saves handles without the @, products by line and the register', async () => {
    const user = userEvent.setup();
    render(<BrandScreen />);
    await user.type(screen.getByRole('textbox', { name: 'Name on X' }), '@HaldenHome');
    await user.type(screen.getByRole('textbox', { name: 'Products and services' }), '\n Brae lamp \n\n');
    await user.click(screen.getByRole('radio', { name: 'Formal' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(saveBrand.mock.calls[0]?.[0]).toMatchObject({
      id: 'halden',
      name: 'Halden Home',
      handles: [{ platform: 'x', handle: 'HaldenHome' }],
      products: ['Brae sofa', 'Brae lamp'],
      register: 'formal',
    });
    expect(await screen.findByText('Brand saved.')).toBeVisible();
  });

  it('makes the first brand the one in use', async () => {
    world.brands = { active: UNNAMED_BRAND, all: [] };
    const user = userEvent.setup();
    render(<BrandScreen />);
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Halden Home');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const id = saveBrand.mock.calls[0]?.[0].id;
    expect(id).not.toBe('unnamed');
    expect(activate).toHaveBeenCalledWith(id);
  });

  it('changes to another brand', async () => {
    const user = userEvent.setup();
    render(<BrandScreen />);
    await user.click(screen.getByRole('button', { name: 'Use Oat & Ash' }));
    expect(activate).toHaveBeenCalledWith('oat');
    await expectAccessible();
  });
});

describe('the settings', () => {
  it('erases everything only after asking', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(backup.wipe).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(backup.wipe).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    await user.click(screen.getByRole('button', { name: 'Erase everything now' }));
    expect(backup.wipe).toHaveBeenCalledOnce();
    expect(await screen.findByText('Everything is erased.')).toBeVisible();
  });

  it('says what was imported, and why a file was refused', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    const field = screen.getByLabelText('Import a file', { selector: 'input' });
    const file = new File(['{}'], 'heard.json', { type: 'application/json' });
    backup.importAll.mockResolvedValue({ ok: true, counts: { people: 12, posts: 0, snippets: 3 } });
    await user.upload(field, file);
    expect(await screen.findByText('Imported: 12 people and 3 snippets.')).toBeVisible();
    backup.importAll.mockResolvedValue({ ok: false, reason: 'newer' });
    await user.upload(field, file);
    expect(
      await screen.findByText(
        'The file was not imported: it comes from a newer Heard, so update the extension first. Nothing was changed.',
      ),
    ).toBeVisible();
  });

  it('turns single letters off and changes the appearance', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    await user.click(screen.getByRole('checkbox', { name: 'Single letters work as shortcuts' }));
    expect(changeKeys).toHaveBeenCalledWith(false);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(changeTheme).toHaveBeenCalledWith('dark');
    await expectAccessible();
  });
});

describe('the frame', () => {
  it.each([
    ['full', 'What you have is safe'],
    ['blocked', 'Close it and your data opens here'],
    ['newer', 'nothing was changed or lost'],
    ['unavailable', 'Replies still work'],
  ] as [StorageHealth, string][])('tells when the data is %s', (health, words) => {
    world.health = health;
    render(<StorageLine />);
    expect(screen.getByRole('alert')).toHaveTextContent(words);
  });

  it('says nothing while all is well', () => {
    const { container } = render(<StorageLine />);
    expect(container).toBeEmptyDOMElement();
  });

  it('keeps the frame when a screen breaks, and opens it again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    let broken = true;
    const Screen = () => {
      if (broken) throw new Error('boom');
      return <p>all right</p>;
    };
    const user = userEvent.setup();
    render(
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Your draft is kept.');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Open the screen again' }));
    expect(screen.getByText('all right')).toBeVisible();
    quiet.mockRestore();
  });

  it('lists the keys and says when letters are off', async () => {
    render(<KeysSheet singleKeys={false} onClose={() => {}} />);
    expect(screen.getByRole('dialog', { name: 'Keys' })).toHaveTextContent('Single letters are turned off');
    expect(screen.getByRole('dialog')).toHaveTextContent('Another wording');
    await expectAccessible();
  });
});
