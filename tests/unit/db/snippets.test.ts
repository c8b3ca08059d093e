import { describe, expect, it } from 'vitest';
import { draftOf, dropOldDrafts, keepDraft } from '@/lib/db/drafts';
import { allSnippets, countSnippetUse, removeSnippet, restoreSnippet, saveSnippet } from '@/lib/db/snippets';
import { minutesAfterNoon, NOON, newDatabase, value } from './rows';

describe('snippets', () => {
  it('come most used first, then by title', async () => {
    const db = await newDatabase();
    for (const title of ['Returns', 'Hours', 'Address']) {
      await value(saveSnippet(db, { id: title, title, body: title, tags: [] }, NOON));
    }
    await value(countSnippetUse(db, 'Returns', NOON));
    expect((await allSnippets(db)).map(({ id }) => id)).toEqual(['Returns', 'Address', 'Hours']);
  });

  it('keep their use and birth when their words change', async () => {
    const db = await newDatabase();
    await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Nine', tags: [] }, NOON));
    await value(countSnippetUse(db, 's', minutesAfterNoon(1)));
    await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Ten', tags: ['t'] }, minutesAfterNoon(2)));
    expect(await db.snippets.get('s')).toEqual({
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
    const saved = await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'Nine', tags: [] }, NOON));
    const removed = await value(removeSnippet(db, 's'));
    expect(await db.snippets.count()).toBe(0);
    expect(removed).toEqual(saved);
    if (removed) await value(restoreSnippet(db, removed));
    expect(await db.snippets.get('s')).toEqual(saved);
    expect(await value(removeSnippet(db, 'unknown'))).toBeNull();
  });
});

describe('drafts', () => {
  it('hold the latest words for a post; empty ones drop it', async () => {
    const db = await newDatabase();
    await value(keepDraft(db, 'p', { text: 'Thank', origin: 'typed', strategy: null }, NOON));
    await value(keepDraft(db, 'p', { text: 'Thank you', origin: 'edited', strategy: 'thank_share' }, NOON));
    expect(await draftOf(db, 'p')).toMatchObject({ text: 'Thank you', origin: 'edited', strategy: 'thank_share' });
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
