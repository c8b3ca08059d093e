import type { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageChangeCause } from '@/lib/messaging/protocol';
import { PageSession } from '@/lib/page/session';
import type { Adapter } from '@/lib/platforms/adapter';
import { instagramAdapter } from '@/lib/platforms/instagram/adapter';
import { xAdapter } from '@/lib/platforms/x/adapter';
import { addPost, CUSTOMER_POST, showStatusPage, type XPost } from './pages';

declare const jsdom: JSDOM;

const OTHER: XPost = { id: '4100', handle: 'ola_k', text: 'Do you ship to Skye?' };
const changed = vi.fn((_cause: PageChangeCause) => Promise.resolve());
let session: PageSession;

const article = (post: XPost) => document.querySelector(`#post-${post.id}`) as Element;
const words = (post: XPost) => article(post).querySelector('[data-testid="tweetText"]');
const show = (path: string) => jsdom.reconfigure({ url: `https://x.com${path}` });
const focal = () => {
  const reading = session.read();
  return [reading?.focalId, reading?.focusRule];
};

function showInstagramPost() {
  jsdom.reconfigure({ url: 'https://www.instagram.com/p/Cbent1tin00/' });
  document.body.innerHTML = `<main><div><div><a href="/ines_w/"><img alt=""></a><a href="/ines_w/">ines_w</a></div>
    <div><a href="/ines_w/"><span>ines_w</span></a><time datetime="2026-11-02T09:30:00.000Z">1m</time><span dir="auto">My tin came bent</span></div>
    <a href="/p/Cbent1tin00/"><time datetime="2026-11-02T09:30:00.000Z">1m</time></a></div>
    <form><textarea></textarea></form></main>`;
  session = sessionOn(instagramAdapter);
}

const sessionOn = (adapter: Adapter) => new PageSession(adapter, document, () => 0, { changed, posted: () => {} });

beforeEach(() => {
  changed.mockReset();
  show('/home');
  showStatusPage([CUSTOMER_POST, OTHER]);
  session = sessionOn(xAdapter);
});

test('a hovered post is taken when the panel opens, and a later hover does not take it away', () => {
  session.hover(words(OTHER));
  expect(focal()).toEqual([OTHER.id, 'pointed']);
  session.hover(words(CUSTOMER_POST));
  expect(focal()).toEqual([OTHER.id, 'pointed']);
});

test('a click says which post is meant and tells the panel, once', () => {
  session.hover(words(CUSTOMER_POST));
  session.read();
  session.mean(words(OTHER));
  session.mean(words(OTHER));
  expect(changed).toHaveBeenCalledTimes(1);
  expect(focal()).toEqual([OTHER.id, 'pointed']);
});

test('nothing is announced before a panel has asked', () => {
  session.mean(words(OTHER));
  addPost({ id: '4300', handle: 'x', text: 'new' });
  session.look();
  expect(changed).not.toHaveBeenCalled();
});

test('our button beats the address until the user goes elsewhere', () => {
  show(`/${CUSTOMER_POST.handle}/status/${CUSTOMER_POST.id}`);
  session.look();
  session.chooseByButton(article(OTHER));
  expect(focal()).toEqual([OTHER.id, 'picked']);
  show(`/${CUSTOMER_POST.handle}/status/${CUSTOMER_POST.id}?s=20`);
  session.look();
  expect(focal()).toEqual([CUSTOMER_POST.id, 'address']);
});

