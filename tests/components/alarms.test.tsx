import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReplyScreen } from '@/components/reply/ReplyScreen';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { CorrectionChange } from '@/lib/domain/correction';
import type { SuggestionsAnswer } from '@/lib/queries/suggestions';
import { ANGER, expectAccessible, MARA, playDialogs, READING, resolved, THREE } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({
  answer: {} as unknown,
  correct: undefined as unknown,
  undo: undefined as unknown,
}));

vi.mock('@/lib/queries/suggestions', () => ({ useSuggestions: () => world.answer }));
vi.mock('@/lib/queries/corrections', () => ({ useCorrections: () => ({ correct: world.correct, undo: world.undo }) }));
vi.mock('@/lib/queries/review', () => ({ useReview: () => ({ issues: [], length: null }) }));
vi.mock('@/lib/queries/faq', () => ({ useFaqAnswer: () => ({ best: null, near: [] }) }));
vi.mock('@/lib/queries/ownSnippet', () => ({ useOwnSnippet: () => null }));
vi.mock('@/lib/queries/settings', () => ({ useFramework: () => [null, () => {}] }));
vi.mock('@/lib/queries/insertion', () => ({
  useInsertion: () => ({ state: { step: 'idle' }, boxWords: null, insert: resolved(), reset: () => {} }),
}));
vi.mock('@/lib/queries/people', () => ({
  useWriter: () => ({ person: null, interactions: [], commitments: [], sightings: [], wholeSince: null }),
}));
vi.mock('@/lib/queries/commitments', () => ({ usePromisesIn: () => [] }));
vi.mock('@/lib/queries/followUps', () => ({ linkAnswers: async () => 0 }));
vi.mock('@/lib/queries/sightings', () => ({ noteSeen: async () => {} }));
vi.mock('@/lib/queries/drafts', () => ({ useDraft: () => ({ draft: null, keep: () => {}, drop: () => {} }) }));
vi.mock('@/lib/queries/snippets', () => ({ useSnippetActions: () => ({ save: async () => ({ ok: true, id: 's' }) }) }));

const POST = { ...MARA, text: 'Third time you moved my sofa. I cannot go on like this, honestly.' };
const SAID = { start: 30, end: 47 };

const READ: PostAnalysis = { ...ANGER, category: null, emotion: 'despair', evidence: [], severity: 4 };
const DISTRESS: PostAnalysis = { ...READ, intent: 'distress', flags: ['self_harm'] };
const THREAT: PostAnalysis = { ...READ, intent: 'threat', flags: ['threat'] };

const answer = (analysis: PostAnalysis, change: Partial<SuggestionsAnswer> = {}): SuggestionsAnswer => ({
  status: 'ready',
  pastReplies: [],
  analysis,
  changes: [],
  incident: null,
  set: {
    suggestions: [],
    noReply: { reason: analysis.flags.includes('threat') ? 'threat' : 'self_harm', whatToDo: 'Get a person.' },
    humanFirst: true,
  },
  revise: null,
  error: null,
  ...change,
});

