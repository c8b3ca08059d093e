import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { PostedWatch } from '@/lib/page/postedWatch';
import { xAdapter } from '@/lib/platforms/x/adapter';
import { addPost, BRAND, CUSTOMER_POST, replyBox, setBox, showStatusPage, showToast } from './pages';

const REPLY = 'A second bent tin is not good enough, Ines. I am sending a new one.';
const ADDRESS = new URL(`https://x.com/${CUSTOMER_POST.handle}/status/${CUSTOMER_POST.id}`);

let now: number;
let reported: PostedEvidence[];
let watch: PostedWatch;

/** As the page script does it: the watch hears what the user does anywhere on the page. */
const hear = (event: Event) => watch.typed(event);
const HEARD = ['input', 'beforeinput', 'keydown', 'cut'];
afterEach(() => {
  for (const type of HEARD) document.removeEventListener(type, hear, true);
});

const press = (key: string, init: KeyboardEventInit = {}) =>
  document.querySelector('#typed')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key, ...init }));
/** Editors take a key in its own event; what is seen of it comes a task later at the latest. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  now = Date.parse('2026-11-02T09:31:00.000Z');
  reported = [];
  showStatusPage([CUSTOMER_POST]);
  watch = new PostedWatch(
    xAdapter,
    document,
    () => ADDRESS,
    () => now,
    (evidence) => reported.push(evidence),
  );
  setBox(REPLY);
  watch.track('i1', CUSTOMER_POST.id, replyBox(), REPLY);
  for (const type of HEARD) document.addEventListener(type, hear, true);
});

test('an emptied box and the new reply on the page are evidence', () => {
  setBox('');
  addPost({ id: '4002', handle: BRAND, text: REPLY });
  watch.look();
  expect(reported).toEqual([
    {
      interactionId: 'i1',
      text: REPLY,
      permalink: `https://x.com/${BRAND}/status/4002`,
      at: '2026-11-02T09:30:00.000Z',
      sign: 'reply-on-page',
    },
  ]);
});

test('is reported once', () => {
  setBox('');
  addPost({ id: '4002', handle: BRAND, text: REPLY });
  watch.look();
  watch.look();
  expect(reported).toHaveLength(1);
});

test('the user’s own changes in the box are what was posted', () => {
  setBox(`${REPLY} It leaves today.`);
  document.querySelector('#typed')?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  setBox('');
  addPost({ id: '4002', handle: BRAND, text: `${REPLY} It leaves today.` });
  watch.look();
  expect(reported[0]?.text).toBe(`${REPLY} It leaves today.`);
});

test('the site’s own confirmation is evidence where the reply is not shown', () => {
  setBox('');
  showToast(`/${BRAND}/status/4003`);
  watch.look();
  expect(reported[0]).toMatchObject({
    sign: 'toast',
    text: REPLY,
    permalink: `https://x.com/${BRAND}/status/4003`,
    at: '2026-11-02T09:31:00.000Z',
  });
});

test('an emptied box alone proves nothing, however long one waits', () => {
  setBox('');
  watch.look();
  now += 60_000;
  watch.look();
  addPost({ id: '4002', handle: BRAND, text: REPLY });
  watch.look();
  expect(reported).toEqual([]);
});

test('a reply that stands in the box is not posted, even when the same words appear elsewhere', () => {
  addPost({ id: '4002', handle: 'someone', text: REPLY });
  watch.look();
  expect(reported).toEqual([]);
});

test('the same words from before do not count', () => {
  addPost({ id: '4000', handle: BRAND, text: REPLY });
  watch.track('i2', CUSTOMER_POST.id, replyBox(), REPLY);
  setBox('');
  watch.look();
  expect(reported).toEqual([]);
});

test('somebody else’s words do not count', () => {
  setBox('');
  addPost({ id: '4004', handle: 'bystander', text: 'Same here' });
  watch.look();
  expect(reported).toEqual([]);
});

test('the same words written by the customer or a bystander are not our reply', () => {
  setBox('');
  addPost({ id: '4005', handle: CUSTOMER_POST.handle, text: REPLY });
  watch.look();
  expect(reported).toEqual([]);
});

test('an undone insertion is not watched any more', () => {
  watch.drop('i1');
  setBox('');
  addPost({ id: '4002', handle: BRAND, text: REPLY });
  watch.look();
  expect(watch.isWatching).toBe(false);
  expect(reported).toEqual([]);
});

test('a box that the page built anew is found again', () => {
  replyBox().replaceWith(replyBox().cloneNode(true));
  setBox(`${REPLY} Sorry.`);
  watch.look();
  setBox('');
  addPost({ id: '4002', handle: BRAND, text: `${REPLY} Sorry.` });
  watch.look();
  expect(reported).toHaveLength(1);
});

describe('a confirmation is not ours', () => {
  test('when it links to somebody else: a message about another account', () => {
    setBox('');
    showToast('/bystander/status/4003');
    watch.look();
    expect(reported).toEqual([]);
  });

  test('when the user deleted the text, as the browser reports it', async () => {
    const inputType = 'deleteContentBackward';
    const tell = (type: string) =>
      document.querySelector('#typed')?.dispatchEvent(new InputEvent(type, { bubbles: true, inputType }));
    tell('beforeinput');
    setBox('');
    tell('input');
    await nextTask();
    showToast(`/${BRAND}/status/4003`);
    watch.look();
    expect(reported).toEqual([]);
  });

  test('when the user deleted the text with a key that the editor kept to itself, or took it back', async () => {
    for (const [key, init] of [
      ['Backspace', {}],
      ['z', { ctrlKey: true }],
    ] as const) {
      setBox(REPLY);
      watch.track('i1', CUSTOMER_POST.id, replyBox(), REPLY);
      press(key, init);
      setBox('');
      watch.look();
      await nextTask();
      showToast(`/${BRAND}/status/4003`);
      watch.look();
      expect(reported, key).toEqual([]);
      document.querySelector('[data-testid="toast"]')?.remove();
    }
  });

  test('when the user cut the text out', async () => {
    document.querySelector('#typed')?.dispatchEvent(new Event('cut', { bubbles: true }));
    setBox('');
    await nextTask();
    showToast(`/${BRAND}/status/4003`);
    watch.look();
    expect(reported).toEqual([]);
  });

  test('when the post it links to says something else', () => {
    setBox('');
    addPost({ id: '4003', handle: BRAND, text: 'Our shop is closed on Monday.' });
    showToast(`/${BRAND}/status/4003`);
    watch.look();
    expect(reported).toEqual([]);
  });
});

test('keys that change the text before it is posted, or post it, take nothing away from a confirmation', async () => {
  press('Backspace');
  await nextTask();
  press('Enter', { ctrlKey: true });
  setBox('');
  await nextTask();
  showToast(`/${BRAND}/status/4003`);
  watch.look();
  expect(reported).toHaveLength(1);
});

test('a key pressed in the box that the site has just emptied changes nothing', async () => {
  setBox('');
  press('Shift');
  await nextTask();
  showToast(`/${BRAND}/status/4003`);
  watch.look();
  expect(reported).toHaveLength(1);
});

test('text written anew after it was deleted can be posted', async () => {
  press('Backspace');
  setBox('');
  await nextTask();
  setBox('A new try.');
  watch.look();
  setBox('');
  showToast(`/${BRAND}/status/4003`);
  watch.look();
  expect(reported[0]?.text).toBe('A new try.');
});