test('the panel hears of a new address, an opened dialog and an opened box, and of nothing else', () => {
  show(`/${CUSTOMER_POST.handle}/status/${CUSTOMER_POST.id}`);
  session.look();
  session.read();
  changed.mockReset();

  document.body.append(document.createElement('p'));
  session.look();
  expect(changed).not.toHaveBeenCalled();

  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  document.body.append(dialog);
  session.look();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('while no post has arrived, a post that arrives is worth a look, and what is no post is not', () => {
  showStatusPage([]);
  session.read();
  changed.mockReset();
  document.body.append(document.createElement('p'));
  session.look();
  expect(changed).not.toHaveBeenCalled();
  addPost(CUSTOMER_POST);
  session.look();
  expect(changed).toHaveBeenCalledTimes(1);
});

describe('the panel reads a post again', () => {
  beforeEach(() => {
    show(`/${CUSTOMER_POST.handle}/status/${CUSTOMER_POST.id}`);
    showStatusPage([CUSTOMER_POST]);
    session.look();
    session.read();
    changed.mockReset();
  });

  test('when its whole text was opened', () => {
    words(CUSTOMER_POST)?.append(', and nobody answers me.');
    session.look();
    expect(changed).toHaveBeenCalledTimes(1);
    session.read();
    session.look();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('when replies arrive under it', () => {
    addPost(OTHER);
    session.look();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('but not for what the user types into a box inside it', () => {
    const box = document.createElement('div');
    box.setAttribute('contenteditable', 'true');
    article(CUSTOMER_POST).append(box);
    session.read();
    box.textContent = 'half a thought';
    session.look();
    expect(changed).not.toHaveBeenCalled();
  });

  test('but not when it was scrolled out of the page: what the panel shows is better than nothing', () => {
    article(CUSTOMER_POST).remove();
    addPost(OTHER);
    session.look();
    expect(changed).not.toHaveBeenCalled();
  });
});

test('posts that arrive while a timeline is scrolled are no reason to read it again', () => {
  session.mean(words(OTHER));
  session.read();
  changed.mockReset();
  addPost({ id: '4300', handle: 'x', text: 'new' });
  session.look();
  expect(changed).not.toHaveBeenCalled();
});

test('nobody answered, so nothing more is announced until the panel asks again', async () => {
  session.read();
  changed.mockImplementationOnce(() => Promise.reject(new Error('Receiving end does not exist')));
  session.mean(words(OTHER));
  await Promise.resolve();
  await Promise.resolve();
  session.mean(words(CUSTOMER_POST));
  expect(changed).toHaveBeenCalledTimes(1);
  session.read();
  session.mean(words(OTHER));
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a panel that asked in the meantime is told on, whatever became of an older announcement', async () => {
  session.read();
  changed.mockImplementationOnce(() => Promise.reject(new Error('Receiving end does not exist')));
  session.mean(words(OTHER));
  session.read();
  await Promise.resolve();
  await Promise.resolve();
  session.mean(words(CUSTOMER_POST));
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a press of our button is announced as such, to whoever listens', () => {
  session.chooseByButton(article(OTHER));
  expect(changed).toHaveBeenLastCalledWith('button');
  session.read();
  session.mean(words(CUSTOMER_POST));
  expect(changed).toHaveBeenLastCalledWith('page');
});

test('inserts into the post’s own box once, even when the request comes twice', async () => {
  showInstagramPost();
  const request = {
    interactionId: 'i1',
    postId: session.read()?.focalId ?? '',
    text: 'Sorry about the tin.',
    mode: 'ask',
  } as const;
  const [first, second] = await Promise.all([session.insert(request), session.insert(request)]);
  expect(first).toEqual({ ok: true, content: 'Sorry about the tin.' });
  expect(second).toEqual(first);
  expect(document.querySelector('textarea')?.value).toBe('Sorry about the tin.');
});

test('after a refusal the same interaction may try again', async () => {
  showInstagramPost();
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'half a thought';
  const request = {
    interactionId: 'i1',
    postId: session.read()?.focalId ?? '',
    text: 'Sorry about the tin.',
    mode: 'ask',
  } as const;
  expect(await session.insert(request)).toMatchObject({ ok: false, reason: 'not-empty' });
  expect(box.value).toBe('half a thought');
  expect(await session.insert({ ...request, mode: 'replace' })).toMatchObject({ ok: true });
  expect(box.value).toBe('Sorry about the tin.');
});

test('undo puts back what was there, and refuses once the user wrote on', async () => {
  showInstagramPost();
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const postId = session.read()?.focalId ?? '';
  await session.insert({ interactionId: 'i1', postId, text: 'Sorry about the tin.', mode: 'ask' });
  expect(session.isInserted({ postId, text: 'Sorry about the tin.' })).toBe(true);
  box.value += ' More.';
  expect(await session.undo('i1')).toMatchObject({ ok: false, reason: 'not-empty' });
  box.value = 'Sorry about the tin.';
  expect(await session.undo('i1')).toMatchObject({ ok: true, content: '' });
  expect(session.isInserted({ postId, text: 'Sorry about the tin.' })).toBe(false);
});

test('only whole words count as inserted, as they do for the insertion itself', async () => {
  showInstagramPost();
  const postId = session.read()?.focalId ?? '';
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'History lesson';
  expect(session.isInserted({ postId, text: 'Hi' })).toBe(false);
  box.value = '@ines_w Hi \u200B there';
  expect(session.isInserted({ postId, text: 'Hi there' })).toBe(true);
});

test('says what is in the way: no box for this post, or a post that left the page', async () => {
  expect(await session.insert({ interactionId: 'i1', postId: OTHER.id, text: 'Hello', mode: 'ask' })).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/wrong-box|no-box/),
  });
  expect(await session.insert({ interactionId: 'i2', postId: '999', text: 'Hello', mode: 'ask' })).toMatchObject({
    ok: false,
    reason: 'post-gone',
  });
});
