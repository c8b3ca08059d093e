import { describe, expect, it } from 'vitest';
import { promisesIn } from '@/lib/commitments/made';
import { closePromise, openPromises, restorePromise, setDue } from '@/lib/db/commitments';
import { keepDraft } from '@/lib/db/drafts';
import { erasePerson } from '@/lib/db/erasure';
import { confirmOutcome, markPosted, recordPosted, startInteraction } from '@/lib/db/interactions';
import type { HeardDatabase } from '@/lib/db/schema';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Interaction } from '@/lib/domain/interaction';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { minutesAfterNoon, NOON, newDatabase, reply, value } from './rows';

const TEXT = 'I’m sorry about the lid. I’ll update you by 5pm tomorrow.';
const evidence = (over: Partial<PostedEvidence> = {}): PostedEvidence => ({
  interactionId: 'a',
  text: TEXT,
  permalink: null,
  at: '2026-03-02T12:05:00.000Z',
  sign: 'reply-on-page',
  ...over,
});
const find = (posted: Interaction, brand?: typeof UNNAMED_BRAND) => promisesIn(posted, brand, 'Europe/London');

async function posted(text = TEXT): Promise<HeardDatabase> {
  const db = await newDatabase();
  await value(startInteraction(db, reply('a', { text }), NOON));
  await value(recordPosted(db, evidence({ text }), find));
  return db;
}

describe('a promise', () => {
  it('is kept with the posted reply, once however often the page tells', async () => {
    const db = await posted();
    await value(
      recordPosted(db, evidence({ at: '2026-03-02T13:00:00.000Z', permalink: 'https://x.com/b/status/2' }), find),
    );
    expect(await db.commitments.toArray()).toMatchObject([
      {
        interactionId: 'a',
        personId: 'x:orla_fenn',
        act: 'update you',
        dueAt: '2026-03-03T17:00:00.000Z',
        state: 'open',
      },
    ]);
  });

  it('is read in the brand’s own time zone', async () => {
    const db = await newDatabase();
    const officeHours = { timeZone: 'America/New_York', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
    await db.brands.put({ ...UNNAMED_BRAND, id: 'brindle', officeHours });
    await value(startInteraction(db, reply('a'), NOON));
    await value(recordPosted(db, evidence(), find));
    expect(await openPromises(db)).toMatchObject([{ dueAt: '2026-03-03T22:00:00.000Z', timeZone: 'America/New_York' }]);
  });

  it('follows the words when the page shows other ones than the user said', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a', { text: 'I’ll call you tomorrow.' }), NOON));
    await value(markPosted(db, 'a', minutesAfterNoon(1), find));
    expect(await openPromises(db)).toMatchObject([{ act: 'call you' }]);
    await value(recordPosted(db, evidence(), find));
    expect(await openPromises(db)).toMatchObject([{ act: 'update you' }]);
  });

  it('stays as the user decided, whatever is found again', async () => {
    const db = await posted();
    const [promise] = await openPromises(db);
    await value(closePromise(db, promise?.id ?? '', 'kept', minutesAfterNoon(10)));
    await value(recordPosted(db, evidence(), find));
    expect(await db.commitments.toArray()).toMatchObject([{ state: 'kept', closedAt: '2026-03-02T12:10:00.000Z' }]);
    await value(recordPosted(db, evidence(), () => []));
    expect(await db.commitments.count()).toBe(1);
  });

  it('is moved, asked about once, and brought back as it was', async () => {
    const db = await posted('I’ll update you.');
    const [before] = await openPromises(db);
    expect(before?.dueAt).toBeNull();
    const id = before?.id ?? '';
    expect(await value(setDue(db, id, null, new Date('2026-03-02T12:05:00.000Z')))).toEqual(before);
    expect((await db.commitments.get(id))?.updatedAt).not.toBe(before?.madeAt);
    await value(setDue(db, id, '2026-03-04T17:00:00.000Z', minutesAfterNoon(6)));
    expect(await db.commitments.get(id)).toMatchObject({ dueAt: '2026-03-04T17:00:00.000Z', dueText: '' });
    if (before) await value(restorePromise(db, before));
    expect(await db.commitments.get(id)).toEqual(before);
  });

  it('is not brought back after its person was erased', async () => {
    const db = await posted();
    const [promise] = await openPromises(db);
    expect(await value(erasePerson(db, 'x:orla_fenn'))).toMatchObject({ commitments: 1 });
    if (promise) await value(restorePromise(db, promise));
    expect(await db.commitments.count()).toBe(0);
  });
});

