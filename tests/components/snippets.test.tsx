import { QueryClientProvider } from '@tanstack/react-query';
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import PanelSnippets from '@/components/snippets/PanelSnippets';
import SaveSnippetDialog from '@/components/snippets/SaveSnippetDialog';
import SnippetPalette from '@/components/snippets/SnippetPalette';
import SnippetsScreen from '@/components/snippets/SnippetsScreen';
import { storageHealth } from '@/lib/db/health';
import type { HeardDatabase } from '@/lib/db/schema';
import { saveSnippet } from '@/lib/db/snippets';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Snippet } from '@/lib/domain/snippet';
import { newQueryClient } from '@/lib/queries/panelState';
import { contentOf, snippetActions } from '@/lib/queries/snippets';
import { emptyDatabase } from '../unit/queries/pages';
import { ANGER, expectAccessible, MARA, playDialogs, THREE } from './played';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, i18n: (await import('./played')).browser.i18n } };
});
vi.mock('@/lib/messaging/protocol', () => import('../unit/queries/pages'));
vi.mock('@/lib/queries/workspaceTab', () => ({ openWorkspace: vi.fn() }));
vi.mock('@/lib/queries/suggestions', () => ({
  useSuggestions: () => ({ status: 'ready', analysis: ANGER, changes: [], set: THREE, revise: null, error: null }),
}));

// A busy machine is no fault of the screens.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const BRAND = { ...UNNAMED_BRAND, id: 'halden', name: 'Halden Home' };
const VIEWED = { post: MARA, thread: [] };
let db: HeardDatabase;

const rows = (): Promise<Snippet[]> => db.snippets.toArray();
async function keep(title: string, body: string, more: Partial<Snippet> = {}): Promise<void> {
  const stored = await saveSnippet(db, { id: title, title, body, tags: ['delivery'], ...more }, new Date());
  expect(stored).toMatchObject({ ok: true });
}
/** Rows of the list; the choices of a select are options too. */
const listed = () => within(screen.getByRole('listbox', { name: 'Snippets found' })).queryAllByRole('option');
function show(screenElement: ReactElement) {
  const user = userEvent.setup();
  render(<QueryClientProvider client={newQueryClient()}>{screenElement}</QueryClientProvider>);
  return user;
}

beforeEach(async () => {
  playDialogs();
  // jsdom lays nothing out: a list draws its rows only where it has a height.
  for (const size of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth'] as const) {
    vi.spyOn(HTMLElement.prototype, size, 'get').mockReturnValue(600);
  }
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  db = await emptyDatabase();
  // What one test typed and did not save must not come back in the next.
  await fakeBrowser.storage.local.clear();
  storageHealth.report('ok');
});

