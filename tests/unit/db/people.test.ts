import { describe, expect, it } from 'vitest';
import { exportBackup } from '@/lib/db/backup';
import { recordChange } from '@/lib/db/corrections';
import { keepDraft } from '@/lib/db/drafts';
import { erasePerson } from '@/lib/db/erasure';
import { startInteraction } from '@/lib/db/interactions';
import { saveSnippet } from '@/lib/db/snippets';
import { NOON, newDatabase, post, READ, reply, value } from './rows';

const OTHER_AUTHOR = { name: 'Tam Reyes', handle: 'tamreyes', url: null };

describe('erasing one person', () => {
  it('removes the person, their posts, the replies to them and the drafts for them, and nobody else', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('b', { post: post({ id: 'x:1002' }) }), NOON));
    await value(startInteraction(db, reply('c', { post: post({ id: 'x:1003', author: OTHER_AUTHOR }) }), NOON));
    const onFacebook = post({ id: 'f:1', platform: 'facebook' });
    await value(startInteraction(db, reply('d', { post: onFacebook }), NOON));
    await value(recordChange(db, post({ id: 'x:1006' }), READ, { label: 'intent', to: 'question' }, NOON));
    const tams = post({ id: 'x:1003', author: OTHER_AUTHOR });
    await value(recordChange(db, tams, READ, { label: 'intent', to: 'question' }, NOON));
    await value(keepDraft(db, 'x:1002', { text: 'More', origin: 'typed', strategy: null }, NOON));

    expect(await value(erasePerson(db, 'x:orla_fenn'))).toEqual({
      interactions: 2,
      posts: 2,
      drafts: 1,
      corrections: 1,
      commitments: 0,
      sightings: 0,
      quotations: 0,
      kept: { mentions: 0, snippets: 0 },
    });
    expect((await db.interactions.toCollection().primaryKeys()).sort()).toEqual(['c', 'd']);
    expect((await db.posts.toCollection().primaryKeys()).sort()).toEqual(['f:1', 'x:1003']);
    expect((await db.people.toCollection().primaryKeys()).sort()).toEqual(['facebook:orla_fenn', 'x:tamreyes']);
    expect(await db.drafts.count()).toBe(0);
    expect(await db.corrections.toCollection().primaryKeys()).toEqual(['x:1003']);
  });

  it('removes drafts to posts of theirs that were never answered', async () => {
    const db = await newDatabase();
    const theirs = { text: 'Dear Orla', origin: 'typed', strategy: null, personId: 'x:orla_fenn' } as const;
    await value(startInteraction(db, reply('a'), NOON));
    await value(keepDraft(db, 'x:2001', theirs, NOON));
    await value(keepDraft(db, 'x:2002', { ...theirs, text: 'Dear Tam', personId: 'x:tamreyes' }, NOON));
    await value(keepDraft(db, 'pasted:x:1', { ...theirs, text: 'Dear all', personId: null }, NOON));
    // As one was kept before drafts knew whom they are for: the corrected reading of the post names its writer.
    await value(recordChange(db, post({ id: 'x:2003' }), READ, { label: 'intent', to: 'question' }, NOON));
    await value(keepDraft(db, 'x:2003', { text: 'Dear Orla', origin: 'typed', strategy: null }, NOON));
    expect(await value(erasePerson(db, 'x:orla_fenn'))).toMatchObject({ drafts: 2, corrections: 1 });
    expect((await db.drafts.toCollection().primaryKeys()).sort()).toEqual(['pasted:x:1', 'x:2002']);
    expect((await value(exportBackup(db, NOON))).join('')).not.toMatch(/orla/i);
  });

  it('removes quotations of them from other people’s posts', async () => {
    const db = await newDatabase();
    const quoting = post({
      id: 'x:1004',
      permalink: null,
      author: OTHER_AUTHOR,
      quoted: { author: { name: 'Orla Fenn', handle: 'Orla_Fenn', url: null }, text: 'My kettle arrived with no lid.' },
    });
    await value(startInteraction(db, reply('a'), NOON));
    await value(startInteraction(db, reply('c', { post: quoting }), NOON));
    expect(await value(erasePerson(db, 'x:orla_fenn'))).toMatchObject({ quotations: 1 });
    expect((await value(exportBackup(db, NOON))).join('')).not.toMatch(/orla/i);
  });

  it('names what still holds the name: replies to others and the user’s own snippets', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    const toTam = reply('c', { post: post({ id: 'x:1005', author: OTHER_AUTHOR }), text: 'As we told @Orla_Fenn' });
    await value(startInteraction(db, toTam, NOON));
    await value(saveSnippet(db, { id: 's', title: 'For Orla Fenn', body: 'Hello', tags: [] }, NOON));
    await value(saveSnippet(db, { id: 't', title: 'For all', body: 'Hello', tags: [] }, NOON));
    expect(await value(erasePerson(db, 'x:orla_fenn'))).toMatchObject({ kept: { mentions: 1, snippets: 1 } });
  });

  it('of somebody unknown removes nothing', async () => {
    const db = await newDatabase();
    await value(startInteraction(db, reply('a'), NOON));
    expect(await value(erasePerson(db, 'x:nobody'))).toMatchObject({ interactions: 0, posts: 0 });
    expect(await db.interactions.count()).toBe(1);
  });
});
