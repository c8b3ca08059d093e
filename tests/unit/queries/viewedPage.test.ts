import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { useViewedPage } from '@/lib/queries/viewedPage';
import { selectedText } from '@/lib/settings/items';
import { post } from '../db/rows';
import { announceChange, answerFor, closePage, reading, renderQuery, tabUpdated } from './pages';

vi.mock('@/lib/messaging/protocol', () => import('./pages'));

const FIRST = post({ id: 'x:1', text: 'First' });
const SECOND = post({ id: 'x:2', text: 'Second' });

async function openTab(url: string | undefined): Promise<number> {
  const window = await browser.windows.getCurrent();
  const tab = await browser.tabs.create({ url, active: true, windowId: window.id });
  return tab.id as number;
}

const isState = (result: { current: { page: ViewedPage } }, state: ViewedPage['state']) =>
  waitFor(() => expect(result.current.page.state).toBe(state), { timeout: 4000 });
const showsPost = (result: { current: { page: ViewedPage } }, id: string) =>
  waitFor(() => expect(result.current.page).toMatchObject({ state: 'post', post: { id } }));

beforeEach(async () => {
  fakeBrowser.reset();
  await browser.windows.create({ focused: true });
  history.replaceState(null, '', '/sidepanel.html');
});

describe('the viewed page', () => {
  it('is the post the active tab shows', async () => {
    const tabId = await openTab('https://x.com/home');
    answerFor(tabId, { readPage: () => reading([FIRST, SECOND]) });
    const { result } = renderQuery(useViewedPage, undefined);
    expect(result.current.page).toEqual({ state: 'loading' });
    await showsPost(result, 'x:1');
    expect(result.current.page).toMatchObject({ tabId, thread: [] });
  });

  it.each([
    ['another site', 'https://news.example/'],
    ['a page whose address the browser does not tell', undefined],
  ])('is unsupported on %s', async (_what, url) => {
    await openTab(url);
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, 'unsupported');
  });

  it.each([
    ['unrecognised' as const, reading([], { recognised: false, warnings: ['article'] })],
    ['no-post' as const, reading([FIRST], { focalId: null })],
    ['no-post' as const, reading([FIRST], { focalId: 'x:gone' })],
  ])('is %s where the page says so', async (state, answer) => {
    answerFor(await openTab('https://x.com/home'), { readPage: () => answer });
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, state);
  });

  it('asks for a reload where nobody answers, then stops asking until the page loads again', async () => {
    const tabId = await openTab('https://x.com/home');
    let asked = 0;
    const silence = () => {
      asked++;
      throw new Error('No response');
    };
    answerFor(tabId, { readPage: silence });
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, 'reload');
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(asked).toBe(before);
    // The page has loaded, its script is a moment late.
    await tabUpdated(tabId, { status: 'complete' });
    await waitFor(() => expect(asked).toBeGreaterThan(before));
    answerFor(tabId, { readPage: () => reading([FIRST]) });
    await waitFor(() => expect(result.current.page.state).toBe('post'), { timeout: 4000 });
  });

  it('is unsupported where the page itself says that it is none Heard reads', async () => {
    const tabId = await openTab('https://business.facebook.com/inbox');
    let asked = 0;
    answerFor(tabId, {
      readPage: () => {
        asked++;
        return null;
      },
    });
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, 'unsupported');
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(asked).toBe(1);
    expect(result.current.page.state).toBe('unsupported');
  });

  it.each([
    ['something else', { hello: 1 }],
    ['nothing', undefined],
    ['a post without an id', reading([{ ...FIRST, id: undefined as unknown as string }])],
  ])('takes an answer that is %s for none', async (_what, answer) => {
    answerFor(await openTab('https://x.com/home'), { readPage: () => answer });
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, 'reload');
  });

  it('is read again when its own page says so, and not for another tab', async () => {
    const tabId = await openTab('https://x.com/home');
    let shown = FIRST;
    answerFor(tabId, { readPage: () => reading([shown]) });
    const { result } = renderQuery(useViewedPage, undefined);
    await showsPost(result, 'x:1');
    shown = SECOND;
    await announceChange(tabId + 50);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(result.current.page).toMatchObject({ post: { id: 'x:1' } });
    await announceChange(tabId);
    await showsPost(result, 'x:2');
  });

  it('follows the user to another tab and back', async () => {
    const left = await openTab('https://x.com/home');
    answerFor(left, { readPage: () => reading([FIRST]) });
    const { result } = renderQuery(useViewedPage, undefined);
    await showsPost(result, 'x:1');
    const right = await act(() => openTab('https://www.facebook.com/'));
    answerFor(right, { readPage: () => reading([SECOND]) });
    await showsPost(result, 'x:2');
    await act(async () => void (await browser.tabs.update(left, { active: true })));
    await showsPost(result, 'x:1');
    expect(result.current.page).toMatchObject({ tabId: left });
  });

  it('is that of the tab named in the address, whichever is active', async () => {
    const named = await openTab('https://x.com/home');
    answerFor(named, { readPage: () => reading([FIRST]) });
    history.replaceState(null, '', `/sidepanel.html?tab=${named}`);
    await openTab('https://news.example/');
    const { result } = renderQuery(useViewedPage, undefined);
    await showsPost(result, 'x:1');
  });

  it('may be used in two places', async () => {
    answerFor(await openTab('https://x.com/home'), { readPage: () => reading([FIRST]) });
    const { result } = renderQuery(() => ({ a: useViewedPage(), b: useViewedPage() }), undefined);
    await waitFor(() => expect(result.current.a.page.state).toBe('post'));
    act(() => result.current.a.paste('Pasted words', 'x'));
    await waitFor(() => expect(result.current.b.page).toMatchObject({ post: { text: 'Pasted words' } }));
  });

  it('keeps the other turns of the conversation apart', async () => {
    const parent = post({ id: 'x:0', text: 'Root', author: { name: 'B', handle: 'b', url: null } });
    const child = post({ id: 'x:1', parentId: 'x:0' });
    const answer = reading([parent, child], { focalId: 'x:1' });
    answerFor(await openTab('https://x.com/home'), { readPage: () => answer });
    const { result } = renderQuery(useViewedPage, undefined);
    await waitFor(() => expect(result.current.page).toMatchObject({ thread: [{ who: 'other', text: 'Root' }] }));
  });
});

