import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '@/lib/db/database';
import { CHUNK_SIZE, promisesIn, seenFacts } from '@/lib/db/insights';
import { HeardDatabase } from '@/lib/db/schema';
import type { Sighting } from '@/lib/domain/sighting';
import { promise, seen } from '../insights/rows';

let db: HeardDatabase;
let made = 0;

const ALL = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };
const at = (minute: number) => new Date(Date.parse('2026-11-10T00:00:00.000Z') + minute * 60_000).toISOString();
const rows = (count: number, seenAt = at) =>
  Array.from({ length: count }, (_, index) => seen({ postId: `p${index}`, seenAt: seenAt(index) }));

async function idsIn(stretch = ALL, format = 1): Promise<string[]> {
  const ids: string[] = [];
  made = 0;
  await seenFacts<string[]>(db, stretch, {
    format,
    pack: (found) => found.map(({ postId }) => postId),
    take: (packed) => ids.push(...packed),
    made: (count) => {
      made += count;
    },
    stop: () => false,
  });
  return ids;
}

beforeEach(async () => {
  db = new HeardDatabase(`insights-${Math.random()}`);
  await connect(db, () => undefined);
});
afterEach(() => db.delete());

describe('facts of posts seen', () => {
  it('hands every row over once and in order, and reads none of them again', async () => {
    const all = rows(2 * CHUNK_SIZE + 3);
    await db.sightings.bulkPut(all);
    expect(await idsIn()).toEqual(all.map(({ postId }) => postId));
    expect(made).toBe(all.length);
    expect(await idsIn()).toEqual(all.map(({ postId }) => postId));
    expect(made).toBe(0);
  });

  it('follows what is written, changed and deleted, reading only that stretch again', async () => {
    await db.sightings.bulkPut(rows(CHUNK_SIZE + 10));
    await idsIn();
    await db.sightings.put(seen({ postId: 'new', seenAt: at(CHUNK_SIZE + 20) }));
    expect((await idsIn()).at(-1)).toBe('new');
    expect(made).toBeLessThan(CHUNK_SIZE);
    await db.sightings.delete('p5');
    expect(await idsIn()).not.toContain('p5');
    await db.sightings.clear();
    expect(await idsIn()).toEqual([]);
  });

  it('keeps no word of a person who was erased', async () => {
    await db.sightings.bulkPut([
      seen({ postId: 'p1', text: 'my secret' }),
      seen({ postId: 'p2', personId: 'x:other' }),
    ]);
    await seenFacts<Sighting[]>(db, ALL, {
      format: 1,
      pack: (found) => found,
      take: () => {},
      made: () => {},
      stop: () => false,
    });
    expect(JSON.stringify(await db.seenFacts.toArray())).toContain('my secret');
    await db.sightings.where('personId').equals('x:mara').delete();
    expect(JSON.stringify(await db.seenFacts.toArray())).not.toContain('my secret');
  });

  it('never cuts one instant apart', async () => {
    await db.sightings.bulkPut(rows(CHUNK_SIZE + 5, () => at(0)));
    const ids = await idsIn();
    expect(new Set(ids).size).toBe(CHUNK_SIZE + 5);
    expect(ids).toHaveLength(CHUNK_SIZE + 5);
  });

  it('reaches further back later, and makes anew what another version made', async () => {
    await db.sightings.bulkPut([seen({ postId: 'old', seenAt: '2026-11-02T00:00:00.000Z' }), ...rows(3)]);
    expect(await idsIn({ ...ALL, from: at(0) })).toEqual(['p0', 'p1', 'p2']);
    expect(await idsIn()).toEqual(['old', 'p0', 'p1', 'p2']);
    expect(made).toBe(1);
    expect(await idsIn(ALL, 2)).toEqual(['old', 'p0', 'p1', 'p2']);
    expect(made).toBe(4);
  });
});

describe('promises', () => {
  it('are those due in the stretch and all that are open, each once', async () => {
    await db.commitments.bulkPut([
      promise({ id: 'kept' }),
      promise({ id: 'open', state: 'open', closedAt: null }),
      promise({ id: 'undated', state: 'open', closedAt: null, dueAt: null }),
      promise({ id: 'long ago', dueAt: '2025-01-01T00:00:00.000Z' }),
    ]);
    expect((await promisesIn(db, ALL)).map(({ id }) => id).sort()).toEqual(['kept', 'open', 'undated']);
  });
});
