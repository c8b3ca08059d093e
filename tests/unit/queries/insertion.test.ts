import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordPosted, settleInteraction, startInteraction } from '@/lib/db/interactions';
import type { HeardDatabase } from '@/lib/db/schema';
import type { InsertRequest } from '@/lib/domain/insertion';
import type { Post } from '@/lib/domain/post';
import { type InsertArgs, type InsertionControls, useInsertion } from '@/lib/queries/insertion';
import { fillDisk, NOON, post, reply } from '../db/rows';
import { announceChange, answerFor, emptyDatabase, renderQuery } from './pages';

vi.mock('@/lib/messaging/protocol', () => import('./pages'));

let db: HeardDatabase;
let shown: Post;
let tab = 100;

/** Attempts are kept by tab and post, as in a panel that stays open: each test works in a tab of its own. */
beforeEach(async () => {
  db = await emptyDatabase();
  tab++;
  shown = post({ id: `x:${tab}` });
});

function args(over: Partial<InsertArgs> = {}): InsertArgs {
  return {
    post: shown,
    analysis: null,
    brandId: 'brindle',
    text: 'We are sending a lid today.',
    strategy: 'own_put_right',
    origin: 'suggestion',
    phraseIds: [],
    mode: 'ask',
    ...over,
  };
}

/** A page whose box takes what it is given. */
function takingPage(tabId = tab) {
  const page = { box: '', requests: [] as InsertRequest[] };
  answerFor(tabId, {
    insertReply: (data) => {
      const request = data as InsertRequest;
      page.requests.push(request);
      page.box = request.text;
      return { ok: true, content: page.box };
    },
    isInserted: (data) => page.box === (data as { text: string }).text,
    undoInsert: () => {
      page.box = '';
      return { ok: true, content: '' };
    },
  });
  return page;
}

const panel = (tabId: number | null = tab) => renderQuery(() => useInsertion(tabId, shown), undefined);
const isStep = (result: { current: InsertionControls }, step: InsertionControls['state']['step']) =>
  waitFor(() => expect(result.current.state.step).toBe(step));

describe('inserting', () => {
  it('goes from idle over inserting to inserted, and posted as soon as the worker records it', async () => {
    const page = takingPage();
    const { result } = panel();
    expect(result.current.state).toEqual({ step: 'idle' });
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    expect(page.box).toBe('We are sending a lid today.');
    const id = (await db.interactions.toArray())[0]?.id as string;
    await act(async () => {
      await recordPosted(db, {
        interactionId: id,
        text: 'x',
        permalink: null,
        at: '2026-03-02T12:05:00.000Z',
        sign: 'toast',
      });
    });
    await waitFor(() =>
      expect(result.current.state).toEqual({
        step: 'posted',
        interactionId: id,
        at: '2026-03-02T12:05:00.000Z',
        text: args().text,
      }),
    );
  });

  it('twice at once is once', async () => {
    const page = takingPage();
    const { result } = panel();
    await act(async () => {
      const { insert } = result.current;
      await Promise.all([insert(args()), insert(args())]);
    });
    expect(page.requests).toHaveLength(1);
    expect(await db.interactions.count()).toBe(1);
  });

  it('again right after it worked is once', async () => {
    const page = takingPage();
    const { result } = panel();
    const { insert } = result.current;
    await act(() => insert(args()));
    await act(() => insert(args()));
    expect(page.requests).toHaveLength(1);
    expect(await db.interactions.count()).toBe(1);
    await isStep(result, 'inserted');
  });

  it('is once when the second click’s look into the box is slow', async () => {
    const page = takingPage();
    await startInteraction(db, reply('cleared', { post: shown, text: args().text }), NOON);
    await settleInteraction(db, 'cleared', { ok: true, content: args().text }, NOON);
    const { result } = panel();
    await waitFor(() => expect(result.current.state).toHaveProperty('inserted'));
    let looks = 0;
    answerFor(tab, {
      isInserted: () => (++looks === 2 ? new Promise((resolve) => setTimeout(() => resolve(false), 100)) : false),
    });
    await act(async () => {
      const { insert } = result.current;
      await Promise.all([insert(args()), insert(args())]);
    });
    expect(page.requests).toHaveLength(1);
    expect(await db.interactions.count()).toBe(2);
  });

  it('asks before it replaces: refused, then replaced as the same reply', async () => {
    const requests: InsertRequest[] = [];
    answerFor(tab, {
      insertReply: (data) => {
        const request = data as InsertRequest;
        requests.push(request);
        return request.mode === 'ask'
          ? { ok: false, reason: 'not-empty', content: 'Dear' }
          : { ok: true, content: request.text };
      },
    });
    const { result } = panel();
    await act(() => result.current.insert(args()));
    expect(result.current.state).toMatchObject({ step: 'refused', reason: 'not-empty' });
    await act(() => result.current.insert(args({ mode: 'replace' })));
    await isStep(result, 'inserted');
    expect(requests[1]?.interactionId).toBe(requests[0]?.interactionId);
    expect(await db.interactions.count()).toBe(1);
  });

  it.each([
    ['nobody answers', {}, 'no-page'],
    ['the answer is not one', { insertReply: () => ({ fine: true }) }, 'no-page'],
    [
      'the box is not open',
      { insertReply: () => ({ ok: false, reason: 'no-box', content: '', detail: 'not-open' }) },
      'no-box',
    ],
  ])('says why when %s', async (_what, answers, reason) => {
    answerFor(tab, answers);
    const { result } = panel();
    await act(() => result.current.insert(args()));
    expect(result.current.state).toMatchObject({ step: 'refused', reason });
  });

  it('keeps what the box held and could not be given back, through every later attempt, until it is put away', async () => {
    answerFor(tab, {
      insertReply: () => ({ ok: false, reason: 'not-restored', content: '', before: 'Dear Ann, half a' }),
    });
    const { result } = panel();
    expect(result.current.boxWords).toBeNull();
    await act(() => result.current.insert(args()));
    expect(result.current.state).toMatchObject({ step: 'refused', reason: 'not-restored' });
    expect(result.current.boxWords).toBe('Dear Ann, half a');
    act(() => result.current.reset());
    takingPage();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    expect(result.current.boxWords).toBe('Dear Ann, half a');
    act(() => result.current.putBoxWordsAway());
    expect(result.current.boxWords).toBeNull();
  });

  it('keeps what taking back could not give back', async () => {
    takingPage();
    answerFor(tab, { undoInsert: () => ({ ok: false, reason: 'not-restored', content: '', before: 'Dear Ben' }) });
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    await act(() => result.current.undo());
    expect(result.current.boxWords).toBe('Dear Ben');
  });

  it('has no page for pasted text', async () => {
    const { result } = panel(null);
    await act(() => result.current.insert(args()));
    expect(result.current.state).toMatchObject({ step: 'refused', reason: 'no-page' });
    expect(await db.interactions.count()).toBe(0);
  });

  it('works with a full disk', async () => {
    const makeRoom = fillDisk(db);
    const page = takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    makeRoom();
    await isStep(result, 'inserted');
    expect(page.box).toBe('We are sending a lid today.');
  });
});

