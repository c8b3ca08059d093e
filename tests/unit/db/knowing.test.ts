import { describe, expect, it } from 'vitest';
import { exportBackup } from '@/lib/db/backup';
import { erasePerson } from '@/lib/db/erasure';
import { linkFollowUp, unansweredOn } from '@/lib/db/followUps';
import { packNext } from '@/lib/db/historyPacking';
import { markPosted, pastReplies, recordPosted, startInteraction } from '@/lib/db/interactions';
import { idsOf, keepPerson, NOTE_LIMIT, saveNote, saveTags, writerOf } from '@/lib/db/people';
import { recordSighting } from '@/lib/db/sightings';
import { EVERYTHING } from '@/lib/domain/historyView';
import type { FollowUp } from '@/lib/domain/interaction';
import { askedOf } from '@/lib/history/asked';
import { find, historyIndex } from '@/lib/history/find';
import { minutesAfterNoon, NOON, newDatabase, post, READ, repliesTo, reply, value } from './rows';

const RENAMED = { name: 'Orla F.', handle: 'orla_writes', url: 'https://x.com/orla_writes' };

describe('somebody with a new handle', () => {
  it('is known by a post that is shown under the new one, and keeps both names', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('b', { post: post({ author: RENAMED }) }), minutesAfterNoon(1)));
    expect(await db.people.toArray()).toMatchObject([
      {
        id: 'x:orla_fenn',
        handle: 'orla_writes',
        names: ['Orla Fenn', 'Orla F.'],
        aliases: ['x:orla_writes'],
        urls: ['https://x.com/orla_fenn', 'https://x.com/orla_writes'],
      },
    ]);
    const next = post({ id: 'x:1009', author: RENAMED });
    expect((await writerOf(db, next))?.id).toBe('x:orla_fenn');
    await value(startInteraction(db, reply('c', { post: next }), minutesAfterNoon(2)));
    expect((await repliesTo(db, 'x:orla_writes')).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(await pastReplies(db, 'x:orla_writes', 9)).toHaveLength(3);
  });

  it('is found in the history under every handle, whichever the filter was saved with', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('b', { post: post({ author: RENAMED }) }), minutesAfterNoon(1)));
    // As an older copy may bring it in again.
    await db.interactions.update('b', { personId: 'x:orla_writes' });
    const chunk = await packNext(db);
    const index = historyIndex(chunk ? [chunk.packed] : []);
    const calendar = { now: 0, today: '2026-11-19', dayStart: () => 0 };
    for (const id of ['x:orla_fenn', 'x:orla_writes']) {
      const filter = { ...EVERYTHING, person: { id, name: 'Orla' } };
      expect(find(index, askedOf(filter, calendar))).toHaveLength(1);
      expect(find(index, askedOf(filter, calendar, await idsOf(db, id)))).toHaveLength(2);
    }
    expect(await idsOf(db, 'x:nobody')).toEqual(['x:nobody']);
  });

  it('is known by the same profile address', async () => {
    const db = await newDatabase();
    const url = 'https://www.facebook.com/profile.php?id=1000731';
    const before = post({ id: 'f:1', platform: 'facebook', author: { name: 'Orla Fenn', handle: null, url } });
    const after = post({ id: 'f:2', platform: 'facebook', author: { name: 'Orla Reyes', handle: 'orla.reyes', url } });
    await value(startInteraction(db, reply('a', { post: before }), NOON));
    await value(startInteraction(db, reply('b', { post: after }), minutesAfterNoon(1)));
    expect(await db.people.toArray()).toMatchObject([{ names: ['Orla Fenn', 'Orla Reyes'], handle: 'orla.reyes' }]);
  });

  it('met under both before it was noticed becomes one, with every reply and both notes', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(
      startInteraction(db, reply('b', { post: post({ id: 'x:1002', author: RENAMED }) }), minutesAfterNoon(1)),
    );
    await value(saveNote(db, 'x:orla_fenn', 'Saturdays.', null, NOON));
    await value(saveNote(db, 'x:orla_writes', 'Third floor.', null, NOON));
    expect(await db.people.count()).toBe(2);
    await value(startInteraction(db, reply('c', { post: post({ author: RENAMED }) }), minutesAfterNoon(2)));
    expect(await db.people.toArray()).toMatchObject([{ id: 'x:orla_fenn', note: 'Saturdays.\n\nThird floor.' }]);
    expect((await repliesTo(db, 'x:orla_fenn')).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('is never matched with a person of another platform', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('b', { post: post({ platform: 'instagram' }) }), minutesAfterNoon(1)));
    expect((await db.people.toCollection().primaryKeys()).sort()).toEqual(['instagram:orla_fenn', 'x:orla_fenn']);
  });

  it('is erased under every handle', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('b', { post: post({ author: RENAMED }) }), minutesAfterNoon(1)));
    await value(erasePerson(db, 'x:orla_writes'));
    expect(JSON.stringify(await value(exportBackup(db, NOON)))).not.toMatch(/orla/i);
  });
});

