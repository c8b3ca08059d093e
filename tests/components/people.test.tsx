import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import PersonPast from '@/components/history/PersonPast';
import type { Person } from '@/lib/domain/person';
import type { Sighting } from '@/lib/domain/sighting';
import type { NoteResult, PersonRecord } from '@/lib/queries/people';
import { ANGER, expectAccessible, interaction, MARA, promise } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({ record: {} as unknown }));
const done = vi.hoisted(() => ({
  note: vi.fn(),
  tags: vi.fn(),
  writer: vi.fn(),
  keep: vi.fn(),
  forget: vi.fn(),
  end: vi.fn(),
  outcome: vi.fn(),
}));
vi.mock('@/lib/queries/people', () => ({
  NOTE_LIMIT: 4000,
  useWriter: done.writer,
  keepWriter: done.keep,
  keepNote: done.note,
  keepTags: done.tags,
  forgetPerson: done.forget,
}));
vi.mock('@/lib/queries/commitments', () => ({ endPromise: done.end }));
vi.mock('@/lib/queries/outcomes', () => ({ keepOutcome: done.outcome }));

const PERSON: Person = {
  id: 'x:marae_0412',
  platform: 'x',
  handle: 'marae_0412',
  name: 'Mara Ellison',
  names: ['Mara Ellison', 'Mara E.'],
  aliases: ['x:mara_old'],
  urls: [],
  firstSeenAt: '2026-11-08T09:00:00.000Z',
  lastSeenAt: '2026-11-19T11:28:00.000Z',
  note: 'Works weekdays.',
  noteAt: '2026-11-10T09:00:00.000Z',
  tags: ['sofa'],
};
const SEEN: Sighting = {
  postId: 'p0',
  brandId: 'halden',
  personId: PERSON.id,
  platform: 'x',
  permalink: null,
  text: 'Lovely lamp.',
  createdAt: '2026-11-08T09:00:00.000Z',
  seenAt: '2026-11-08T09:01:00.000Z',
  sentiment: 'positive',
  intent: 'praise',
  category: null,
  flags: [],
  products: [],
  incidentId: null,
};
const REPLY = interaction({
  state: 'posted',
  analysis: ANGER,
  postedAt: '2026-11-19T11:43:00.000Z',
  followUp: {
    postId: 'p9',
    text: 'Thank you, it came.',
    createdAt: '2026-11-20T08:00:00.000Z',
    seenAt: '2026-11-20T08:30:00.000Z',
    sentiment: { label: 'positive', score: 0.7 },
    evidence: ['Thank you'],
  },
});
const NO_ERASURE = {
  interactions: 0,
  posts: 0,
  drafts: 0,
  corrections: 0,
  commitments: 0,
  sightings: 0,
  quotations: 0,
  kept: { mentions: 0, snippets: 0 },
};
const answer = vi.fn();
const show = () => render(<PersonPast post={MARA} onAnswer={answer} />);

beforeEach(() => {
  vi.resetAllMocks();
  world.record = {
    person: PERSON,
    interactions: [REPLY],
    commitments: [promise()],
    sightings: [SEEN],
    wholeSince: null,
  } satisfies PersonRecord;
  done.writer.mockImplementation(() => world.record);
  done.note.mockImplementation(async (_id: string, note: string) => ({ kind: 'kept', note, noteAt: 'later' }));
  done.tags.mockResolvedValue(true);
  done.end.mockResolvedValue(promise());
});

