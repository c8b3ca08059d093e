import { describe, expect, it, vi } from 'vitest';
import { latestForPost, pastReplies, recordPosted } from '@/lib/db/interactions';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Stored } from '@/lib/db/stored';
import type { InsertRequest, InsertResult } from '@/lib/domain/insertion';
import { copyReply } from '@/lib/queries/insertionCopy';
import { insertReply, type Surroundings, settleOpen, undoReply } from '@/lib/queries/insertionFlow';
import { fillDisk, minutesAfterNoon, NOON, newDatabase, reply } from '../db/rows';

const TAB = 7;
const REPLY = reply('a');
const POST_ID = REPLY.post.id;

/** A page with one reply box, as the content script shows it to us: it carries a request out once and answers it as often as asked. */
class Page {
  box = '';
  insertions = 0;
  asked = 0;
  /** What the page does with the next messages instead of answering. */
  fate: 'answers' | 'gone' | 'dies-before' | 'dies-after' = 'answers';
  refusal: InsertResult | null = null;
  private readonly done = new Map<string, InsertResult>();

  insert = async (_tabId: number, { interactionId, text }: InsertRequest): Promise<InsertResult | null> => {
    this.asked++;
    if (this.fate === 'gone') return null;
    if (this.fate === 'dies-before') return new Promise(() => {});
    const known = this.done.get(interactionId);
    if (known) return known;
    if (this.refusal) return this.refusal;
    this.box += text;
    this.insertions++;
    const result: InsertResult = { ok: true, content: this.box };
    this.done.set(interactionId, result);
    return this.fate === 'dies-after' ? new Promise(() => {}) : result;
  };

  undo = async (): Promise<InsertResult | null> => {
    if (this.fate === 'gone') return null;
    if (this.refusal) return this.refusal;
    this.box = '';
    return { ok: true, content: '' };
  };

  isInserted = async (_tabId: number, { text }: { text: string }): Promise<boolean | null> =>
    this.fate === 'gone' ? null : this.box.includes(text);
}

function around(db: HeardDatabase, page: Page, now = NOON): Surroundings {
  return { store: (work) => work(db), page, now: () => now };
}

/** Long enough for what must not happen. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
/** The page has been asked, and has done with it what its fate is. */
const asked = (page: Page) => vi.waitFor(() => expect(page.asked).toBe(1));

const stateOf = async (db: HeardDatabase) => (await latestForPost(db, POST_ID))?.state;

describe('inserting', () => {
  it('notes, inserts and settles', async () => {
    const db = await newDatabase();
    const page = new Page();
    expect(await insertReply(around(db, page), TAB, REPLY, 'ask')).toEqual({ ok: true });
    expect(page.box).toBe(REPLY.text);
    expect(await stateOf(db)).toBe('inserted');
  });

  it('has noted the reply before the page is asked', async () => {
    const db = await newDatabase();
    const page = new Page();
    const seen: unknown[] = [];
    page.insert = async () => {
      seen.push(await stateOf(db), (await db.people.toArray()).length, (await db.posts.toArray()).length);
      return { ok: true, content: '' };
    };
    await insertReply(around(db, page), TAB, REPLY, 'ask');
    expect(seen).toEqual(['inserting', 1, 1]);
  });

  it('passes on why the page refused, and tries the same reply again', async () => {
    const db = await newDatabase();
    const page = new Page();
    page.refusal = { ok: false, reason: 'not-empty', content: 'Dear' };
    expect(await insertReply(around(db, page), TAB, REPLY, 'ask')).toEqual({ ok: false, reason: 'not-empty' });
    expect(await stateOf(db)).toBe('failed');

    page.refusal = null;
    expect(await insertReply(around(db, page), TAB, REPLY, 'replace')).toEqual({ ok: true });
    expect(await db.interactions.toArray()).toMatchObject([{ id: 'a', state: 'inserted' }]);
  });

  it('edited and put in again in place of itself leaves one reply, the one that is sent', async () => {
    const db = await newDatabase();
    const page = new Page();
    await insertReply(around(db, page), TAB, REPLY, 'ask');
    const edited = reply('b', { text: 'Edited words.' });
    await insertReply(around(db, page, minutesAfterNoon(1)), TAB, edited, 'replace');
    expect(await db.interactions.toArray()).toMatchObject([
      { id: 'a', state: 'failed', insertedAt: null },
      { id: 'b', state: 'inserted' },
    ]);
    expect(await pastReplies(db, 'x:orla_fenn', 10)).toEqual(['Edited words.']);
  });

  it('says no page when nobody answers', async () => {
    const db = await newDatabase();
    const page = new Page();
    page.fate = 'gone';
    expect(await insertReply(around(db, page), TAB, REPLY, 'ask')).toEqual({ ok: false, reason: 'no-page' });
    expect(await stateOf(db)).toBe('failed');
  });

  it('looks into the box when the answer got lost', async () => {
    const db = await newDatabase();
    const page = new Page();
    const insert = page.insert;
    page.insert = async (tabId, request) => {
      await insert(tabId, request);
      return null;
    };
    expect(await insertReply(around(db, page), TAB, REPLY, 'ask')).toEqual({ ok: true });
    expect(await stateOf(db)).toBe('inserted');
  });

  it('works with a full disk; only the memory is missing', async () => {
    const db = await newDatabase();
    fillDisk(db);
    const page = new Page();
    expect(await insertReply(around(db, page), TAB, REPLY, 'ask')).toEqual({ ok: true });
    expect(page.box).toBe(REPLY.text);
    expect(await db.interactions.count()).toBe(0);
  });

  it('can be undone', async () => {
    const db = await newDatabase();
    const page = new Page();
    await insertReply(around(db, page), TAB, REPLY, 'ask');
    expect(await undoReply(around(db, page), TAB, 'a')).toEqual({ ok: true });
    expect(await stateOf(db)).toBe('failed');
  });

  it('stays inserted when undoing is refused', async () => {
    const db = await newDatabase();
    const page = new Page();
    await insertReply(around(db, page), TAB, REPLY, 'ask');
    page.refusal = { ok: false, reason: 'not-empty', content: 'changed since' };
    expect(await undoReply(around(db, page), TAB, 'a')).toEqual({ ok: false, reason: 'not-empty', detail: 'undo' });
    expect(await stateOf(db)).toBe('inserted');
  });
});