describe('the palette', () => {
  const open = () => {
    const onUse = vi.fn();
    const user = show(<SnippetPalette viewed={VIEWED} brand={BRAND} onUse={onUse} onClose={() => {}} />);
    return { onUse, user, search: screen.getByRole('combobox', { name: 'Search snippets' }) };
  };

  it('offers what fits the post first and says why', async () => {
    await keep('Opening hours', 'We open at nine.', { usedCount: 90 });
    await keep('New slot', 'The delivery comes {{day}}.', { category: 'delivery_late' });
    open();
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent('New slot'));
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('fits: late delivery');
  });

  it('says before it goes out that a figure is no longer what the policy says', async () => {
    await keep('Fee back', 'The fee is back within 5 days.', { category: 'refund_return' });
    const policy = {
      id: 'p',
      title: 'Fees',
      text: 'The fee is back within 7 days.',
      category: 'refund_return' as const,
      link: '',
      mayPromise: '',
      updatedAt: '2020-01-01T00:00:00.000Z',
    };
    const brand = { ...BRAND, policies: [policy] };
    show(<SnippetPalette viewed={VIEWED} brand={brand} onUse={vi.fn()} onClose={() => {}} />);
    expect(await screen.findByRole('option', { name: /Fee back.*5 days or 7 days\?/ })).toBeVisible();
  });

  it.each<[how: string, body: string, writing: boolean, words: string]>([
    ['signed where it begins the reply', 'The fee goes back.', false, 'The fee goes back. ^MK'],
    ['as it is where a reply is being written', 'The fee goes back.', true, 'The fee goes back.'],
    ['as it is where it says who answers', 'The fee goes back, {{agent}}.', false, 'The fee goes back, MK.'],
  ])('shows what goes in: %s', async (_, body, writing, words) => {
    await keep('Fee', body);
    const brand = { ...BRAND, signOff: '^MK', initials: 'MK' };
    show(<SnippetPalette viewed={VIEWED} brand={brand} writing={writing} onUse={vi.fn()} onClose={() => {}} />);
    const heading = await screen.findByText('How it will read');
    expect(heading.nextElementSibling?.textContent).toBe(words);
  });

  it('is found with a typo, and a shortcut typed exactly wins', async () => {
    await keep('Refund of the fee', 'The fee goes back within 7 days.', { shortcut: ';fee' });
    await keep('Feedback form', 'Fee, fees and feedback: tell us more.');
    const { user, search } = open();
    await user.type(search, 'refnd');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(within(screen.getByRole('option')).getByText('Refund')).toBeVisible();
    await user.clear(search);
    await user.type(search, 'fee');
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent('Refund of the fee'));
  });

  it('is chosen with the arrows and used with Enter', async () => {
    await keep('One', 'First words.');
    await keep('Two', 'Second words.');
    const { onUse, user, search } = open();
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    const second = screen.getAllByRole('option')[1]?.textContent?.includes('Second') ? 'Second' : 'First';
    await user.type(search, '{ArrowDown}{Enter}');
    expect(onUse).toHaveBeenCalledWith(expect.objectContaining({ text: `${second} words.` }), false);
  });

  it('fills the name, asks for the rest, and leads to the first hole', async () => {
    await keep('New slot', '{{first_name|Hello}}, you have {{day}} {{morning/evening}}.');
    const { onUse, user, search } = open();
    const day = await screen.findByRole('textbox', { name: 'day' });
    expect(screen.getByRole('button', { name: 'Change first name: Mara' })).toBeVisible();
    await user.type(search, '{Enter}');
    expect(onUse).not.toHaveBeenCalled();
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription('Fill this in, or the reply would have a hole.');
    await user.type(day, 'Saturday{Enter}');
    expect(onUse, 'a choice is open still').not.toHaveBeenCalled();
    expect(screen.getByRole('radio', { name: 'morning' })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: 'evening' }));
    await user.click(screen.getByRole('button', { name: 'Use in reply' }));
    expect(onUse).toHaveBeenCalledWith({ text: 'Mara, you have Saturday evening.', snippetId: 'New slot' }, false);
  });

  it('marks what is for another brand, puts it last, and asks before it is used', async () => {
    await db.brands.put({ ...BRAND, id: 'beta', name: 'Beta' });
    await keep('Other brand words', 'From Beta with love.', { shortcut: ';bb', brandId: 'beta' });
    await keep('Gone', 'Of nobody.', { brandId: 'gone' });
    await keep('Own words about bb', 'From us.');
    const { onUse, user, search } = open();
    await user.type(search, 'bb');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent('Own words'));
    expect(screen.getAllByRole('option')[1]).toHaveTextContent('For Beta');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onUse).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('Not for this post: For Beta');
    expect(screen.getByRole('button', { name: /Use it anyway/ })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(onUse).toHaveBeenCalledWith({ text: 'From Beta with love.', snippetId: 'Other brand words' }, false);
    await user.clear(search);
    expect(await screen.findByRole('option', { name: /Gone.*Brand removed/ })).toBeVisible();
  });

  it('adds with Shift and Enter and stays open, and asks the same thing once for a post', async () => {
    await keep('Number', 'About {{ticket}}.');
    const post = { ...MARA, id: 'asked-once' };
    const onUse = vi.fn();
    const user = show(<SnippetPalette viewed={{ post, thread: [] }} brand={BRAND} onUse={onUse} onClose={() => {}} />);
    await user.type(await screen.findByRole('textbox', { name: 'ticket' }), 'T-1{Shift>}{Enter}{/Shift}');
    expect(onUse).toHaveBeenCalledWith({ text: 'About T-1.', snippetId: 'Number' }, true);
    expect(screen.getByRole('combobox')).toHaveFocus();
    expect(screen.getByText('“Number” is in the reply. Choose another one.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'ticket' })).toHaveValue('T-1');
  });

  it('keeps a broken snippet out of the reply', async () => {
    await keep('Broken', 'Hello {{name');
    const { onUse, user, search } = open();
    await screen.findByRole('option');
    await user.type(search, '{Enter}');
    expect(onUse).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Mend the fields first' })).toBeVisible();
  });

  it('says when nothing is found, teaches when there is nothing yet, and has nothing for axe', async () => {
    const { user, search } = open();
    await screen.findByText('Keep what you write twice');
    await user.type(search, 'zzz');
    expect(await screen.findByText('No snippet has “zzz”')).toBeVisible();
    await expectAccessible();
  });
});

