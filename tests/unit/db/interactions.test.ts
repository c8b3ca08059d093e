import { describe, expect, it } from 'vitest';
import { draftOf, keepDraft } from '@/lib/db/drafts';
import { newestRows } from '@/lib/db/history';
import {
  latestForPost,
  markPosted,
  type NewInteraction,
  openInsertions,
  pastReplies,
  recordCopied,
  recordLeft,
  recordPosted,
  recordUndone,
  settleInteraction,
  startInteraction,
  takeBackLeft,
} from '@/lib/db/interactions';
import type { HeardDatabase } from '@/lib/db/schema';
import type { InsertResult } from '@/lib/domain/insertion';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { minutesAfterNoon, NOON, newDatabase, post, repliesTo, reply, value } from './rows';

const TAKEN: InsertResult = { ok: true, content: 'A kettle without a lid is no use. We are sending one today.' };
const NOT_TAKEN: InsertResult = { ok: false, reason: 'not-taken', content: '' };

const evidence = (over: Partial<PostedEvidence> = {}): PostedEvidence => ({
  interactionId: 'a',
  text: 'A kettle without a lid is no use. We are sending one today. ^MK',
  permalink: 'https://x.com/BrindleHome/status/2002',
  at: '2026-03-02T12:05:00.000Z',
  sign: 'reply-on-page',
  ...over,
});

describe('starting', () => {
  it('notes reply, post and person before the page is touched', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    expect(await db.interactions.get('a')).toMatchObject({
      state: 'inserting',
      postId: 'x:1001',
      personId: 'x:orla_fenn',
      startedAt: '2026-03-02T12:00:00.000Z',
      insertedAt: null,
      responseMs: null,
    });
    expect(await db.posts.get('x:1001')).toMatchObject({ text: 'My kettle from @BrindleHome arrived with no lid.' });
    expect(await db.people.get('x:orla_fenn')).toEqual({
      id: 'x:orla_fenn',
      platform: 'x',
      handle: 'orla_fenn',
      name: 'Orla Fenn',
      names: ['Orla Fenn'],
      aliases: [],
      urls: ['https://x.com/orla_fenn'],
      firstSeenAt: '2026-03-02T12:00:00.000Z',
      lastSeenAt: '2026-03-02T12:00:00.000Z',
      note: '',
      noteAt: null,
      tags: [],
    });
  });

  it('notes all or nothing', async () => {
    const db = await newDatabase();
    db.people.hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await startInteraction(db, reply('a'), NOON)).toEqual({ ok: false, reason: 'full' });
    expect(await db.interactions.count()).toBe(0);
    expect(await db.posts.count()).toBe(0);
  });

  it('keeps a post nobody is named in, without a person', async () => {
    const db = await newDatabase();
    const anonymous = post({ author: { name: null, handle: null, url: null } });
    await value(startInteraction(db, reply('a', { post: anonymous }), NOON));
    expect((await db.interactions.get('a'))?.personId).toBeNull();
    expect(await db.people.count()).toBe(0);
  });

  it('keeps the first and the last time a person was met', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('b'), minutesAfterNoon(30)));
    expect(await db.people.get('x:orla_fenn')).toMatchObject({
      firstSeenAt: '2026-03-02T12:00:00.000Z',
      lastSeenAt: '2026-03-02T12:30:00.000Z',
    });
  });

  it('tries a refused reply again under its id, and never overwrites one that got anywhere', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', NOT_TAKEN, NOON));
    const again = await value(startInteraction(db, reply('a', { text: 'Second wording' }), minutesAfterNoon(1)));
    expect(again).toMatchObject({ state: 'inserting', text: 'Second wording' });

    await value(settleInteraction(db, 'a', TAKEN, minutesAfterNoon(1)));
    await value(startInteraction(db, reply('a', { text: 'Third wording' }), minutesAfterNoon(2)));
    expect(await db.interactions.toArray()).toMatchObject([{ state: 'inserted', text: 'Second wording' }]);
  });
});

