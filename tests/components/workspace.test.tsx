import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import SettingsScreen from '@/components/settings/SettingsScreen';
import { BackupReminder } from '@/components/shell/BackupReminder';
import { ErrorBoundary } from '@/components/shell/ErrorBoundary';
import KeysSheet from '@/components/shell/KeysSheet';
import { StorageLine } from '@/components/shell/StorageLine';
import { isBackupDue, snoozed } from '@/lib/queries/dataCare';
import type { StorageHealth } from '@/lib/queries/storageHealth';
import { expectAccessible, playDialogs } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({ health: 'ok' as string }));
const backup = vi.hoisted(() => ({
  exportAll: vi.fn(),
  exportTable: vi.fn(),
  preview: vi.fn(),
  importAll: vi.fn(),
  wipe: vi.fn(async () => {}),
}));
const care = vi.hoisted(() => ({
  days: null as number | null,
  wouldDelete: vi.fn(),
  keepFor: vi.fn(),
  reminder: { everyDays: 30, lastAt: null, snoozedUntil: null } as Record<string, unknown>,
  changeReminder: vi.fn(async () => {}),
  isDue: false,
}));
const protect = vi.hoisted(() => vi.fn(async () => false));
const changeKeys = vi.hoisted(() => vi.fn(async () => {}));
const changeInitials = vi.hoisted(() => vi.fn());
const changeTheme = vi.hoisted(() => vi.fn(async () => {}));
const notices = vi.hoisted(() => ({ isOn: false, change: vi.fn(async () => {}) }));
vi.mock('@/lib/queries/dueNotices', () => ({ useDueNotices: () => [notices.isOn, notices.change] }));
vi.mock('@/lib/queries/backup', () => ({
  useBackup: () => backup,
  DATA_TABLES: ['replies', 'people', 'promises', 'postsSeen'],
}));
vi.mock('@/lib/queries/dataCare', async (original) => ({
  ...(await original<object>()),
  useRetention: () => care,
  useBackupReminder: () => ({ reminder: [care.reminder, care.changeReminder], isDue: care.isDue }),
}));
vi.mock('@/lib/queries/storageUse', () => ({
  useStorageUse: () => ({ use: { used: 12_000_000, available: 3_000_000_000, isPersistent: false }, keep: protect }),
}));
vi.mock('@/lib/queries/settings', () => ({
  useTheme: () => ['system', changeTheme],
  useSingleKeys: () => [true, changeKeys],
}));
vi.mock('@/lib/queries/agentInitials', () => ({ useAgentInitials: () => ['MK', changeInitials] }));
vi.mock('@/lib/queries/storageHealth', () => ({ useStorageHealth: () => world.health }));

beforeEach(() => {
  playDialogs();
  vi.clearAllMocks();
  world.health = 'ok';
  care.isDue = false;
  care.days = null;
});

const NONE = { added: 0, changed: 0, kept: 0 };
const DIFFERENCES = Object.fromEntries(
  [
    'interactions',
    'people',
    'posts',
    'sightings',
    'commitments',
    'snippets',
    'brands',
    'incidents',
    'corrections',
    'drafts',
  ].map((table) => [table, NONE]),
);

