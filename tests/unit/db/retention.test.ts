import { describe, expect, it } from 'vitest';
import { exportTable } from '@/lib/db/dataTables';
import { keepHouse } from '@/lib/db/housekeeping';
import { recordPosted, startInteraction } from '@/lib/db/interactions';
import { countOutdated, deleteOutdated } from '@/lib/db/retention';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Commitment } from '@/lib/domain/commitment';
import type { Sighting } from '@/lib/domain/sighting';
import { minutesAfterNoon, NOON, newDatabase, post, reply, value } from './rows';

const DAY = 24 * 60;
const LATER = minutesAfterNoon(100 * DAY);
const by = (handle: string, id: string) =>
  post({ id, author: { name: handle, handle, url: `https://x.com/${handle}` } });

function promise(interactionId: string, state: Commitment['state']): Commitment {
  return {
    id: `p-${interactionId}`,
    interactionId,
    postId: 'x:1',
    personId: null,
    brandId: 'b',
    platform: 'x',
    permalink: null,
    text: "I'll update you.",
    act: 'update you',
    dueAt: null,
    dueText: '',
    timeZone: 'UTC',
    isConditional: false,
    madeAt: NOON.toISOString(),
    state,
    closedAt: null,
    updatedAt: NOON.toISOString(),
  };
}

async function filled(): Promise<HeardDatabase> {
  const db = await newDatabase();
  await value(startInteraction(db, reply('old', { post: by('ann', 'x:1') }), NOON));
  await value(startInteraction(db, reply('owed', { post: by('bo', 'x:2') }), NOON));
  await value(startInteraction(db, reply('was', { post: by('cy', 'x:3') }), NOON));
  await value(startInteraction(db, reply('again', { post: by('cy', 'x:4') }), LATER));
  await value(startInteraction(db, reply('noted', { post: by('di', 'x:5') }), NOON));
  await db.people.update('x:di', { note: 'Prefers a call.' });
  await db.commitments.bulkPut([promise('old', 'kept'), promise('owed', 'open')]);
  return db;
}

const BEFORE = minutesAfterNoon(50 * DAY);

describe('what is older than wanted', () => {
  it('is counted without touching anything, then goes with what hangs on it', async () => {
    const db = await filled();
    const counted = await value(countOutdated(db, BEFORE));
    expect(counted).toMatchObject({ interactions: 3, posts: 3, commitments: 1, people: 1 });
    expect(await db.interactions.count()).toBe(5);

    expect(await value(deleteOutdated(db, BEFORE))).toEqual(counted);
    expect((await db.interactions.toCollection().primaryKeys()).sort()).toEqual(['again', 'owed']);
    expect((await db.posts.toCollection().primaryKeys()).sort()).toEqual(['x:2', 'x:4']);
    expect(await db.commitments.toCollection().primaryKeys()).toEqual(['p-owed']);
    // Ann is known from nothing else; Di has a note, Bo an open promise, Cy wrote again.
    expect((await db.people.toCollection().primaryKeys()).sort()).toEqual(['x:bo', 'x:cy', 'x:di']);
    expect(await value(countOutdated(db, BEFORE))).toMatchObject({ interactions: 0, people: 0 });
  });

  it('takes posts that were only read', async () => {
    const db = await newDatabase();
    const seen: Sighting = {
      postId: 'x:9',
      brandId: 'b',
      personId: 'x:ann',
      platform: 'x',
      permalink: null,
      text: 'late',
      createdAt: null,
      seenAt: NOON.toISOString(),
      sentiment: 'negative',
      intent: 'complaint',
      category: null,
      flags: [],
      products: [],
      incidentId: null,
    };
    await db.sightings.bulkPut([seen, { ...seen, postId: 'x:10', seenAt: LATER.toISOString() }]);
    expect(await value(deleteOutdated(db, BEFORE))).toMatchObject({ sightings: 1 });
    expect(await db.sightings.toCollection().primaryKeys()).toEqual(['x:10']);
  });
});

describe('the daily housekeeping', () => {
  it('deletes what is older than the user keeps things, and nothing where everything is kept', async () => {
    const db = await filled();
    await keepHouse(db, null, LATER);
    expect(await db.interactions.count()).toBe(5);
    await keepHouse(db, 50, LATER);
    expect((await db.interactions.toCollection().primaryKeys()).sort()).toEqual(['again', 'owed']);
  });
});

describe('tables for spreadsheets', () => {
  it('hold one row for each reply, and no cell that a spreadsheet would run', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a', { post: post({ text: '=HYPERLINK("http://x.example")' }) }), NOON));
    const evidence = {
      interactionId: 'a',
      text: 'Here\nit is',
      permalink: null,
      at: minutesAfterNoon(5).toISOString(),
    };
    await value(recordPosted(db, { ...evidence, sign: 'toast' }));
    const csv = await value(exportTable(db, 'replies'));
    const [headings = '', ...rows] = csv.trim().split('\r\n');
    expect(headings).toContain('minutes_to_reply');
    expect(rows).toHaveLength(1);
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain('"Here\nit is"');
    expect(csv).toContain(',45,');
  });

  it('are only headings where there is nothing', async () => {
    const db = await newDatabase();
    for (const table of ['people', 'promises', 'postsSeen'] as const)
      expect((await value(exportTable(db, table))).trim().split('\r\n')).toHaveLength(1);
  });
});