describe('a note', () => {
  it('is kept for somebody who was never answered', async () => {
    const db = await newDatabase();
    const id = await value(keepPerson(db, post(), NOON));
    expect(await value(saveNote(db, id ?? '', 'Works weekdays.', null, NOON))).toMatchObject({ kind: 'kept' });
    expect(await db.people.get('x:orla_fenn')).toMatchObject({ note: 'Works weekdays.', noteAt: NOON.toISOString() });
  });

  it('edited in two windows keeps both texts', async () => {
    const db = await newDatabase();
    await value(keepPerson(db, post(), NOON));
    await value(saveNote(db, 'x:orla_fenn', 'From the left.', null, NOON));
    const right = await value(saveNote(db, 'x:orla_fenn', 'From the right.', null, NOON));
    expect(right).toMatchObject({ kind: 'joined', note: 'From the left.\n\nFrom the right.' });
    // The right window goes on from both, the left one learns of them.
    const noteAt = right.kind === 'joined' ? right.noteAt : '';
    expect(await value(saveNote(db, 'x:orla_fenn', 'All of it.', noteAt, NOON))).toMatchObject({ kind: 'kept' });
  });

  it('of two windows that does not fit together overwrites nothing', async () => {
    const db = await newDatabase();
    await value(keepPerson(db, post(), NOON));
    await value(saveNote(db, 'x:orla_fenn', 'l'.repeat(NOTE_LIMIT - 5), null, NOON));
    expect(await value(saveNote(db, 'x:orla_fenn', 'Right words', null, NOON))).toMatchObject({ kind: 'too-long' });
    expect((await db.people.get('x:orla_fenn'))?.note).toHaveLength(NOTE_LIMIT - 5);
  });

  it('notices the other window though the clock was set back', async () => {
    const db = await newDatabase();
    await value(keepPerson(db, post(), NOON));
    const first = await value(saveNote(db, 'x:orla_fenn', 'One.', null, NOON));
    const noteAt = first.kind === 'kept' ? first.noteAt : '';
    await value(saveNote(db, 'x:orla_fenn', 'Two.', noteAt, minutesAfterNoon(-60)));
    expect(await value(saveNote(db, 'x:orla_fenn', 'Three.', noteAt, minutesAfterNoon(-30)))).toMatchObject({
      kind: 'joined',
      note: 'Two.\n\nThree.',
    });
  });

  it('of somebody erased meanwhile is not brought back', async () => {
    const db = await newDatabase();
    expect(await value(saveNote(db, 'x:nobody', 'Words', null, NOON))).toEqual({ kind: 'unknown' });
    expect(await value(saveTags(db, 'x:nobody', ['vip']))).toBe(false);
    expect(await db.people.count()).toBe(0);
  });

  it('has tags beside it, tidy and each once', async () => {
    const db = await newDatabase();
    await value(keepPerson(db, post(), NOON));
    await value(saveTags(db, 'x:orla_fenn', [' kettle ', 'kettle', '', 'lids']));
    expect((await db.people.get('x:orla_fenn'))?.tags).toEqual(['kettle', 'lids']);
  });
});