describe('the settings', () => {
  it('notify of promises only where that is ticked, and say what a notification shows', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    const tick = screen.getByRole('checkbox', { name: /Notify me on this computer/ });
    expect(tick).not.toBeChecked();
    expect(tick).toHaveAccessibleDescription(/nothing about the customer/);
    await user.click(tick);
    expect(notices.change).toHaveBeenCalledWith(true);
  });

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

  it('shows what a file would change, imports only when told to, and says why a file was refused', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    const field = screen.getByLabelText('Import a file', { selector: 'input' });
    const file = new File(['{}'], 'heard.json', { type: 'application/json' });
    const differences = { ...DIFFERENCES, people: { added: 12, changed: 1, kept: 3 } };
    backup.preview.mockResolvedValue({ ok: true, differences });
    backup.importAll.mockResolvedValue({ ok: true, counts: { people: 12, posts: 0, snippets: 3 } });

    await user.upload(field, file);
    const dialog = await screen.findByRole('dialog', { name: 'Import heard.json' });
    expect(within(dialog).getByRole('row', { name: 'People 12 1 3' })).toBeVisible();
    expect(within(dialog).getAllByRole('row')).toHaveLength(2);
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(backup.importAll).not.toHaveBeenCalled();

    await user.upload(field, file);
    await user.click(await screen.findByRole('button', { name: 'Import these' }));
    expect(backup.importAll).toHaveBeenCalledWith(file);
    expect(await screen.findByText('Imported: 12 people and 3 snippets.')).toBeVisible();

    backup.preview.mockResolvedValue({ ok: false, reason: 'newer' });
    await user.upload(field, file);
    expect(
      await screen.findByText(
        'The file was not imported: it comes from a newer Heard, so update the extension first. Nothing was changed.',
      ),
    ).toBeVisible();
  });

  it('offers no import where everything in the file is here already', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    backup.preview.mockResolvedValue({ ok: true, differences: { ...DIFFERENCES, people: { ...NONE, kept: 2 } } });
    await user.upload(
      screen.getByLabelText('Import a file', { selector: 'input' }),
      new File(['{}'], 'heard.json', { type: 'application/json' }),
    );
    expect(await screen.findByText(/There is nothing to import/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Import these' })).not.toBeInTheDocument();
  });

  it('counts what a shorter time would delete, and deletes only when told to', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    const counts = {
      interactions: 320,
      people: 210,
      posts: 300,
      sightings: 0,
      commitments: 4,
      corrections: 1,
      drafts: 0,
    };
    care.wouldDelete.mockResolvedValue({ ok: true, value: counts });
    care.keepFor.mockResolvedValue({ ok: true, value: counts });
    const choice = screen.getByRole('combobox', { name: 'Keep replies, posts and people' });
    await user.selectOptions(choice, 'For 365 days');
    const dialog = await screen.findByRole('dialog', { name: 'Keep only the last 365 days?' });
    expect(dialog).toHaveTextContent('Replies320');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(care.keepFor).not.toHaveBeenCalled();
    await user.selectOptions(choice, 'For 365 days');
    await user.click(await screen.findByRole('button', { name: 'Delete these' }));
    expect(care.keepFor).toHaveBeenCalledWith(365);
    expect(await screen.findByText(/what is older than 365 days goes by itself/)).toBeVisible();
  });

  it('says how much room is used, and what to do when the browser will not protect it', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    expect(screen.getByText('12 MB used; the browser allows 3 GB.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await screen.findByText(/The browser did not agree/)).toBeVisible();
  });

  it('changes how often somebody is reminded to export', async () => {
    const user = userEvent.setup();
    render(<SettingsScreen />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Remind me to export' }), 'Every 7 days');
    expect(care.changeReminder).toHaveBeenCalledWith({ ...care.reminder, everyDays: 7 });
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

describe('the reminder to export', () => {
  it('says nothing until it is due', () => {
    const { container } = render(<BackupReminder />);
    expect(container).toBeEmptyDOMElement();
  });

  it('can be put off for a week', async () => {
    care.isDue = true;
    const user = userEvent.setup();
    render(<BackupReminder />);
    expect(screen.getByText(/You have never exported/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remind me in a week' }));
    expect(care.changeReminder).toHaveBeenCalledWith(
      expect.objectContaining({ everyDays: 30, snoozedUntil: expect.stringMatching(/^20/) }),
    );
  });

  const AT = Date.parse('2026-11-20T00:00:00.000Z');
  const daysBefore = (days: number) => new Date(AT - days * 86_400_000).toISOString();
  it.each([
    ['never, 31 days after the first reply', { lastAt: null, first: 31 }, true],
    ['never, 29 days after the first reply', { lastAt: null, first: 29 }, false],
    ['never, with nothing to lose', { lastAt: null, first: null }, false],
    ['31 days ago', { lastAt: 31, first: 90 }, true],
    ['yesterday', { lastAt: 1, first: 90 }, false],
  ] as const)('is due when the last export was %s: %o', (_, { lastAt, first }, due) => {
    const reminder = { everyDays: 30, lastAt: lastAt && daysBefore(lastAt), snoozedUntil: null };
    expect(isBackupDue(reminder, first && daysBefore(first), AT)).toBe(due);
    expect(isBackupDue({ ...reminder, everyDays: null }, first && daysBefore(first), AT)).toBe(false);
    expect(isBackupDue(snoozed(reminder, AT - 1000), first && daysBefore(first), AT)).toBe(false);
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
