import { describe, expect, it } from 'vitest';
import { exportBackup, readBackup, wipe } from '@/lib/db/backup';
import { saveBrand } from '@/lib/db/brands';
import { recordChange } from '@/lib/db/corrections';
import { keepDraft } from '@/lib/db/drafts';
import { recordPosted, startInteraction } from '@/lib/db/interactions';
import { latestVersion, TABLES } from '@/lib/db/migrations';
import { importBackup, previewImport } from '@/lib/db/restore';
import type { HeardDatabase } from '@/lib/db/schema';
import { saveSnippet } from '@/lib/db/snippets';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { fillDisk, minutesAfterNoon, NOON, newDatabase, post, READ, reply, value } from './rows';

async function filled(): Promise<HeardDatabase> {
  const db = await newDatabase();
  await value(startInteraction(db, reply('a'), NOON));
  await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'We open at nine.', tags: ['hours'] }, NOON));
  await value(saveBrand(db, { ...UNNAMED_BRAND, id: 'brindle', name: 'Brindle Home' }, NOON));
  await value(keepDraft(db, 'x:1003', { text: 'Thank you for', origin: 'typed', strategy: null }, NOON));
  await value(recordChange(db, post(), READ, { label: 'intent', to: 'question' }, NOON));
  return db;
}

async function fileOf(db: HeardDatabase): Promise<string> {
  return (await value(exportBackup(db, NOON))).join('');
}

async function countAll(db: HeardDatabase): Promise<number> {
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('export and import', () => {
  it('carry everything into an empty browser', async () => {
    const file = await fileOf(await filled());
    const other = await newDatabase();
    expect(await importBackup(other, file)).toEqual({
      ok: true,
      counts: {
        brands: 1,
        people: 1,
        posts: 1,
        interactions: 1,
        snippets: 1,
        drafts: 1,
        corrections: 1,
        commitments: 0,
        incidents: 0,
        sightings: 0,
      },
    });
    expect(JSON.parse(await fileOf(other))).toEqual(JSON.parse(file));
  });

  it('writes more rows than it holds at once, and says how far it is', async () => {
    const db = await filled();
    const rows = Array.from({ length: 1203 }, (_, index) => ({ ...post({ id: `x:${index + 2000}` }) }));
    await db.posts.bulkPut(rows);
    const shares: number[] = [];
    const file = (await value(exportBackup(db, NOON, (share) => shares.push(share)))).join('');
    const read = readBackup(file);
    expect(read.ok && read.tables.posts).toHaveLength(1204);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('says before what would be added, changed and kept, and writes nothing', async () => {
    const other = await filled();
    await value(saveSnippet(other, { id: 'new', title: 'New', body: 'New', tags: [] }, NOON));
    await value(saveSnippet(other, { id: 's', title: 'Hours', body: 'At ten.', tags: [] }, minutesAfterNoon(5)));
    const here = await filled();
    const before = await fileOf(here);
    const preview = await previewImport(here, await fileOf(other));
    expect(preview).toMatchObject({
      ok: true,
      differences: {
        snippets: { added: 1, changed: 1, kept: 0 },
        interactions: { added: 0, changed: 0, kept: 1 },
        incidents: { added: 0, changed: 0, kept: 0 },
      },
    });
    expect(await fileOf(here)).toBe(before);
    expect(await previewImport(here, '{"format":"heard-backup"')).toMatchObject({ ok: false, reason: 'not-json' });
  });

  it('a second time changes nothing', async () => {
    const db = await filled();
    const file = await fileOf(db);
    expect(await importBackup(db, file)).toEqual({
      ok: true,
      counts: Object.fromEntries(TABLES.map((table) => [table, 0])),
    });
    expect(await fileOf(db)).toBe(file);
  });

  it('keep the later words, and rows the file does not know', async () => {
    const db = await filled();
    const file = await fileOf(db);
    await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'We open at ten.', tags: [] }, minutesAfterNoon(5)));
    await value(saveSnippet(db, { id: 'new', title: 'New', body: 'New', tags: [] }, NOON));
    await importBackup(db, file);
    expect((await db.snippets.get('s'))?.body).toBe('We open at ten.');
    expect(await db.snippets.get('new')).toBeDefined();
  });

  it('take later words from the file', async () => {
    const db = await filled();
    const other = await filled();
    await value(
      saveSnippet(other, { id: 's', title: 'Hours', body: 'We open at ten.', tags: [] }, minutesAfterNoon(5)),
    );
    expect(await importBackup(db, await fileOf(other))).toMatchObject({ ok: true, counts: { snippets: 1 } });
    expect((await db.snippets.get('s'))?.body).toBe('We open at ten.');
  });

  it('take the later correction of a post from the file', async () => {
    const db = await filled();
    const other = await filled();
    await value(recordChange(other, post(), READ, { label: 'emotion', to: 'confusion' }, minutesAfterNoon(5)));
    expect(await importBackup(db, await fileOf(other))).toMatchObject({ ok: true, counts: { corrections: 1 } });
    expect((await db.corrections.get('x:1001'))?.changes).toHaveLength(2);
    expect(await importBackup(other, await fileOf(await filled()))).toMatchObject({ counts: { corrections: 0 } });
  });

  it('never take a posted reply back, and learn from the file that one was posted', async () => {
    const evidence = {
      interactionId: 'a',
      text: 'Posted words',
      permalink: null,
      at: minutesAfterNoon(5).toISOString(),
      sign: 'toast' as const,
    };
    const here = await filled();
    const before = await fileOf(here);
    await value(recordPosted(here, evidence));
    const after = await fileOf(here);
    await importBackup(here, before);
    expect((await here.interactions.get('a'))?.state).toBe('posted');

    const there = await filled();
    await importBackup(there, after);
    expect(await there.interactions.get('a')).toMatchObject({ state: 'posted', postedText: 'Posted words' });
  });

  it('span the time a person was met in both', async () => {
    const db = await newDatabase();
    const other = await newDatabase();
    await value(startInteraction(db, reply('late'), minutesAfterNoon(60)));
    await value(startInteraction(other, reply('early'), NOON));
    await importBackup(db, await fileOf(other));
    expect(await db.people.get('x:orla_fenn')).toMatchObject({
      firstSeenAt: '2026-03-02T12:00:00.000Z',
      lastSeenAt: '2026-03-02T13:00:00.000Z',
    });
  });
});