describe('two tabs with the same post', () => {
  it('take their own box and know nothing of each other’s refusals', async () => {
    const other = tab + 1000;
    const page = takingPage(other);
    answerFor(tab, { insertReply: () => ({ ok: false, reason: 'no-box', content: '' }) });
    const here = panel();
    const there = panel(other);
    await act(() => here.result.current.insert(args()));
    await isStep(here.result, 'refused');
    await isStep(there.result, 'idle');
    await act(() => there.result.current.insert(args()));
    await isStep(there.result, 'inserted');
    expect(page.requests).toHaveLength(1);
  });
});

describe('after the insertion', () => {
  it('undo empties the box again and leads back to choosing', async () => {
    const page = takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    await act(() => result.current.undo());
    expect(page.box).toBe('');
    expect(result.current.state).toEqual({ step: 'idle' });
    // The page takes the id of an undone insertion for done: the next one needs its own.
    await act(() => result.current.insert(args()));
    expect(page.box).toBe('We are sending a lid today.');
    expect(new Set(page.requests.map(({ interactionId }) => interactionId)).size).toBe(2);
  });

  it('a refused undo says so', async () => {
    takingPage();
    answerFor(tab, { undoInsert: () => ({ ok: false, reason: 'not-empty', content: 'changed' }) });
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    await act(() => result.current.undo());
    expect(result.current.state).toMatchObject({ step: 'refused', reason: 'not-empty', detail: 'undo' });
  });

  it('the user can say that it was posted', async () => {
    takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    await act(() => result.current.markPosted());
    await isStep(result, 'posted');
    expect(await db.interactions.toArray()).toMatchObject([{ state: 'posted', postedBy: 'user' }]);
  });

  it('putting it aside begins a new reply', async () => {
    takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    act(() => result.current.reset());
    expect(result.current.state).toEqual({ step: 'idle' });
    await act(() => result.current.insert(args({ text: 'One more thing.' })));
    expect(await db.interactions.count()).toBe(2);
  });
});

