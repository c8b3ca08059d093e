import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import HistoryScreen from '@/components/history/HistoryScreen';
import { SavingSnippet } from '@/components/shell/savingSnippet';
import type { HistoryView } from '@/lib/domain/historyView';
import type { HistoryRow } from '@/lib/queries/historyRows';
import { BEX, expectAccessible, interaction } from './played';
import { rowsOf } from './playedHistory';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({ rows: [] as unknown[], views: [] as unknown[], person: null as unknown }));
const spies = vi.hoisted(() => ({
  markPosted: vi.fn(async () => {}),
  tag: vi.fn(async (ids: string[]) => ({ changed: ids, fault: null })),
  exported: vi.fn(async () => null),
  keepOutcome: vi.fn(async () => null),
  note: vi.fn(async (_id: string, note: string) => ({ kind: 'kept', note, noteAt: 'later' })),
  save: vi.fn(async () => {}),
  remove: vi.fn(async () => {}),
  restore: vi.fn(async () => {}),
}));
const played = vi.hoisted(() => async () => {
  const { playedHistory } = await import('./playedHistory');
  return playedHistory(() => world.rows as HistoryRow[]);
});
vi.mock('@/lib/queries/history', async () => ({
  useHistory: (await played()).useHistory,
  useMarkPosted: () => spies.markPosted,
}));
vi.mock('@/lib/queries/historyRows', async () => ({ useHistoryRows: (await played()).useHistoryRows }));
vi.mock('@/lib/queries/historyActions', () => ({
  tagEntries: spies.tag,
  exportEntries: spies.exported,
  tidyTag: (tag: string) => tag.trim(),
}));
vi.mock('@/lib/queries/historyViews', () => ({
  useHistoryViews: () => ({ views: world.views, save: spies.save, remove: spies.remove, restore: spies.restore }),
}));
vi.mock('@/lib/queries/brands', () => ({
  useBrands: () => ({ active: null, all: [{ id: 'halden', name: 'Halden' }] }),
}));
vi.mock('@/lib/queries/settings', () => ({ useSingleKeys: () => [true, async () => {}] }));
vi.mock('@/lib/queries/people', () => ({
  forgetPerson: vi.fn(),
  NOTE_LIMIT: 4000,
  keepNote: spies.note,
  useKnownPerson: () => world.person,
  usePerson: () => undefined,
}));
vi.mock('@/lib/queries/outcomes', () => ({ keepOutcome: spies.keepOutcome }));
vi.mock('@/lib/queries/commitments', () => ({ endPromise: vi.fn(), undoPromise: vi.fn() }));

const FIRST = interaction({ tags: ['vip'] });
const SECOND = interaction({
  id: 'i2',
  post: BEX,
  personId: 'x:bextann',
  strategy: 'holding_update',
  suggestedText: 'It is us, Bex.',
  text: 'It is us, Bex.',
  state: 'posted',
  postedAt: '2026-11-19T10:55:00.000Z',
  postedBy: 'page',
  postedText: 'It is us, Bex, not you.',
  responseMs: 4 * 60_000,
  followUp: {
    postId: 'p3',
    text: 'ok thank you',
    createdAt: null,
    seenAt: '2026-11-19T12:00:00.000Z',
    sentiment: { label: 'positive', score: 0.6 },
    evidence: ['thank you'],
  },
});

