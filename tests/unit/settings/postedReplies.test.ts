import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '@/lib/db/database';
import { recordPosted, startInteraction } from '@/lib/db/interactions';
import type { HeardDatabase } from '@/lib/db/schema';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { unrecordedReplies } from '@/lib/settings/items';
import { recordKeptReplies, recordPostedReply } from '@/lib/settings/postedReplies';
import { fillDisk, NOON, reply, value } from '../db/rows';

let db: HeardDatabase;

const evidence = (interactionId: string): PostedEvidence => ({
  interactionId,
  text: 'A new tin is on its way.',
  permalink: null,
  at: NOON.toISOString(),
  sign: 'reply-on-page',
});
const record = (seen: PostedEvidence) => recordPosted(db, seen);
const states = async () => (await db.interactions.orderBy('id').toArray()).map(({ id, state }) => [id, state]);
const keptIds = async () => (await unrecordedReplies.getValue()).map(({ interactionId }) => interactionId);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  db = await openDatabase();
  await db.interactions.clear();
  for (const id of ['a', 'b']) await value(startInteraction(db, reply(id), NOON));
});

test('a posted reply is recorded, and nothing is kept beside the database', async () => {
  await recordPostedReply(record, evidence('a'));
  expect(await states()).toEqual([
    ['a', 'posted'],
    ['b', 'inserting'],
  ]);
  expect(await keptIds()).toEqual([]);
});

test('with a full disk the page hears of it, and telling again when there is room records it', async () => {
  const makeRoom = fillDisk(db);
  await expect(recordPostedReply(record, evidence('a'))).rejects.toThrow('full');
  makeRoom();
  await recordPostedReply(record, evidence('a'));
  expect(await states()).toContainEqual(['a', 'posted']);
  expect(await keptIds()).toEqual([]);
});

test('what nobody tells again is recorded at the next start, once there is room', async () => {
  const makeRoom = fillDisk(db);
  await Promise.allSettled(
    [evidence('a'), evidence('b'), evidence('a')].map((each) => recordPostedReply(record, each)),
  );
  expect((await keptIds()).sort()).toEqual(['a', 'b']);
  await recordKeptReplies(record);
  expect((await keptIds()).sort(), 'still full').toEqual(['a', 'b']);
  makeRoom();
  await recordKeptReplies(record);
  expect(await states()).toEqual([
    ['a', 'posted'],
    ['b', 'posted'],
  ]);
  expect(await keptIds()).toEqual([]);
});

test('evidence for a reply that was erased meanwhile is let go', async () => {
  const makeRoom = fillDisk(db);
  await recordPostedReply(record, evidence('a')).catch(() => {});
  makeRoom();
  await db.interactions.clear();
  await recordKeptReplies(record);
  expect(await states()).toEqual([]);
  expect(await keptIds()).toEqual([]);
});

test('a worker that is stopped while it writes has lost nothing', async () => {
  void recordPostedReply(() => new Promise(() => {}), evidence('a'));
  await vi.waitFor(async () => expect(await keptIds()).toEqual(['a']));
  await recordKeptReplies(record);
  expect(await states()).toContainEqual(['a', 'posted']);
});
