import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { stretchAround } from '@/components/reply/PostCard';
import { type Handed, ReplyScreen } from '@/components/reply/ReplyScreen';
import { type Brand, type Channel, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import { templateFor } from '@/lib/incidents/templates';
import type { DraftContent } from '@/lib/queries/drafts';
import type { InsertionState } from '@/lib/queries/insertion';
import type { SuggestionsAnswer } from '@/lib/queries/suggestions';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { ANGER, BEX, expectAccessible, MARA, playDialogs, READING, resolved, suggestion, THREE } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({
  own: null as unknown,
  answer: {} as unknown,
  variants: [] as number[],
  faq: { best: null, near: [] } as unknown,
  issues: [] as unknown[],
  state: { step: 'idle' } as unknown,
  draft: null as unknown,
  brand: {} as unknown,
  boxWords: null as string | null,
  revise: undefined as unknown,
  framework: [null, undefined] as unknown,
  insertion: {} as Record<string, ReturnType<typeof import('vitest').vi.fn>>,
  keep: undefined as unknown,
  drop: undefined as unknown,
  corrections: {} as Record<string, ReturnType<typeof import('vitest').vi.fn>>,
}));

vi.mock('@/lib/queries/suggestions', () => ({
  useSuggestions: ({ variant }: { variant: number }) => {
    world.variants.push(variant);
    return world.answer;
  },
}));
vi.mock('@/lib/queries/review', () => ({
  useReview: (draft: string) => ({
    issues: (world.issues as DraftIssue[]).filter(
      ({ rule, start, end }) => draft.slice(start, end) === (rule === 'unfilled' ? '{{first_name}}' : rule),
    ),
    length: { count: draft.length, limit: 280, ideal: [100, 220] },
  }),
}));
vi.mock('@/lib/queries/faq', () => ({ useFaqAnswer: () => world.faq, faqReply: () => 'Yes, until noon.' }));
vi.mock('@/lib/queries/ownSnippet', () => ({ useOwnSnippet: () => world.own }));
vi.mock('@/lib/queries/settings', () => ({ useFramework: () => world.framework }));
vi.mock('@/lib/queries/corrections', () => ({ useCorrections: () => world.corrections }));
vi.mock('@/lib/queries/insertion', () => ({
  useInsertion: () => ({
    state: world.state,
    boxWords: world.boxWords,
    ...world.insertion,
  }),
}));
vi.mock('@/lib/queries/people', () => ({
  useWriter: () => ({ person: null, interactions: [], commitments: [], sightings: [], wholeSince: null }),
}));
vi.mock('@/lib/queries/commitments', () => ({ usePromisesIn: () => [] }));
vi.mock('@/lib/queries/followUps', () => ({ linkAnswers: async () => 0 }));
vi.mock('@/lib/queries/sightings', () => ({ noteSeen: async () => {} }));
vi.mock('@/lib/queries/drafts', () => ({
  useDraft: () => ({ draft: world.draft, keep: world.keep, drop: world.drop }),
}));
vi.mock('@/lib/queries/snippets', () => ({
  useSnippetActions: () => ({ save: async () => ({ ok: true, id: 's' }) }),
  snippetActions: { used },
}));

const used = vi.hoisted(() => vi.fn(async () => {}));
const POST: ViewedPage = { state: 'post', tabId: 7, reading: READING, post: MARA, thread: [] };
const ready = (change: Partial<SuggestionsAnswer> = {}): SuggestionsAnswer => ({
  status: 'ready',
  pastReplies: [],
  analysis: ANGER,
  changes: [],
  incident: null,
  set: THREE,
  revise: world.revise as SuggestionsAnswer['revise'],
  error: null,
  ...change,
});

const viewed = { pick: vi.fn(), refresh: vi.fn(), paste: vi.fn(), reloadTab: vi.fn() };
const onSnippets = vi.fn();
const onSaveSnippet = vi.fn();
const onWriting = vi.fn();

let given: Handed = { text: 'Saturday would work.' };
function Frame({ page, shortcuts }: { page: ViewedPage; shortcuts: boolean }) {
  const [handed, setHanded] = useState<Handed | null>(null);
  return (
    <main>
      <button type="button" onClick={() => setHanded(given)}>
        hand over
      </button>
      <ReplyScreen
        viewed={{ page, ...viewed }}
        brand={world.brand as Brand}
        active
        shortcuts={shortcuts}
        handed={handed}
        onHandedTaken={() => setHanded(null)}
        onSnippets={onSnippets}
        onSaveSnippet={onSaveSnippet}
        onWriting={onWriting}
        onPerson={() => {}}
      />
    </main>
  );
}

/** With the parts of the screen that come a moment later. */
const show = async (page: ViewedPage = POST, shortcuts = true) => {
  const user = userEvent.setup();
  const shown = render(<Frame page={page} shortcuts={shortcuts} />);
  await settled();
  return { user, ...shown };
};
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const inserted = () => world.insertion.insert?.mock.calls.at(-1)?.[0];

// Parts that come later are there at the next turn, as from the disk of a real panel.
beforeAll(() =>
  Promise.all([
    import('@/components/reply/InsertResult'),
    import('@/components/reply/BoxWords'),
    import('@/components/reply/Notices'),
    import('@/components/reply/CardTools'),
    import('@/components/reply/ChannelChips'),
    import('@/components/reply/EditCard'),
    import('@/components/reply/FaqMatch'),
    import('@/components/shell/IncidentOfPost'),
    import('@/components/reply/SegmentChoice'),
  ]),
);

beforeEach(() => {
  playDialogs();
  vi.clearAllMocks();
  world.revise = vi.fn();

  given = { text: 'Saturday would work.' };
  world.framework = [null, vi.fn()];
  world.answer = ready();
  world.faq = { best: null, near: [] };
  world.issues = [];
  world.state = { step: 'idle' } satisfies InsertionState;
  world.draft = null;
  world.brand = UNNAMED_BRAND;
  world.own = null;
  world.keep = vi.fn();
  world.drop = vi.fn();
  world.corrections = { correct: vi.fn(async () => true), undo: vi.fn(async () => true) };
  world.insertion = {
    insert: resolved(),
    copy: resolved(),
    undo: resolved(),
    markPosted: resolved(),
    markLeft: vi.fn(async () => 'left-1'),
    takeBackLeft: resolved(),
    reset: vi.fn(),
    putBoxWordsAway: vi.fn(),
  };
  world.boxWords = null;
});