describe('a file that is not right', () => {
  const good = { format: 'heard-backup', version: 1, exportedAt: NOON.toISOString() };
  const snippet = {
    id: 's',
    title: 'T',
    body: 'B',
    tags: [],
    createdAt: '',
    updatedAt: '',
    usedCount: 0,
    lastUsedAt: null,
  };

  it.each([
    ['no JSON', '{"format": "heard-b', { reason: 'not-json' }],
    ['empty', '', { reason: 'not-json' }],
    ['something else', '{"snippets": []}', { reason: 'not-heard' }],
    ['null', 'null', { reason: 'not-heard' }],
    ['of a newer Heard', JSON.stringify({ ...good, version: latestVersion() + 1, tables: {} }), { reason: 'newer' }],
    [
      'without a version',
      JSON.stringify({ ...good, version: '1', tables: {} }),
      { reason: 'damaged', where: 'version' },
    ],
    ['without tables', JSON.stringify(good), { reason: 'damaged', where: 'tables' }],
    [
      'with a wrong row',
      JSON.stringify({ ...good, tables: { snippets: [snippet, { ...snippet, body: 5 }] } }),
      { reason: 'damaged', where: 'snippets.1.body' },
    ],
    [
      'with an unknown state',
      JSON.stringify({
        ...good,
        tables: { drafts: [{ postId: 'p', text: 't', origin: 'magic', strategy: null, updatedAt: '' }] },
      }),
      { reason: 'damaged', where: 'drafts.0.origin' },
    ],
  ])('is refused with its reason: %s', async (_what, text, refusal) => {
    const db = await filled();
    const before = await fileOf(db);
    expect(await importBackup(db, text)).toEqual({ ok: false, ...refusal });
    expect(await fileOf(db)).toBe(before);
  });

  it('may lack tables', () => {
    expect(readBackup(JSON.stringify({ ...good, tables: { snippets: [snippet] } }))).toMatchObject({
      ok: true,
      tables: { snippets: [{ id: 's' }], drafts: [], interactions: [], corrections: [] },
    });
  });

  it('changes nothing when the disk is full half-way', async () => {
    const file = await fileOf(await filled());
    const db = await newDatabase();
    fillDisk(db);
    expect(await importBackup(db, file)).toEqual({ ok: false, reason: 'full' });
    expect(await countAll(db)).toBe(0);
  });
});

describe('wiping', () => {
  it('leaves no row in any table', async () => {
    const db = await filled();
    expect(await countAll(db)).toBe(7);
    await value(wipe(db));
    expect(await countAll(db)).toBe(0);
  });
});