// jsdom lays nothing out: the list needs a height to know which rows are in view.
beforeAll(() => {
  for (const size of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth']) {
    Object.defineProperty(HTMLElement.prototype, size, { configurable: true, get: () => 600 });
  }
  Element.prototype.scrollTo ??= () => {};
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

beforeEach(() => {
  vi.clearAllMocks();
  world.rows = rowsOf([FIRST, SECOND]);
  world.views = [];
  world.person = { id: 'x:mara', note: '', noteAt: null, tags: [] };
});

const entries = () => screen.getAllByRole('row').slice(1);
const search = () => screen.getByRole('searchbox', { name: 'Search people, posts and replies' });

describe('finding', () => {
  it('finds by words, marks them, says when nothing is found, and clears the search', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    expect(entries()).toHaveLength(2);
    await user.type(search(), 'bex');
    expect(entries()).toHaveLength(1);
    expect(within(entries()[0] as HTMLElement).getAllByRole('mark')[0]).toHaveTextContent('Bex');
    expect(screen.getByText('1 of 2')).toBeVisible();
    await user.type(search(), 'zz');
    expect(screen.getByRole('heading', { name: 'Nothing fits these filters' })).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Clear all' })[0] as HTMLElement);
    expect(entries()).toHaveLength(2);
  });

  it('narrows by a value, counts it, and takes it off by its chip', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('button', { name: 'Answered with' }));
    await user.click(screen.getByRole('checkbox', { name: /Holding update\s*1/ }));
    await user.keyboard('{Escape}');
    expect(entries()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Remove filter: Holding update' }));
    expect(entries()).toHaveLength(2);
  });

  it('narrows to one person from their exchange', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('row', { name: /Bex Tannahill/ }));
    await user.click(screen.getByRole('button', { name: 'Only this person' }));
    expect(entries()).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Remove filter: Bex Tannahill' })).toBeVisible();
  });
});

describe('an exchange', () => {
  it('shows what was changed, what they wrote then, and why it counts as better', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('row', { name: /Bex Tannahill/ }));
    const pane = screen.getByRole('complementary', { name: 'Bex Tannahill' });
    expect(pane).toHaveTextContent('It is us, Bex, not you.');
    expect(pane).toHaveTextContent('after 4 min');
    await user.click(within(pane).getByText(/changed from the suggestion/));
    expect(within(pane).getByRole('insertion')).toHaveTextContent('not you.');
    expect(pane).toHaveTextContent('ok thank you');
    expect(within(pane).getByLabelText('better')).toBeInTheDocument();
    expect(pane).toHaveTextContent('because of “thank you”');
    expect(within(pane).queryByRole('button', { name: 'Mark as posted' })).toBeNull();
  });

  it('is marked as posted by hand where it was only inserted, and its outcome kept', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('row', { name: /Mara Ellison/ }));
    await user.click(screen.getByRole('button', { name: 'Mark as posted' }));
    expect(spies.markPosted).toHaveBeenCalledWith('i1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Resolved');
    expect(spies.keepOutcome).toHaveBeenCalledWith('i1', 'resolved');
  });

  it('takes a note about the writer, and the reply into the snippets where that is offered', async () => {
    const user = userEvent.setup();
    const keep = vi.fn();
    const { rerender } = render(<HistoryScreen />);
    await user.click(screen.getByRole('row', { name: /Mara Ellison/ }));
    expect(screen.queryByRole('button', { name: 'Save as snippet' })).toBeNull();
    rerender(
      <SavingSnippet value={keep}>
        <HistoryScreen />
      </SavingSnippet>,
    );
    await user.click(screen.getByRole('row', { name: /Mara Ellison/ }));
    await user.type(screen.getByRole('textbox', { name: 'Note about Mara Ellison' }), 'Saturdays.');
    await user.tab();
    expect(spies.note).toHaveBeenCalledWith('x:mara', 'Saturdays.', null);
    await user.click(screen.getByRole('button', { name: 'Save as snippet' }));
    expect(keep).toHaveBeenCalledWith({
      body: FIRST.text,
      viewed: { post: FIRST.post, thread: FIRST.thread },
      brandId: FIRST.brandId,
    });
  });

  it('draws page text as text', () => {
    world.rows = rowsOf([interaction({ post: { ...BEX, text: '<img src=x onerror=alert(1)> hello' } })]);
    render(<HistoryScreen />);
    expect(screen.getByText('<img src=x onerror=alert(1)> hello')).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the keyboard', () => {
  it('moves with arrows and letters, opens, goes back, and reaches the search', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    const grid = screen.getByRole('grid', { name: 'Exchanges, newest first' });
    grid.focus();
    await user.keyboard('{End}');
    const last = entries()[1] as HTMLElement;
    expect(last).toHaveAttribute('aria-current', 'true');
    expect(grid).toHaveAttribute('aria-activedescendant', last.id);
    await user.keyboard('k');
    expect(entries()[0]).toHaveAttribute('aria-current', 'true');
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(screen.getByRole('complementary')).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(grid).toHaveFocus();
    await user.keyboard('/');
    expect(search()).toHaveFocus();
  });
});

