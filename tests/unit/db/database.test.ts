import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { connect } from '@/lib/db/database';
import type { StorageHealth } from '@/lib/db/health';
import { startInteraction } from '@/lib/db/interactions';
import { latestVersion, MIGRATIONS, type Migration } from '@/lib/db/migrations';
import { HeardDatabase } from '@/lib/db/schema';
import { NOON, newDatabase, reply, value } from './rows';

/** A next version, which no longer has a table of ours: opened carelessly, Dexie would put it back. */
const NEXT: readonly Migration[] = [
  ...MIGRATIONS,
  { to: latestVersion() + 1, stores: { snippets: 'id, title', drafts: null } },
];

function reports(): { seen: StorageHealth[]; report: (health: StorageHealth) => void } {
  const seen: StorageHealth[] = [];
  return { seen, report: (health) => seen.push(health) };
}

async function nativeVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

describe('opening', () => {
  it('says opening, then ok', async () => {
    const { seen, report } = reports();
    const db = new HeardDatabase('opening');
    await connect(db, report);
    expect(seen).toEqual(['opening', 'ok']);
    db.close();
  });

  it('says unavailable where the browser gives no database, and rows answer so', async () => {
    const { seen, report } = reports();
    const db = new HeardDatabase('none');
    db.open = () => Dexie.Promise.reject(new Dexie.MissingAPIError('IndexedDB is not there')) as never;
    await connect(db, report);
    expect(seen.at(-1)).toBe('unavailable');
    expect(await startInteraction(db, reply('a'), NOON)).toEqual({ ok: false, reason: 'unavailable' });
  });

  it('may be tried again', async () => {
    const { seen, report } = reports();
    const db = new HeardDatabase('again');
    await connect(db, report);
    db.close();
    await connect(db, report);
    expect(seen.at(-1)).toBe('ok');
    expect(await db.interactions.count()).toBe(0);
    db.close();
  });
});

describe('a database of a newer version', () => {
  it('is refused and left as it is', async () => {
    const newer = new HeardDatabase('newer', NEXT);
    await newer.open();
    await newer.table('snippets').put({ id: 's', title: 'From the future', shape: 'new' });
    newer.close();

    const { seen, report } = reports();
    const db = new HeardDatabase('newer');
    await connect(db, report);
    expect(seen.at(-1)).toBe('newer');
    expect(await startInteraction(db, reply('a'), NOON)).toEqual({ ok: false, reason: 'unavailable' });

    expect(await nativeVersion('newer')).toBe(10 * (latestVersion() + 1));
    const again = new HeardDatabase('newer', NEXT);
    await again.open();
    expect(await again.table('snippets').toArray()).toEqual([{ id: 's', title: 'From the future', shape: 'new' }]);
    expect(await again.table('interactions').count()).toBe(0);
    again.close();
  });
});

describe('two tabs', () => {
  it('see the same rows', async () => {
    const left = await newDatabase('two-tabs');
    const right = await newDatabase('two-tabs');
    await value(startInteraction(left, reply('a'), NOON));
    expect((await right.interactions.get('a'))?.state).toBe('inserting');
  });

  it('give way when one of them is updated: the old one lets go and says so', async () => {
    const { seen, report } = reports();
    const old = new HeardDatabase('giving-way');
    await connect(old, report);
    const updated = new HeardDatabase('giving-way', NEXT);
    await connect(updated, () => {});
    expect(updated.isOpen()).toBe(true);
    expect(seen.at(-1)).toBe('newer');
    updated.close();
  });

  it('say blocked while an old one does not let go, and ok as soon as it does', async () => {
    const first = new HeardDatabase('blocked');
    await first.open();
    first.close();
    // A tab that hangs: it holds its connection and does not hear the request to let go.
    const hanging = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('blocked');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const { seen, report } = reports();
    const updated = new HeardDatabase('blocked', NEXT);
    const isBlocked = new Promise<void>((resolve) => {
      void connect(updated, (health) => {
        report(health);
        if (health === 'blocked') resolve();
      }).then(() => opened());
    });
    let opened: () => void = () => {};
    const isOpen = new Promise<void>((resolve) => {
      opened = resolve;
    });
    await isBlocked;
    expect(seen).toEqual(['opening', 'blocked']);
    hanging.close();
    await isOpen;
    expect(seen).toEqual(['opening', 'blocked', 'ok']);
    updated.close();
  });
});
