import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import HistoryScreen from '@/components/history/HistoryScreen';
import PersonPast from '@/components/history/PersonPast';
import type { Interaction } from '@/lib/domain/interaction';
import { BEX, expectAccessible, interaction, MARA } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({ all: [] as unknown[], known: true }));
const markPosted = vi.hoisted(() => vi.fn(async () => {}));
const forget = vi.hoisted(() => vi.fn(async () => 2));
vi.mock('@/lib/queries/history', () => ({
  useHistory: (search: string) =>
    (world.all as Interaction[]).filter((one) =>
      `${one.post.author.name} ${one.text}`.toLowerCase().includes(search.toLowerCase()),
    ),
  usePersonPast: () => ({
    person: world.known
      ? {
          id: 'x:marae_0412',
          platform: 'x',
          handle: 'marae_0412',
          name: 'Mara Ellison',
          firstSeenAt: '2026-11-08T09:00:00.000Z',
          lastSeenAt: '',
        }
      : null,
    interactions: world.all,
  }),
  useMarkPosted: () => markPosted,
  useForgetPerson: () => forget,
}));

const FIRST = interaction();
const SECOND = interaction({
  id: 'i2',
  post: BEX,
  personId: 'x:bextann',
  text: 'It is us, Bex.',
  state: 'posted',
  postedAt: '2026-11-19T10:55:00.000Z',
  postedBy: 'page',
  postedText: 'It is us, Bex, not you.',
  responseMs: 4 * 60_000,
});

// jsdom lays nothing out: the list needs a height to know which rows are in view.
beforeAll(() => {
  for (const size of ['clientHeight', 'clientWidth']) {
    Object.defineProperty(HTMLElement.prototype, size, { configurable: true, get: () => 600 });
  }
});

beforeEach(() => {
  vi.clearAllMocks();
  world.all = [FIRST, SECOND];
  world.known = true;
});

describe('the history', () => {
  it('finds by words, says when nothing is found, and clears the search', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    expect(screen.getAllByRole('option')).toHaveLength(2);
    const search = screen.getByRole('searchbox', { name: 'Search people, posts and replies' });
    await user.type(search, 'bex');
    expect(screen.getByRole('option')).toHaveTextContent('Bex Tannahill');
    await user.type(search, 'zz');
    expect(screen.getByRole('heading', { name: 'Nothing found for “bexzz”' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });

  it('shows the exchange, as posted and as inserted', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('option', { name: /Bex Tannahill/ }));
    const pane = screen.getByRole('complementary', { name: 'Bex Tannahill' });
    expect(pane).toHaveTextContent('It is us, Bex, not you.');
    expect(pane).toHaveTextContent('As inserted');
    expect(pane).toHaveTextContent('after 4 min');
    expect(within(pane).queryByRole('button', { name: 'Mark as posted' })).toBeNull();
  });

  it('moves with the arrows and marks by hand what was only inserted', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    screen.getByRole('listbox', { name: 'Exchanges, newest first' }).focus();
    await user.keyboard('{End}{Home}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Mara Ellison');
    await user.click(screen.getByRole('button', { name: 'Mark as posted' }));
    expect(markPosted).toHaveBeenCalledWith('i1');
  });

  it('draws only the rows in view of a long history', () => {
    world.all = Array.from({ length: 2000 }, (_, index) => interaction({ id: `i${index}` }));
    render(<HistoryScreen />);
    expect(screen.getAllByRole('option').length).toBeLessThan(60);
    expect(screen.getByText('2,000 entries')).toBeVisible();
  });

  it('teaches when it is empty', async () => {
    world.all = [];
    render(<HistoryScreen />);
    expect(screen.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    await expectAccessible();
  });

  it('has nothing for axe', async () => {
    const user = userEvent.setup();
    render(<HistoryScreen />);
    await user.click(screen.getByRole('option', { name: /Mara Ellison/ }));
    await expectAccessible();
  });
});

describe('a person', () => {
  it('lists what was said and forgets only after asking', async () => {
    const user = userEvent.setup();
    render(<PersonPast post={MARA} />);
    expect(screen.getByText('A third move is too many, Mara.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Forget this person' }));
    expect(forget).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(forget).toHaveBeenCalledWith('x:marae_0412');
    expect(await screen.findByText('Forgotten: 2 entries erased.')).toBeVisible();
    await expectAccessible();
  });

  it('says that it is the first time', () => {
    world.all = [];
    world.known = false;
    render(<PersonPast post={MARA} />);
    expect(screen.getByRole('heading', { name: 'First time here' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Forget this person' })).toBeNull();
  });

  it('forgets also somebody who is known from a corrected reading only', async () => {
    world.all = [];
    const user = userEvent.setup();
    render(<PersonPast post={MARA} />);
    await user.click(screen.getByRole('button', { name: 'Forget this person' }));
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(forget).toHaveBeenCalledWith('x:marae_0412');
  });

  it('needs a post', () => {
    render(<PersonPast post={null} />);
    expect(screen.getByRole('heading', { name: 'Nobody to show yet' })).toBeVisible();
  });
});
