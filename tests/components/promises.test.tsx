import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import DueScreen from '@/components/due/DueScreen';
import { OutcomeAsk } from '@/components/reply/OutcomeAsk';
import { PersonLine } from '@/components/reply/PersonLine';
import { PromiseFound } from '@/components/reply/PromiseFound';
import type { Commitment } from '@/lib/domain/commitment';
import type { PersonRecord } from '@/lib/queries/people';
import { BEX, expectAccessible, interaction, MARA, promise } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const HOUR = 60 * 60 * 1000;
const NOW = Date.now();
const inHours = (hours: number) => new Date(NOW + hours * HOUR).toISOString();

const world = vi.hoisted(() => ({
  open: [] as unknown[],
  closed: [] as unknown[],
  found: [] as unknown[],
  record: {} as unknown,
}));
const done = vi.hoisted(() => ({
  end: vi.fn(),
  move: vi.fn(),
  undo: vi.fn(async () => {}),
  outcome: vi.fn(),
}));
vi.mock('@/lib/queries/commitments', () => ({
  useLedger: () => ({ open: world.open, closed: world.closed }),
  useDueClock: () => Date.now(),
  usePromisesIn: () => world.found,
  endPromise: done.end,
  movePromise: done.move,
  undoPromise: done.undo,
}));
vi.mock('@/lib/queries/people', () => ({ useWriter: () => world.record }));
vi.mock('@/lib/queries/outcomes', async (original) => ({
  ...(await original<typeof import('@/lib/queries/outcomes')>()),
  keepOutcome: done.outcome,
}));

const LATE = promise({ id: 'late', dueAt: inHours(-50), text: 'I’ll let you know by Tuesday.', act: 'let you know' });
const SOON = promise({ id: 'later', dueAt: inHours(72), text: 'We’ll send a lid.', act: 'send a lid' });
const record = (over: Partial<PersonRecord> = {}): PersonRecord => ({
  person: null,
  interactions: [],
  commitments: [],
  sightings: [],
  wholeSince: null,
  ...over,
});

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(world, { open: [], closed: [], found: [], record: record() });
  done.end.mockImplementation(async (id: string) => promise({ id }));
  done.move.mockImplementation(async (id: string) => promise({ id }));
  done.outcome.mockImplementation(async () => null);
});

