import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { draftOf, dropOldDrafts, keepDraft } from '@/lib/db/drafts';
import { packMaterial, undoPack, writePack } from '@/lib/db/packs';
import {
  allSnippets,
  changeSnippets,
  countSnippetUse,
  firstSnippets,
  removeSnippets,
  restoreSnippets,
  saveSnippet,
} from '@/lib/db/snippets';
import { snippetSchema } from '@/lib/domain/snippet';
import { minutesAfterNoon, NOON, newDatabase, value } from './rows';

const snippetRow = (id: string, shortcut: string) =>
  v.parse(snippetSchema, {
    id,
    title: id,
    body: `Words of ${id}`,
    shortcut,
    tags: [],
    createdAt: '',
    updatedAt: '',
    usedCount: 0,
    lastUsedAt: null,
  });

describe('snippets', () => {
  it('come most used first, then by title', async () => {
    const db = await newDatabase();
    for (const title of ['Returns', 'Hours', 'Address']) {
      await value(saveSnippet(db, { id: title, title, body: title, tags: [] }, NOON));
    }
    await value(countSnippetUse(db, 'Returns', NOON));
    expect((await allSnippets(db)).map(({ id }) => id)).toEqual(['Returns', 'Address', 'Hours']);
  });

  it('give those that come first without the others', async () => {
    const db = await newDatabase();
    for (const title of ['Returns', 'Hours', 'Address', 'Late', 'Fee']) {
      await value(saveSnippet(db, { id: title, title, body: title, tags: [] }, NOON));
    }
    for (const id of ['Returns', 'Late', 'Returns']) await value(countSnippetUse(db, id, NOON));
    const all = (await allSnippets(db)).map(({ id }) => id);
    expect(all).toEqual(['Returns', 'Late', 'Address', 'Fee', 'Hours']);
    for (const most of [1, 2, 3, 4, 9]) {
      expect((await firstSnippets(db, most)).map(({ id }) => id)).toEqual(all.slice(0, most));
    }
  });

  it('changed many at once are no more read than before; saving one is reading it', async () => {
    const db = await newDatabase();
    await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Nine', tags: [] }, NOON));
    for (const minute of [1, 2]) await value(changeSnippets(db, ['s'], { addTags: ['t'] }, minutesAfterNoon(minute)));
    const at = minutesAfterNoon(2).toISOString();
    expect(await db.snippets.get('s')).toMatchObject({ updatedAt: at, readAt: NOON.toISOString() });
    await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Ten', tags: [] }, minutesAfterNoon(3)));
    expect(await db.snippets.get('s')).not.toHaveProperty('readAt');
  });

  it('keep their use and birth when their words change', async () => {
    const db = await newDatabase();
    await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Nine', tags: [] }, NOON));
    await value(countSnippetUse(db, 's', minutesAfterNoon(1)));
    await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Ten', tags: ['t'] }, minutesAfterNoon(2)));
    expect(await db.snippets.get('s')).toMatchObject({
      id: 's',
      title: 'Hours',
      body: 'Ten',
      tags: ['t'],
      createdAt: '2026-03-02T12:00:00.000Z',
      updatedAt: '2026-03-02T12:02:00.000Z',
      usedCount: 1,
      lastUsedAt: '2026-03-02T12:01:00.000Z',
      shortcut: '',
      platforms: [],
      category: null,
      intent: null,
      language: '',
      brandId: null,
      reviewBy: null,
      notes: '',
      keptCount: 0,
      editedCount: 0,
    });
  });

  it('come back as they were', async () => {
    const db = await newDatabase();
    const { snippet: saved } = await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Nine', tags: [] }, NOON));
    const removed = await value(removeSnippets(db, ['s']));
    expect(await db.snippets.count()).toBe(0);
    expect(removed).toEqual([saved]);
    await value(restoreSnippets(db, removed));
    expect(await db.snippets.get('s')).toEqual(saved);
    expect(await value(removeSnippets(db, ['unknown']))).toEqual([]);
  });
});