describe('picking a post', () => {
  it('asks the page and shows its answer', async () => {
    const tabId = await openTab('https://x.com/home');
    const asked: unknown[] = [];
    answerFor(tabId, {
      readPage: () => reading([FIRST, SECOND]),
      pickPost: (id) => {
        asked.push(id);
        return reading([FIRST, SECOND], { focalId: 'x:2', focusRule: 'picked' });
      },
    });
    const { result } = renderQuery(useViewedPage, undefined);
    await showsPost(result, 'x:1');
    act(() => result.current.pick('x:2'));
    await showsPost(result, 'x:2');
    expect(asked).toEqual(['x:2']);
  });

  it('says reload when the page has gone meanwhile', async () => {
    const tabId = await openTab('https://x.com/home');
    answerFor(tabId, { readPage: () => reading([FIRST]) });
    const { result } = renderQuery(useViewedPage, undefined);
    await showsPost(result, 'x:1');
    closePage(tabId);
    act(() => result.current.pick('x:2'));
    await isState(result, 'reload');
  });
});

describe('pasted and selected text', () => {
  it('stands in place of the page until the user goes back', async () => {
    const tabId = await openTab('https://x.com/home');
    answerFor(tabId, { readPage: () => reading([FIRST]), pickPost: () => reading([FIRST]) });
    const { result } = renderQuery(useViewedPage, undefined);
    await showsPost(result, 'x:1');
    act(() => result.current.paste(' My kettle ', 'facebook'));
    await waitFor(() =>
      expect(result.current.page).toMatchObject({
        state: 'post',
        tabId: null,
        reading: null,
        post: { text: 'My kettle', platform: 'facebook' },
      }),
    );
    await announceChange(tabId);
    expect(result.current.page).toMatchObject({ post: { text: 'My kettle' } });
    act(() => result.current.refresh());
    await showsPost(result, 'x:1');
  });

  async function pastedBeside(url: string | undefined) {
    const tabId = await openTab(url);
    answerFor(tabId, { readPage: () => reading([FIRST]), pickPost: () => reading([FIRST]) });
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, url ? 'post' : 'unsupported');
    act(() => result.current.paste('My kettle', 'x'));
    await waitFor(() => expect(result.current.page).toMatchObject({ tabId: null, post: { text: 'My kettle' } }));
    return { tabId, result };
  }

  it('belongs to its tab: another one shows its own post, and coming back finds the words again', async () => {
    const { tabId, result } = await pastedBeside('https://x.com/home');
    const other = await act(() => openTab('https://www.facebook.com/'));
    answerFor(other, { readPage: () => reading([SECOND]) });
    await showsPost(result, 'x:2');
    await act(async () => void (await browser.tabs.update(tabId, { active: true })));
    await waitFor(() => expect(result.current.page).toMatchObject({ post: { text: 'My kettle' } }));
  });

  it('goes when its tab goes to another address, and not when another tab does', async () => {
    const { tabId, result } = await pastedBeside('https://x.com/home');
    const other = await browser.tabs.create({ url: 'https://news.example/', active: false });
    await tabUpdated(other.id as number, { status: 'loading', url: 'https://news.example/two' });
    await tabUpdated(tabId, { status: 'complete' });
    expect(result.current.page).toMatchObject({ post: { text: 'My kettle' } });
    await tabUpdated(tabId, { url: 'https://x.com/a/status/1' });
    await showsPost(result, 'x:1');
  });

  it('goes when a tab whose address is not known loads another page', async () => {
    const { tabId, result } = await pastedBeside(undefined);
    await tabUpdated(tabId, { status: 'loading' });
    await isState(result, 'unsupported');
  });

  it('gives way to the post whose button was pressed', async () => {
    const { tabId, result } = await pastedBeside('https://x.com/home');
    await announceChange(tabId, 'page');
    expect(result.current.page).toMatchObject({ post: { text: 'My kettle' } });
    await announceChange(tabId + 50, 'button');
    expect(result.current.page).toMatchObject({ post: { text: 'My kettle' } });
    await announceChange(tabId, 'button');
    await showsPost(result, 'x:1');
  });

  it('gives way to a post picked in the panel', async () => {
    const { result } = await pastedBeside('https://x.com/home');
    act(() => result.current.pick('x:1'));
    await showsPost(result, 'x:1');
  });

  it('of only spaces changes nothing', async () => {
    await openTab('https://news.example/');
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, 'unsupported');
    act(() => result.current.paste('  ', 'x'));
    expect(result.current.page.state).toBe('unsupported');
  });

  it('sent from the context menu of this page is taken over, once', async () => {
    await openTab(undefined);
    const { result } = renderQuery(useViewedPage, undefined);
    await isState(result, 'unsupported');
    await act(() =>
      selectedText.setValue({
        text: 'Selected words',
        url: 'https://www.facebook.com/x',
        wantedAs: 'post',
        at: new Date().toISOString(),
      }),
    );
    await waitFor(() =>
      expect(result.current.page).toMatchObject({ post: { text: 'Selected words', platform: 'facebook' } }),
    );
    await waitFor(async () => expect(await selectedText.getValue()).toBeNull());
  });

  it('waits when it was selected on another page, and goes when it is old', async () => {
    answerFor(await openTab('https://x.com/home'), { readPage: () => reading([FIRST]) });
    const waiting = { text: 'Elsewhere', wantedAs: 'post' as const, url: 'https://x.com/other' };
    await selectedText.setValue({ ...waiting, at: new Date().toISOString() });
    const { result } = renderQuery(useViewedPage, undefined);
    await showsPost(result, 'x:1');
    expect(await selectedText.getValue()).toMatchObject({ text: 'Elsewhere' });
    await act(() => selectedText.setValue({ ...waiting, url: null, at: '2020-01-01T00:00:00.000Z' }));
    await waitFor(async () => expect(await selectedText.getValue()).toBeNull());
    expect(result.current.page).toMatchObject({ post: { id: 'x:1' } });
  });
});