describe('a worker killed while it takes a posted reply down', () => {
  /** What is written, in its order; the transaction is broken off at each of them. */
  const STEPS: [string, (db: HeardDatabase, stop: () => never) => void][] = [
    ['at the reply', (db, stop) => db.interactions.hook('updating', stop)],
    ['at the draft', (db, stop) => db.drafts.hook('deleting', stop)],
    ['at the promise', (db, stop) => db.commitments.hook('creating', stop)],
  ];

  it.each(STEPS)('%s leaves everything as it was, and told again nothing is missing or double', async (_step, hook) => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a', { text: TEXT }), NOON));
    await value(keepDraft(db, 'x:1001', { text: TEXT, origin: 'typed', strategy: null }, NOON));
    let isKilled = true;
    hook(db, (() => {
      if (isKilled) throw new DOMException('The worker was stopped', 'AbortError');
    }) as () => never);
    expect(await recordPosted(db, evidence(), find)).toEqual({ ok: false, reason: 'unavailable' });
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'a', state: 'inserting', postedAt: null }]);
    expect(await db.drafts.count()).toBe(1);
    expect(await db.commitments.count()).toBe(0);

    isKilled = false;
    await value(recordPosted(db, evidence(), find));
    await value(recordPosted(db, evidence(), find));
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'a', state: 'posted' }]);
    expect(await db.drafts.count()).toBe(0);
    expect(await db.commitments.count()).toBe(1);
  });

  it('keeps no reply as posted when its promises cannot be read', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    const broken = () => {
      throw new Error('A mistake of ours');
    };
    await expect(recordPosted(db, evidence(), broken)).rejects.toThrow('A mistake of ours');
    expect((await db.interactions.get('a'))?.state).toBe('inserting');
  });
});

describe('an outcome', () => {
  it('is said and taken back', async () => {
    const db = await posted();
    expect(await value(confirmOutcome(db, 'a', 'resolved', minutesAfterNoon(9)))).toBeNull();
    expect((await db.interactions.get('a'))?.outcome).toEqual({ kind: 'resolved', at: '2026-03-02T12:09:00.000Z' });
    expect(await value(confirmOutcome(db, 'a', null, minutesAfterNoon(10)))).toMatchObject({ kind: 'resolved' });
    expect((await db.interactions.get('a'))?.outcome).toBeNull();
    expect(await value(confirmOutcome(db, 'erased', 'resolved', NOON))).toBeNull();
  });
});

describe('how a reply came about', () => {
  const circumstances = {
    thread: [{ who: 'customer' as const, text: 'Where is it?' }],
    engine: 'local',
    offered: [{ strategy: 'calm_down' as const, text: 'Another wording.' }],
    suggestedText: 'A kettle without a lid is no use.',
    snippetId: 's',
    overridden: ['fact.unsupported'],
    agent: 'MK',
  };

  it('is written with it, before the page is touched, and survives until it is posted', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a', circumstances), NOON));
    expect(await db.interactions.get('a')).toMatchObject({ state: 'inserting', ...circumstances });
    await value(recordPosted(db, evidence(), find));
    expect(await db.interactions.get('a')).toMatchObject({ state: 'posted', ...circumstances });
  });

  it('is written with all or nothing of it, wherever the panel is killed', async () => {
    for (const table of ['people', 'posts', 'interactions'] as const) {
      const db = await newDatabase();
      let isKilled = true;
      db.table(table).hook('creating', () => {
        if (isKilled) throw new DOMException('The panel was closed', 'AbortError');
      });
      expect(await startInteraction(db, reply('a', circumstances), NOON)).toEqual({ ok: false, reason: 'unavailable' });
      const counts = [db.people.count(), db.posts.count(), db.interactions.count()];
      expect(await Promise.all(counts), table).toEqual([0, 0, 0]);
      isKilled = false;
      await value(startInteraction(db, reply('a', circumstances), NOON));
      expect(await db.interactions.count()).toBe(1);
    }
  });

  it('waits with the draft while the panel is closed', async () => {
    const db = await newDatabase();
    const made = { from: 'Sorry, Orla.', phraseIds: ['own.sorry'], snippetId: 's' };
    await value(keepDraft(db, 'x:1001', { text: 'Sorry', origin: 'edited', strategy: 'calm_down', ...made }, NOON));
    expect(await db.drafts.get('x:1001')).toMatchObject(made);
  });
});