describe('the list of promises', () => {
  const answer = vi.fn(async () => ({ kind: 'drafted', isOpen: true }) as const);
  const show = () => render(<DueScreen onAnswer={answer} />);

  it('teaches where promises come from while there are none, and where this computer can be let notify', () => {
    show();
    expect(screen.getByRole('heading', { name: 'No open promises' })).toBeVisible();
    expect(screen.getByText(/let this computer notify you/)).toBeVisible();
  });

  it('groups by how they stand, the late ones first and in words', async () => {
    world.open = [
      { promise: LATE, post: MARA },
      { promise: SOON, post: BEX },
      { promise: promise({ id: 'none', dueAt: null }), post: null },
    ];
    show();
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Late',
      'Later',
      'Without a time',
    ]);
    const late = within(screen.getByRole('region', { name: 'Late' })).getByRole('listitem');
    expect(late).toHaveTextContent('Mara Ellison');
    expect(late).toHaveTextContent('2 days late');
    await expectAccessible();
  });

  it('opens the thread in one press, and says where there is no link', async () => {
    const user = userEvent.setup();
    world.open = [{ promise: LATE, post: MARA }];
    show();
    answer.mockResolvedValueOnce({ kind: 'drafted', isOpen: false } as never);
    await user.click(screen.getByRole('button', { name: 'Answer it now' }));
    expect(answer).toHaveBeenCalledWith(LATE);
    expect(screen.getByRole('status')).toHaveTextContent('gave no link');
  });

  it('marks as kept and takes that back', async () => {
    const user = userEvent.setup();
    world.open = [{ promise: LATE, post: MARA }];
    show();
    await user.click(screen.getByRole('button', { name: 'Mark as kept' }));
    expect(done.end).toHaveBeenCalledWith('late', 'kept');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(done.undo).toHaveBeenCalledWith(promise({ id: 'late' }));
  });

  it('has the rarer ends and another time behind one button', async () => {
    const user = userEvent.setup();
    world.open = [{ promise: LATE, post: MARA }];
    show();
    const more = screen.getByRole('button', { name: 'More for this promise' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    await user.click(screen.getByRole('button', { name: 'Not kept' }));
    expect(done.end).toHaveBeenCalledWith('late', 'broken');
    await user.click(screen.getByRole('button', { name: 'Move' }));
    await user.click(screen.getByRole('button', { name: 'In 2 working days' }));
    expect(done.move.mock.calls[0]?.[1].getTime()).toBeGreaterThan(NOW);
  });

  it('says that nothing was changed where it could not be', async () => {
    const user = userEvent.setup();
    world.open = [{ promise: LATE, post: MARA }];
    done.end.mockResolvedValue(null);
    show();
    await user.click(screen.getByRole('button', { name: 'Mark as kept' }));
    expect(screen.getByRole('status')).toHaveTextContent('Not saved');
  });

  it('tells how the others ended and how many were kept', async () => {
    const user = userEvent.setup();
    const ended = (id: string, state: Commitment['state'], closedAt: string) => ({
      promise: promise({ id, state, dueAt: inHours(-50), closedAt }),
      post: MARA,
    });
    world.closed = [
      ended('a', 'kept', inHours(-60)),
      ended('b', 'kept', inHours(-3)),
      ended('c', 'broken', inHours(-3)),
    ];
    show();
    expect(screen.getByText('Kept 2 of 3')).toBeVisible();
    await user.click(screen.getByText('Done'));
    expect(screen.getByText(/^kept late/)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Open again' })[0] as HTMLElement);
    expect(done.end).toHaveBeenCalledWith('a', 'open');
  });
});

describe('after posting', () => {
  const show = () => render(<PromiseFound interactionId="i1" post={MARA} now={NOW} />);

  it('asks by when, where the words name no time', async () => {
    const user = userEvent.setup();
    world.found = [promise({ id: 'p', dueAt: null })];
    show();
    const asked = screen.getByRole('group', { name: 'You said you would update them. By when?' });
    await user.click(within(asked).getByRole('button', { name: 'No time' }));
    expect(done.move).toHaveBeenCalledWith('p', null);
    await expectAccessible();
  });

  it('takes another time by hand, and refuses one that has passed', async () => {
    const user = userEvent.setup();
    world.found = [promise({ id: 'p', dueAt: null, timeZone: 'UTC' })];
    show();
    await user.click(screen.getByRole('button', { name: 'Another time' }));
    const field = screen.getByLabelText(/^Day and time/);
    await user.type(field, '2020-01-01T10:00');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(screen.getByRole('alert')).toHaveTextContent('This time has passed');
    await user.clear(field);
    await user.type(field, '2099-01-01T10:00');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(done.move).toHaveBeenCalledWith('p', new Date('2099-01-01T10:00:00.000Z'));
  });

  it('notes a dated one and takes it off the list when it is none', async () => {
    const user = userEvent.setup();
    world.found = [SOON];
    show();
    expect(screen.getByText(/^Noted: you will send a lid by /)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Not a promise' }));
    expect(done.end).toHaveBeenCalledWith('later', 'dropped');
  });

  it('asks whether the reply keeps an earlier promise', async () => {
    const user = userEvent.setup();
    world.record = record({ commitments: [{ ...LATE, interactionId: 'earlier' }] });
    show();
    expect(screen.getByText(/You had promised to let them know, by .*Does this reply keep it\?/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Yes, kept' }));
    expect(done.end).toHaveBeenCalledWith('late', 'kept');
  });

  it('asks nobody by when who has to do their part first', () => {
    world.found = [promise({ dueAt: null, isConditional: true })];
    show();
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.getByText('Noted: you will update them if they do their part.')).toBeVisible();
  });
});

describe('the line beside the post', () => {
  const show = () => render(<PersonLine post={MARA} now={NOW} onOpen={() => {}} />);

  it('says how often, when last, about what, and what was promised, late in words', () => {
    world.record = record({
      interactions: [interaction({ postId: 'p8', startedAt: inHours(-144) }), interaction({ id: 'i2', postId: 'p7' })],
      commitments: [LATE],
    });
    show();
    const line = screen.getByRole('button', { name: /This person's past/ });
    expect(line).toHaveTextContent(/3rd time · last 6 days ago · Late delivery · promise late/);
  });

  it('does not count to the end where they wrote very often', () => {
    const interactions = Array.from({ length: 43 }, (_, index) =>
      interaction({ id: `i${index}`, postId: `q${index}` }),
    );
    world.record = record({ interactions, wholeSince: inHours(-90) });
    show();
    expect(screen.getByRole('button')).toHaveTextContent('More than 40 times');
  });

  it('counts the viewed post as the first', () => {
    world.record = record({ interactions: [interaction()] });
    show();
    expect(screen.getByRole('button')).toHaveTextContent('First time here');
  });
});

describe('how a matter ended', () => {
  const thanked = interaction({
    state: 'posted',
    postedAt: inHours(-20),
    followUp: {
      postId: 'p9',
      text: 'Thank you, it came.',
      createdAt: null,
      seenAt: inHours(-1),
      sentiment: { label: 'positive', score: 0.7 },
      evidence: ['Thank you'],
    },
  });
  const show = () => render(<OutcomeAsk interactions={[thanked]} name="Mara" now={NOW} />);

  it('is confirmed in one press and can be taken back', async () => {
    const user = userEvent.setup();
    show();
    expect(screen.getByText('Mara thanked you or says it is settled. Resolved?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Resolved' }));
    expect(done.outcome).toHaveBeenCalledWith('i1', 'resolved');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(done.outcome).toHaveBeenLastCalledWith('i1', null);
  });

  it('may be another one, or not be asked now', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Something else' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Left');
    expect(done.outcome).toHaveBeenCalledWith('i1', 'left');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Outcome: Left'));
  });

  it('is put away for later', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Ask me later' }));
    expect(screen.queryByRole('group')).toBeNull();
  });
});
