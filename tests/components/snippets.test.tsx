import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import PanelSnippets from '@/components/snippets/PanelSnippets';
import SnippetPalette from '@/components/snippets/SnippetPalette';
import SnippetsScreen from '@/components/snippets/SnippetsScreen';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { expectAccessible, MARA, playDialogs } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const snippet = (id: string, title: string, body: string): Snippet =>
  v.parse(snippetSchema, {
    id,
    title,
    body,
    tags: ['delivery'],
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    usedCount: 3,
    lastUsedAt: null,
  });
const SLOT = snippet('slot', 'New slot', '{{first name|Hello}}, you have {{day}}.');
const FEE = snippet('fee', 'Refund of the fee', 'The fee goes back within 7 days.');

const world = vi.hoisted(() => ({ all: [] as unknown[], actions: {} as Record<string, unknown> }));
vi.mock('@/lib/queries/snippets', () => ({
  useSnippets: (search: string) =>
    (world.all as Snippet[]).filter((one) => one.title.toLowerCase().includes(search.toLowerCase())),
  useSnippetActions: () => world.actions,
}));
vi.mock('@/lib/queries/workspaceTab', () => ({ openWorkspace: vi.fn() }));

const save = vi.fn();
const used = vi.fn(async () => {});
const remove = vi.fn(async () => FEE);
const restore = vi.fn(async () => {});
const noSelection = { text: null, clear: async () => {} };

beforeEach(() => {
  playDialogs();
  vi.clearAllMocks();
  save.mockResolvedValue({ ok: true, id: 'fee' });
  world.all = [SLOT, FEE];
  world.actions = { save, used, remove, restore };
});

describe('the palette', () => {
  const open = () => {
    const onUse = vi.fn();
    render(<SnippetPalette post={MARA} onUse={onUse} onClose={() => {}} />);
    return { onUse, user: userEvent.setup(), search: screen.getByRole('combobox', { name: 'Search snippets' }) };
  };

  it('is found, chosen and used from the keyboard', async () => {
    const { onUse, user, search } = open();
    await user.type(search, '{ArrowDown}{Enter}');
    expect(onUse).toHaveBeenCalledWith('The fee goes back within 7 days.');
    expect(used).toHaveBeenCalledWith('fee');
  });

  it('asks for a field before it is used, and knows the first name', async () => {
    const { onUse, user, search } = open();
    expect(screen.getByRole('textbox', { name: 'first name' })).toHaveValue('Mara');
    await user.type(search, '{Enter}');
    expect(onUse).not.toHaveBeenCalled();
    const day = screen.getByRole('textbox', { name: 'day' });
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription('Fill this in, or the reply would have a hole.');
    await user.type(day, 'Saturday{Enter}');
    expect(onUse).toHaveBeenCalledWith('Mara, you have Saturday.');
  });

  it('says when nothing is found, and teaches when there is nothing yet', async () => {
    const { user, search } = open();
    await user.type(search, 'zzz');
    expect(screen.getByText('No snippet has “zzz”')).toBeVisible();
    world.all = [];
    await user.clear(search);
    expect(screen.getByText('Keep what you write twice')).toBeVisible();
  });

  it('has nothing for axe', async () => {
    open();
    await expectAccessible();
  });
});

describe('snippets in the panel', () => {
  it('puts one into the reply', async () => {
    const user = userEvent.setup();
    const onUse = vi.fn();
    render(<PanelSnippets post={MARA} selection={noSelection} onUse={onUse} />);
    await user.click(screen.getByRole('button', { name: /^Refund of the fee/ }));
    await user.click(screen.getByRole('button', { name: 'Use in reply' }));
    expect(onUse).toHaveBeenCalledWith('The fee goes back within 7 days.');
    await expectAccessible();
  });

  it('starts a snippet from text selected on a page and lets the text go', async () => {
    const user = userEvent.setup();
    const clear = vi.fn(async () => {});
    render(<PanelSnippets post={null} selection={{ text: 'We are open on Sundays.', clear }} onUse={() => {}} />);
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('We are open on Sundays.');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Sundays');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).toHaveBeenCalledWith({ id: undefined, title: 'Sundays', body: 'We are open on Sundays.', tags: [] });
    expect(clear).toHaveBeenCalledOnce();
  });
});

describe('snippets in the workspace', () => {
  it('says beside the field what is wrong and keeps what was typed', async () => {
    save.mockResolvedValue({ ok: false, errors: { title: 'missing' } });
    const user = userEvent.setup();
    render(<SnippetsScreen />);
    await user.click(screen.getByRole('button', { name: 'New snippet' }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Words worth keeping');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    expect(name).toHaveAccessibleDescription('Write something here.');
    expect(name).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Words worth keeping');
  });

  it('deletes with a way back', async () => {
    const user = userEvent.setup();
    render(<SnippetsScreen />);
    await user.click(within(screen.getByRole('list')).getByRole('button', { name: /Refund of the fee/ }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(remove).toHaveBeenCalledWith('fee');
    expect(await screen.findByText('Snippet “Refund of the fee” deleted.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(restore).toHaveBeenCalledWith(FEE);
  });

  it('has nothing for axe', async () => {
    const user = userEvent.setup();
    render(<SnippetsScreen />);
    await user.click(within(screen.getByRole('list')).getByRole('button', { name: /New slot/ }));
    await expectAccessible();
  });
});
