import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBackup, wipe } from '@/lib/db/backup';
import { changeTag } from '@/lib/db/history';
import { CHUNK_SIZE, chunkKeys, newestGap, packNext, readChunks } from '@/lib/db/historyPacking';
import { markPosted, recordLeft, startInteraction } from '@/lib/db/interactions';
import { importBackup } from '@/lib/db/restore';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Commitment } from '@/lib/domain/commitment';
import { historyIndex, idAt } from '@/lib/history/find';
import { interaction } from '../../components/played';
import { minutesAfterNoon, NOON, newDatabase, post, reply, value } from './rows';

async function packAll(db: HeardDatabase): Promise<number> {
  let count = 0;
  while (await packNext(db)) count++;
  return count;
}

/** What the history says there is, newest first: id, tags, promise. */
async function told(db: HeardDatabase): Promise<string[]> {
  await packAll(db);
  const chunks = await readChunks(db, await chunkKeys(db));
  chunks.sort((a, b) => (a.from < b.from ? 1 : -1));
  const index = historyIndex(chunks.map(({ packed }) => packed));
  const facet = (name: 'tags' | 'promise') =>
    index.chunks.flatMap(({ facets }) => Array.from(facets[name].codes, (code) => facets[name].values[code]).reverse());
  const tags = facet('tags');
  const promises = facet('promise');
  return Array.from({ length: index.size }, (_, place) => `${idAt(index, place)} ${tags[place]} ${promises[place]}`);
}

const at = (minute: number) => minutesAfterNoon(minute).toISOString();
const row = (id: string, minute: number, over = {}) =>
  interaction({ id, startedAt: at(minute), state: 'posted', ...over });
const promise = (interactionId: string, state: Commitment['state'] = 'open') =>
  ({ id: `p-${interactionId}`, interactionId, state, dueAt: null, postId: '', personId: null }) as Commitment;

