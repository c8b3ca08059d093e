import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startInteraction } from '@/lib/db/interactions';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import { useCorrections } from '@/lib/queries/corrections';
import { useReview } from '@/lib/queries/review';
import { useSuggestions } from '@/lib/queries/suggestions';
import type { ReplyRequest, Revision } from '@/lib/replies/engine';
import { framework } from '@/lib/settings/items';
import { NOON, post, READ, reply } from '../db/rows';
import { emptyDatabase, renderQuery } from './pages';

const calls = vi.hoisted(() => ({
  analyse: 0,
  languages: [] as (string | null)[],
  requests: [] as unknown[],
  revised: [] as unknown[],
  fails: '',
}));

vi.mock('@/lib/messaging/protocol', () => import('./pages'));
vi.mock('@/lib/analysis', () => ({
  loadAnalyser: async () => ({
    analyse: (read: Post) => {
      calls.analyse++;
      calls.languages.push(read.language);
      if (calls.fails === 'analysis') throw new Error('analysis broke');
      return { ...READ, words: read.text };
    },
  }),
}));
vi.mock('@/lib/replies/local', () => ({
  localEngine: {
    id: 'local',
    suggest: async (request: ReplyRequest) => {
      calls.requests.push(request);
      if (calls.fails === 'replies') throw new Error('replies broke');
      return { suggestions: [{ text: `${request.post.text} #${request.variant}` }], noReply: null, humanFirst: false };
    },
    revise: async (request: ReplyRequest, revision: Revision) => {
      calls.revised.push({ request, revision });
      return { ok: false, reason: 'needed' };
    },
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  calls.analyse = 0;
  calls.languages = [];
  calls.requests = [];
  calls.revised = [];
  calls.fails = '';
});

const question = (over: Partial<Parameters<typeof useSuggestions>[0]> = {}) => ({
  post: post(),
  thread: [],
  brand: UNNAMED_BRAND,
  variant: 0,
  ...over,
});
const firstText = (answer: ReturnType<typeof useSuggestions>) => answer.set?.suggestions[0]?.text;

describe('suggestions', () => {
  it('are idle without a post', () => {
    const { result } = renderQuery(useSuggestions, question({ post: null }));
    expect(result.current).toEqual({
      status: 'idle',
      pastReplies: [],
      analysis: null,
      changes: [],
      set: null,
      revise: null,
      incident: null,
      error: null,
    });
    expect(calls.analyse).toBe(0);
  });

  it('come with what was understood', async () => {
    const { result } = renderQuery(useSuggestions, question());
    expect(result.current.status).toBe('pending');
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(result.current.analysis).toMatchObject({ intent: 'complaint' });
    expect(firstText(result.current)).toBe('My kettle from @BrindleHome arrived with no lid. #0');
  });

  it('know what this person was told before', async () => {
    const db = await emptyDatabase();
    await startInteraction(db, reply('a', { text: 'Told before' }), NOON);
    const { result } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(calls.requests).toMatchObject([{ pastReplies: ['Told before'] }]);
    expect(result.current.pastReplies).toEqual(['Told before']);
  });

  it('in another wording need no second reading of the post, and never show nothing meanwhile', async () => {
    const seen: string[] = [];
    const hook = (props: Parameters<typeof useSuggestions>[0]) => {
      const answer = useSuggestions(props);
      seen.push(answer.status);
      return answer;
    };
    const { result, rerender } = renderQuery(hook, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    seen.length = 0;
    rerender(question({ variant: 1 }));
    await waitFor(() => expect(firstText(result.current)).toMatch(/#1$/));
    expect(new Set(seen)).toEqual(new Set(['ready']));
    expect(calls.analyse).toBe(1);
  });

  it('of one post are never shown for another, or for one whose text has changed', async () => {
    const { result, rerender } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    rerender(question({ post: post({ text: 'My kettle has arrived, thank you!' }) }));
    expect(result.current).toMatchObject({ status: 'pending', set: null, analysis: null });
    await waitFor(() => expect(firstText(result.current)).toBe('My kettle has arrived, thank you! #0'));
  });

  it('are made anew when the brand was changed', async () => {
    const { result, rerender } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    rerender(question({ brand: { ...UNNAMED_BRAND, signOff: '^MK' } }));
    await waitFor(() => expect(calls.requests).toHaveLength(2));
    expect(calls.requests[1]).toMatchObject({ brand: { signOff: '^MK' } });
  });

  it('follow a correction at once and its undoing, and plan nothing from the reading before it', async () => {
    await emptyDatabase();
    const { correct, undo } = useCorrections();
    const { result } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    const shown = result.current.analysis as PostAnalysis;
    expect(await correct(post(), shown, { label: 'intent', to: 'question' })).toBe(true);
    await waitFor(() => expect(result.current.analysis?.intent).toBe('question'));
    expect(result.current).toMatchObject({ status: 'ready', changes: [{ label: 'intent', to: 'question' }] });
    await waitFor(() => expect(calls.requests).toHaveLength(2));
    expect(calls.requests.map((request) => (request as ReplyRequest).analysis.intent)).toEqual([
      'complaint',
      'question',
    ]);

    expect(await undo(post())).toBe(true);
    await waitFor(() => expect(result.current.analysis?.intent).toBe('complaint'));
    expect(result.current.changes).toEqual([]);
  });

  it('keep who is answered in an incident for the post', async () => {
    await emptyDatabase();
    const { result, unmount } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    const shown = result.current.analysis as PostAnalysis;
    expect(await useCorrections().correct(post(), shown, { label: 'segment', to: 'press' })).toBe(true);
    await waitFor(() => expect(result.current.analysis).toMatchObject({ segment: 'press', speaker: 'press' }));
    unmount();
    const again = renderQuery(useSuggestions, question()).result;
    await waitFor(() => expect(again.current.analysis?.segment).toBe('press'));
  });

  it('are of the post as English once the user says that it is', async () => {
    await emptyDatabase();
    const foreign = post({ language: 'de' });
    const { result } = renderQuery(useSuggestions, question({ post: foreign }));
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(calls.languages).toEqual(['de']);
    const shown = result.current.analysis as PostAnalysis;
    expect(await useCorrections().correct(foreign, shown, { label: 'language', to: 'en' })).toBe(true);
    await waitFor(() => expect(calls.languages).toEqual(['de', 'en']));
    await waitFor(() => expect(calls.requests).toHaveLength(2));
  });

  it('are corrected when the post comes again, unless its words have changed', async () => {
    await emptyDatabase();
    await useCorrections().correct(post(), READ, { label: 'intent', to: 'question' });
    const { result, rerender } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(calls.requests).toMatchObject([{ analysis: { intent: 'question' } }]);
    rerender(question({ post: post({ text: 'My kettle has arrived, thank you!' }) }));
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(calls.requests.at(-1)).toMatchObject({ analysis: { intent: 'complaint' } });
  });

  it('are made anew in the order the user picked, and only once the choice is known', async () => {
    await framework.setValue('LATTE');
    const { result } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(calls.requests).toMatchObject([{ framework: 'LATTE' }]);
    await act(() => framework.setValue(null));
    await waitFor(() => expect(calls.requests).toHaveLength(2));
    expect((calls.requests[1] as ReplyRequest).framework).toBeUndefined();
  });

  it('come as planned when the kept order has a name nobody knows', async () => {
    await framework.setValue('LOST');
    const { result } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect((calls.requests[0] as ReplyRequest).framework).toBeUndefined();
  });

  it('are revised from the very request they answer, also after the person was told more', async () => {
    const db = await emptyDatabase();
    const { result } = renderQuery(useSuggestions, question({ variant: 2 }));
    expect(result.current.revise).toBeNull();
    await waitFor(() => expect(result.current.status).toBe('ready'));
    await startInteraction(db, reply('a', { text: 'Told since' }), NOON);
    const revision: Revision = { strategy: 'calm_down', steps: [{ kind: 'shorter' }] };
    expect(await result.current.revise?.(revision)).toEqual({ ok: false, reason: 'needed' });
    expect(calls.revised).toEqual([{ request: calls.requests[0], revision }]);
  });

  it.each(['analysis', 'replies'])('say what broke in %s', async (part) => {
    calls.fails = part;
    const { result } = renderQuery(useSuggestions, question());
    await waitFor(() => expect(result.current.status).toBe('error'));
    expect(result.current.error).toBe(`${part} broke`);
  });
});

describe('reviewing a draft', () => {
  const context = { platform: 'x' as const, post: 'My kettle', brand: UNNAMED_BRAND, thread: [], analysis: null };

  it('counts with every keystroke, in the platform’s own way', async () => {
    const { result, rerender } = renderQuery((draft: string) => useReview(draft, context), 'Hello');
    expect(result.current).toEqual({ issues: [], length: null });
    await waitFor(() => expect(result.current.length).toMatchObject({ count: 5, limit: 280 }));
    rerender('Hello there');
    expect(result.current.length?.count).toBe(11);
    rerender('🫶🏽');
    expect(result.current.length?.count).toBe(2);
  });

  it('finds nothing wrong with an empty draft, and nothing without a post', async () => {
    const { result, rerender } = renderQuery(
      ({ draft, on }: { draft: string; on: typeof context | null }) => useReview(draft, on),
      { draft: ' ', on: context as typeof context | null },
    );
    await waitFor(() => expect(result.current.length).not.toBeNull());
    expect(result.current.issues).toEqual([]);
    rerender({ draft: 'Hello', on: null });
    expect(result.current).toEqual({ issues: [], length: null });
  });
});