describe('a panel killed', () => {
  it('before the reply was noted: the page is untouched, nothing is claimed', async () => {
    const db = await newDatabase();
    const page = new Page();
    const killed = { ...around(db, page), store: <T>() => new Promise<Stored<T>>(() => {}) };
    void insertReply(killed, TAB, REPLY, 'ask');
    await soon();
    expect(page.insertions).toBe(0);
    expect(await settleOpen(around(db, page), TAB, POST_ID)).toBeNull();
    expect(await db.interactions.count()).toBe(0);
  });

  it('after noting, before the page took the text: not inserted, once that is sure', async () => {
    const db = await newDatabase();
    const page = new Page();
    page.fate = 'dies-before';
    void insertReply(around(db, page), TAB, REPLY, 'ask');
    await asked(page);
    page.fate = 'answers';
    // Another panel could still be at it: the no does not count yet.
    expect(await settleOpen(around(db, page), TAB, POST_ID)).toBe(15_000);
    expect(await stateOf(db)).toBe('inserting');
    expect(await settleOpen(around(db, page, minutesAfterNoon(1)), TAB, POST_ID)).toBeNull();
    expect(await stateOf(db)).toBe('failed');
  });

  it('after the page took the text, before it was told: inserted, once', async () => {
    const db = await newDatabase();
    const page = new Page();
    page.fate = 'dies-after';
    void insertReply(around(db, page), TAB, REPLY, 'ask');
    await asked(page);
    page.fate = 'answers';
    expect(await stateOf(db)).toBe('inserting');
    expect(await settleOpen(around(db, page), TAB, POST_ID)).toBeNull();
    expect(await stateOf(db)).toBe('inserted');
    expect(page.insertions).toBe(1);
    expect(await db.interactions.count()).toBe(1);
  });

  it('after the page took the text, and the user posted: posted, and no answer leads back', async () => {
    const db = await newDatabase();
    const page = new Page();
    page.fate = 'dies-after';
    void insertReply(around(db, page), TAB, REPLY, 'ask');
    await asked(page);
    page.box = '';
    page.fate = 'answers';
    await recordPosted(db, {
      interactionId: 'a',
      text: REPLY.text,
      permalink: null,
      at: minutesAfterNoon(1).toISOString(),
      sign: 'reply-on-page',
    });
    expect(await settleOpen(around(db, page, minutesAfterNoon(2)), TAB, POST_ID)).toBeNull();
    expect(await stateOf(db)).toBe('posted');
    expect(await db.interactions.count()).toBe(1);
  });

  it('between the answer and settling: the same as not having heard it', async () => {
    const db = await newDatabase();
    const page = new Page();
    let writes = 0;
    const killed: Surroundings = {
      ...around(db, page),
      store: (work) => (++writes > 1 ? new Promise(() => {}) : work(db)),
    };
    void insertReply(killed, TAB, REPLY, 'ask');
    await asked(page);
    expect(await stateOf(db)).toBe('inserting');
    await settleOpen(around(db, page), TAB, POST_ID);
    expect(await stateOf(db)).toBe('inserted');
  });

  it('and a page that does not answer either settles nothing', async () => {
    const db = await newDatabase();
    const page = new Page();
    page.fate = 'dies-after';
    void insertReply(around(db, page), TAB, REPLY, 'ask');
    await asked(page);
    page.fate = 'gone';
    // Asked again later, however long ago it was: the page may be loading.
    expect(await settleOpen(around(db, page, minutesAfterNoon(5)), TAB, POST_ID)).toBe(15_000);
    expect(await stateOf(db)).toBe('inserting');
    page.fate = 'answers';
    expect(await settleOpen(around(db, page, minutesAfterNoon(6)), TAB, POST_ID)).toBeNull();
    expect(await stateOf(db)).toBe('inserted');
  });
});

describe('copying', () => {
  it('notes what went to the clipboard', async () => {
    const db = await newDatabase();
    const copied: string[] = [];
    const outcome = await copyReply(around(db, new Page()).store, REPLY, async (text) => void copied.push(text));
    expect(outcome).toEqual({ ok: true });
    expect(copied).toEqual([REPLY.text]);
    expect(await stateOf(db)).toBe('copied');
  });

  it('claims nothing when the clipboard is closed', async () => {
    const db = await newDatabase();
    const outcome = await copyReply(around(db, new Page()).store, REPLY, () => Promise.reject(new Error('denied')));
    expect(outcome).toEqual({ ok: false, reason: 'not-taken', detail: 'clipboard' });
    expect(await db.interactions.count()).toBe(0);
  });
});
