import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import WelcomeScreen from '@/components/welcome/WelcomeScreen';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import { ANGER, expectAccessible, playDialogs, suggestion, THREE } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({
  brands: {} as { active: Brand; all: Brand[] },
  answer: {} as object,
  issues: [] as DraftIssue[],
}));
const create = vi.hoisted(() => vi.fn());
const activate = vi.hoisted(() => vi.fn());
const readImport = vi.hoisted(() => vi.fn());
const writeImport = vi.hoisted(() => vi.fn());
vi.mock('@/lib/queries/packs', () => ({ readImport, writeImport, undoImport: vi.fn() }));
vi.mock('@/lib/queries/brands', () => ({ useBrands: () => world.brands }));
vi.mock('@/lib/queries/brandActions', () => ({ useBrandActions: () => ({ create, activate }) }));
const learnInitials = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('@/lib/queries/agentInitials', () => ({ learnInitials }));
vi.mock('@/lib/queries/suggestions', () => ({ useSuggestions: () => world.answer }));
vi.mock('@/lib/queries/review', () => ({ useReview: () => ({ issues: world.issues, length: null }) }));

// A busy machine is no fault of the screens.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const ready = (set: object) => ({ status: 'ready', analysis: ANGER, changes: [], set, revise: null, error: null });

beforeEach(() => {
  vi.clearAllMocks();
  playDialogs();
  Element.prototype.scrollIntoView = vi.fn();
  world.brands = { active: UNNAMED_BRAND, all: [] };
  world.answer = ready(THREE);
  world.issues = [];
  create.mockResolvedValue({ ok: true, brand: UNNAMED_BRAND });
});
const show = () => {
  render(<WelcomeScreen />);
  return userEvent.setup();
};
const box = () => screen.getByRole('textbox', { name: 'The page’s reply box' });

it('takes name, handles, products and sign-off, and goes on to the practice post', async () => {
  const user = show();
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Halden Home');
  await user.type(screen.getByRole('textbox', { name: 'X' }), '@HaldenHome');
  await user.type(screen.getByRole('textbox', { name: 'Products and services' }), 'Brae sofa, Brae lamp');
  await user.type(screen.getByRole('textbox', { name: 'Sign-off' }), '^MK');
  await user.click(screen.getByRole('button', { name: 'Save and try it' }));
  expect(create).toHaveBeenCalledWith({
    name: 'Halden Home',
    handles: [{ platform: 'x', handle: 'HaldenHome' }],
    products: ['Brae sofa', 'Brae lamp'],
    signOff: '^MK',
  });
  expect(learnInitials).toHaveBeenCalledWith('^MK');
  expect(screen.getByRole('region', { name: 'Try it now' })).toHaveFocus();
});

it('says what is missing and keeps the rest', async () => {
  create.mockResolvedValueOnce({ ok: false, errors: { name: 'missing' } });
  const user = show();
  await user.type(screen.getByRole('textbox', { name: 'Sign-off' }), '^MK');
  await user.click(screen.getByRole('button', { name: 'Save and try it' }));
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('Write something here.');
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Sign-off' })).toHaveValue('^MK');
});

it('can be skipped', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Skip' }));
  expect(create).not.toHaveBeenCalled();
  expect(screen.getByText(/Skipped for now/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Try it now' })).toHaveFocus();
});

describe('a pack imported right here', () => {
  const take = async (counts: object, brands: Brand[] = []) => {
    readImport.mockResolvedValue({
      ok: true,
      preview: { rows: [], refused: [], homes: [], home: null, material: {}, name: 'Care team' },
    });
    writeImport.mockImplementation(async () => {
      world.brands = { active: brands[0] ?? UNNAMED_BRAND, all: brands };
      return { ok: true, counts, left: 0, shortcutsLost: [], undo: {} };
    });
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Import a pack' }));
    await user.upload(await screen.findByLabelText('Choose a file'), new File(['{}'], 'pack.json'));
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByText('Care team')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Import' }));
    await user.click(await dialog.findByRole('button', { name: 'Done' }));
    return user;
  };
  const brand = (id: string, name: string): Brand => ({ ...UNNAMED_BRAND, id, name });

  it('goes on to the practice post with its brand', async () => {
    await take({ brands: 1, snippets: 38 }, [brand('h', 'Halden Home')]);
    expect(screen.getByText(/Imported: 1 brand and 38 snippets\./)).toBeVisible();
    expect(screen.getByText('Replies are written for Halden Home now.')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Try it now' })).toHaveFocus();
  });

  it('asks which of several brands to answer for', async () => {
    const user = await take({ brands: 2 }, [brand('h', 'Halden Home'), brand('o', 'Oatfield')]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Answer for' }), 'Oatfield');
    expect(activate).toHaveBeenCalledWith('o');
    await expectAccessible();
  });

  it('still asks for the brand when it brought snippets alone', async () => {
    await take({ snippets: 2 });
    expect(screen.getByText(/Imported: 2 snippets\./)).toHaveTextContent('Press / in the panel');
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible();
  });
});

it('inserts an edited reply into the box of the practice page, and posts nothing', async () => {
  const user = show();
  const replies = within(screen.getByRole('region', { name: '3 replies' }));
  await user.click(replies.getByRole('button', { name: /No wonder you are angry/ }));
  await user.click(replies.getByRole('button', { name: 'Edit' }));
  await user.type(replies.getByRole('textbox', { name: 'Edit the reply' }), ' Soon.');
  await user.click(replies.getByRole('button', { name: 'Insert' }));
  expect(box()).toHaveValue('No wonder you are angry, Mara. Soon.');
  expect(box()).toHaveFocus();
  expect(screen.queryByText(/Pressing Reply is always yours/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Reply' }));
  expect(screen.getByText(/Pressing Reply is always yours/)).toBeVisible();
});

it('inserts nothing that is not ticked, and nothing the review stops', async () => {
  world.answer = ready({
    ...THREE,
    suggestions: [suggestion('own_put_right', 'I call.', { requiresTrue: ['You can call'] })],
  });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Insert: 1 to tick' }));
  expect(box()).toHaveValue('');
  expect(screen.getByRole('checkbox', { name: 'You can call' })).toHaveFocus();
  world.issues = [{ rule: 'x', severity: 'block', start: 0, end: 1, message: 'A number would be public.', fix: null }];
  await user.click(screen.getByRole('checkbox', { name: 'You can call' }));
  await user.click(screen.getByRole('button', { name: 'Insert: 1 to fix' }));
  expect(box()).toHaveValue('');
  expect(screen.getByText('A number would be public.')).toBeVisible();
});

it('has no finding', async () => {
  show();
  await expectAccessible();
});