describe('settling', () => {
  it('says inserted once the page read it back', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', TAKEN, minutesAfterNoon(1)));
    expect(await db.interactions.get('a')).toMatchObject({
      state: 'inserted',
      insertedAt: '2026-03-02T12:01:00.000Z',
      postedAt: null,
    });
  });

  it('changes nothing the second time', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    const first = await value(settleInteraction(db, 'a', TAKEN, minutesAfterNoon(1)));
    const second = await value(settleInteraction(db, 'a', TAKEN, minutesAfterNoon(9)));
    expect(second).toEqual(first);
  });

  it('takes "the text is already there" for inserted', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', { ok: false, reason: 'already-there', content: 'x' }, NOON));
    expect((await db.interactions.get('a'))?.state).toBe('inserted');
  });

  it('lets a late refusal not undo what was seen in the box', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', TAKEN, NOON));
    await value(settleInteraction(db, 'a', NOT_TAKEN, NOON));
    expect((await db.interactions.get('a'))?.state).toBe('inserted');
  });

  it('lets a late success correct a refusal', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', NOT_TAKEN, NOON));
    await value(settleInteraction(db, 'a', TAKEN, NOON));
    expect((await db.interactions.get('a'))?.state).toBe('inserted');
  });

  it('ignores an id it does not know', async () => {
    const db = await newDatabase();
    expect(await value(settleInteraction(db, 'nobody', TAKEN, NOON))).toBeNull();
    expect(await db.interactions.count()).toBe(0);
  });

  describe('what stood in the box before', () => {
    const older = async (over: Partial<NewInteraction> = {}) => {
      const db = await newDatabase();
      await value(startInteraction(db, reply('old', over), NOON));
      await value(settleInteraction(db, 'old', TAKEN, NOON));
      await value(startInteraction(db, reply('new', { text: 'Edited words.' }), minutesAfterNoon(1)));
      return db;
    };
    const stateOf = async (db: HeardDatabase) => (await db.interactions.get('old'))?.state;

    it('is no insertion any more once it was replaced', async () => {
      const db = await older();
      await value(settleInteraction(db, 'new', TAKEN, minutesAfterNoon(1), 'replace'));
      expect(await stateOf(db)).toBe('failed');
      expect((await newestRows(db, 10)).map(({ interaction }) => interaction.id)).toEqual(['new']);
    });

    it('is none either when the same words went in once more', async () => {
      const db = await older({ text: 'Edited words.' });
      await value(settleInteraction(db, 'new', TAKEN, minutesAfterNoon(1), 'ask'));
      expect(await stateOf(db)).toBe('failed');
    });

    it('stays when other words went into an empty box: it may have been posted unseen', async () => {
      const db = await older();
      await value(settleInteraction(db, 'new', TAKEN, minutesAfterNoon(1), 'ask'));
      expect(await stateOf(db)).toBe('inserted');
    });

    it.each([
      ['the replacement was refused', NOT_TAKEN, {}],
      ['it is another brand’s', TAKEN, { brandId: 'oat' }],
      ['it answers another post', TAKEN, { post: post({ id: 'x:1002' }) }],
    ])('stays when %s', async (_why, result, over) => {
      const db = await older(over);
      await value(settleInteraction(db, 'new', result, minutesAfterNoon(1), 'replace'));
      expect(await stateOf(db)).toBe('inserted');
    });

    it('stays when it is newer: an answer came late', async () => {
      const db = await older();
      await value(startInteraction(db, reply('newest'), minutesAfterNoon(2)));
      await value(settleInteraction(db, 'newest', TAKEN, minutesAfterNoon(2), 'append'));
      await value(settleInteraction(db, 'new', TAKEN, minutesAfterNoon(3), 'replace'));
      expect((await db.interactions.get('newest'))?.state).toBe('inserted');
    });

    it('keeps what was posted', async () => {
      const db = await older();
      await value(markPosted(db, 'old', NOON));
      await value(settleInteraction(db, 'new', TAKEN, minutesAfterNoon(1), 'replace'));
      expect(await stateOf(db)).toBe('posted');
    });
  });

  it('counts an undone insertion as none', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', TAKEN, NOON));
    await value(recordUndone(db, 'a'));
    expect(await db.interactions.get('a')).toMatchObject({ state: 'failed', insertedAt: null });
  });
});