describe('many snippets', () => {
  it('share no shortcut, whatever its case', async () => {
    const db = await newDatabase();
    await value(saveSnippet(db, { id: 'a', title: 'A', body: 'A', tags: [], shortcut: ';Fee' }, NOON));
    const clash = await value(saveSnippet(db, { id: 'b', title: 'B', body: 'B', tags: [], shortcut: ';fee' }, NOON));
    expect(clash.taken?.id).toBe('a');
    expect(await db.snippets.count()).toBe(1);
  });

  it('are removed, brought back and changed by the thousand', async () => {
    const db = await newDatabase();
    const rows = Array.from({ length: 1050 }, (_, at) => snippetRow(`s${at}`, `;s${at}`));
    await db.snippets.bulkPut(rows);
    const ids = rows.map(({ id }) => id);
    const byTitle = [...rows].sort((a, b) => a.title.localeCompare(b.title)).map(({ id }) => id);
    expect((await allSnippets(db)).map(({ id }) => id)).toEqual(byTitle);
    const before = await value(changeSnippets(db, ids, { addTags: ['new'] }, NOON));
    expect(before).toEqual(rows);
    expect((await allSnippets(db)).every(({ tags }) => tags.includes('new'))).toBe(true);
    expect(await value(removeSnippets(db, ids))).toHaveLength(1050);
    expect(await db.snippets.count()).toBe(0);
    await value(restoreSnippets(db, before));
    expect((await db.snippets.toArray()).map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(await db.snippets.get('s7')).toEqual(rows[7]);
  });

  it('are changed and removed together, and come back as they were', async () => {
    const db = await newDatabase();
    for (const id of ['a', 'b']) await value(saveSnippet(db, { id, title: id, body: id, tags: ['old'] }, NOON));
    const before = await value(
      changeSnippets(
        db,
        ['a', 'b', 'gone'],
        { addTags: ['new'], removeTags: ['old'], brandId: 'x' },
        minutesAfterNoon(1),
      ),
    );
    expect(await db.snippets.get('a')).toMatchObject({ tags: ['new'], brandId: 'x' });
    await value(restoreSnippets(db, before));
    expect(await db.snippets.get('a')).toMatchObject({ tags: ['old'], brandId: null });
    const removed = await value(removeSnippets(db, ['a', 'b']));
    expect(await db.snippets.count()).toBe(0);
    await value(restoreSnippets(db, removed));
    expect(await db.snippets.count()).toBe(2);
  });

  it('of a pack are taken back whole', async () => {
    const db = await newDatabase();
    await value(saveSnippet(db, { id: 'a', title: 'A', body: 'A', tags: [] }, NOON));
    const [mine] = (await value(packMaterial(db))).snippets;
    if (!mine) throw new Error('Nothing saved');
    const changes = {
      brands: [],
      incidents: [],
      snippets: [
        { ...mine, body: 'Theirs' },
        { ...mine, id: 'b' },
      ],
    };
    const undo = await value(writePack(db, changes));
    expect(await db.snippets.get('a')).toMatchObject({ body: 'Theirs' });
    await value(undoPack(db, undo));
    expect(await db.snippets.toArray()).toEqual([mine]);
  });
});

describe('drafts', () => {
  it('hold the latest words for a post; empty ones drop it', async () => {
    const db = await newDatabase();
    await value(keepDraft(db, 'p', { text: 'Thank', origin: 'typed', strategy: null }, NOON));
    await value(keepDraft(db, 'p', { text: 'Thank you', origin: 'edited', strategy: 'thank_share' }, NOON));
    expect(await draftOf(db, 'p')).toMatchObject({ text: 'Thank you', origin: 'edited', strategy: 'thank_share' });
    const taken = [{ id: 's', text: 'Thank' }];
    await value(keepDraft(db, 'p', { text: 'Thank you', origin: 'snippet', strategy: null, taken }, NOON));
    expect(await draftOf(db, 'p')).toMatchObject({ taken });
    await value(keepDraft(db, 'p', { text: ' \n', origin: 'typed', strategy: null }, NOON));
    expect(await draftOf(db, 'p')).toBeUndefined();
  });

  it('go after thirty days', async () => {
    const db = await newDatabase();
    const day = 24 * 60;
    await value(keepDraft(db, 'old', { text: 'Old', origin: 'typed', strategy: null }, minutesAfterNoon(-31 * day)));
    await value(
      keepDraft(db, 'young', { text: 'Young', origin: 'typed', strategy: null }, minutesAfterNoon(-29 * day)),
    );
    expect(await value(dropOldDrafts(db, NOON))).toBe(1);
    expect((await db.drafts.toArray()).map(({ postId }) => postId)).toEqual(['young']);
  });
});
