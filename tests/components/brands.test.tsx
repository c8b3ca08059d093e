import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import BrandScreen from '@/components/brands/BrandScreen';
import { type BrandField, checkField } from '@/lib/brands/check';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { BrandEditingControls, Conflict } from '@/lib/queries/brandEditing';
import { expectAccessible, playDialogs } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const POLICY: Brand['policies'][number] = {
  id: 'p',
  category: null,
  title: 'Returns',
  text: '45 days',
  mayPromise: '',
  link: '',
  updatedAt: '2026-11-01T09:00:00.000Z',
};
const HALDEN: Brand = {
  ...UNNAMED_BRAND,
  id: 'halden',
  name: 'Halden Home',
  products: ['Brae sofa', 'Brae lamp'],
  policies: [POLICY],
  helplines: [{ region: 'GB', name: 'A listening line', contact: '020 7946 0199', checkedAt: null }],
};
const OAT: Brand = { ...UNNAMED_BRAND, id: 'oat', name: 'Oat & Ash' };
const LOCKED: Brand = { ...HALDEN, id: 'managed:kelso', name: 'Kelso Beds' };

const world = vi.hoisted(() => ({
  brands: {} as { active: Brand; all: Brand[] },
  conflicts: [] as Conflict[],
  /** What the company's policy holds. */
  managed: undefined as object | undefined,
  /** The brand as the screen last left it. */
  edited: undefined as Brand | undefined,
}));
const actions = vi.hoisted(() => ({
  create: vi.fn(),
  createAnother: vi.fn(),
  duplicate: vi.fn(),
  activate: vi.fn(async () => {}),
  remove: vi.fn(),
  restore: vi.fn(async () => {}),
  snippetsOf: vi.fn(async (): Promise<string[]> => []),
}));
const snippets = vi.hoisted(() => ({ change: vi.fn(), remove: vi.fn(), undo: vi.fn(async () => true) }));
vi.mock('@/lib/queries/snippets', () => ({ useSnippetActions: () => snippets }));
const settle = vi.hoisted(() => vi.fn());
const asked = vi.hoisted(() => ({ question: null as string | null }));
const initials = vi.hoisted(() => ({ stored: null as string | null, change: vi.fn(async () => {}) }));
vi.mock('@/lib/queries/agentInitials', () => ({
  useAgentInitials: () => [initials.stored, initials.change],
  useSignedBrand: (brand: Brand) => brand,
}));
vi.mock('@/lib/queries/faqStart', () => ({ takeFaqStart: () => asked.question, faqStartBrand: () => null }));
vi.mock('@/lib/queries/brands', () => ({ useBrands: () => world.brands }));
vi.mock('@/lib/queries/brandActions', () => ({ useBrandActions: () => actions }));
vi.mock('@/lib/queries/managedBrands', () => ({ isManaged: ({ id }: Brand) => id.startsWith('managed:') }));
vi.mock('@/lib/queries/managedPack', () => ({ useManagedPack: () => world.managed }));
vi.mock('@/lib/queries/voiceSample', () => ({
  SAMPLES: ['late', 'praise', 'question'],
  useVoiceSample: (brand: Brand, sample: string) => ({ reply: `${sample} ${brand.register}`, before: '' }),
}));
/** Edits in memory and checks like the real one; nothing is saved. */
vi.mock('@/lib/queries/brandEditing', () => ({
  useBrandEditing: (row: Brand): BrandEditingControls => {
    const [brand, setBrand] = useState(row);
    world.edited = brand;
    const faults = Object.assign(
      {},
      ...(Object.keys(brand) as BrandField[])
        .filter((field) => String(field) !== 'id' && String(field) !== 'updatedAt')
        .map((field) => checkField(field, brand[field], row[field]).faults),
    );
    return {
      brand,
      faults,
      step: Object.keys(faults).length > 0 ? 'incomplete' : 'saved',
      reason: null,
      savedAt: '2026-11-20T11:52:00.000Z',
      conflicts: world.conflicts,
      change: (fields) => setBrand((now) => ({ ...now, ...fields })),
      flush: async () => {},
      settle,
    };
  },
}));

// The screen is long: looking at the style of every element for every question takes minutes on a busy machine.
configure({ defaultHidden: true });

beforeEach(() => {
  playDialogs();
  vi.clearAllMocks();
  world.brands = { active: HALDEN, all: [HALDEN, OAT, LOCKED] };
  world.conflicts = [];
  world.edited = undefined;
  world.managed = undefined;
  for (const make of [actions.create, actions.createAnother, actions.duplicate])
    make.mockResolvedValue({ ok: true, brand: OAT });
  actions.remove.mockResolvedValue(HALDEN);
});

