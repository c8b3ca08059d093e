import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameworkPicker } from '@/components/reply/FrameworkPicker';
import { ReplyScreen } from '@/components/reply/ReplyScreen';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { MoveOrder } from '@/lib/domain/moveOrder';
import type { Suggestion } from '@/lib/domain/suggestion';
import type { DraftContent } from '@/lib/queries/drafts';
import type { InsertionState } from '@/lib/queries/insertion';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import type { Revision, RevisionResult } from '@/lib/replies/engine';
import { ANGER, expectAccessible, MARA, playDialogs, READING, resolved, suggestion } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({
  suggestions: [] as unknown[],
  revise: undefined as unknown,
  flags: [] as string[],
  draft: null as unknown,
  state: { step: 'idle' } as unknown,
  boxWords: null as string | null,
  insertion: {} as Record<string, ReturnType<typeof import('vitest').vi.fn>>,
  framework: [null, undefined] as unknown,
}));

vi.mock('@/lib/queries/suggestions', () => ({
  useSuggestions: () => ({
    status: 'ready',
    analysis: { ...ANGER, flags: world.flags },
    changes: [],
    incident: null,
    set: { suggestions: world.suggestions, noReply: null, humanFirst: false },
    revise: world.revise,
    error: null,
  }),
}));
vi.mock('@/lib/queries/review', () => ({
  useReview: (draft: string) => ({ issues: [], length: { count: draft.length, limit: 280, ideal: [100, 220] } }),
}));
vi.mock('@/lib/queries/corrections', () => ({ useCorrections: () => ({ correct: resolved(), undo: resolved() }) }));
vi.mock('@/lib/queries/insertion', () => ({
  useInsertion: () => ({ state: world.state, boxWords: world.boxWords, ...world.insertion }),
}));
vi.mock('@/lib/queries/people', () => ({
  useWriter: () => ({ person: null, interactions: [], commitments: [], sightings: [], wholeSince: null }),
}));
vi.mock('@/lib/queries/commitments', () => ({ usePromisesIn: () => [] }));
vi.mock('@/lib/queries/followUps', () => ({ linkAnswers: async () => 0 }));
vi.mock('@/lib/queries/sightings', () => ({ noteSeen: async () => {} }));
vi.mock('@/lib/queries/drafts', () => ({ useDraft: () => ({ draft: world.draft, keep: () => {}, drop: () => {} }) }));
vi.mock('@/lib/queries/snippets', () => ({ useSnippetActions: () => ({ save: resolved() }) }));
vi.mock('@/lib/queries/faq', () => ({ useFaqAnswer: () => ({ best: null, near: [] }) }));
vi.mock('@/lib/queries/ownSnippet', () => ({ useOwnSnippet: () => null }));
vi.mock('@/lib/queries/settings', () => ({ useFramework: () => world.framework }));

const WORDS = ['A third move is too many, Mara.', 'That is on us.', 'Please message us a day.'] as const;

/** As a planner would write it: one sentence for each move that is left. */
function planned(moves: Suggestion['moves'], change: Partial<Suggestion> = {}): Suggestion {
  return suggestion('own_put_right', moves.map((one) => one.text).join(' '), { moves, ...change });
}
const OWN = planned([
  { move: 'ACK', text: WORDS[0], because: 'Third time' },
  { move: 'OWN', text: WORDS[1], because: '' },
  { move: 'DM', text: WORDS[2], because: 'day off work' },
]);
const CALM = suggestion('calm_down', 'No wonder you are angry, Mara.');

/** Takes the steps as the planner does: each from where the one before it led to. */
const engine = async ({ strategy, steps }: Revision): Promise<RevisionResult> => {
  if (strategy !== 'own_put_right') return { ok: false, reason: 'unknown' };
  let moves = OWN.moves;
  for (const step of steps) {
    if (step.kind === 'drop' && moves[step.move]?.move === 'ACK') return { ok: false, reason: 'needed' };
    if (step.kind === 'drop') moves = moves.filter((_, index) => index !== step.move);
    else if (step.kind === 'swap')
      moves = moves.map((one, index) => (index === step.move ? { ...one, text: 'We got this wrong.' } : one));
    else if (step.kind === 'shorter' && moves.length > 2) moves = moves.slice(0, -1);
    else if (step.kind === 'shorter') return { ok: false, reason: 'cannot_be_shorter' };
    else if (step.kind === 'formal') moves = moves.map((one) => ({ ...one, text: one.text.toUpperCase() }));
    else if (step.kind === 'detail') return { ok: false, reason: 'too_long' };
    else if (step.kind === 'name') return { ok: false, reason: 'has_name' };
    else return { ok: false, reason: 'no_other_wording' };
  }
  return { ok: true, suggestion: planned(moves) };
};

