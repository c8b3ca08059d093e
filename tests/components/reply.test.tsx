import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReplyScreen } from '@/components/reply/ReplyScreen';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import { templateFor } from '@/lib/incidents/templates';
import type { DraftContent } from '@/lib/queries/drafts';
import type { InsertionState } from '@/lib/queries/insertion';
import type { SuggestionsAnswer } from '@/lib/queries/suggestions';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { ANGER, BEX, expectAccessible, MARA, playDialogs, READING, resolved, suggestion, THREE } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({
  answer: {} as unknown,
  faq: { best: null, near: [] } as unknown,
  issues: [] as unknown[],
  state: { step: 'idle' } as unknown,
  draft: null as unknown,
  boxWords: null as string | null,
  revise: undefined as unknown,
  framework: [null, undefined] as unknown,
  insertion: {} as Record<string, ReturnType<typeof import('vitest').vi.fn>>,
  keep: undefined as unknown,
  drop: undefined as unknown,
  corrections: {} as Record<string, ReturnType<typeof import('vitest').vi.fn>>,
}));

vi.mock('@/lib/queries/suggestions', () => ({ useSuggestions: () => world.answer }));
vi.mock('@/lib/queries/review', () => ({
  useReview: (draft: string) => ({
    issues: (world.issues as DraftIssue[]).filter((issue) => draft.slice(issue.start, issue.end) === issue.rule),
    length: { count: draft.length, limit: 280, ideal: [100, 220] },
  }),
}));
vi.mock('@/lib/queries/faq', () => ({ useFaqAnswer: () => world.faq, faqReply: () => 'Yes, until noon.' }));
vi.mock('@/lib/queries/ownSnippet', () => ({ useOwnSnippet: () => null }));
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
}));

const POST: ViewedPage = { state: 'post', tabId: 7, reading: READING, post: MARA, thread: [] };
const ready = (change: Partial<SuggestionsAnswer> = {}): SuggestionsAnswer => ({
  status: 'ready',
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

function Frame({ page, shortcuts }: { page: ViewedPage; shortcuts: boolean }) {
  const [handed, setHanded] = useState<{ text: string } | null>(null);
  return (
    <main>
      <button type="button" onClick={() => setHanded({ text: 'Saturday would work.' })}>
        hand over
      </button>
      <ReplyScreen
        viewed={{ page, ...viewed }}
        brand={UNNAMED_BRAND}
        active
        shortcuts={shortcuts}
        handed={handed}
        onHandedTaken={() => setHanded(null)}
        onSnippets={onSnippets}
        onSaveSnippet={onSaveSnippet}
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
    import('@/components/reply/FaqMatch'),
    import('@/components/shell/IncidentOfPost'),
  ]),
);

beforeEach(() => {
  playDialogs();
  vi.clearAllMocks();
  world.revise = vi.fn();
  world.framework = [null, vi.fn()];
  world.answer = ready();
  world.faq = { best: null, near: [] };
  world.issues = [];
  world.state = { step: 'idle' } satisfies InsertionState;
  world.draft = null;
  world.keep = vi.fn();
  world.drop = vi.fn();
  world.corrections = { correct: vi.fn(async () => true), undo: vi.fn(async () => true) };
  world.insertion = {
    insert: resolved(),
    copy: resolved(),
    undo: resolved(),
    markPosted: resolved(),
    markLeft: resolved(),
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
    expect(screen.getByText('Chosen because its address is open')).toBeVisible();
    await user.click(button('Choose another'));
    await user.click(
      within(screen.getByRole('list', { name: 'Posts on this page' })).getByRole('button', { name: /Bex/ }),
    );
    expect(viewed.pick).toHaveBeenCalledWith(BEX.id);
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

  it('takes a warning away, and offers none where there is none', async () => {
    const analysis = { ...ANGER, flags: ['legal' as const] };
    world.answer = ready({ analysis });
    const { user, unmount } = await open('Legal');
    await user.click(screen.getByRole('menuitem', { name: 'Remove “Legal”' }));
    expect(world.corrections.correct).toHaveBeenCalledExactlyOnceWith(MARA, analysis, { label: 'flag', to: 'legal' });
    unmount();
    world.answer = ready();
    await open('Anger');
    expect(screen.queryByRole('radio', { name: 'Warnings' })).toBeNull();
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

  it('offers a deliberate way past a blocking issue only after it was shown', async () => {
    world.draft = { text: 'I am sorry if you were cross.', origin: 'edited', strategy: null } satisfies DraftContent;
    world.issues = [{ rule: 'sorry if', severity: 'block', start: 5, end: 13, message: 'No.', fix: null }];
    const { user } = await show();
    expect(screen.queryByRole('button', { name: 'Insert anyway' })).toBeNull();
    await user.click(button('Insert: 1 to fix'));
    await user.click(button('Insert anyway'));
    expect(inserted()).toMatchObject({ text: 'I am sorry if you were cross.' });
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
    ['not-empty', undefined, 'The box holds something else', 'Add after'],
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

  it('names the language it does not write', async () => {
    world.answer = silent('language');
    await show();
    expect(await screen.findByRole('heading', { name: 'This looks like Dutch' })).toBeVisible();
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
