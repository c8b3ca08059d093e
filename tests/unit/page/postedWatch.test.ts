import { beforeEach, expect, test } from 'vitest';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { PostedWatch } from '@/lib/page/postedWatch';
import { xAdapter } from '@/lib/platforms/x/adapter';
import { addPost, BRAND, CUSTOMER_POST, replyBox, setBox, showStatusPage, showToast } from './pages';

const REPLY = 'A second bent tin is not good enough, Ines. I am sending a new one.';
const ADDRESS = new URL(`https://x.com/${CUSTOMER_POST.handle}/status/${CUSTOMER_POST.id}`);

let now: number;
let reported: PostedEvidence[];
let watch: PostedWatch;

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
  watch.typed(document.querySelector('#typed'));
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