describe('many at once', () => {
  it('are selected by key, tagged, and the tags taken back', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    screen.getByRole('grid').focus();
    await user.keyboard('{Control>}a{/Control}');
    const bar = screen.getByRole('region', { name: 'Selected entries' });
    expect(bar).toHaveTextContent('2 selected');
    await user.click(within(bar).getByRole('button', { name: 'Tag' }));
    await user.type(screen.getByRole('combobox', { name: 'Add a tag' }), 'photo{Enter}');
    expect(spies.tag).toHaveBeenCalledWith(['i1', 'i2'], 'photo', true, expect.any(Function));
    expect(await screen.findByText('2 entries tagged.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(spies.tag).toHaveBeenLastCalledWith(['i1', 'i2'], 'photo', false, expect.any(Function));
    expect(await screen.findByText('Tags are as they were.')).toBeVisible();
  });

  it('are exported newest first, only those selected', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('checkbox', { name: 'Select Bex Tannahill' }));
    await user.click(screen.getByRole('button', { name: 'Export selection' }));
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(spies.exported).toHaveBeenCalledWith(['i2'], 'csv', expect.any(Function), expect.any(AbortSignal));
    expect(await screen.findByText('Stopped. No file was written.')).toBeVisible();
  });

  it('draws only the rows in view of a long history', () => {
    world.rows = rowsOf(Array.from({ length: 2000 }, (_, index) => interaction({ id: `i${index}` })));
    render(<HistoryScreen />);
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '2001');
    expect(screen.getByText(/^2,000 entries since/)).toBeVisible();
  });
});

describe('saved views', () => {
  it('are saved with the filter, opened, renamed, deleted and brought back', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<HistoryScreen />);
    await user.type(search(), 'sofa');
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    await user.type(screen.getByRole('textbox', { name: 'Save this view as' }), 'Sofas{Enter}');
    const [view] = spies.save.mock.calls[0] as unknown as [HistoryView];
    expect(view).toMatchObject({ name: 'Sofas', filter: { text: 'sofa' } });

    world.views = [view];
    await user.keyboard('{Escape}');
    await user.clear(search());
    rerender(<HistoryScreen />);
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    await user.click(screen.getByRole('button', { name: 'Sofas' }));
    expect(search()).toHaveValue('sofa');

    await user.click(screen.getByRole('button', { name: 'Sofas' }));
    await user.click(screen.getByRole('button', { name: 'Rename Sofas' }));
    await user.clear(screen.getByRole('textbox', { name: 'Name of the view' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Settees{Enter}');
    expect(spies.save).toHaveBeenLastCalledWith({ ...view, name: 'Settees' });
    await user.click(screen.getByRole('button', { name: 'Delete Sofas' }));
    expect(spies.remove).toHaveBeenCalledWith(view.id);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(spies.restore).toHaveBeenCalledWith(view, 0);
  });
});

describe('for everybody', () => {
  it('teaches when it is empty', async () => {
    world.rows = [];
    render(<HistoryScreen />);
    expect(screen.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    await expectAccessible();
  });

  it('has nothing for axe, with an exchange open and entries selected', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('row', { name: /Bex Tannahill/ }));
    await user.keyboard('x');
    await expectAccessible();
  });
});
