import { describe, expect, it } from 'vitest';
import { newestRows } from '@/lib/db/history';
import { pastReplies } from '@/lib/db/interactions';
import { MIGRATIONS, type Migration } from '@/lib/db/migrations';
import { fewOrNewestAlong, newestAlong } from '@/lib/db/newest';
import { pastWith } from '@/lib/db/past';
import { HeardDatabase } from '@/lib/db/schema';
import { interaction } from '../../components/played';
import { promise, seen } from '../insights/rows';
import { minutesAfterNoon, newDatabase } from './rows';

const at = (minute: number) => minutesAfterNoon(minute).toISOString();
const ANN = 'x:ann';
const reply = (minute: number, over = {}) =>
  interaction({ id: `r${minute}`, personId: ANN, startedAt: at(minute), state: 'posted', text: `t${minute}`, ...over });
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

async function withAnn(count: number): Promise<HeardDatabase> {
  const db = await newDatabase();
  await db.interactions.bulkPut(numbers(count).map((minute) => reply(minute)));
  await db.interactions.put(reply(9000, { id: 'other', personId: 'x:bob' }));
  return db;
}

describe('the newest rows', () => {
  it.each([0, 1, 9, 10, 11, 40])('of %i, at most ten, newest first', async (count) => {
    const db = await withAnn(count);
    const expected = {
      rows: numbers(count)
        .reverse()
        .slice(0, 10)
        .map((minute) => reply(minute)),
      isAll: count <= 10,
    };
    expect(await newestAlong(db.interactions, '[personId+startedAt]', ANN, 10)).toEqual(expected);
    expect(await fewOrNewestAlong(db.interactions, '[personId+startedAt]', ANN, 10)).toEqual(expected);
  });

  it('are as many as asked for where several are of one instant', async () => {
    const db = await newDatabase();
    await db.interactions.bulkPut(numbers(30).map((number) => reply(0, { id: `s${number}` })));
    const { rows, isAll } = await newestAlong(db.interactions, 'startedAt', null, 10);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(10);
    expect(isAll).toBe(false);
  });

  it('of the history are filled up where refused insertions stand between', async () => {
    const db = await withAnn(60);
    await db.interactions.bulkPut(numbers(50).map((minute) => reply(100 + minute, { state: 'failed' })));
    const shown = (await newestRows(db, 12)).map(({ interaction: { id } }) => id);
    expect(shown).toEqual([
      'other',
      ...numbers(60)
        .reverse()
        .slice(0, 11)
        .map((minute) => `r${minute}`),
    ]);
  });
});

describe('the past of a person', () => {
  it('is whole where it is short', async () => {
    const db = await withAnn(3);
    await db.interactions.put(reply(7, { state: 'failed' }));
    await db.sightings.bulkPut([seen({ postId: 'b', personId: ANN, seenAt: at(2) }), seen({ postId: 'z' })]);
    await db.commitments.bulkPut([promise({ id: 'old', personId: ANN }), promise({ id: 'theirs' })]);
    const past = await pastWith(db, ANN, 5);
    expect(past.interactions.map(({ id }) => id)).toEqual(['r2', 'r1', 'r0']);
    expect(past.sightings.map(({ postId }) => postId)).toEqual(['b']);
    expect(past.commitments.map(({ id }) => id)).toEqual(['old']);
    expect(past.wholeSince).toBeNull();
  });

  it('is the newest where it is long, with every open promise and those of the replies that are there', async () => {
    const db = await withAnn(30);
    await db.sightings.bulkPut(
      numbers(20).map((minute) => seen({ postId: `p${minute}`, personId: ANN, seenAt: at(minute) })),
    );
    await db.commitments.bulkPut(
      numbers(30).map((minute) =>
        promise({ id: `c${minute}`, personId: ANN, madeAt: at(minute), state: minute % 10 === 0 ? 'open' : 'kept' }),
      ),
    );
    const past = await pastWith(db, ANN, 5);
    expect(past.interactions.map(({ id }) => id)).toEqual(['r29', 'r28', 'r27', 'r26', 'r25']);
    expect(past.sightings.map(({ postId }) => postId)).toEqual(['p15', 'p16', 'p17', 'p18', 'p19']);
    expect(past.wholeSince).toBe(at(25));
    expect(past.commitments.map(({ id }) => id).sort()).toEqual([
      'c0',
      'c10',
      'c20',
      'c25',
      'c26',
      'c27',
      'c28',
      'c29',
    ]);
    expect(await pastReplies(db, ANN, 3)).toEqual(['t29', 't28', 't27']);
  });
});

/** Version 3 as it was before it was looked through by person and time. */
const EARLIER: Migration[] = MIGRATIONS.map((step) =>
  step.to === 3
    ? {
        ...step,
        stores: {
          ...step.stores,
          commitments: 'id, interactionId, postId, personId, state, dueAt',
          sightings: 'postId, seenAt, personId, incidentId',
        },
      }
    : step,
);

describe('a database that has no index by person and time yet', () => {
  it('gets it when it is opened, and loses nothing', async () => {
    const old = new HeardDatabase('earlier', EARLIER);
    await old.open();
    await old.sightings.put(seen({ postId: 'a', personId: ANN }));
    await old.commitments.put(promise({ personId: ANN, state: 'open' }));
    old.close();
    const db = await newDatabase('earlier');
    const past = await pastWith(db, ANN, 5);
    expect(past.sightings.map(({ postId }) => postId)).toEqual(['a']);
    expect(past.commitments).toHaveLength(1);
    expect(await db.sightings.where('personId').equals(ANN).count()).toBe(1);
  });
});