describe('a person', () => {
  it('shows every name, what was said by both sides in order, and how they sound now with the words that say so', async () => {
    show();
    expect(screen.getByText('Also seen as @mara_old and Mara E.')).toBeVisible();
    const said = within(screen.getByRole('region', { name: 'Together so far' })).getAllByRole('listitem');
    expect(said.map((one) => one.textContent?.slice(0, 12))).toEqual([
      expect.stringContaining('Mara'),
      expect.stringContaining('You'),
      expect.stringContaining('Mara'),
      expect.stringContaining('Mara'),
    ]);
    expect(said[0]).toHaveTextContent('Answer to your reply');
    expect(said[0]).toHaveTextContent('because of “Thank you”');
    const tone = screen.getByRole('region', { name: 'Tone over time' });
    expect(tone).toHaveTextContent('From positive to positive');
    await expectAccessible();
  });

  it('says that a promise is late, in words, answers it and marks it as kept', async () => {
    const user = userEvent.setup();
    show();
    expect(screen.getByText(/^Your promise is \d+ days late\.$/)).toBeVisible();
    expect(screen.getByText('not kept yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Answer it now' }));
    expect(answer).toHaveBeenCalledWith(promise());
    await user.click(screen.getByRole('button', { name: 'Mark as kept' }));
    expect(done.end).toHaveBeenCalledWith('c1', 'kept');
  });

  it('shows the newest of a long past, nothing of times that are not whole, and more when asked', async () => {
    const user = userEvent.setup();
    const sightings = Array.from({ length: 41 }, (_, index) => ({
      ...SEEN,
      postId: `many${index}`,
      seenAt: new Date(Date.parse('2026-11-10T00:00:00.000Z') + index * 60_000).toISOString(),
      createdAt: null,
    }));
    const old = interaction({ id: 'old', text: 'Said long ago', startedAt: '2026-11-09T00:00:00.000Z' });
    const wholeSince = sightings[0]?.seenAt ?? null;
    world.record = { ...(world.record as PersonRecord), interactions: [REPLY, old], sightings, wholeSince };
    show();
    expect(screen.getByText(/more than 40 posts seen/)).toBeVisible();
    expect(screen.queryByText('Said long ago')).toBeNull();
    expect(done.writer).toHaveBeenLastCalledWith(MARA, undefined);
    const older = screen.getByRole('button', { name: 'Show older' });
    await user.click(older);
    expect(done.writer).toHaveBeenLastCalledWith(MARA, 100);
    await user.click(older);
    expect(done.writer).toHaveBeenLastCalledWith(MARA, 200);
  });

  it('takes the outcome from a list', async () => {
    const user = userEvent.setup();
    show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Resolved');
    expect(done.outcome).toHaveBeenCalledWith('i1', 'resolved');
  });

  it('forgets only after asking, and names what went and what stays', async () => {
    const user = userEvent.setup();
    done.forget.mockResolvedValue({
      ...NO_ERASURE,
      interactions: 2,
      commitments: 1,
      sightings: 3,
      kept: { mentions: 1, snippets: 2 },
    });
    show();
    await user.click(screen.getByRole('button', { name: 'Forget this person' }));
    expect(done.forget).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(done.forget).toHaveBeenCalledWith('x:marae_0412');
    expect(
      await screen.findByText(
        'Forgotten: 2 replies, 1 promise and 3 posts seen. Still named in 1 reply to somebody else and 2 snippets. Those belong to you or to other people.',
      ),
    ).toBeVisible();
  });

  it('says that nothing was erased where it could not be', async () => {
    const user = userEvent.setup();
    done.forget.mockResolvedValue(null);
    show();
    await user.click(screen.getByRole('button', { name: 'Forget this person' }));
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was erased');
  });

  it('says that it is the first time, and keeps a note for them all the same', async () => {
    const user = userEvent.setup();
    world.record = { person: null, interactions: [], commitments: [], sightings: [], wholeSince: null };
    done.keep.mockResolvedValue('x:marae_0412');
    show();
    expect(screen.getByRole('heading', { name: 'First time here' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Forget this person' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Third floor.');
    await user.tab();
    await waitFor(() => expect(done.note).toHaveBeenLastCalledWith('x:marae_0412', 'Third floor.', null));
  });

  it('can be forgotten also where only a post of theirs was seen', async () => {
    const user = userEvent.setup();
    world.record = { person: null, interactions: [], commitments: [], sightings: [SEEN] };
    done.forget.mockResolvedValue({ ...NO_ERASURE, sightings: 1 });
    show();
    await user.click(screen.getByRole('button', { name: 'Forget this person' }));
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(done.forget).toHaveBeenCalledWith('x:marae_0412');
  });

  it('needs a post', () => {
    render(<PersonPast post={null} onAnswer={answer} />);
    expect(screen.getByRole('heading', { name: 'Nobody to show yet' })).toBeVisible();
  });
});

describe('the note', () => {
  const field = () => screen.getByRole('textbox', { name: 'Note' });

  it('is kept while typing, without a button', async () => {
    const user = userEvent.setup();
    show();
    await user.type(field(), ' Saturdays are best.');
    await waitFor(() =>
      expect(done.note).toHaveBeenLastCalledWith(PERSON.id, 'Works weekdays. Saturdays are best.', PERSON.noteAt),
    );
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  it('is kept when the screen is left before the pause is over', async () => {
    const user = userEvent.setup();
    const { unmount } = show();
    await user.type(field(), '!');
    unmount();
    await waitFor(() => expect(done.note).toHaveBeenCalledWith(PERSON.id, 'Works weekdays.!', PERSON.noteAt));
  });

  it('shows both texts when another window wrote meanwhile', async () => {
    const user = userEvent.setup();
    done.note.mockResolvedValue({
      kind: 'joined',
      note: 'Theirs.\n\nWorks weekdays.!',
      noteAt: 'n',
    } satisfies NoteResult);
    show();
    await user.type(field(), '!');
    await user.tab();
    expect(await screen.findByText(/Both texts are kept/)).toBeVisible();
    expect(field()).toHaveValue('Theirs.\n\nWorks weekdays.!');
  });

  it('shows what the other window wrote beside mine where both do not fit', async () => {
    const user = userEvent.setup();
    done.note.mockResolvedValue({ kind: 'too-long', theirs: 'Their long text', noteAt: 'n' } satisfies NoteResult);
    show();
    await user.type(field(), '!');
    await user.tab();
    expect(await screen.findByText('Their long text')).toBeVisible();
    expect(field()).toHaveValue('Works weekdays.!');
  });

  it('takes what another window wrote where nothing is typed here, and never over what is', async () => {
    const user = userEvent.setup();
    const { rerender } = show();
    const written = (note: string, noteAt: string) => {
      world.record = { ...(world.record as PersonRecord), person: { ...PERSON, note, noteAt } };
      act(() => rerender(<PersonPast post={MARA} onAnswer={answer} />));
    };
    written('From the other window.', '1');
    expect(field()).toHaveValue('From the other window.');
    await user.type(field(), ' Mine.');
    written('Again from the other.', '2');
    expect(field()).toHaveValue('From the other window. Mine.');
  });

  it('stays where it is when it could not be kept', async () => {
    const user = userEvent.setup();
    done.note.mockResolvedValue(null);
    show();
    await user.type(field(), '!');
    await user.tab();
    expect(await screen.findByText(/Not saved/)).toBeVisible();
    expect(field()).toHaveValue('Works weekdays.!');
  });
});

describe('tags', () => {
  it('are added with Enter and taken away by name', async () => {
    const user = userEvent.setup();
    show();
    await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'vip{Enter}');
    expect(done.tags).toHaveBeenCalledWith(PERSON.id, ['sofa', 'vip']);
    await user.click(screen.getByRole('button', { name: 'Remove tag sofa' }));
    expect(done.tags).toHaveBeenLastCalledWith(PERSON.id, []);
  });
});