describe('the packed history', () => {
  it('holds every reply but refused ones, newest first', async () => {
    const db = await newDatabase();
    await db.interactions.bulkPut([row('a', 1), row('b', 2, { state: 'failed' }), row('c', 3, { tags: ['vip'] })]);
    expect(await told(db)).toEqual(['c vip ', 'a  ']);
  });

  it('is packed in several chunks, never between two of the same instant', async () => {
    const db = await newDatabase();
    const rows = Array.from({ length: CHUNK_SIZE + 20 }, (_, n) => row(`r${n}`, n < CHUNK_SIZE - 5 ? n : 5000));
    await db.interactions.bulkPut(rows);
    expect(await packAll(db)).toBe(2);
    const same = Array.from({ length: CHUNK_SIZE + 20 }, (_, n) => row(`s${n}`, 9000));
    await db.interactions.bulkPut(same);
    expect(await told(db)).toHaveLength(2 * CHUNK_SIZE + 40);
  });

  const WRITES: [string, (db: HeardDatabase) => Promise<unknown>][] = [
    ['a new reply', (db) => startInteraction(db, reply('new'), NOON)],
    ['a post that is left', (db) => recordLeft(db, { ...reply('left'), post: post({ id: 'x:9' }) }, NOON)],
    ['a reply that was posted', (db) => markPosted(db, 'a', NOON)],
    ['a refused reply tried again later', (db) => startInteraction(db, reply('f'), minutesAfterNoon(600))],
    ['tags', (db) => changeTag(db, ['a', 'c', 'gone'], 'vip', true)],
    ['a change of many rows', (db) => db.interactions.toCollection().modify({ tags: ['all'] })],
    ['a change of a time', (db) => db.interactions.update('a', { startedAt: at(500) })],
    ['a deletion', (db) => db.interactions.delete('c')],
    ['a deletion of many', (db) => db.interactions.where('startedAt').above(at(1)).delete()],
    ['emptying the table', (db) => db.interactions.clear()],
    ['wiping everything', (db) => wipe(db)],
    ['a promise', (db) => db.commitments.put(promise('a'))],
    ['a promise that was kept', (db) => db.commitments.put(promise('c', 'kept'))],
    ['a promise taken away', (db) => db.commitments.where('interactionId').equals('c').delete()],
  ];

  it.each(WRITES)('is true after %s', async (_, write) => {
    const db = await newDatabase();
    await db.interactions.bulkPut([row('a', 1), row('f', 2, { state: 'failed' }), row('c', 900)]);
    await db.commitments.put(promise('c'));
    await told(db);
    await write(db);
    const shown = (await db.interactions.orderBy('startedAt').reverse().toArray()).filter(
      ({ state }) => state !== 'failed',
    );
    const promises = new Map((await db.commitments.toArray()).map((one) => [one.interactionId, one.state]));
    expect(await told(db)).toEqual(shown.map(({ id, tags }) => `${id} ${tags.join('\n')} ${promises.get(id) ?? ''}`));
  });

  it('is true after an import', async () => {
    const from = await newDatabase();
    await from.interactions.bulkPut([row('a', 1, { tags: ['imported'] }), row('b', 2)]);
    const text = (await value(exportBackup(from, NOON))).join('');
    const db = await newDatabase();
    await db.interactions.put(row('c', 3));
    await told(db);
    await importBackup(db, text);
    expect(await told(db)).toEqual(['c  ', 'b  ', 'a imported ']);
  });

  it('keeps a chunk that a write does not touch', async () => {
    const db = await newDatabase();
    await db.interactions.bulkPut(Array.from({ length: CHUNK_SIZE + 10 }, (_, n) => row(`r${n}`, n)));
    await packAll(db);
    const [first] = await chunkKeys(db);
    await db.interactions.put(row('new', 9000));
    expect(await chunkKeys(db)).toEqual([first]);
    expect(newestGap(await chunkKeys(db))).toEqual({ from: first?.[1], to: '\uffff' });
  });

  it('loses nothing and tells nothing wrong when a write is cut off at any step', async () => {
    const db = await newDatabase();
    await db.interactions.bulkPut([row('a', 1), row('b', 2)]);
    const before = await told(db);
    const steps = 3;
    for (let step = 0; step < steps; step++) {
      const killed = db.transaction('rw', db.interactions, db.commitments, async (transaction) => {
        for (let done = 0; done < steps; done++) {
          if (done === step) transaction.abort();
          await [
            () => db.interactions.update('a', { tags: ['x'] }),
            () => db.commitments.put(promise('b')),
            () => db.interactions.delete('b'),
          ][done]?.();
        }
      });
      await expect(killed).rejects.toThrow();
      expect(await told(db)).toEqual(before);
    }
  });

  it('goes on where packing was cut off', async () => {
    const db = await newDatabase();
    await db.interactions.bulkPut(Array.from({ length: 3 * CHUNK_SIZE }, (_, n) => row(`r${n}`, n)));
    await packNext(db);
    const [first] = await chunkKeys(db);
    expect(await told(db)).toHaveLength(3 * CHUNK_SIZE);
    expect(await chunkKeys(db)).toContainEqual(first);
  });

  it('is true after any row of writes', async () => {
    const write = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      minute: fc.nat(40),
      what: fc.constantFrom('put', 'delete', 'tag', 'pack'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 12 }), async (writes) => {
        const db = await newDatabase();
        for (const { id, minute, what } of writes) {
          if (what === 'put') await db.interactions.put(row(id, minute));
          if (what === 'delete') await db.interactions.delete(id);
          if (what === 'tag') await changeTag(db, [id], 'vip', true);
          if (what === 'pack') await packNext(db);
        }
        const shown = await db.interactions.orderBy('startedAt').reverse().toArray();
        expect((await told(db)).sort()).toEqual(shown.map(({ id, tags }) => `${id} ${tags.join()} `).sort());
        await db.delete();
      }),
      { numRuns: 30 },
    );
  });
});