describe('saving a snippet', () => {
  it('offers fields for what is personal, takes the topic from the post, and says so', async () => {
    const user = show(
      <SaveSnippetDialog
        body="Sorry, Mara. We ring @marae_0412 about order number 88-1204."
        viewed={VIEWED}
        brand={BRAND}
        onClose={() => {}}
      />,
    );
    await user.click(screen.getByRole('button', { name: /^Mara →/ }));
    await user.click(screen.getByRole('button', { name: /^@marae_0412 →/ }));
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue(
      'Sorry, {{first_name|there}}. We ring {{handle}} about order number 88-1204.',
    );
    expect(screen.getByRole('combobox', { name: 'Topic' })).toHaveValue('delivery_late');
    await user.type(screen.getByRole('textbox', { name: /^Shortcut/ }), ';ring');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('status')).toHaveTextContent('is saved');
    expect(await rows()).toMatchObject([{ title: 'Sorry, Mara', shortcut: ';ring', category: 'delivery_late' }]);
  });

  it('keeps a reply without its sign-off: whoever uses it signs', async () => {
    const body = 'We ring you on Monday. ^MK';
    show(<SaveSnippetDialog body={body} viewed={VIEWED} brand={{ ...BRAND, signOff: '^MK' }} onClose={() => {}} />);
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('We ring you on Monday.');
  });

  it('says beside the field that a shortcut is taken, and keeps what was typed', async () => {
    await keep('Fee', 'Seven days.', { shortcut: ';Fee' });
    const user = show(<SaveSnippetDialog body="Other words." viewed={null} brand={BRAND} onClose={() => {}} />);
    const shortcut = screen.getByRole('textbox', { name: 'Shortcut' });
    await user.type(shortcut, ';fee');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(shortcut).toHaveAccessibleDescription('Another snippet has this already.'));
    expect(shortcut).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Other words.');
    expect(await rows()).toHaveLength(1);
  });
});

describe('snippets in the panel', () => {
  it('puts one into the reply', async () => {
    await keep('Refund of the fee', 'The fee goes back within 7 days.');
    const onUse = vi.fn();
    const user = show(<PanelSnippets viewed={VIEWED} brand={BRAND} onUse={onUse} />);
    await user.click(await screen.findByRole('button', { name: /^Refund of the fee/ }));
    await user.click(screen.getByRole('button', { name: 'Use in reply' }));
    expect(onUse).toHaveBeenCalledWith({
      text: 'The fee goes back within 7 days.',
      snippetId: 'Refund of the fee',
    });
    await expectAccessible();
  });
});

it('a row in the panel says that it should be read again first', async () => {
  await keep('Fee', 'The fee goes back.', { reviewBy: '2020-01-02' });
  show(<PanelSnippets viewed={VIEWED} brand={BRAND} onUse={vi.fn()} />);
  expect(await screen.findByRole('button', { name: /^Fee\s*review is due/ })).toBeVisible();
});