describe('choosing', () => {
  it('opens the first suggestion, and another with its number', async () => {
    const { user } = await show();
    expect(screen.getByRole('region', { name: 'Own and put right' })).toHaveTextContent('A third move is too many');
    await user.keyboard('2');
    expect(screen.getByRole('region', { name: 'Calm it down' })).toHaveTextContent('No wonder you are angry');
    expect(screen.getByRole('heading', { name: 'Calm it down' })).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'Own and put right' })).toBeNull();
  });

  it('has the brand’s own answer first, and below the replies from the sheet where something is wrong', async () => {
    const faq = {
      id: 'f',
      question: 'Can I change the day?',
      variants: [],
      answer: 'Until noon.',
      link: '',
      updatedAt: '',
    };
    world.faq = { best: { faq, score: 0.9 }, near: [] };
    const isFirst = () => {
      const [own, replies] = [
        screen.getByRole('region', { name: 'Your answer' }),
        screen.getByRole('region', { name: 'Own and put right' }),
      ];
      return Boolean(own.compareDocumentPosition(replies) & Node.DOCUMENT_POSITION_FOLLOWING);
    };
    const { unmount } = await show();
    expect(isFirst()).toBe(true);
    unmount();
    const now = new Date('2026-11-22T10:00:00.000Z');
    const incident = templateFor('outage', now, { id: 'i1', brandId: 'halden', timeZone: 'UTC' });
    const match = { incident, certainty: 'sure' as const, evidence: [], others: [] };
    world.answer = ready({ incident: { match, incident, isAnyOpen: true, now, key: '' } });
    await show();
    expect(isFirst()).toBe(false);
  });

  it('lets the user say who is answered in an incident, and answer from the sheet what was taken for an insult', async () => {
    const now = new Date('2026-11-22T10:00:00.000Z');
    const incident = templateFor('outage', now, { id: 'i1', brandId: 'halden', timeZone: 'UTC' });
    const match = { incident, certainty: 'sure' as const, evidence: [], others: [] };
    const wrong = { match, incident, isAnyOpen: true, now, key: '' };
    world.answer = ready({ incident: wrong, set: { ...THREE, segment: 'bystander' } });
    const { user, rerender } = await show();
    const choice = screen.getByRole('combobox', { name: 'Answered as' });
    expect(choice).toHaveDisplayValue('Bystander');
    expect(within(choice).getAllByRole('option')).toHaveLength(8);
    await user.selectOptions(choice, 'Affected');
    const affected = { label: 'segment', to: 'affected' } as const;
    expect(world.corrections.correct).toHaveBeenCalledExactlyOnceWith(MARA, ANGER, affected);
    expect(screen.getByText('Corrected: Affected. The suggestions follow.')).toBeInTheDocument();
    await expectAccessible();

    const noReply = { reason: 'abuse' as const, whatToDo: 'Leave it.' };
    world.answer = ready({
      incident: {
        ...wrong,
        incident: {
          ...incident,
          sheet: {
            ...incident.sheet,
            known: [{ id: 'f', text: 'Checkout is failing for some people.', source: '', at: null, approvedBy: '' }],
          },
        },
      },
      set: { suggestions: [], noReply, humanFirst: false, segment: 'troll' },
    });
    rerender(<Frame page={POST} shortcuts />);
    await settled();
    expect(choice).toHaveDisplayValue('Only insults');
    await user.click(button('Answer from the sheet anyway'));
    expect(world.corrections.correct).toHaveBeenLastCalledWith(MARA, ANGER, affected);
  });

  it('inserts the open one with Enter', async () => {
    const { user } = await show();
    await user.keyboard('3{Enter}');
    expect(inserted()).toMatchObject({
      text: 'Please message us, Mara.',
      strategy: 'short_private',
      mode: 'ask',
      origin: 'suggestion',
    });
  });

  it('leaves Enter to the button that has the focus', async () => {
    const { user } = await show();
    button('Copy').focus();
    await user.keyboard('{Enter}');
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(world.insertion.copy).toHaveBeenCalledOnce();
  });

  it('does nothing on single letters when they are turned off, but Enter still inserts', async () => {
    const { user } = await show(POST, false);
    await user.keyboard('2ce');
    expect(screen.getByRole('region', { name: 'Own and put right' })).toBeVisible();
    expect(world.insertion.copy).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(world.insertion.insert).toHaveBeenCalledOnce();
  });

  it('shows the words of the post that caused a sentence and a reading', async () => {
    const { user } = await show();
    const article = screen.getByRole('article', { name: 'The post you are answering' });
    const marked = () => [...article.querySelectorAll('mark.mark-active')].map((one) => one.textContent).join('');
    expect(marked()).toBe('ANOTHER day off work');
    await user.click(within(article).getByRole('button', { name: /^Anger/ }));
    expect(marked()).toBe('ANOTHER');
  });

  it('marks the words of a reading while it is pointed at or has the focus', async () => {
    const { user } = await show();
    const article = screen.getByRole('article', { name: 'The post you are answering' });
    const marked = () => [...article.querySelectorAll('mark.mark-active')].map((one) => one.textContent).join('');
    await user.hover(within(article).getByRole('button', { name: /^Anger/ }));
    expect(marked()).toBe('ANOTHER');
    await user.unhover(within(article).getByRole('button', { name: /^Anger/ }));
    expect(marked()).toBe('ANOTHER day off work');
    act(() =>
      within(article)
        .getByRole('button', { name: /^Anger/ })
        .focus(),
    );
    expect(marked()).toBe('ANOTHER');
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(marked()).toBe('ANOTHER day off work');
  });

  it('says why this post is shown and picks another of the page', async () => {
    const { user } = await show();
    expect(screen.getByText('Its own page is open')).toBeVisible();
    await user.click(button('Choose another'));
    await user.click(
      within(screen.getByRole('list', { name: 'Posts on this page' })).getByRole('button', { name: /Bex/ }),
    );
    expect(viewed.pick).toHaveBeenCalledWith(BEX.id);
  });
});

describe('the chips of a reading', () => {
  const chips = () =>
    within(screen.getByRole('list', { name: 'What was understood' }))
      .getAllByRole('listitem')
      .map((one) => one.textContent);
  const UNSURE = { label: 'negative', score: -0.2, confident: false } as const;

  it('say where a label is only likely, to the eye and to the ear', async () => {
    const certainty = { intent: 0.9, category: 0.3 };
    const evidence = [{ what: 'category:delivery_late', start: 0, end: 7 }];
    world.answer = ready({ analysis: { ...ANGER, evidence, certainty } });
    await show();
    expect(button(/^Late delivery ?, perhaps/)).toHaveTextContent('Late delivery?');
    expect(button('Correct: Late delivery')).toBeVisible();
    expect(chips()).toEqual([expect.stringContaining('Late delivery?'), 'Anger']);
    await expectAccessible();
  });

  it('doubt what is felt in the same way', async () => {
    const certainty = { intent: 0.9, category: 0.9, emotion: 0.4 };
    world.answer = ready({ analysis: { ...ANGER, evidence: [], certainty } });
    await show();
    expect(chips()).toEqual(['Late delivery', 'Anger?, perhaps']);
  });

  it.each([
    ['likely enough', { intent: 0.5, category: 0.8, emotion: 0.9 }],
    ['never weighed', { intent: 0.5, category: 0.8 }],
  ])('leave what is %s as it is', async (_, certainty) => {
    world.answer = ready({ analysis: { ...ANGER, intent: 'question', certainty } });
    await show();
    expect(chips().join()).not.toContain('?');
  });

  it('are as sure as the surer of two labels of one name', async () => {
    const praise = { ...ANGER, intent: 'praise', category: 'praise', emotion: 'joy' } as const;
    world.answer = ready({ analysis: { ...praise, certainty: { intent: 0.9, category: 0.1 } } });
    await show();
    expect(chips()).toEqual(['Praise', 'Joy']);
  });

  it.each([
    ['praise', UNSURE, 'Negative?, perhaps'],
    ['request_help', { ...UNSURE, label: 'positive' }, 'Positive?, perhaps'],
    ['praise', { ...UNSURE, confident: true }, null],
    ['complaint', UNSURE, null],
    ['praise', { ...UNSURE, label: 'neutral' }, null],
  ] as const)('show an unsure mood that contradicts the kind: %s, %o', async (intent, sentiment, chip) => {
    world.answer = ready({ analysis: { ...ANGER, intent, category: null, emotion: 'neutral', sentiment } });
    await show();
    expect(chips().slice(1)).toEqual(chip ? [chip] : []);
  });

  it('say who speaks where it is no customer, by their words', async () => {
    const evidence = [{ what: 'speaker:employee', start: 0, end: 7 }];
    world.answer = ready({ analysis: { ...ANGER, evidence, speaker: 'employee' } });
    const { user } = await show();
    await user.hover(button(/^Works or worked here/));
    expect(screen.getByRole('article').querySelector('mark.mark-active')).toHaveTextContent(MARA.text.slice(0, 7));
    expect(screen.queryByRole('button', { name: 'Correct: Works or worked here' })).toBeNull();
    await expectAccessible();
  });

  it.each([
    ['customer', 'question', ['Question']],
    ['bystander', 'question', ['Question']],
    ['press', 'press', ['Press']],
  ] as const)('name a %s at most once', async (speaker, intent, names) => {
    world.answer = ready({ analysis: { ...ANGER, intent, category: null, emotion: 'neutral', speaker } });
    await show();
    expect(chips()).toEqual(names);
  });

  it('lead from an unsure mood to the other tones', async () => {
    world.answer = ready({ analysis: { ...ANGER, intent: 'praise', category: 'praise', sentiment: UNSURE } });
    const { user } = await show();
    await user.click(button('Correct: Negative'));
    expect(await screen.findByRole('menuitemradio', { name: 'Negative' })).toHaveFocus();
  });
});

