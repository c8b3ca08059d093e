import { describe, expect, it } from 'vitest';
import { saveBrand } from '@/lib/db/brands';
import { keepDraft } from '@/lib/db/drafts';
import { storageHealth } from '@/lib/db/health';
import { recordPosted, settleInteraction, startInteraction } from '@/lib/db/interactions';
import { saveSnippet } from '@/lib/db/snippets';
import { attempt } from '@/lib/db/stored';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { fillDisk, NOON, newDatabase, reply, value } from './rows';

describe('a full disk', () => {
  it('is an answer and not an exception, whatever is written', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('before'), NOON));
    fillDisk(db);
    const full = { ok: false, reason: 'full' };
    expect(await startInteraction(db, reply('a'), NOON)).toEqual(full);
    expect(await settleInteraction(db, 'before', { ok: true, content: '' }, NOON)).toEqual(full);
    expect(
      await recordPosted(db, {
        interactionId: 'before',
        text: 'Posted',
        permalink: null,
        at: NOON.toISOString(),
        sign: 'toast',
      }),
    ).toEqual(full);
    expect(await saveSnippet(db, { id: 's', title: 'T', body: 'B', tags: [] }, NOON)).toEqual(full);
    expect(await keepDraft(db, 'p', { text: 'T', origin: 'typed', strategy: null }, NOON)).toEqual(full);
    expect(await saveBrand(db, UNNAMED_BRAND, NOON)).toEqual(full);
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'before', state: 'inserting' }]);
  });

  it('shows in the health until a write succeeds again', async () => {
    const db = await newDatabase();
    storageHealth.report('ok');
    const makeRoom = fillDisk(db);
    await startInteraction(db, reply('a'), NOON);
    expect(storageHealth.current()).toBe('full');
    makeRoom();
    await value(startInteraction(db, reply('a'), NOON));
    expect(storageHealth.current()).toBe('ok');
  });

  it('hides no mistake of ours', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});