describe('snippets in the workspace', () => {
  const openRow = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
    user.click(await screen.findByRole('option', { name }));

  it('starts with three examples, taken with one press and given back with another', async () => {
    const user = show(<SnippetsScreen />);
    await user.click(await screen.findByRole('button', { name: 'Start with these three' }));
    await waitFor(() => expect(listed()).toHaveLength(3));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toEqual([]));
  });

  it('saves by itself, says so, and says beside a field what keeps it from being saved', async () => {
    await keep('Fee', 'Seven days.');
    const user = show(<SnippetsScreen />);
    await openRow(user, /Fee/);
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.type(name, ' back');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(await rows()).toMatchObject([{ title: 'Fee back' }]);
    await user.clear(name);
    expect(await screen.findByText('Not saved yet')).toBeVisible();
    expect(name).toHaveAccessibleDescription('Write something here.');
    expect(await rows(), 'the last good one stays').toMatchObject([{ title: 'Fee back' }]);
    await expectAccessible();
  });

  it('says beside the tags that one is longer than a pack takes', async () => {
    await keep('Fee', 'Seven days.');
    const user = show(<SnippetsScreen />);
    await openRow(user, /Fee/);
    const tags = screen.getByRole('combobox', { name: 'Topics, separated by commas' });
    fireEvent.change(tags, { target: { value: `refund, ${'x'.repeat(61)}` } });
    expect(await screen.findByText('Not saved yet')).toBeVisible();
    expect(tags).toHaveAccessibleDescription('This is too long.');
    expect(await rows()).toMatchObject([{ tags: ['delivery'] }]);
  });

  it('is moved through with the arrows, ticked with Space, opened with Enter, and its place comes back on closing', async () => {
    for (const title of ['Alder', 'Birch', 'Cedar']) await keep(title, `Words of ${title}.`);
    const user = show(<SnippetsScreen />);
    const option = (name: RegExp) => screen.getByRole('option', { name });
    await screen.findByRole('option', { name: /Alder/ });
    const list = screen.getByRole('listbox', { name: 'Snippets found' });
    act(() => list.focus());
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(screen.queryByRole('complementary', { name: 'Snippet' })).toBeNull();
    expect(option(/Birch/)).toHaveAttribute('aria-selected', 'true');
    expect(list).toHaveAttribute('aria-activedescendant', option(/Birch/).id);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Birch');
    await user.click(screen.getByRole('textbox', { name: 'Name' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
    expect(list).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Cedar');
  });

  it('says of one whose brand was deleted that it was', async () => {
    await keep('Orphan', 'Of nobody.', { brandId: 'gone' });
    const user = show(<SnippetsScreen />);
    await user.click(await screen.findByRole('option', { name: /Orphan/ }));
    expect(await screen.findByRole('combobox', { name: 'Brand' })).toHaveDisplayValue('Brand removed');
  });

  it('loses nothing when it is closed with a name missing', async () => {
    const user = show(<SnippetsScreen />);
    await user.click((await screen.findAllByRole('button', { name: 'New snippet' }))[0] as HTMLElement);
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Words worth keeping');
    await screen.findByText('Not saved yet');
    await user.click(screen.getByRole('button', { name: 'Close the editor' }));
    await user.click((await screen.findAllByRole('button', { name: 'New snippet' }))[0] as HTMLElement);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Words worth keeping'));
  });

  it('does not write over what another window saved', async () => {
    await keep('Fee', 'Seven days.');
    const user = show(<SnippetsScreen />);
    await openRow(user, /Fee/);
    const body = screen.getByRole('textbox', { name: 'Text' });
    // In one go: what is typed must not be saved before the other window saves.
    fireEvent.change(body, { target: { value: 'Seven days. Or five.' } });
    await saveSnippet(db, { id: 'Fee', title: 'Fee', body: 'Ten days.', tags: [] }, new Date(Date.now() + 60_000));
    expect(await screen.findByText('This snippet was changed in another window')).toBeVisible();
    expect(await rows()).toMatchObject([{ body: 'Ten days.' }]);
    expect(body).toHaveValue('Seven days. Or five.');
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(async () => expect(await rows()).toMatchObject([{ body: 'Seven days. Or five.' }]));
  });

  it('deletes all that is ticked, with a way back', async () => {
    await keep('One', 'First.');
    await keep('Two', 'Second thing.');
    const user = show(<SnippetsScreen />);
    await waitFor(() => expect(listed()).toHaveLength(2));
    screen.getByRole('listbox', { name: 'Snippets found' }).focus();
    await user.keyboard('{Control>}a{/Control}{Delete}');
    expect(await screen.findByText('2 snippets deleted.')).toBeVisible();
    await waitFor(async () => expect(await rows()).toEqual([]));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
  });

  it('changes a topic of all that is ticked', async () => {
    await keep('One', 'First.');
    await keep('Two', 'Second thing.');
    const user = show(<SnippetsScreen />);
    await waitFor(() => expect(listed()).toHaveLength(2));
    screen.getByRole('listbox', { name: 'Snippets found' }).focus();
    await user.keyboard('{Control>}a{/Control}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Change…' }), 'Topic');
    await user.selectOptions(screen.getByRole('combobox', { name: 'New value' }), 'Refund or return');
    await user.click(screen.getByRole('button', { name: 'Change all' }));
    await waitFor(async () =>
      expect((await rows()).map(({ category }) => category)).toEqual(['refund_return', 'refund_return']),
    );
  });

  it('shows what needs a look and why', async () => {
    await keep('Old', 'Old words.', { reviewBy: '2020-01-31' });
    await keep('New', 'New words.');
    const user = show(<SnippetsScreen />);
    await user.click(await screen.findByRole('button', { name: 'Needs a look 1' }));
    await waitFor(() => expect(listed()).toHaveLength(1));
    await openRow(user, /Old.*review is due/);
    expect(screen.getByText('Review was due on 31 Jan 2020')).toBeVisible();
  });

  it('merges duplicates into the one that is kept', async () => {
    await keep('A', 'The fee goes back to your card within seven days, promised.');
    await keep('B', 'The fee goes back to your card within seven days, promised.', { tags: ['refund'] });
    const user = show(<SnippetsScreen />);
    await user.click(await screen.findByRole('button', { name: 'Duplicates' }));
    await user.click(await screen.findByRole('button', { name: 'Merge all 2' }));
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await rows())[0]?.tags.sort()).toEqual(['delivery', 'refund']);
  });
});

