import { describe, expect, it } from 'vitest';
import { recordChange, undoChange } from '@/lib/db/corrections';
import { startInteraction } from '@/lib/db/interactions';
import { fillDisk, minutesAfterNoon, NOON, newDatabase, post, READ, reply, value } from './rows';

const toQuestion = { label: 'intent', to: 'question' } as const;
const noSarcasm = { label: 'flag', to: 'sarcasm' } as const;

describe('correcting what was read in a post', () => {
  it('keeps the words, what was read and each change in order', async () => {
    const db = await newDatabase();
    await value(recordChange(db, post(), READ, toQuestion, NOON));
    // By now the panel shows the corrected reading: what is learnt from is what Heard itself had read.
    await value(recordChange(db, post(), { ...READ, intent: 'question' }, noSarcasm, minutesAfterNoon(1)));
    expect(await db.corrections.toArray()).toEqual([
      {
        postId: 'x:1001',
        personId: 'x:orla_fenn',
        platform: 'x',
        text: 'My kettle from @BrindleHome arrived with no lid.',
        read: {
          language: 'en',
          sentiment: 'negative',
          emotion: 'frustration',
          intent: 'complaint',
          category: 'delivery_damaged',
          flags: ['sarcasm'],
        },
        changes: [toQuestion, noSarcasm],
        updatedAt: '2026-03-02T12:01:00.000Z',
      },
    ]);
    expect(await db.people.get('x:orla_fenn')).toBeDefined();
  });

  it('begins anew when the post was edited', async () => {
    const db = await newDatabase();
    await value(recordChange(db, post(), READ, toQuestion, NOON));
    await value(recordChange(db, post({ text: 'The lid came.' }), { ...READ, intent: 'praise' }, noSarcasm, NOON));
    expect(await db.corrections.get('x:1001')).toMatchObject({
      text: 'The lid came.',
      read: { intent: 'praise' },
      changes: [noSarcasm],
    });
  });

  it('takes back one change after the other, the last first', async () => {
    const db = await newDatabase();
    await value(recordChange(db, post(), READ, toQuestion, NOON));
    await value(recordChange(db, post(), READ, noSarcasm, NOON));
    expect(await value(undoChange(db, 'x:1001', NOON))).toEqual(noSarcasm);
    expect((await db.corrections.get('x:1001'))?.changes).toEqual([toQuestion]);
    expect(await value(undoChange(db, 'x:1001', NOON))).toEqual(toQuestion);
    expect(await db.corrections.count()).toBe(0);
    expect(await value(undoChange(db, 'x:1001', NOON))).toBeNull();
  });

  it('taken back leaves nobody behind who is known from nothing else', async () => {
    const db = await newDatabase();
    await value(recordChange(db, post(), READ, toQuestion, NOON));
    await value(undoChange(db, 'x:1001', NOON));
    expect(await db.people.count()).toBe(0);

    await value(startInteraction(db, reply('a'), NOON));
    await value(recordChange(db, post(), READ, toQuestion, NOON));
    await value(undoChange(db, 'x:1001', NOON));
    expect(await db.people.count()).toBe(1);
  });

  it('says when the disk is full', async () => {
    const db = await newDatabase();
    fillDisk(db);
    expect(await recordChange(db, post(), READ, toQuestion, NOON)).toEqual({ ok: false, reason: 'full' });
    expect(await db.people.count()).toBe(0);
  });
});