const screenOf = () => (
  <main>
    <ReplyScreen
      viewed={{
        page: { state: 'post', tabId: 7, reading: READING, post: POST, thread: [] },
        pick: vi.fn(),
        refresh: vi.fn(),
        paste: vi.fn(),
        reloadTab: vi.fn(),
      }}
      brand={UNNAMED_BRAND}
      active
      shortcuts
      handed={null}
      onHandedTaken={() => {}}
      onSnippets={() => {}}
      onSaveSnippet={resolved()}
      onPerson={() => {}}
    />
  </main>
);
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const show = async () => {
  const user = userEvent.setup();
  const shown = render(screenOf());
  await settled();
  return { user, ...shown };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const article = () => screen.getByRole('article', { name: 'The post you are answering' });
const marked = (kind = 'active') =>
  [...article().querySelectorAll(`mark.mark-${kind}`)].map((one) => one.textContent).join('');

beforeAll(() =>
  Promise.all([
    import('@/components/reply/Notices'),
    import('@/components/reply/ReadingCorrection'),
    import('@/components/reply/CardTools'),
  ]),
);
beforeEach(() => {
  playDialogs();
  world.correct = vi.fn(async () => true);
  world.undo = vi.fn(async () => true);
});

describe('a post that was taken for a foreign one', () => {
  it('is read as English at one press', async () => {
    const analysis: PostAnalysis = { ...READ, language: 'de', intent: 'commentary', flags: [] };
    const set = { suggestions: [], noReply: { reason: 'language' as const, whatToDo: '' }, humanFirst: false };
    world.answer = answer(analysis, { set });
    const { user } = await show();
    expect(screen.getByRole('heading', { name: 'This looks like German' })).toBeVisible();
    await user.click(button('It is English'));
    expect(world.correct).toHaveBeenCalledExactlyOnceWith(POST, analysis, { label: 'language', to: 'en' });
    expect(screen.getByRole('status')).toHaveTextContent('Corrected: English. The suggestions follow.');
  });
});

describe('an alarm', () => {
  it.each([
    ['self_harm', DISTRESS],
    ['threat', THREAT],
  ] as const)('of %s is taken away only after it was asked once more', async (flag, analysis) => {
    world.answer = answer(analysis);
    const { user } = await show();
    await user.click(button('No danger here'));
    expect(screen.getByRole('group', { name: /is nobody in danger\?/ })).toBeVisible();
    expect(button('Cancel')).toHaveFocus();
    await expectAccessible();
    await user.keyboard('{Enter}');
    expect(world.correct).not.toHaveBeenCalled();
    expect(button('No danger here')).toHaveFocus();
    await user.click(button('No danger here'));
    await user.click(button('Yes, nobody is in danger'));
    const change: CorrectionChange = { label: 'flag', to: flag };
    expect(world.correct).toHaveBeenCalledExactlyOnceWith(POST, analysis, change);
    expect(screen.getByText(/^Corrected: without “/)).toHaveRole('status');
  });

  it('taken away gives the suggestions, and the focus to Undo', async () => {
    world.answer = answer(DISTRESS);
    const { user, rerender } = await show();
    await user.click(button('No danger here'));
    await user.click(button('Yes, nobody is in danger'));
    const changes: CorrectionChange[] = [{ label: 'flag', to: 'self_harm' }];
    world.answer = answer({ ...READ, severity: 0 }, { changes, set: THREE });
    rerender(screenOf());
    await settled();
    expect(screen.queryByText('This person may be in danger')).toBeNull();
    expect(screen.getByRole('region', { name: 'Own and put right' })).toBeVisible();
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(world.undo).toHaveBeenCalledOnce();
  });

  it('says when it could not be taken away', async () => {
    world.correct = vi.fn(async () => false);
    world.answer = answer(DISTRESS);
    const { user } = await show();
    await user.click(button('No danger here'));
    await user.click(button('Yes, nobody is in danger'));
    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said).toContain('Not corrected: it could not be saved.');
    expect(screen.getByRole('heading', { name: 'This person may be in danger' })).toBeVisible();
  });

  it('hands somebody in danger over with a note, before anything else', async () => {
    world.answer = answer(DISTRESS);
    const { user } = await show();
    const [first] = screen.getAllByRole('listitem');
    await user.click(within(first as HTMLElement).getByRole('button', { name: 'Copy a note for them' }));
    expect(within(first as HTMLElement).getByRole('status')).toHaveTextContent(/^Copied/);
  });

  it.each([
    ['self_harm', DISTRESS],
    ['threat', THREAT],
  ] as const)('of %s marks its words, and nothing else of somebody in danger', async (flag, analysis) => {
    const evidence = [
      { what: `flag:${flag}`, ...SAID },
      { what: 'emotion:despair', start: 0, end: 10 },
    ];
    world.answer = answer({ ...analysis, evidence });
    await show();
    expect(marked()).toBe('I cannot go on li');
    expect(marked('evidence')).toBe(flag === 'threat' ? 'Third time' : '');
    expect(screen.getByText('The words that raised this are marked in the post.')).toBeVisible();
  });

  it('without words of its own says so, unless the user raised it', async () => {
    world.answer = answer({ ...DISTRESS, evidence: [{ what: 'intent:distress', ...SAID }] });
    const { unmount } = await show();
    expect(marked()).toBe('');
    expect(screen.getByText(/^No single phrase raised this/)).toBeVisible();
    unmount();
    world.answer = answer(DISTRESS, { changes: [{ label: 'intent', to: 'distress' }] });
    await show();
    expect(screen.queryByText(/^No single phrase raised this/)).toBeNull();
  });

  it('leaves no key to insert a suggestion that is still there for a moment', async () => {
    world.answer = answer(DISTRESS, { set: THREE });
    const { user } = await show();
    await user.keyboard('e');
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull();
  });

  it('is one chip with the words of its flag', async () => {
    world.answer = answer({ ...THREAT, evidence: [{ what: 'flag:threat', ...SAID }] });
    await show();
    expect(within(article()).getByRole('button', { name: /^Threat ?“I cannot/ })).toBeVisible();
  });
});