it('one that was merged away is not brought back by an editor that still waits to save, until it is undone', async () => {
  await keep('Fee', 'Seven days.');
  await keep('Fee again', 'Seven days!');
  const [first, second] = await rows();
  if (!first || !second) throw new Error('none kept');
  const undo = await snippetActions.merge(first, [second]);
  const typed = { ...contentOf(second), body: 'Seven days, no more.' };
  expect(await snippetActions.save(typed, second.updatedAt)).toMatchObject({ ok: false });
  expect(await rows()).toHaveLength(1);
  if (undo) await snippetActions.undo(undo);
  expect(await snippetActions.save(typed, second.updatedAt)).toMatchObject({ ok: true });
  expect(await rows()).toHaveLength(2);
});

describe('snippets that a company deploys', () => {
  const PACK = {
    format: 'heard-pack',
    version: 1,
    snippets: [{ id: 'c', title: 'Recall', body: 'We call every buyer, {{first_name|there}}.', shortcut: ';recall' }],
  };
  const deploy = async (pack: unknown) => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ pack }));
    await act(() => fakeBrowser.storage.onChanged.trigger({ pack: {} }, 'managed'));
  };
  afterEach(() => deploy(undefined));

  it('are read, not changed, and copied to change them', async () => {
    await keep('Fee', 'Seven days.');
    const user = show(<SnippetsScreen />);
    await deploy(JSON.stringify(PACK));
    await user.click(await screen.findByRole('option', { name: /Recall.*From your company/ }));
    expect(screen.getByText(/You can use it, but not change it here/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Copy to my snippets' }));
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Recall (mine)');
    expect(await rows()).toContainEqual(
      expect.objectContaining({ title: 'Recall (mine)', body: PACK.snippets[0]?.body, shortcut: '' }),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toHaveLength(1));
  });

  it('are left out when all are ticked and deleted', async () => {
    await keep('Fee', 'Seven days.');
    const user = show(<SnippetsScreen />);
    await deploy(JSON.stringify(PACK));
    await screen.findByRole('option', { name: /Recall/ });
    screen.getByRole('listbox', { name: 'Snippets found' }).focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('1 chosen')).toBeVisible();
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await rows()).toEqual([]));
    expect(screen.getByRole('option', { name: /Recall/ })).toBeVisible();
  });

  it('are used from the palette like any other', async () => {
    const onUse = vi.fn();
    const user = show(<SnippetPalette viewed={VIEWED} brand={BRAND} onUse={onUse} onClose={() => {}} />);
    await deploy(JSON.stringify(PACK));
    await user.type(screen.getByRole('combobox'), ';recall');
    await screen.findByRole('option', { name: /Recall.*From your company/ });
    await user.keyboard('{Enter}');
    expect(onUse).toHaveBeenCalledWith({ text: 'We call every buyer, Mara.', snippetId: 'managed:c' }, false);
  });

  it('say so when their pack is broken, and leave the own ones alone', async () => {
    await keep('Fee', 'Seven days.');
    show(<SnippetsScreen />);
    await deploy('{broken');
    expect(await screen.findByRole('alert')).toHaveTextContent(/pack cannot be read.*not a readable file/);
    expect(await screen.findByRole('option', { name: /Fee/ })).toBeVisible();
  });
});