describe('copying and leaving', () => {
  it('puts the words on the clipboard and notes it', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { result } = panel(null);
    await act(() => result.current.copy(args()));
    vi.unstubAllGlobals();
    expect(writeText).toHaveBeenCalledWith('We are sending a lid today.');
    await isStep(result, 'copied');
    expect(await db.interactions.toArray()).toMatchObject([{ state: 'copied' }]);
  });

  it('says when the clipboard is closed', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    const { result } = panel(null);
    await act(() => result.current.copy(args()));
    vi.unstubAllGlobals();
    expect(result.current.state).toMatchObject({ step: 'refused', detail: 'clipboard' });
  });

  it('notes that a post is left unanswered', async () => {
    const { result } = panel();
    await act(() => result.current.markLeft({ post: shown, analysis: null, brandId: 'brindle' }));
    expect(await db.interactions.toArray()).toMatchObject([{ state: 'left', postId: shown.id }]);
    expect(result.current.state).toEqual({ step: 'idle' });
  });

  it('takes that back, and not what was left before', async () => {
    const { result } = panel();
    const leave = () => act(() => result.current.markLeft({ post: shown, analysis: null, brandId: 'brindle' }));
    const first = await leave();
    await act(async () => result.current.takeBackLeft(await leave()));
    expect(await db.interactions.toArray()).toMatchObject([{ id: first, state: 'left' }]);
    await act(() => result.current.takeBackLeft(first));
    expect(await db.interactions.toArray()).toEqual([]);
  });
});

describe('a panel opened again', () => {
  it('finds the insertion its predecessor was killed over', async () => {
    const page = takingPage();
    page.box = 'We are sending a lid today.';
    await startInteraction(db, reply('killed', { post: shown, text: page.box }), NOON);
    const { result } = panel();
    await waitFor(() => expect(result.current.state).toEqual({ step: 'inserted', interactionId: 'killed' }));
  });

  it('does not claim one that never happened', async () => {
    takingPage();
    await startInteraction(db, reply('killed', { post: shown }), NOON);
    const { result } = panel();
    await waitFor(async () => expect((await db.interactions.get('killed'))?.state).toBe('failed'));
    await isStep(result, 'idle');
  });
});

describe('what is said about the box now', () => {
  const WORDS = 'We are sending a lid today.';
  /** Inserted days ago, by a panel that is long closed. */
  async function insertedOnce() {
    await startInteraction(db, reply('once', { post: shown, text: WORDS }), NOON);
    await settleInteraction(db, 'once', { ok: true, content: WORDS }, NOON);
  }
  const ONCE = { step: 'idle', inserted: { interactionId: 'once', at: NOON.toISOString() } };
  const comesBack = () => act(async () => void window.dispatchEvent(new Event('focus')));

  it('is nothing while the box is empty: only when it was inserted, and Insert works', async () => {
    const page = takingPage();
    await insertedOnce();
    const { result } = panel();
    await waitFor(() => expect(result.current.state).toEqual(ONCE));
    await act(() => result.current.insert(args({ text: 'Other words.' })));
    await isStep(result, 'inserted');
    expect(page.box).toBe('Other words.');
  });

  it('can still be marked as posted', async () => {
    takingPage();
    await insertedOnce();
    const { result } = panel();
    await waitFor(() => expect(result.current.state).toEqual(ONCE));
    await act(() => result.current.markPosted());
    await isStep(result, 'posted');
  });

  it('is inserted where the box still holds it', async () => {
    takingPage().box = WORDS;
    await insertedOnce();
    const { result } = panel();
    await waitFor(() => expect(result.current.state).toEqual({ step: 'inserted', interactionId: 'once' }));
  });

  it('follows a box the user cleared, and filled again, when they come back to the panel', async () => {
    const page = takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    page.box = '';
    await comesBack();
    await waitFor(() => expect(result.current.state).toMatchObject({ step: 'idle', inserted: {} }));
    page.box = WORDS;
    await comesBack();
    await isStep(result, 'inserted');
  });

  it('follows the page when it says that it changed', async () => {
    const page = takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    page.box = '';
    await announceChange(tab);
    await waitFor(() => expect(result.current.state).toMatchObject({ step: 'idle', inserted: {} }));
  });

  it('follows a page that was loaded anew', async () => {
    const page = takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    page.box = '';
    await act(async () => void (await fakeBrowser.tabs.onUpdated.trigger(tab, { status: 'complete' }, {} as never)));
    await waitFor(() => expect(result.current.state).toMatchObject({ step: 'idle', inserted: {} }));
  });

  it('does not take back a claim because the page is slow to answer', async () => {
    takingPage();
    const { result } = panel();
    await act(() => result.current.insert(args()));
    await isStep(result, 'inserted');
    let asked = 0;
    answerFor(tab, {
      isInserted: () => {
        asked++;
        throw new Error('No response');
      },
    });
    await comesBack();
    await waitFor(() => expect(asked).toBeGreaterThan(0));
    await isStep(result, 'inserted');
  });

  it('does not wait for a panel that died over it', async () => {
    const page = takingPage();
    answerFor(tab, { isInserted: () => Promise.reject(new Error('No response')) });
    await startInteraction(db, reply('dead', { post: shown }), NOON);
    const { result } = panel();
    await waitFor(async () => expect((await db.interactions.get('dead'))?.state).toBe('inserting'));
    await isStep(result, 'idle');
    await act(() => result.current.insert(args({ text: 'Other words.' })));
    expect(page.box).toBe('Other words.');
  });
});