describe('posted', () => {
  it('keeps the text as posted, the link and the time since the customer wrote', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', TAKEN, NOON));
    await value(recordPosted(db, evidence()));
    expect(await db.interactions.get('a')).toMatchObject({
      state: 'posted',
      postedBy: 'page',
      postedAt: '2026-03-02T12:05:00.000Z',
      postedText: 'A kettle without a lid is no use. We are sending one today. ^MK',
      postedPermalink: 'https://x.com/BrindleHome/status/2002',
      responseMs: 45 * 60 * 1000,
    });
  });

  it('comes twice when the worker was killed: nothing is lost, nothing doubled', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', TAKEN, NOON));
    const first = await value(recordPosted(db, evidence()));
    const second = await value(recordPosted(db, evidence({ at: '2026-03-02T13:00:00.000Z', text: 'something else' })));
    expect(second).toEqual(first);
    expect(await db.interactions.count()).toBe(1);
  });

  it('completes a link that the first sign did not show', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(recordPosted(db, evidence({ permalink: null, sign: 'reply-on-page' })));
    await value(recordPosted(db, evidence({ at: '2026-03-02T12:06:00.000Z', sign: 'toast' })));
    expect(await db.interactions.get('a')).toMatchObject({
      postedPermalink: 'https://x.com/BrindleHome/status/2002',
      postedAt: '2026-03-02T12:05:00.000Z',
    });
  });

  it('never goes back, whatever answer comes late', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(recordPosted(db, evidence()));
    await value(settleInteraction(db, 'a', TAKEN, minutesAfterNoon(6)));
    await value(settleInteraction(db, 'a', NOT_TAKEN, minutesAfterNoon(6)));
    await value(recordUndone(db, 'a'));
    await value(markPosted(db, 'a', minutesAfterNoon(7)));
    await value(startInteraction(db, reply('a'), minutesAfterNoon(8)));
    expect(await db.interactions.get('a')).toMatchObject({ state: 'posted', postedBy: 'page' });
  });

  it('makes up no row for an erased reply, and none from malformed evidence', async () => {
    const db = await newDatabase();
    expect(await value(recordPosted(db, evidence({ interactionId: 'erased' })))).toBeNull();
    const malformed = JSON.parse('{"interactionId": "a", "text": 7}') as PostedEvidence;
    await value(startInteraction(db, reply('a'), NOON));
    expect(await value(recordPosted(db, malformed))).toBeNull();
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'a', state: 'inserting' }]);
  });

  it.each([
    ['the post has no time', null, '2026-03-02T12:05:00.000Z'],
    ['the reply would come before the post', '2026-03-02T12:10:00.000Z', '2026-03-02T12:05:00.000Z'],
    ['the time is none', 'yesterday', '2026-03-02T12:05:00.000Z'],
  ])('claims no response time when %s', async (_why, createdAt, at) => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a', { post: post({ createdAt }) }), NOON));
    await value(recordPosted(db, evidence({ at })));
    expect(await db.interactions.get('a')).toMatchObject({ state: 'posted', responseMs: null });
  });

  it('drops the draft it came from, and not the next one', async () => {
    const db = await newDatabase();
    const { text } = reply('a');
    await value(startInteraction(db, reply('a'), NOON));
    await value(keepDraft(db, 'x:1001', { text, origin: 'suggestion', strategy: null }, NOON));
    await value(recordPosted(db, evidence()));
    expect(await draftOf(db, 'x:1001')).toBeUndefined();

    await value(keepDraft(db, 'x:1001', { text: 'One more thing', origin: 'typed', strategy: null }, NOON));
    await value(recordPosted(db, evidence()));
    expect((await draftOf(db, 'x:1001'))?.text).toBe('One more thing');
  });

  it('said by hand is told apart, and timed from the insertion', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', TAKEN, minutesAfterNoon(2)));
    await value(markPosted(db, 'a', minutesAfterNoon(3000)));
    expect(await db.interactions.get('a')).toMatchObject({
      state: 'posted',
      postedBy: 'user',
      postedText: reply('a').text,
      responseMs: 42 * 60 * 1000,
    });
  });

  it('said by hand gives way to what the page shows', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(markPosted(db, 'a', minutesAfterNoon(1)));
    await value(recordPosted(db, evidence()));
    expect(await db.interactions.get('a')).toMatchObject({ postedBy: 'page', postedText: evidence().text });
  });
});