const show = () => {
  render(<BrandScreen />);
  return userEvent.setup();
};
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('deleting a brand with snippets of its own', () => {
  it.each([
    ['Delete it, share the snippets', 'change', [['s1', 's2'], { brandId: null }]],
    ['Delete it and the snippets', 'remove', [['s1', 's2']]],
  ] as const)('asks what becomes of them: %s', async (choice, step, args) => {
    actions.snippetsOf.mockResolvedValueOnce(['s1', 's2']);
    const undo = { before: [], added: [] };
    snippets[step].mockResolvedValue(undo);
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Delete brand' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete Halden Home' }));
    expect(dialog.getByText(/2 snippets are for this brand only/)).toBeVisible();
    expect(actions.remove).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: choice }));
    await waitFor(() => expect(actions.remove).toHaveBeenCalledWith('halden'));
    expect(snippets[step]).toHaveBeenCalledWith(...args);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(actions.restore).toHaveBeenCalledWith(HALDEN);
    expect(snippets.undo).toHaveBeenCalledWith(undo);
  });

  it('deletes nothing when it is called off', async () => {
    actions.snippetsOf.mockResolvedValueOnce(['s1']);
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Delete brand' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(actions.remove).not.toHaveBeenCalled();
  });
});

describe('the brand screen', () => {
  it.each([
    ['a brand of one’s own', { ...HALDEN, initials: 'MK' }, 'MK'],
    ['a deployed one', LOCKED, ''],
  ])('asks who answers at this computer, also for %s', async (_, active, former) => {
    world.brands = { active, all: [active] };
    const user = show();
    const field = screen.getByRole('textbox', { name: 'Your initials' });
    expect(field).toHaveValue(former);
    await user.clear(field);
    await user.type(field, 'NH');
    expect(initials.change).toHaveBeenLastCalledWith('NH');
    expect(world.edited?.initials ?? '').toBe(former);
  });

  it('says beside the field what is wrong, keeps what was typed, and says that it is not used', async () => {
    const user = show();
    const name = screen.getByRole('textbox', { name: 'Name', description: /customers/ });
    expect(screen.getByRole('status')).toHaveTextContent('Saved');
    await user.clear(name);
    expect(name).toHaveAccessibleDescription('Write something here.');
    expect(name).toBeInvalid();
    expect(screen.getByText(/kept here, and not used yet/)).toBeVisible();
  });

  it('takes handles as they are pasted', async () => {
    const user = show();
    await user.click(section('About').getByRole('textbox', { name: 'X' }));
    await user.paste('https://x.com/HaldenHome, @HaldenHelp');
    expect(world.edited?.handles).toEqual([
      { platform: 'x', handle: 'HaldenHome' },
      { platform: 'x', handle: 'HaldenHelp' },
    ]);
    await user.tab();
    expect(screen.getByRole('textbox', { name: 'X' })).toHaveValue('HaldenHome, HaldenHelp');
  });

  it('brings back what was deleted, at its place', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Delete Brae sofa' }));
    expect(world.edited?.products).toEqual(['Brae lamp']);
    expect(screen.getByRole('button', { name: 'Delete Brae lamp' })).toHaveFocus();
    expect(screen.getByText('Deleted: Brae sofa')).toBeVisible();
    await user.click(screen.getByRole('textbox', { name: 'Add a product' }));
    await user.paste('Oat chair');
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(world.edited?.products).toEqual(['Brae sofa', 'Brae lamp', 'Oat chair']);
  });

  it('adds a word with Enter, and says when it is there already', async () => {
    const user = show();
    const field = screen.getByRole('textbox', { name: 'Add a product' });
    await user.click(field);
    await user.paste('Oat chair');
    await user.keyboard('{Enter}');
    expect(world.edited?.products).toEqual(['Brae sofa', 'Brae lamp', 'Oat chair']);
    expect(field).toHaveValue('');
    await user.paste('brae LAMP');
    await user.keyboard('{Enter}');
    expect(field).toHaveAccessibleDescription('already there');
    expect(field).toHaveValue('brae LAMP');
  });

  it('shows what it understood of a pasted list before anything is added', async () => {
    const user = show();
    await user.click(section('Questions and answers').getByRole('button', { name: 'Paste a list' }));
    await user.click(screen.getByRole('textbox', { name: 'Your list' }));
    await user.paste('Is assembly free? Yes, on every bed.\nDo you come on Sundays?');
    const dialog = within(screen.getByRole('dialog', { name: 'Paste questions and answers' }));
    expect(dialog.getByRole('status')).toHaveTextContent('1 line is left out');
    expect(dialog.getByRole('status')).toHaveTextContent('Line 2 “Do you come on Sundays?”');
    expect(world.edited?.faq).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Add 1 entry' }));
    expect(world.edited?.faq).toMatchObject([{ question: 'Is assembly free?', answer: 'Yes, on every bed.' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('guesses the topic of a pasted policy, says so, and lets it be chosen', async () => {
    const user = show();
    await user.click(section('Policies').getByRole('button', { name: 'Paste a list' }));
    await user.click(screen.getByRole('textbox', { name: 'Your list' }));
    await user.paste('Late delivery: We refund the delivery fee after three days.\nDogs: Welcome in the garden.');
    const dialog = within(screen.getByRole('dialog', { name: 'Paste policies' }));
    expect(await dialog.findByText(/late delivery \(guessed\)/i)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Add 2 entries' }));
    const taken = () => world.edited?.policies.slice(-2).map((row) => [row.category, row.isCategoryGuessed]);
    expect(taken()).toEqual([
      ['delivery_late', true],
      [null, undefined],
    ]);
    await user.click(screen.getByRole('button', { name: /^Late delivery/ }));
    expect(screen.getByRole('combobox', { name: 'Used for' })).toHaveAccessibleDescription(/Guessed from its words/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Used for' }), 'No topic');
    expect(taken()?.[0]).toEqual([null, undefined]);
  });

  it('opens a new policy for writing, with the focus in it, and dates what is changed', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Add a policy' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await user.paste('Fees');
    expect(screen.getByRole('textbox', { name: 'What holds' })).toBeInvalid();
    await user.click(screen.getByRole('textbox', { name: 'What holds' }));
    await user.paste('Back within 7 days');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(world.edited?.policies.map(({ title }) => title)).toEqual(['Returns', 'Fees']);
    await user.click(screen.getByRole('button', { name: /^Returns/ }));
    await user.click(screen.getByRole('textbox', { name: 'You may promise' }));
    await user.paste('The fee');
    expect(world.edited?.policies[0]?.updatedAt).not.toBe(POLICY.updatedAt);
  });

  it('has a question that came from elsewhere as an open entry, and no entry twice', async () => {
    asked.question = 'Do you deliver to Orkney?';
    const { unmount } = render(<BrandScreen />);
    expect(await screen.findByRole('textbox', { name: 'Question' })).toHaveValue('Do you deliver to Orkney?');
    const [entry] = world.edited?.faq ?? [];
    unmount();
    world.brands = { active: { ...HALDEN, faq: entry ? [entry] : [] }, all: [HALDEN] };
    render(<BrandScreen />);
    expect(await screen.findByRole('textbox', { name: 'Question' })).toHaveValue('Do you deliver to Orkney?');
    expect(world.edited?.faq).toEqual([entry]);
    asked.question = null;
  });

  it('refuses an address that would run something', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: /^Returns/ }));
    const link = section('Policies').getByRole('textbox', { name: 'Link' });
    await user.click(link);
    await user.paste('javascript:alert(1)');
    expect(link).toHaveAccessibleDescription('A link begins with https://');
  });

  it('asks to check helplines that nobody checked', async () => {
    const user = show();
    expect(screen.getByText('Never checked.', { exact: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I checked it today' }));
    expect(world.edited?.helplines[0]?.checkedAt).toMatch(/^20/);
    expect(screen.queryByText(/not checked for half a year/)).toBeNull();
  });

  it('keeps answer times in minutes and office hours in days', async () => {
    const user = show();
    await user.type(screen.getByRole('spinbutton', { name: 'A small trouble' }), '3');
    expect(world.edited?.answerTimes).toEqual([null, 180, null, null, null]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit: A small trouble' }), 'minutes');
    expect(world.edited?.answerTimes[1]).toBe(3);
    await user.click(screen.getByRole('checkbox', { name: 'We answer at certain hours only' }));
    await user.click(screen.getByRole('checkbox', { name: 'Sunday' }));
    expect(world.edited?.officeHours?.days).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('lets a reply be heard with every change of the voice', async () => {
    const user = show();
    await user.click(screen.getByRole('radio', { name: 'Formal' }));
    await user.click(screen.getByRole('radio', { name: 'Praise' }));
    expect(screen.getByText('praise formal')).toBeVisible();
  });

  it('asks which of two windows is right', async () => {
    world.conflicts = [{ field: 'signOff', mine: '^MK', theirs: '^NH' }];
    const user = show();
    expect(screen.getByRole('alert')).toHaveTextContent('Changed in another window too: Sign-off');
    await user.click(screen.getByRole('button', { name: 'Take what is there' }));
    expect(settle).toHaveBeenCalledWith('signOff', 'theirs');
  });
});

describe('several brands', () => {
  it('are opened, added, duplicated, and deleted with a way back', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Another brand' }));
    expect(actions.createAnother).toHaveBeenCalledWith('New brand');
    expect(await screen.findByDisplayValue('Oat & Ash')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Halden Home' }));
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(actions.duplicate).toHaveBeenCalledWith(HALDEN, 'Copy of Halden Home');
    await user.click(screen.getByRole('button', { name: 'Halden Home' }));
    await user.click(screen.getByRole('button', { name: 'Delete brand' }));
    await waitFor(() => expect(actions.remove).toHaveBeenCalledWith('halden'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(actions.restore).toHaveBeenCalledWith(HALDEN);
    expect(actions.activate).not.toHaveBeenCalled();
  });

  it('stay open while a page brings another one into use', async () => {
    const { rerender } = render(<BrandScreen key="one" />);
    const user = userEvent.setup();
    const name = () => screen.getByRole('textbox', { name: 'Name', description: /customers/ });
    world.brands = { ...world.brands, active: OAT };
    rerender(<BrandScreen key="one" />);
    expect(name()).toHaveValue('Halden Home');
    await user.click(screen.getByRole('button', { name: 'Oat & Ash' }));
    expect(name()).toHaveValue('Oat & Ash');
    world.brands = { ...world.brands, active: HALDEN };
    rerender(<BrandScreen key="one" />);
    expect(name()).toHaveValue('Oat & Ash');
    expect(actions.activate).not.toHaveBeenCalled();
  });

  it('are named right after they were added', async () => {
    actions.createAnother.mockImplementation(async () => {
      world.brands = { active: OAT, all: [HALDEN, OAT] };
      return { ok: true, brand: OAT };
    });
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Another brand' }));
    const name = await screen.findByDisplayValue('Oat & Ash');
    expect(name).toHaveFocus();
    await user.paste('Oat');
    expect(name).toHaveValue('Oat');
  });

  it('of the company are read and duplicated, and not changed', async () => {
    world.brands.active = LOCKED;
    const user = show();
    expect(screen.getByRole('note')).toHaveTextContent('Your company set this brand up.');
    expect(screen.getByRole('textbox', { name: 'Name', description: /customers/ })).toHaveAttribute('readonly');
    expect(screen.getByRole('radio', { name: 'Formal' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: /^(Delete|Add)/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(actions.duplicate).toHaveBeenCalledWith(LOCKED, 'Copy of Kelso Beds');
  });

  it('say that the company’s pack is broken, why, and that the own brands are as they were', () => {
    world.managed = { brands: [], snippets: [], fault: 'newer', refused: [] };
    show();
    expect(screen.getByRole('alert')).toHaveTextContent(/made by a newer Heard.*Your own brands and snippets are as/);
    expect(screen.getByRole('heading', { name: 'Halden Home', level: 1 })).toBeVisible();
  });

  it('name the rows of the company’s pack that are left out', () => {
    const refused = [{ list: 'brands', at: 2, name: 'Oat', field: 'name', problem: 'too_long' }];
    world.managed = { brands: [], snippets: [], fault: null, refused };
    show();
    expect(screen.getByRole('note')).toHaveTextContent(/1 row of your company’s pack.*brands, no\. 2 “Oat” \(name\)/);
  });

  it('begin with a name', async () => {
    world.brands = { active: UNNAMED_BRAND, all: [] };
    actions.create.mockResolvedValueOnce({ ok: false, errors: { name: 'missing' } });
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Create the brand' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('Write something here.');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Halden Home{Enter}');
    expect(actions.create).toHaveBeenLastCalledWith({ name: 'Halden Home' });
  });
});

it.each([
  ['an own brand', HALDEN],
  ['a brand of the company', LOCKED],
])(
  '%s has no finding',
  async (_, active) => {
    world.brands.active = active;
    render(<BrandScreen />);
    await expectAccessible();
  },
  60_000,
);