describe('a post that was seen', () => {
  const seen = { post: post(), analysis: READ, brandId: 'brindle', products: ['kettle'] };

  it('counts once; its reading is brought up to date', async () => {
    const db = await newDatabase();
    await value(recordSighting(db, seen, NOON));
    await db.sightings.update('x:1001', { incidentId: 'n1' });
    const read = { ...READ, sentiment: { label: 'neutral', score: 0, confident: true } as const };
    await value(recordSighting(db, { ...seen, analysis: read }, minutesAfterNoon(5)));
    expect(await db.sightings.toArray()).toMatchObject([
      {
        seenAt: NOON.toISOString(),
        sentiment: 'neutral',
        products: ['kettle'],
        incidentId: 'n1',
        personId: 'x:orla_fenn',
      },
    ]);
  });

  it('goes with its person, also where they were never answered', async () => {
    const db = await newDatabase();
    await value(recordSighting(db, seen, NOON));
    expect(await value(erasePerson(db, 'x:orla_fenn'))).toMatchObject({ sightings: 1 });
    expect(await db.sightings.count()).toBe(0);
  });
});

describe('the answer to a reply', () => {
  const answer: FollowUp = {
    postId: 'x:1005',
    text: 'Thank you, it came.',
    createdAt: null,
    seenAt: NOON.toISOString(),
    sentiment: { label: 'positive', score: 0.7 },
    evidence: ['Thank you'],
  };

  async function answered() {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(markPosted(db, 'a', minutesAfterNoon(1)));
    return db;
  }

  it('is linked once, and belongs to one reply', async () => {
    const db = await answered();
    await value(startInteraction(db, reply('b'), minutesAfterNoon(2)));
    await value(markPosted(db, 'b', minutesAfterNoon(3)));
    expect(await value(linkFollowUp(db, 'b', answer))).toBe(true);
    expect(await value(linkFollowUp(db, 'b', { ...answer, postId: 'x:1006' }))).toBe(false);
    expect(await value(linkFollowUp(db, 'a', answer))).toBe(false);
    expect((await db.interactions.get('b'))?.followUp?.postId).toBe('x:1005');
  });

  it('is looked for on a page that shows the post, or only our reply', async () => {
    const db = await answered();
    expect((await unansweredOn(db, { posts: [post()] })).map(({ id }) => id)).toEqual(['a']);
    const link = 'https://x.com/BrindleHome/status/2002';
    const evidence = {
      interactionId: 'a',
      text: 'Words',
      permalink: link,
      at: NOON.toISOString(),
      sign: 'toast' as const,
    };
    await value(recordPosted(db, evidence));
    const ours = post({ id: 'x:2002', permalink: link, isOwn: true });
    expect((await unansweredOn(db, { posts: [ours] })).map(({ id }) => id)).toEqual(['a']);
    expect(await unansweredOn(db, { posts: [post({ id: 'x:3', permalink: null })] })).toEqual([]);
    await value(linkFollowUp(db, 'a', answer));
    expect(await unansweredOn(db, { posts: [post()] })).toEqual([]);
  });

  it('goes when the person is erased', async () => {
    const db = await answered();
    await value(linkFollowUp(db, 'a', answer));
    await value(erasePerson(db, 'x:orla_fenn'));
    expect(JSON.stringify(await value(exportBackup(db, NOON)))).not.toContain('it came');
  });

  it('stays when the post is gone from the site: nothing on a page takes history away', async () => {
    const db = await answered();
    await value(linkFollowUp(db, 'a', answer));
    expect(await unansweredOn(db, { posts: [] })).toEqual([]);
    expect((await db.interactions.get('a'))?.followUp).toEqual(answer);
  });
});