describe('copied and left', () => {
  it('notes a copied reply', async () => {
    const db = await newDatabase();
    await value(recordCopied(db, reply('a'), NOON));
    expect((await db.interactions.get('a'))?.state).toBe('copied');
  });

  it('turns a refused insertion into the copied reply it became', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(settleInteraction(db, 'a', NOT_TAKEN, NOON));
    await value(recordCopied(db, reply('a'), NOON));
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'a', state: 'copied' }]);
  });

  it('notes once that a post is left unanswered', async () => {
    const db = await newDatabase();
    const left = { post: post(), analysis: null, brandId: 'brindle' };
    await value(recordLeft(db, { id: 'a', ...left }, NOON));
    await value(recordLeft(db, { id: 'b', ...left }, minutesAfterNoon(1)));
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'a', state: 'left', text: '', origin: 'none' }]);
  });

  it('takes "left" back under its own id only, and never a reply', async () => {
    const db = await newDatabase();
    await value(recordLeft(db, { id: 'a', post: post(), analysis: null, brandId: 'brindle' }, NOON));
    await value(startInteraction(db, reply('b'), minutesAfterNoon(1)));
    expect(await value(takeBackLeft(db, 'gone'))).toBe(false);
    expect(await value(takeBackLeft(db, 'b'))).toBe(false);
    expect(await value(takeBackLeft(db, 'a'))).toBe(true);
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'b' }]);
  });
});

describe('asking', () => {
  it('knows the newest reply to a post', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('late'), minutesAfterNoon(5)));
    await value(startInteraction(db, reply('early'), NOON));
    await value(startInteraction(db, reply('other', { post: post({ id: 'x:1002' }) }), minutesAfterNoon(9)));
    expect((await latestForPost(db, 'x:1001'))?.id).toBe('late');
  });

  it('gives one person on one platform, newest first, without refused insertions', async () => {
    const db = await newDatabase();
    const onFacebook = post({ id: 'f:1', platform: 'facebook' });
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('b'), minutesAfterNoon(1)));
    await value(startInteraction(db, reply('refused'), minutesAfterNoon(2)));
    await value(settleInteraction(db, 'refused', NOT_TAKEN, minutesAfterNoon(2)));
    await value(startInteraction(db, reply('elsewhere', { post: onFacebook }), minutesAfterNoon(3)));
    expect((await repliesTo(db, 'x:orla_fenn')).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await newestRows(db, 10)).map(({ interaction }) => interaction.id)).toEqual(['elsewhere', 'b', 'a']);
    expect((await newestRows(db, 2)).map(({ interaction }) => interaction.id)).toEqual(['elsewhere', 'b']);
  });

  it('gives earlier replies as they were posted, as far as that is known', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a', { text: 'First' }), NOON));
    await value(recordPosted(db, evidence({ text: 'First, as edited on the page' })));
    await value(startInteraction(db, reply('b', { text: 'Second' }), minutesAfterNoon(1)));
    await value(recordLeft(db, { id: 'c', post: post(), analysis: null, brandId: 'brindle' }, minutesAfterNoon(2)));
    expect(await pastReplies(db, 'x:orla_fenn', 10)).toEqual(['Second', 'First, as edited on the page']);
    expect(await pastReplies(db, 'x:orla_fenn', 1)).toEqual(['Second']);
  });

  it('finds what a closed panel left open at a post', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('open'), NOON));
    await value(startInteraction(db, reply('done'), NOON));
    await value(settleInteraction(db, 'done', TAKEN, NOON));
    await value(startInteraction(db, reply('elsewhere', { post: post({ id: 'x:1002' }) }), NOON));
    expect((await openInsertions(db, 'x:1001')).map(({ id }) => id)).toEqual(['open']);
  });
});