describe('importing', () => {
  it('shows what a table would change, row by row, before anything is written', async () => {
    await keep('Fee', 'Seven days.', { shortcut: ';fee' });
    const user = show(<SnippetsScreen />);
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    const table =
      'title,shortcut,body,tags\nFee,;fee,Ten days.,refund\nHours,;hours,We open at nine.,shop\nEmpty,;e,,\n';
    await user.upload(await screen.findByLabelText('Choose a file'), new File([table], 'snippets.csv'));
    expect(await screen.findByText('1 new')).toBeVisible();
    expect(screen.getByText('1 differs from yours')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Cannot be taken' })).toHaveTextContent(/Line 4.*body is missing/);
    expect(await rows()).toHaveLength(1);
    await user.click(screen.getByRole('radio', { name: 'Keep both' }));
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Import' }));
    expect(await screen.findByText(/Imported: 2 snippets/)).toBeVisible();
    expect((await rows()).map(({ body }) => body).sort()).toEqual(['Seven days.', 'Ten days.', 'We open at nine.']);
    await user.click(screen.getByRole('button', { name: 'Take the import back' }));
    await waitFor(async () => expect(await rows()).toMatchObject([{ body: 'Seven days.' }]));
  });

  it('opens a row that differs by keyboard, to mine and theirs field by field', async () => {
    await keep('Fee', 'The fee is sent back within seven days.', { shortcut: ';fee' });
    const user = show(<SnippetsScreen />);
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    const table = 'title,shortcut,body,tags\nFee,;fee,The fee is sent back within ten days.,refund\n';
    await user.upload(await screen.findByLabelText('Choose a file'), new File([table], 'snippets.csv'));
    const row = await screen.findByRole('button', { name: /^Fee/, expanded: false });
    expect(row).toHaveTextContent('Snippet: Text Topics');
    expect(screen.queryByRole('group', { name: 'Text' })).toBeNull();
    row.focus();
    await user.keyboard('{Enter}');
    expect(row).toHaveAttribute('aria-expanded', 'true');
    const body = screen.getByRole('group', { name: 'Text' });
    expect(
      within(body)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mine', 'Theirs']);
    expect(
      within(body)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['The fee is sent back within seven days.', 'The fee is sent back within ten days.']);
    expect(
      within(body)
        .getAllByRole('mark')
        .map(({ textContent }) => textContent),
    ).toEqual(['seven ', 'ten ']);
    const topics = within(screen.getByRole('group', { name: 'Topics' })).getAllByRole('listitem');
    expect(topics.map(({ textContent }) => textContent)).toEqual(['1 added: refund', '1 removed: delivery']);
    expect(screen.queryByRole('group', { name: 'Name' })).toBeNull();
    await expectAccessible(screen.getByRole('dialog'));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('group', { name: 'Text' })).toBeNull();
  });

  it('names the fields of a brand that differ, and what a list gained and lost', async () => {
    const channel = { id: 'c', kind: 'phone', platform: null, label: 'Shop', value: '100', isPublic: true } as const;
    await db.brands.put({ ...BRAND, products: ['Lamp', 'Chair'], channels: [channel] });
    const { faq: _faq, policies: _policies, ...shared } = BRAND;
    const theirs = {
      ...shared,
      register: 'formal',
      products: ['Lamp', 'Desk', 'Sofa', 'Shelf'],
      channels: [{ ...channel, value: '200', isPublic: false }],
    };
    const pack = { format: 'heard-pack', version: 1, brands: [theirs] };
    const user = show(<SnippetsScreen />);
    await user.click((await screen.findAllByRole('button', { name: 'Import' }))[0] as HTMLElement);
    await user.upload(await screen.findByLabelText('Choose a file'), new File([JSON.stringify(pack)], 'pack.json'));
    await user.click(await screen.findByRole('button', { name: /^Halden Home/, expanded: false }));
    const list = within(screen.getByRole('list', { name: 'What differs' }));
    expect(list.getAllByRole('group')).toHaveLength(3);
    expect(list.getByRole('group', { name: 'How replies sound' })).toHaveTextContent('MineNeutralTheirsFormal');
    const products = list.getByRole('group', { name: 'Products and services' });
    expect(products).toHaveTextContent('3 added: Desk, Sofa, Shelf1 removed: Chair');
    expect(list.getByRole('group', { name: 'Contacts' })).toHaveTextContent(
      '1 changed: Shop: mine 100, public, theirs 200, not public',
    );
    await expectAccessible(screen.getByRole('dialog'));
  });

  it('asks for which brand it is what a file brings for one that is not here, and counts what was taken by kind', async () => {
    await db.brands.put(BRAND);
    const at = '2026-03-01T00:00:00.000Z';
    const pack = {
      format: 'heard-pack',
      version: 1,
      faq: [{ id: 'f', question: 'Are you open on Sunday?', answer: 'Yes, from ten.', brandId: 'away' }],
      snippets: [
        { id: 's', title: 'Sorry', body: 'So sorry.', tags: [], brandId: 'away', createdAt: at, updatedAt: at },
      ],
    };
    const user = show(<SnippetsScreen />);
    await user.click((await screen.findAllByRole('button', { name: 'Import' }))[0] as HTMLElement);
    await user.upload(await screen.findByLabelText('Choose a file'), new File([JSON.stringify(pack)], 'pack.json'));
    expect(await screen.findByText('For a brand that is not here: 1 question and 1 snippet.')).toBeVisible();
    expect(screen.getByText('2 without a brand')).toBeVisible();
    const home = screen.getByRole('combobox', { name: 'For which brand?' });
    expect(home).toHaveDisplayValue('Leave them out');
    await user.selectOptions(home, 'Halden Home');
    expect(await screen.findByText('2 new')).toBeVisible();
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Import' }));
    expect(await screen.findByText(/Imported: 1 question and 1 snippet\./)).toBeVisible();
    expect(await rows()).toMatchObject([{ id: 's', brandId: 'halden' }]);
    expect(await db.brands.get('halden')).toMatchObject({ faq: [{ question: 'Are you open on Sunday?' }] });
  });

  it.each([
    ['{"format":"heard-pack","version":99}', /newer Heard/],
    ['{"hello":1}', /does not come from Heard/],
    ['a,b,c\n1,2,3\n', /not clear what the snippets say/],
  ])('says why %s is not taken and that nothing was changed', async (content, words) => {
    const user = show(<SnippetsScreen />);
    await user.click((await screen.findAllByRole('button', { name: 'Import' }))[0] as HTMLElement);
    await user.upload(await screen.findByLabelText('Choose a file'), new File([content], 'file.json'));
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed');
  });
});