const PAGE: ViewedPage = { state: 'post', tabId: 7, reading: READING, post: MARA, thread: [] };

function Frame({ shortcuts = true }: { shortcuts?: boolean }) {
  return (
    <main>
      <ReplyScreen
        viewed={{ page: PAGE, pick() {}, refresh() {}, paste() {}, reloadTab() {} }}
        brand={UNNAMED_BRAND}
        active
        shortcuts={shortcuts}
        handed={null}
        onHandedTaken={() => {}}
        onSnippets={() => {}}
        onSaveSnippet={() => {}}
        onPerson={() => {}}
      />
    </main>
  );
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const show = async () => {
  const user = userEvent.setup();
  const shown = render(<Frame />);
  await settled();
  return { user, ...shown };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const card = () => screen.getByRole('region', { name: 'Own and put right' });
const field = () => screen.getByRole('textbox', { name: 'Your reply' });
const status = () => screen.getByRole('status');
/** The words of the open card, without what stands around them. */
const reply = () => card().querySelector('p[dir=auto]')?.textContent;
const marked = (root: Element, look: string) =>
  [...root.querySelectorAll(`.${look}`)].map((one) => one.textContent).join('');
const post = () => screen.getByRole('article', { name: 'The post you are answering' });
const asked = () => vi.mocked(world.revise as typeof engine).mock.calls.map(([revision]) => revision);

beforeAll(() => Promise.all([import('@/components/reply/CardTools'), import('@/components/reply/BoxWords')]));

beforeEach(() => {
  playDialogs();
  world.suggestions = [OWN, CALM];
  world.revise = vi.fn(engine);
  world.flags = [];
  world.draft = null;
  world.state = { step: 'idle' } satisfies InsertionState;
  world.boxWords = null;
  world.insertion = { insert: resolved(), copy: resolved(), reset: vi.fn(), putBoxWordsAway: vi.fn() };
  world.framework = [null, vi.fn()];
});

describe('one press', () => {
  it('plans the reply anew, shows and says it, and leads back to the wording before', async () => {
    const { user } = await show();
    await user.click(button('Shorter'));
    expect(asked()).toEqual([{ strategy: 'own_put_right', steps: [{ kind: 'shorter' }] }]);
    await waitFor(() => expect(reply()).toBe(`${WORDS[0]} ${WORDS[1]}`));
    expect(status()).toHaveTextContent(`Shorter. ${WORDS[0]} ${WORDS[1]}`);
    expect(button('Shorter')).toHaveFocus();
    await user.click(button('Previous wording'));
    await waitFor(() => expect(reply()).toBe(OWN.text));
    expect(status()).toHaveTextContent('The previous wording is back.');
    expect(screen.queryByRole('button', { name: 'Previous wording' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Own and put right' })).toHaveFocus();
  });

  it('adds to the wishes before it, and each is taken back in its turn', async () => {
    const { user } = await show();
    await user.click(button('Shorter'));
    await user.click(button('More formal'));
    expect(asked().at(-1)?.steps).toEqual([{ kind: 'shorter' }, { kind: 'formal' }]);
    await waitFor(() => expect(reply()).toBe(`${WORDS[0]} ${WORDS[1]}`.toUpperCase()));
    await user.click(button('Previous wording'));
    await waitFor(() => expect(reply()).toBe(`${WORDS[0]} ${WORDS[1]}`));
    expect(button('Previous wording')).toHaveFocus();
    await user.click(button('More formal'));
    expect(asked().at(-1)?.steps).toEqual([{ kind: 'shorter' }, { kind: 'formal' }]);
  });

  it('works from the keyboard and inserts nothing by itself', async () => {
    const { user } = await show();
    button('Shorter').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(reply()).toBe(`${WORDS[0]} ${WORDS[1]}`));
    expect(world.insertion.insert).not.toHaveBeenCalled();
    screen.getByRole('heading', { name: 'Own and put right' }).focus();
    await user.keyboard('{Enter}');
    expect(world.insertion.insert?.mock.calls[0]?.[0]).toMatchObject({
      text: `${WORDS[0]} ${WORDS[1]}`,
      origin: 'suggestion',
    });
  });

  it.each([
    ['Warmer', 'It is already as warm as fits here.'],
    ['More detail', 'It would be too long for X.'],
    ['Add name', 'The name is in it already.'],
  ])('says quietly why there is no %s', async (wish, words) => {
    const { user } = await show();
    await user.click(button(wish));
    expect(within(card()).getByText(words)).toBeVisible();
    expect(status()).toHaveTextContent(words);
    await waitFor(() => expect(reply()).toBe(OWN.text));
  });

  it('keeps the wording when a further wish is refused', async () => {
    const { user } = await show();
    await user.click(button('Shorter'));
    await user.click(button('Shorter'));
    expect(within(card()).getByText('No shorter wording says the same.')).toBeVisible();
    await waitFor(() => expect(reply()).toBe(`${WORDS[0]} ${WORDS[1]}`));
    expect(button('Previous wording')).toBeVisible();
  });

  it('says so when the planner breaks', async () => {
    world.revise = vi.fn(async () => {
      throw new Error('broke');
    });
    const { user } = await show();
    await user.click(button('Shorter'));
    expect(within(card()).getByText('That did not work. The wording is as it was.')).toBeVisible();
    await waitFor(() => expect(reply()).toBe(OWN.text));
  });

  it('is taken once while the planner is busy, and an answer for a card left since counts for nothing', async () => {
    let answer = (_: RevisionResult) => {};
    world.revise = vi.fn(
      () =>
        new Promise<RevisionResult>((resolve) => {
          answer = resolve;
        }),
    );
    const { user } = await show();
    await user.click(button('Shorter'));
    expect(screen.getByRole('group', { name: 'Change the wording' })).toHaveAttribute('aria-busy', 'true');
    expect(await within(card()).findByText('Planning the reply anew')).toBeVisible();
    await user.click(button('More formal'));
    expect(world.revise).toHaveBeenCalledOnce();
    await user.keyboard('2');
    await act(async () => answer(await engine({ strategy: 'own_put_right', steps: [{ kind: 'shorter' }] })));
    expect(screen.getByRole('region', { name: 'Calm it down' })).toHaveTextContent(CALM.text);
    expect(status()).not.toHaveTextContent('Shorter');
    await user.keyboard('1');
    await waitFor(() => expect(reply()).toBe(OWN.text));
  });

  it('starts afresh when another card was chosen, or the reply was planned otherwise', async () => {
    const { user, rerender } = await show();
    await user.click(button('Shorter'));
    await user.keyboard('21');
    await waitFor(() => expect(reply()).toBe(OWN.text));
    await user.click(button('More formal'));
    expect(asked().at(-1)?.steps).toEqual([{ kind: 'formal' }]);
    world.suggestions = [planned([{ move: 'ACK', text: 'Three moves, Mara.', because: '' }]), CALM];
    rerender(<Frame />);
    await waitFor(() => expect(reply()).toBe('Three moves, Mara.'));
    expect(screen.queryByRole('button', { name: 'Previous wording' })).toBeNull();
  });

  it('is not offered once the reply is in the box', async () => {
    world.state = { step: 'inserted', interactionId: 'a' } satisfies InsertionState;
    await show();
    expect(screen.queryByRole('button', { name: 'Shorter' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Leave out' })).toBeNull();
    expect(button('Acknowledge')).toBeVisible();
  });
});

describe('one press while writing', () => {
  it('goes on from the new wording, which Edit opens too', async () => {
    const { user } = await show();
    await user.keyboard('e');
    await user.click(await screen.findByRole('button', { name: 'Shorter' }));
    expect(field()).toHaveValue(`${WORDS[0]} ${WORDS[1]}`);
    expect(screen.queryByText('edited')).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(button('More formal'));
    await user.keyboard('e');
    expect(field()).toHaveValue(`${WORDS[0]} ${WORDS[1]}`.toUpperCase());
  });

  it('never loses what was written by hand', async () => {
    const { user } = await show();
    await user.keyboard('e');
    await user.type(field(), ' See you Saturday.');
    await user.click(button('Shorter'));
    expect(field()).toHaveValue(`${WORDS[0]} ${WORDS[1]}`);
    expect(screen.getByText(/Your earlier draft was put aside/)).toBeVisible();
    await user.click(button('Previous wording'));
    expect(field()).toHaveValue(`${OWN.text} See you Saturday.`);
    expect(screen.queryByText(/Your earlier draft was put aside/)).toBeNull();
  });

  it('keeps what was typed since when the wording before comes back', async () => {
    const { user } = await show();
    await user.keyboard('e');
    await user.click(button('Shorter'));
    await user.type(field(), ' Thanks.');
    await user.click(button('Previous wording'));
    expect(field()).toHaveValue(OWN.text);
    await user.click(button('Bring it back'));
    expect(field()).toHaveValue(`${WORDS[0]} ${WORDS[1]} Thanks.`);
  });

  it('brings words by hand back from the card as well', async () => {
    const { user } = await show();
    await user.keyboard('e');
    await user.type(field(), ' Mine.');
    await user.click(button('Shorter'));
    await user.keyboard('{Escape}');
    await user.click(button('Previous wording'));
    expect(field()).toHaveValue(`${OWN.text} Mine.`);
  });

  it('is not offered for words of one’s own', async () => {
    world.draft = { text: 'Hello', origin: 'typed', strategy: null } satisfies DraftContent;
    await show();
    expect(field()).toHaveValue('Hello');
    expect(screen.queryByRole('button', { name: 'Shorter' })).toBeNull();
  });
});

describe('the moves', () => {
  it('mark their sentence and the words of the post while pointed at or focused, from the list and from the text', async () => {
    const { user } = await show();
    expect(marked(card(), 'move-active')).toBe(WORDS[0]);
    expect(marked(post(), 'mark-active')).toBe('Third time');
    await user.hover(button('Go private'));
    expect(marked(card(), 'move-active')).toBe(WORDS[2]);
    expect(marked(post(), 'mark-active')).toBe('day off work');
    await user.unhover(button('Go private'));
    expect(marked(card(), 'move-active')).toBe(WORDS[0]);
    await user.hover(within(card()).getByText(WORDS[2]));
    expect(marked(post(), 'mark-active')).toBe('day off work');
    await user.unhover(within(card()).getByText(WORDS[2]));
    act(() => button('Go private').focus());
    expect(marked(post(), 'mark-active')).toBe('day off work');
    act(() => button('Insert').focus());
    expect(marked(post(), 'mark-active')).toBe('Third time');
  });

  it('stay marked when pressed, or their sentence is', async () => {
    const { user } = await show();
    await user.click(button('Go private'));
    await user.unhover(button('Go private'));
    act(() => button('Insert').focus());
    expect(button('Go private')).toHaveAttribute('aria-pressed', 'true');
    expect(marked(post(), 'mark-active')).toBe('day off work');
    await user.click(within(card()).getByText(WORDS[1]));
    expect(button('Own it')).toHaveAttribute('aria-pressed', 'true');
  });

  it('are left out or said otherwise one at a time', async () => {
    const { user } = await show();
    await user.click(button('Own it'));
    await user.click(within(screen.getByRole('group', { name: 'Change “Own it”' })).getByText('Other wording'));
    await waitFor(() => expect(reply()).toBe(`${WORDS[0]} We got this wrong. ${WORDS[2]}`));
    expect(within(card()).getByText('In other words: Own it')).toBeVisible();
    await user.click(button('Leave out'));
    expect(asked().at(-1)?.steps).toEqual([
      { kind: 'swap', move: 1 },
      { kind: 'drop', move: 1 },
    ]);
    await waitFor(() => expect(reply()).toBe(`${WORDS[0]} ${WORDS[2]}`));
    expect(within(card()).getByText('Left out: Own it')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Own it' })).toBeNull();
    expect(button('Leave out')).toHaveFocus();
  });

  it('stay where the reply needs them', async () => {
    const { user } = await show();
    await user.click(button('Leave out'));
    expect(within(card()).getByText('The reply needs this sentence.')).toBeVisible();
    await waitFor(() => expect(reply()).toBe(OWN.text));
  });
});

describe('why this', () => {
  it('tells the reason, the words behind every sentence and every caution', async () => {
    world.flags = ['legal', 'urgent'];
    const { user } = await show();
    expect(button('Why this')).toHaveAttribute('aria-expanded', 'false');
    await user.click(button('Why this'));
    expect(button('Why this')).toHaveAttribute('aria-expanded', 'true');
    const reasons = within(
      document.getElementById(button('Why this').getAttribute('aria-controls') ?? '') as HTMLElement,
    );
    expect(reasons.getByText('because of the anger')).toBeVisible();
    const [first, second] = within(reasons.getByRole('list', { name: 'What each sentence does' })).getAllByRole(
      'listitem',
    );
    expect(first).toHaveTextContent(`Acknowledge ${WORDS[0]}because of Third time`);
    expect(second).toHaveTextContent('Not from the post: a reply of this kind needs it.');
    expect(reasons.getByText('Law is mentioned. Promise and admit nothing about blame.')).toBeVisible();
    expect(reasons.getByText('This is urgent. A time in your answer helps most.')).toBeVisible();
    await expectAccessible();
    await user.click(button('Why this'));
    expect(screen.queryByText('Not from the post: a reply of this kind needs it.')).toBeNull();
  });
});

it('tells in plain words how far the reply owns what happened', async () => {
  world.suggestions = [{ ...OWN, level: 'RS' }, CALM];
  const { user } = await show();
  await user.click(button('Why this'));
  expect(screen.getByText('Owning it')).toBeVisible();
  expect(screen.getByText(/^Somebody else has to take this on/)).toBeVisible();
});

describe('the order of moves', () => {
  it('is picked from the well-known ones, and told in a line', async () => {
    const change = vi.fn();
    world.framework = [null, change];
    const { user, rerender } = await show();
    const choice = screen.getByRole('combobox', { name: 'Order of moves' });
    expect(choice).toHaveDisplayValue('Suggested order');
    await user.selectOptions(choice, 'LATTE');
    expect(change).toHaveBeenLastCalledWith('LATTE');
    world.framework = ['LATTE', change];
    rerender(<Frame />);
    expect(choice).toHaveAccessibleDescription('Listen, acknowledge, take action, thank, explain.');
    await user.selectOptions(choice, 'Suggested order');
    expect(change).toHaveBeenLastCalledWith(null);
  });
});

describe('an order of the team’s own', () => {
  const OWN_ONE: MoveOrder = { name: 'Kelso way', acts: ['listen', 'solve', 'thank'] };

  it('is picked by its name, and told act by act', async () => {
    const change = vi.fn();
    world.framework = [null, change];
    const { rerender } = render(<FrameworkPicker own={OWN_ONE} />);
    const choice = screen.getByRole('combobox', { name: 'Order of moves' });
    await userEvent.selectOptions(choice, 'Kelso way');
    expect(change).toHaveBeenLastCalledWith('own');
    world.framework = ['own', change];
    rerender(<FrameworkPicker own={OWN_ONE} />);
    expect(choice).toHaveDisplayValue('Kelso way');
    expect(choice).toHaveAccessibleDescription('Say back what happened, Take the next step, Thank them');
  });

  it('leaves replies as planned for a brand that has none', () => {
    world.framework = ['own', vi.fn()];
    render(<FrameworkPicker own={null} />);
    expect(screen.getByRole('combobox', { name: 'Order of moves' })).toHaveDisplayValue('Suggested order');
    expect(screen.queryByRole('option', { name: 'Kelso way' })).toBeNull();
  });
});

describe('what was in the box and could not be given back', () => {
  beforeEach(() => {
    world.state = { step: 'refused', reason: 'not-restored', interactionId: 'a' } satisfies InsertionState;
    world.boxWords = 'Dear Mara, half a <b>reply</b>';
  });

  it('is shown, copied and put away', async () => {
    const { user } = await show();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    const kept = screen.getByRole('region', { name: 'What was in the box before' });
    expect(kept).toHaveTextContent('Dear Mara, half a <b>reply</b>');
    expect(kept).toHaveTextContent('They are not lost');
    await expectAccessible();
    await user.click(button('Copy what was in the box'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Dear Mara, half a <b>reply</b>');
    expect(status()).toHaveTextContent('Copied: what was in the box.');
    expect(world.insertion.copy).not.toHaveBeenCalled();
    await user.click(button('Put away'));
    expect(world.insertion.putBoxWordsAway).toHaveBeenCalledOnce();
  });

  it('can still be selected when the browser refuses the clipboard', async () => {
    const { user } = await show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(button('Copy what was in the box'));
    expect(status()).toHaveTextContent('Select the words here and copy them with the keyboard. Nothing is lost.');
    expect(screen.getByRole('region', { name: 'What was in the box before' })).toHaveTextContent('Dear Mara');
  });

  it('stays when the refusal itself was put aside', async () => {
    world.state = { step: 'idle' } satisfies InsertionState;
    await show();
    expect(button('Copy what was in the box')).toBeVisible();
    expect(button('Insert')).toBeVisible();
  });
});

it('finds nothing against accessibility in any of it', async () => {
  world.framework = ['CARE', vi.fn()];
  const { user } = await show();
  await user.click(button('Shorter'));
  await expectAccessible();
  await user.keyboard('e');
  await user.click(button('Add name'));
  await expectAccessible();
});