describe('correcting a reading', () => {
  const menu = () => screen.findByRole('menu');
  const open = async (chip: string) => {
    const shown = await show();
    await shown.user.click(button(`Correct: ${chip}`));
    await menu();
    return shown;
  };

  it('takes one click in the menu of a chip', async () => {
    const { user } = await open('Anger');
    const now = screen.getByRole('menuitemradio', { name: 'Anger' });
    expect(now).toBeChecked();
    expect(now).toHaveFocus();
    await expectAccessible();
    await user.click(screen.getByRole('menuitemradio', { name: 'Disappointment' }));
    expect(world.corrections.correct).toHaveBeenCalledExactlyOnceWith(MARA, ANGER, {
      label: 'emotion',
      to: 'disappointment',
    });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Corrected: Disappointment. The suggestions follow.');
  });

  it('works with the keys of a menu, and Esc leaves everything as it is', async () => {
    const { user } = await open('Anger');
    const focused = () => document.activeElement?.textContent;
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Frustration');
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('Neutral');
    await user.keyboard('g');
    expect(focused()).toBe('Grief');
    await user.keyboard('g');
    expect(focused()).toBe('Gratitude');
    await user.keyboard('{End}{Home}{ArrowRight}{Enter}');
    expect(world.corrections.correct).toHaveBeenCalledExactlyOnceWith(MARA, ANGER, {
      label: 'emotion',
      to: 'frustration',
    });
    expect(world.insertion.insert).not.toHaveBeenCalled();
  });

  it('leads from any chip to the other labels', async () => {
    const { user } = await open('Late delivery');
    await user.click(screen.getByRole('radio', { name: 'Kind' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Question' }));
    expect(world.corrections.correct).toHaveBeenCalledWith(MARA, ANGER, { label: 'intent', to: 'question' });
    await user.click(button('Correct: Late delivery'));
    await user.click(screen.getByRole('menuitemradio', { name: 'No topic' }));
    expect(world.corrections.correct).toHaveBeenLastCalledWith(MARA, ANGER, { label: 'category', to: null });
    await user.click(button('Correct: Late delivery'));
    await user.click(screen.getByRole('radio', { name: 'Tone' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Positive' }));
    expect(world.corrections.correct).toHaveBeenLastCalledWith(MARA, ANGER, { label: 'sentiment', to: 'positive' });
  });

  it('takes a warning away, and raises one that was missed', async () => {
    const analysis = { ...ANGER, flags: ['legal' as const] };
    world.answer = ready({ analysis });
    const { user } = await open('Legal');
    const ticked = () => screen.getAllByRole('menuitemcheckbox', { checked: true }).map((one) => one.textContent);
    expect(ticked()).toEqual(['Legal']);
    expect(screen.getByRole('menuitemcheckbox', { name: 'Legal' })).toHaveFocus();
    await expectAccessible();
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Legal' }));
    expect(world.corrections.correct).toHaveBeenCalledExactlyOnceWith(MARA, analysis, { label: 'flag', to: 'legal' });
    expect(screen.getByRole('status')).toHaveTextContent('Corrected: without “Legal”. The suggestions follow.');
    await user.click(button('Correct: Anger'));
    await user.click(screen.getByRole('radio', { name: 'Warnings' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Safety' }));
    expect(world.corrections.correct).toHaveBeenLastCalledWith(MARA, analysis, {
      label: 'flag',
      to: 'safety',
      raised: true,
    });
    expect(screen.getByRole('status')).toHaveTextContent('Corrected: Safety. The suggestions follow.');
  });

  it('gives the focus to Undo, whose line stays as long as there is something to undo', async () => {
    const { user, rerender } = await open('Anger');
    await user.click(screen.getByRole('menuitemradio', { name: 'Joy' }));
    world.answer = ready({ changes: [{ label: 'emotion', to: 'joy' }], analysis: { ...ANGER, emotion: 'joy' } });
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.getByText(/^Corrected by you: Joy/)).toBeVisible();
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(world.corrections.undo).toHaveBeenCalledExactlyOnceWith(MARA);
    expect(screen.getByRole('status')).toHaveTextContent('Correction taken back.');
    expect(screen.getByRole('heading', { name: 'Own and put right' })).toHaveFocus();
  });

  it('says when it could not be kept', async () => {
    world.corrections.correct = vi.fn(async () => false);
    const { user } = await open('Anger');
    await user.click(screen.getByRole('menuitemradio', { name: 'Joy' }));
    expect(screen.getByRole('status')).toHaveTextContent('Not corrected: it could not be saved.');
  });
});

describe('the gate before Insert', () => {
  it('waits for what must be true and leads to it', async () => {
    world.answer = ready({
      set: {
        ...THREE,
        suggestions: [suggestion('own_put_right', 'I will call you.', { requiresTrue: ['I can call today'] })],
      },
    });
    const { user } = await show();
    await user.click(button('Insert: 1 to tick'));
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(screen.getByRole('checkbox', { name: 'I can call today' })).toHaveFocus();
    await user.keyboard(' ');
    await user.click(button('Insert'));
    expect(world.insertion.insert).toHaveBeenCalledOnce();
  });

  it('leads to the first thing to fix, fixes it, and inserts', async () => {
    world.draft = { text: 'I am sorry if you were cross.', origin: 'edited', strategy: null } satisfies DraftContent;
    world.issues = [
      { rule: 'sorry if', severity: 'block', start: 5, end: 13, message: '“Sorry if” doubts it.', fix: 'sorry that' },
    ];
    const { user } = await show();
    await user.click(button('Insert: 1 to fix'));
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(button('Say “sorry that”')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('I am sorry that you were cross.');
    await user.click(button('Insert'));
    expect(inserted()).toMatchObject({ text: 'I am sorry that you were cross.', origin: 'edited' });
  });

  it('says with an issue what its rule rests on, where it rests on something', async () => {
    world.draft = { text: 'I am sorry if you were cross.', origin: 'edited', strategy: null } satisfies DraftContent;
    world.issues = [
      { rule: 'sorry if', severity: 'block', start: 5, end: 13, message: 'No.', fix: null, source: 'Moss 2001' },
      { rule: 'cross', severity: 'warn', start: 23, end: 28, message: 'Milder.', fix: null },
    ];
    await show();
    const [sourced, plain] = within(screen.getByRole('list', { name: '2 things to look at' })).getAllByRole('listitem');
    expect(sourced).toHaveTextContent('Why: Moss 2001');
    expect(plain).not.toHaveTextContent('Why:');
  });

  it('offers a deliberate way past a blocking issue only after it was shown', async () => {
    world.draft = { text: 'I am sorry if you were cross.', origin: 'edited', strategy: null } satisfies DraftContent;
    world.issues = [{ rule: 'sorry if', severity: 'block', start: 5, end: 13, message: 'No.', fix: null }];
    const { user } = await show();
    expect(screen.queryByRole('button', { name: 'Insert anyway' })).toBeNull();
    await user.click(button('Insert: 1 to fix'));
    await user.click(button('Insert anyway'));
    expect(inserted()).toMatchObject({ text: 'I am sorry if you were cross.' });
  });

  it('offers no way past an issue that came since', async () => {
    world.draft = { text: 'I am sorry if you were cross.', origin: 'edited', strategy: null } satisfies DraftContent;
    const block = (rule: string, start: number) =>
      ({ rule, severity: 'block', start, end: start + rule.length, message: 'No.', fix: null }) as const;
    world.issues = [block('sorry if', 5), block('idiot', 0)];
    const { user } = await show();
    await user.click(button('Insert: 1 to fix'));
    const field = screen.getByRole('textbox', { name: 'Your reply' });
    await user.clear(field);
    await user.type(field, 'idiot');
    expect(button('Insert: 1 to fix')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Insert anyway' })).toBeNull();
  });

  it('lets a field that nobody filled out by no way, says which, and selects it', async () => {
    world.draft = { text: 'sorry if. Hi {{first_name}}.', origin: 'snippet', strategy: null } satisfies DraftContent;
    world.issues = [
      { rule: 'unfilled', severity: 'block', start: 13, end: 27, message: 'Still empty.', fix: null },
      { rule: 'sorry if', severity: 'block', start: 0, end: 8, message: 'No.', fix: null },
    ];
    const { user } = await show();
    await user.click(button('Insert: fill in “first name”, 1 to fix'));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    expect(box).toHaveFocus();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('{{first_name}}');
    expect(screen.queryByRole('button', { name: 'Insert anyway' })).toBeNull();
    await user.click(button('Copy'));
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(world.insertion.copy).not.toHaveBeenCalled();
    await user.keyboard('Sam');
    await user.click(button('Insert: 1 to fix'));
    await user.click(button('Insert anyway'));
    expect(inserted()).toMatchObject({ text: 'sorry if. Hi Sam.' });
  });

  it('copies no suggestion with a hole by the key either', async () => {
    const holed = suggestion('short_private', 'Hi {{first_name}}.');
    world.answer = ready({ set: { ...THREE, suggestions: [holed] } });
    world.issues = [{ rule: 'unfilled', severity: 'block', start: 3, end: 17, message: 'Still empty.', fix: null }];
    const { user } = await show();
    await user.keyboard('c');
    expect(world.insertion.copy).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('Hi {{first_name}}.');
  });

  it('asks that the right person has seen a sensitive post', async () => {
    world.answer = ready({ set: { ...THREE, humanFirst: true } });
    const { user } = await show();
    expect(screen.getByRole('heading', { name: 'A person looks first, then the reply' })).toBeVisible();
    await user.click(button('Insert: 1 to tick'));
    await user.click(screen.getByRole('checkbox', { name: 'The right person has seen this' }));
    await user.click(button('Insert'));
    expect(world.insertion.insert).toHaveBeenCalledOnce();
  });
});

describe('the ways around the gate', () => {
  const PASTED: ViewedPage = { ...POST, tabId: null, reading: null };
  const GATED = {
    ...THREE,
    suggestions: [
      suggestion('own_put_right', 'A third move is too many, Mara.'),
      suggestion('safety_first', 'Please stop using it.', { requiresTrue: ['The safety team knows'] }),
    ],
  };

  it('are closed for another card after the box was found full', async () => {
    world.answer = ready({ set: GATED });
    world.state = { step: 'refused', reason: 'not-empty', interactionId: 'a' } satisfies InsertionState;
    const { user } = await show();
    await user.keyboard('2');
    expect(world.insertion.reset).toHaveBeenCalledOnce();
    await user.click(button('Replace'));
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(screen.getByRole('checkbox', { name: 'The safety team knows' })).toHaveFocus();
    await user.keyboard(' ');
    await user.click(button('Replace'));
    expect(inserted()).toMatchObject({ text: 'Please stop using it.', mode: 'replace' });
  });

  it('are closed for the key that copies pasted words', async () => {
    world.answer = ready({ set: { ...GATED, suggestions: GATED.suggestions.slice(1) } });
    const { user } = await show(PASTED);
    await user.keyboard('c');
    expect(world.insertion.copy).not.toHaveBeenCalled();
    await user.keyboard(' c');
    expect(world.insertion.copy).toHaveBeenCalledOnce();
  });

  it('ask once only about words that were let past', async () => {
    world.draft = { text: 'I am sorry if you were cross.', origin: 'edited', strategy: null } satisfies DraftContent;
    world.issues = [{ rule: 'sorry if', severity: 'block', start: 5, end: 13, message: 'No.', fix: null }];
    const { user, rerender } = await show();
    await user.click(button('Insert: 1 to fix'));
    await user.click(button('Insert anyway'));
    world.state = { step: 'refused', reason: 'not-empty', interactionId: 'a' } satisfies InsertionState;
    rerender(<Frame page={POST} shortcuts />);
    await user.click(button('Add after'));
    expect(inserted()).toMatchObject({ mode: 'append' });
  });
});

describe('what can be had back', () => {
  const reworded = (...words: string[]) => {
    world.answer = ready({ set: { ...THREE, suggestions: words.map((one) => suggestion('own_put_right', one)) } });
  };

  it('is a draft thrown away', async () => {
    const left: DraftContent = { text: 'Ten minutes of work.', origin: 'typed', strategy: null };
    world.draft = left;
    const { user } = await show();
    await user.click(button('Discard'));
    expect(world.drop).toHaveBeenCalledOnce();
    await expectAccessible();
    await user.click(button('Undo'));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('Ten minutes of work.');
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
    expect(world.keep).toHaveBeenLastCalledWith(expect.objectContaining(left));
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Draft discarded.')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Your draft is kept.');
  });

  it('is no draft that has gone out', async () => {
    world.draft = { text: 'Half a reply', origin: 'typed', strategy: null } satisfies DraftContent;
    const { rerender } = await show();
    world.state = {
      step: 'posted',
      interactionId: 'a',
      at: '2026-11-19T11:42:00.000Z',
      text: 'Half a reply',
    } satisfies InsertionState;
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is the wording before another one, and each is said', async () => {
    const { user, rerender } = await show();
    expect(screen.queryByRole('button', { name: 'Earlier wording' })).toBeNull();
    await user.keyboard('r');
    reworded('We moved it three times, Mara.');
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.getByRole('status')).toHaveTextContent('We moved it three times, Mara.');
    await user.click(button('Earlier wording'));
    expect(world.variants.at(-1)).toBe(0);
    reworded('A third move is too many, Mara.');
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.getByRole('status')).toHaveTextContent('A third move is too many, Mara.');
    expect(screen.queryByRole('button', { name: 'Earlier wording' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Own and put right' })).toHaveFocus();
  });

  it('is said to be the same where there was no other wording', async () => {
    const { user, rerender } = await show();
    await user.keyboard('r');
    reworded('A third move is too many, Mara.');
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.getByRole('status')).toHaveTextContent('There is no other wording that fits here.');
    const card = screen.getByRole('region', { name: 'Own and put right' });
    expect(card).toHaveTextContent('There is no other wording that fits here.');
  });

  it('are the words before a fix', async () => {
    world.draft = { text: 'I am sorry if you were cross.', origin: 'edited', strategy: null } satisfies DraftContent;
    world.issues = [{ rule: 'sorry if', severity: 'block', start: 5, end: 13, message: 'No.', fix: 'sorry that' }];
    const { user } = await show();
    const field = screen.getByRole('textbox', { name: 'Your reply' });
    await user.click(button('Say “sorry that”'));
    expect(screen.getByRole('status')).toHaveTextContent('Changed as proposed.');
    await expectAccessible();
    await user.click(button('Undo'));
    expect(field).toHaveValue('I am sorry if you were cross.');
    expect(field).toHaveFocus();
    await user.click(button('Say “sorry that”'));
    await user.type(field, ' More.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('nothing written yet', () => {
  it('is what the button says, and it leads into the field', async () => {
    const { user } = await show();
    await user.click(button('Write your own'));
    button('Copy').focus();
    await user.click(button('Insert: nothing written yet'));
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('Insert: nothing written yet');
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
    await user.click(button('Copy'));
    expect(world.insertion.copy).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
  });
});

describe('a result and its words', () => {
  const STATES = [
    { step: 'inserted', interactionId: 'a' },
    { step: 'copied', interactionId: 'a' },
    { step: 'posted', interactionId: 'a', at: '2026-11-19T11:42:00.000Z', text: 'Other' },
    { step: 'refused', reason: 'no-box', interactionId: 'a' },
  ] satisfies InsertionState[];

  it.each(STATES)('part when another card or another wording is chosen: $step', async (state) => {
    world.state = state;
    const { user } = await show();
    await user.keyboard('1');
    expect(world.insertion.reset).not.toHaveBeenCalled();
    await user.keyboard('2');
    expect(world.insertion.reset).toHaveBeenCalledTimes(1);
    await user.keyboard('r');
    expect(world.insertion.reset).toHaveBeenCalledTimes(2);
  });

  it('part when a snippet is added, and when the editor with other words is left', async () => {
    world.state = STATES[0];
    world.draft = { text: 'Half a reply', origin: 'typed', strategy: null } satisfies DraftContent;
    const { user } = await show();
    await user.click(button('hand over'));
    expect(world.insertion.reset).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(world.insertion.reset).toHaveBeenCalledTimes(2);
  });

  it('stay together while the same words are edited', async () => {
    world.state = STATES[0];
    const { user } = await show();
    await user.keyboard('e');
    await user.keyboard('{Escape}');
    expect(world.insertion.reset).not.toHaveBeenCalled();
  });

  it.each(STATES.slice(0, 3))('are not sent again with Enter: $step', async (state) => {
    world.state = state;
    const { user } = await show();
    await user.keyboard('{Enter}');
    expect(world.insertion.insert).not.toHaveBeenCalled();
  });

  it('change nothing while the words are on their way', async () => {
    world.state = { step: 'inserting' } satisfies InsertionState;
    const { user } = await show();
    await user.keyboard('2');
    expect(screen.getByRole('region', { name: 'Own and put right' })).toBeVisible();
  });
});

describe('the brand’s contacts', () => {
  const status = {
    id: 's',
    kind: 'status',
    platform: null,
    label: 'our status page',
    value: 'https://status.halden.example',
    isPublic: true,
  } as const;
  const channels: Channel[] = [
    { ...status, id: 'p', kind: 'phone', label: '', value: 'tel:01632 960 301' },
    status,
    { ...status, id: 'x', kind: 'email', value: 'duty@halden.example', isPublic: false },
    { ...status, id: 'd', kind: 'dm', value: 'https://x.com/messages/compose' },
  ];
  const offered = () =>
    within(screen.getByRole('group', { name: 'Put a contact into the reply' })).getAllByRole('button');

  it('go into the draft with one tap, before how the brand signs', async () => {
    world.brand = { ...UNNAMED_BRAND, channels, signOff: '^MK' };
    world.draft = { text: 'Sorry, Mara. ^MK', origin: 'edited', strategy: null } satisfies DraftContent;
    const { user } = await show();
    await settled();
    expect(offered().map((one) => one.getAttribute('aria-label'))).toEqual(['Add Phone', 'Add our status page']);
    await user.click(button('Add Phone'));
    const box = screen.getByRole('textbox', { name: 'Your reply' });
    expect(box).toHaveValue('Sorry, Mara. 01632 960 301 ^MK');
    expect(box).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Add Phone' })).toBeNull();
  });

  it('stand beside a suggestion only where the post asks for them', async () => {
    world.brand = { ...UNNAMED_BRAND, channels };
    world.answer = ready({ analysis: { ...ANGER, category: 'app_site_outage' } });
    const { user } = await show();
    await settled();
    expect(offered()).toHaveLength(1);
    const words = THREE.suggestions[0]?.text;
    await user.click(button('Add our status page'));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue(
      `${words} Our status page: https://status.halden.example`,
    );
  });

  it('are not offered with a suggestion to any other post', async () => {
    world.brand = { ...UNNAMED_BRAND, channels };
    await show();
    await settled();
    expect(screen.queryByRole('group', { name: 'Put a contact into the reply' })).toBeNull();
  });
});

describe('the uses of a snippet', () => {
  /** Draws the screen anew once the reply has gone out. */
  const goesOut = async ({ rerender }: { rerender(next: ReactElement): void }, step: 'inserted' | 'idle') => {
    world.state = step === 'idle' ? { step } : { step, interactionId: 'a' };
    rerender(<Frame page={POST} shortcuts />);
    await settled();
  };
  beforeEach(() => {
    given = { text: 'We ring you.', snippetId: 's' };
  });

  it('are counted when its draft goes out, once', async () => {
    const shown = await show();
    await shown.user.click(button('hand over'));
    await shown.user.type(screen.getByRole('textbox', { name: 'Your reply' }), ' Soon.');
    for (const step of ['inserted', 'idle', 'inserted'] as const) await goesOut(shown, step);
    expect(used.mock.calls).toEqual([['s', true]]);
  });

  it('are not counted when its draft was discarded and another reply goes out', async () => {
    const shown = await show();
    await shown.user.click(button('hand over'));
    await shown.user.click(button('Discard'));
    await goesOut(shown, 'inserted');
    expect(used).not.toHaveBeenCalled();
  });

  it('are not counted when its draft is only put by', async () => {
    const shown = await show();
    await shown.user.click(button('hand over'));
    await shown.user.keyboard('{Escape}');
    await goesOut(shown, 'inserted');
    expect(used).not.toHaveBeenCalled();
  });

  it('are counted of a draft that was left here, edited', async () => {
    const taken = [{ id: 's', text: 'We ring you.' }];
    world.draft = { text: 'We ring you today.', origin: 'snippet', strategy: null, taken } satisfies DraftContent;
    await goesOut(await show(), 'inserted');
    expect(used.mock.calls).toEqual([['s', false]]);
  });
});

describe('a snippet that starts a draft', () => {
  it.each<[what: string, given: Handed, words: string]>([
    ['is signed', { text: 'We ring you.', snippetId: 's' }, 'We ring you. ^MK'],
    ['is not signed twice', { text: 'We ring you. ^MK', snippetId: 's' }, 'We ring you. ^MK'],
    ['signs itself', { text: 'Mika here.', snippetId: 's', isSigned: true }, 'Mika here.'],
  ])('%s', async (_, handed, words) => {
    world.brand = { ...UNNAMED_BRAND, signOff: '^MK' };
    given = handed;
    const { user } = await show();
    await user.click(button('hand over'));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue(words);
  });

  it('says outside whether it would begin one', async () => {
    const { user } = await show();
    expect(onWriting).toHaveBeenLastCalledWith(false);
    given = { text: 'We ring you.', snippetId: 's' };
    await user.click(button('hand over'));
    expect(onWriting).toHaveBeenLastCalledWith(true);
    await user.clear(screen.getByRole('textbox', { name: 'Your reply' }));
    expect(onWriting, 'nothing stands there').toHaveBeenLastCalledWith(false);
  });

  it('is not signed where it comes into a draft', async () => {
    world.brand = { ...UNNAMED_BRAND, signOff: '^MK' };
    given = { text: 'We ring you.', snippetId: 's' };
    world.draft = { text: 'Sorry, Mara.', origin: 'typed', strategy: null } satisfies DraftContent;
    const { user } = await show();
    await user.click(button('hand over'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' }).value).not.toContain('^MK');
  });
});

describe('a snippet that comes into a draft', () => {
  it.each<[where: string, caret: number, words: string]>([
    ['before how the brand signs, where writing ended', 16, 'Sorry, Mara. We ring you. ^MK'],
    ['at the caret', 6, 'Sorry, We ring you. Mara. ^MK'],
    ['at the very start, where the caret was put', 0, 'We ring you. Sorry, Mara. ^MK'],
  ])('lands %s', async (_, caret, words) => {
    world.brand = { ...UNNAMED_BRAND, signOff: '^MK' };
    given = { text: 'We ring you.', snippetId: 's' };
    world.draft = { text: 'Sorry, Mara. ^MK', origin: 'snippet', strategy: null } satisfies DraftContent;
    const { user } = await show();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    box.setSelectionRange(caret, caret);
    await user.click(button('hand over'));
    expect(box).toHaveValue(words);
  });
});

describe('writing', () => {
  it('starts from the suggestion, keeps every change, and keeps the draft on the way back', async () => {
    const { user } = await show();
    await user.keyboard('e');
    const field = screen.getByRole('textbox', { name: 'Your reply' });
    expect(field).toHaveFocus();
    await user.type(field, ' Sorry.');
    expect(world.keep).toHaveBeenLastCalledWith({
      text: 'A third move is too many, Mara. Sorry.',
      origin: 'edited',
      strategy: 'own_put_right',
      from: 'A third move is too many, Mara.',
      phraseIds: ['ack.1'],
    });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('status')).toHaveTextContent('Your draft is kept.');
    await user.click(button('Go on writing'));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('A third move is too many, Mara. Sorry.');
  });

  it('does not choose or insert while letters are typed', async () => {
    const { user } = await show();
    await user.keyboard('e');
    await user.keyboard('2c{Enter}');
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('A third move is too many, Mara.2c\n');
    expect(world.insertion.insert).not.toHaveBeenCalled();
  });

  it('opens the draft that was left here', async () => {
    world.draft = { text: 'Half a reply', origin: 'typed', strategy: null } satisfies DraftContent;
    await show();
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('Half a reply');
  });

  it('puts a draft aside for another suggestion and brings it back', async () => {
    const { user } = await show();
    await user.keyboard('e');
    await user.keyboard(' Mine.{Escape}2e');
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('No wonder you are angry, Mara.');
    await user.click(button('Bring it back'));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('A third move is too many, Mara. Mine.');
  });

  it('takes a snippet into the draft', async () => {
    const { user } = await show();
    await user.keyboard('e');
    await user.click(button('hand over'));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue(
      'A third move is too many, Mara. Saturday would work.',
    );
  });

  it('starts a draft from a snippet', async () => {
    const { user } = await show();
    await user.click(button('hand over'));
    await user.click(button('Insert'));
    expect(inserted()).toMatchObject({ text: 'Saturday would work.', origin: 'snippet', strategy: null });
  });
});

describe('the result', () => {
  const POSTED: InsertionState = {
    step: 'posted',
    interactionId: 'a',
    at: '2026-11-19T11:42:00.000Z',
    text: 'Half a reply',
  };
  const REFUSALS = [
    ['no-box', undefined, 'The reply box is not open', 'Try again'],
    ['wrong-box', 'new-post-only', 'The only open box writes a new post', 'Try again'],
    ['wrong-box', 'message-only', 'Only a chat or a share window is open', 'Try again'],
    ['not-empty', undefined, 'There is already text in the box', 'Add after'],
    ['already-there', undefined, 'Your reply is already in the box', 'Mark as posted'],
    ['read-only', undefined, 'The box cannot be written to', 'Copy'],
    ['post-gone', undefined, 'The post is no longer on the page', 'Copy'],
    ['not-taken', undefined, 'Your reply is safe', 'Copy'],
    ['no-page', undefined, 'Reload the page once', 'Reload the page'],
    ['not-taken', 'clipboard', 'The browser did not allow copying', 'Cancel'],
    ['not-taken', 'undo', 'the box was changed since', 'Cancel'],
    ['post-gone', 'undo', 'Not taken back: the page was left or loaded anew since', 'Cancel'],
    ['no-box', 'undo', 'Not taken back: the reply box is closed', 'Cancel'],
    ['no-page', 'undo', 'Not taken back: the page does not answer', 'Cancel'],
    ['not-restored', 'undo', 'Whatever stood in it before is kept here to copy', 'Cancel'],
    ['not-restored', undefined, 'What was in the box is no longer there', 'Copy'],
  ] as const;

  it.each(REFUSALS)('says what to do about %s (%s)', async (reason, detail, words, action) => {
    world.state = { step: 'refused', reason, detail, interactionId: 'a' } satisfies InsertionState;
    await show();
    const card = screen.getByRole('region', { name: 'Own and put right' });
    expect(card).toHaveTextContent(words);
    expect(within(card).getByRole('button', { name: action })).toBeVisible();
    expect(card).toHaveTextContent('A third move is too many, Mara.');
  });

  it('gives no advice for before posting once the reply stands on the page', async () => {
    const advice = 'They were let down before. Say so first.';
    world.answer = ready({ analysis: { ...ANGER, flags: ['double_deviation'] } });
    const { rerender } = await show();
    expect(screen.getByText(advice)).toBeVisible();
    world.state = POSTED;
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.queryByText(advice)).toBeNull();
  });

  it('replaces or adds when the user says so', async () => {
    world.state = { step: 'refused', reason: 'not-empty', interactionId: 'a' } satisfies InsertionState;
    const { user } = await show();
    await user.click(button('Replace'));
    expect(inserted()).toMatchObject({ mode: 'replace' });
    await user.click(button('Add after'));
    expect(inserted()).toMatchObject({ mode: 'append' });
  });

  it('tells that it is in the box, takes it back with U and marks it by hand', async () => {
    world.state = { step: 'inserted', interactionId: 'a' } satisfies InsertionState;
    const { user } = await show();
    expect(screen.getByText('It is in the reply box, word for word.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Inserted');
    await user.keyboard('{Enter}u');
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(world.insertion.undo).toHaveBeenCalledOnce();
    await user.click(button('Mark as posted'));
    expect(world.insertion.markPosted).toHaveBeenCalledOnce();
  });

  it('leads from the inserted reply back to the replies', async () => {
    world.state = { step: 'inserted', interactionId: 'a' } satisfies InsertionState;
    const { user } = await show();
    await user.click(button('Back to the replies'));
    expect(world.insertion.reset).toHaveBeenCalledOnce();
  });

  it('claims nothing about an insertion that the page does not confirm, and offers to insert', async () => {
    world.state = {
      step: 'idle',
      inserted: { interactionId: 'a', at: '2020-11-19T11:42:00.000Z' },
    } satisfies InsertionState;
    const { user } = await show();
    expect(screen.queryByText('It is in the reply box, word for word.')).toBeNull();
    expect(screen.getByText(/^Inserted at 19 Nov 2020, \d\d:42\. Posted\?/)).toBeVisible();
    await user.click(button('Mark as posted'));
    expect(world.insertion.markPosted).toHaveBeenCalledOnce();
    await user.click(button('Insert'));
    expect(world.insertion.insert).toHaveBeenCalledOnce();
  });

  it('does not say "taken back" of a box that the user changed', async () => {
    world.state = { step: 'inserted', interactionId: 'a' } satisfies InsertionState;
    const { user, rerender } = await show();
    await user.click(button('Undo'));
    world.state = { step: 'idle', inserted: { interactionId: 'a', at: '2020-11-19T11:42:00.000Z' } };
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.getByRole('status')).not.toHaveTextContent('Taken back');
  });

  it('keeps a draft that is not what was posted', async () => {
    world.draft = { text: 'And one more thing', origin: 'typed', strategy: null } satisfies DraftContent;
    const { rerender } = await show();
    world.state = POSTED;
    rerender(<Frame page={POST} shortcuts />);
    expect(world.drop).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('And one more thing');
  });

  it('lets the draft go once it was posted', async () => {
    world.draft = { text: 'Half a reply', origin: 'typed', strategy: null } satisfies DraftContent;
    const { rerender } = await show();
    world.state = POSTED;
    rerender(<Frame page={POST} shortcuts />);
    expect(world.drop).toHaveBeenCalledOnce();
    expect(screen.getByText(/^Posted /)).toBeVisible();
  });

  it('tells that it was taken back only when it was', async () => {
    world.state = { step: 'inserted', interactionId: 'a' } satisfies InsertionState;
    const { user, rerender } = await show();
    await user.click(button('Undo'));
    expect(screen.getByRole('status')).not.toHaveTextContent('Taken back');
    world.state = { step: 'idle' } satisfies InsertionState;
    rerender(<Frame page={POST} shortcuts />);
    expect(screen.getByRole('status')).toHaveTextContent('Taken back. The box is as it was.');
  });

  it('copies where there is no page to insert into', async () => {
    const { user } = await show({ ...POST, tabId: null, reading: null });
    await user.keyboard('{Enter}');
    expect(world.insertion.insert).not.toHaveBeenCalled();
    expect(world.insertion.copy).toHaveBeenCalledOnce();
  });
});

describe('silence', () => {
  const silent = (reason: 'spam' | 'abuse' | 'threat' | 'language' | 'self_harm' | 'own_post') =>
    ready({
      analysis: { ...ANGER, language: 'nl' },
      set: { suggestions: [], noReply: { reason, whatToDo: 'Leave it.' }, humanFirst: false },
    });

  it('notes that a post was left, with L', async () => {
    world.answer = silent('abuse');
    const { user } = await show();
    expect(await screen.findByRole('region', { name: 'Leave this one' })).toHaveTextContent('Leave it.');
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    await user.keyboard('l');
    expect(world.insertion.markLeft).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toHaveTextContent('Marked as left');
  });

  it('takes a post that was left back, and can still be answered meanwhile', async () => {
    world.answer = silent('abuse');
    const { user } = await show();
    await user.keyboard('l');
    expect(button('Write a reply')).toBeVisible();
    expect(button('Undo')).toHaveFocus();
    await expectAccessible();
    await user.keyboard('{Enter}');
    expect(world.insertion.takeBackLeft).toHaveBeenCalledExactlyOnceWith('left-1');
    expect(screen.getByRole('status')).toHaveTextContent('No longer marked as left.');
    expect(button('Mark as left')).toHaveFocus();
  });

  it('names the language it does not write', async () => {
    world.answer = silent('language');
    await show();
    expect(await screen.findByRole('heading', { name: 'This looks like Dutch' })).toBeVisible();
  });

  it('says who takes a threat over and what to give them, and does not invite a reply', async () => {
    const threat = { ...ANGER, intent: 'threat' as const };
    const set = {
      suggestions: [],
      noReply: { reason: 'threat' as const, whatToDo: 'Do not answer.' },
      humanFirst: true,
    };
    world.answer = ready({ analysis: threat, set });
    world.brand = {
      ...UNNAMED_BRAND,
      routes: [{ topic: 'safety', who: 'Site security', contact: '01632 960 204' }],
    };
    const { user } = await show();
    const notice = await screen.findByRole('region', { name: 'Do not answer this alone' });
    expect(notice).toHaveTextContent('Site security · 01632 960 204');
    expect(notice).toHaveTextContent('report it there');
    expect(notice).not.toHaveTextContent('Is there a real problem in it?');
    await user.click(within(notice).getByRole('button', { name: 'Copy a note for them' }));
    expect(await navigator.clipboard.readText()).toContain(MARA.text);
    await expectAccessible();
  });

  it('names nobody for a post that is simply left', async () => {
    world.answer = silent('spam');
    await show();
    expect(screen.queryByRole('button', { name: 'Copy a note for them' })).toBeNull();
  });

  it('offers there what the user has written for it: a fitting snippet, and all the others', async () => {
    world.answer = silent('language');
    world.own = {
      kind: 'ready',
      ranked: {
        snippet: {
          id: 's1',
          title: 'Later bezorgd',
          body: 'Wat vervelend, we kijken het na.',
          category: null,
          reviewBy: null,
          updatedAt: '',
        },
        score: 0.2,
        because: [],
      },
      why: { kind: 'words', words: ['later', 'bezorgd'] },
      text: 'Wat vervelend, we kijken het na.',
    };
    const { user } = await show();
    expect(await screen.findByRole('button', { name: /Yours.*Later bezorgd/ })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Snippets' }));
    expect(onSnippets).toHaveBeenCalledOnce();
  });

  it('keeps the screen bare when somebody may be in danger', async () => {
    world.answer = silent('self_harm');
    const { user } = await show();
    expect(screen.getByRole('heading', { name: 'This person may be in danger' })).toBeVisible();
    expect(screen.queryByRole('list', { name: 'What was understood' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Mark as left' })).toBeNull();
    await user.click(button('Open approved snippets'));
    expect(onSnippets).toHaveBeenCalledOnce();
  });
});

describe('writing to somebody in danger', () => {
  const LINES = [
    { region: 'AU', name: 'Beacon Line', contact: '1632 22 4636', checkedAt: '2020-01-01' },
    { region: 'GB', name: 'Night Ear', contact: '01632 960 123', checkedAt: null },
  ];
  const begin = async () => {
    world.brand = { ...UNNAMED_BRAND, helplines: LINES };
    world.answer = ready({
      analysis: { ...ANGER, flags: ['self_harm'] },
      set: { suggestions: [], noReply: { reason: 'self_harm', whatToDo: 'Care.' }, humanFirst: true },
    });
    return show();
  };
  const lines = () => within(screen.getByRole('list', { name: 'Approved helplines' })).getAllByRole('listitem');

  it('keeps the approved helplines in view and puts one in at the caret', async () => {
    const { user } = await begin();
    expect(screen.queryByRole('button', { name: /^Put in/ })).toBeNull();
    await user.click(button('Write a reply'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    await user.type(field, 'They listen. Day and night.');
    field.setSelectionRange(12, 12);
    await settled();
    expect(lines()[0]).toHaveTextContent('Beacon Line (Australia): 1632 22 4636');
    await user.click(button('Put in: Beacon Line'));
    expect(field).toHaveValue('They listen. Beacon Line: 1632 22 4636 Day and night.');
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe('They listen. Beacon Line: 1632 22 4636'.length);
    await expectAccessible();
  });

  it('copies one, before and while writing', async () => {
    const { user } = await begin();
    await user.click(button('Copy: Night Ear'));
    expect(await navigator.clipboard.readText()).toBe('Night Ear: 01632 960 123');
    expect(screen.getByText('Copied: Night Ear')).toBeVisible();
    await user.click(button('Write a reply'));
    await settled();
    await user.click(button('Copy: Beacon Line'));
    expect(await navigator.clipboard.readText()).toBe('Beacon Line: 1632 22 4636');
  });

  it('shows none where nobody is in danger', async () => {
    world.brand = { ...UNNAMED_BRAND, helplines: LINES };
    const { user } = await show();
    await user.keyboard('e');
    await settled();
    expect(screen.queryByRole('list', { name: 'Approved helplines' })).toBeNull();
  });
});

describe('hostile and unusual posts', () => {
  it('shows script-like words as words', async () => {
    const text = '<img src=x onerror="alert(1)"> <script>alert(2)</script>';
    await show({ ...POST, post: { ...MARA, text, author: { name: '<b>Mara</b>', handle: null, url: null } } });
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent(text);
    expect(article).toHaveTextContent('<b>Mara</b>');
    expect(article.querySelector('img, script, b')).toBeNull();
  });

  it('folds 30,000 characters and opens them', async () => {
    const { user } = await show({ ...POST, post: { ...MARA, text: 'word '.repeat(6000) } });
    const article = screen.getByRole('article');
    expect(article.textContent?.length).toBeLessThan(1500);
    await user.click(button('Show all 30,000 characters'));
    expect(article.textContent?.length).toBeGreaterThan(29_000);
  });
});

describe('a folded post', () => {
  const filler = 'The crew was kind on the phone and the box looked fine. '.repeat(16);
  const text = `It began well. ${filler}Then it cut her hand on Sunday. ${filler}`;
  const start = text.indexOf('cut her hand');
  const evidence = [
    { what: 'emotion:anger', start, end: start + 12 },
    { what: 'category:delivery_late', start: 3, end: 8 },
  ];

  it('shows the words of a chip that are folded away while it is pointed at', async () => {
    world.answer = ready({ analysis: { ...ANGER, evidence } });
    const { user } = await show({ ...POST, post: { ...MARA, text } });
    const article = screen.getByRole('article');
    const marked = () => [...article.querySelectorAll('mark.mark-active')].map((one) => one.textContent).join('');
    const begins = () => article.textContent?.includes('It began well.');
    expect([marked(), begins()]).toEqual(['', true]);
    await user.hover(button(/^Anger/));
    expect([marked(), begins()]).toEqual(['cut her hand', false]);
    expect(article).toHaveTextContent('…');
    await user.unhover(button(/^Anger/));
    expect([marked(), begins()]).toEqual(['', true]);
    await user.hover(button(/^Late delivery/));
    expect([marked(), begins()]).toEqual(['began', true]);
  });

  it('is cut between words, also at its very end', () => {
    const { from, to } = stretchAround(text, start, 520);
    expect(text.slice(from, to)).toMatch(/^\S.*cut her hand.*\S$/);
    expect([text[from - 1], text[to]]).toEqual([' ', ' ']);
    expect(stretchAround(text, text.length - 5, 520).to).toBe(text.length);
    expect(stretchAround('x'.repeat(900), 700, 520)).toEqual({ from: 700, to: 900 });
  });
});

describe('pages without a post', () => {
  const empty = { ...READING, posts: [], focalId: null };
  it.each([
    [{ state: 'unsupported' }, 'This page is not one Heard reads'],
    [{ state: 'reload' }, 'Reload the page once'],
    [
      { state: 'unrecognised', reading: { ...empty, warnings: ['time (time[datetime])'] } },
      'This page has a layout Heard does not know',
    ],
    [{ state: 'no-post', reading: empty }, 'Point at a post'],
  ] as [ViewedPage, string][])('explains %o', async (page, title) => {
    await show(page);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    await expectAccessible();
  });

  it('takes pasted words, and says so when there are none', async () => {
    const { user } = await show({ state: 'unsupported' });
    await user.click(await screen.findByRole('button', { name: 'Read these words' }));
    const field = screen.getByRole('textbox', { name: 'Or paste the words' });
    expect(field).toHaveAccessibleDescription('Paste the words of the post first.');
    expect(field).toHaveFocus();
    await user.type(field, 'Where is my order');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where it was posted' }), 'instagram');
    await user.click(button('Read these words'));
    expect(viewed.paste).toHaveBeenCalledWith('Where is my order', 'instagram');
  });
});

describe('pasted words said to stand elsewhere', () => {
  const pasted = (platform: 'x' | 'instagram'): ViewedPage => ({
    state: 'post',
    tabId: null,
    reading: null,
    post: { ...MARA, id: `pasted:${platform}:1`, platform, author: { name: null, handle: null, url: null } },
    thread: [],
  });
  const pick = () => screen.getByRole('combobox', { name: 'Where it was posted' });

  it('are read anew there, with what is being written', async () => {
    const { user, rerender } = await show(pasted('x'));
    expect(pick()).toHaveValue('x');
    await expectAccessible();
    await user.keyboard('e Mine.');
    vi.mocked(world.keep as () => void).mockClear();
    await user.selectOptions(pick(), 'instagram');
    expect(viewed.paste).toHaveBeenCalledExactlyOnceWith(MARA.text, 'instagram');
    rerender(<Frame page={pasted('instagram')} shortcuts />);
    expect(pick()).toHaveValue('instagram');
    expect(pick()).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Now made to fit Instagram.');
    const written = 'A third move is too many, Mara. Mine.';
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue(written);
    expect(screen.getByRole('textbox', { name: 'Your reply' }).closest('section')).toHaveTextContent(/Instagram/);
    expect(world.drop).toHaveBeenCalledOnce();
    expect(world.keep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: written }));
  });

  it('start afresh with other words', async () => {
    const { user, rerender } = await show(pasted('x'));
    await user.keyboard('e');
    rerender(<Frame page={{ ...pasted('x'), post: { ...BEX, id: 'pasted:x:2' } } as ViewedPage} shortcuts />);
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull();
    expect(world.drop).not.toHaveBeenCalled();
  });

  it('are no choice for a post of the page', async () => {
    await show();
    expect(screen.queryByRole('combobox', { name: 'Where it was posted' })).toBeNull();
  });
});

describe('accessibility', () => {
  it('finds nothing in the suggestions, the editor and the result', async () => {
    const { user, unmount } = await show();
    await expectAccessible();
    await user.keyboard('e');
    await expectAccessible();
    unmount();
    world.state = { step: 'refused', reason: 'not-empty', interactionId: 'a' } satisfies InsertionState;
    await show();
    await expectAccessible();
  });
});
