import { afterEach } from 'vitest';
import { connect } from '@/lib/db/database';
import type { NewInteraction } from '@/lib/db/interactions';
import { pastWith } from '@/lib/db/past';
import { keptId } from '@/lib/db/people';
import { HeardDatabase } from '@/lib/db/schema';
import type { Stored } from '@/lib/db/stored';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Post } from '@/lib/domain/post';

/** 40 minutes before NOON. */
export const POSTED_AT = '2026-03-02T11:20:00.000Z';
export const NOON = new Date('2026-03-02T12:00:00.000Z');
export const minutesAfterNoon = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

/** What was sent to or left for somebody, under whichever of their ids, newest first. */
export const repliesTo = async (db: HeardDatabase, personId: string) =>
  (await pastWith(db, await keptId(db, personId), 50)).interactions;

export function post(over: Partial<Post> = {}): Post {
  return {
    id: 'x:1001',
    platform: 'x',
    kind: 'post',
    permalink: 'https://x.com/orla_fenn/status/1001',
    author: { name: 'Orla Fenn', handle: 'orla_fenn', url: 'https://x.com/orla_fenn' },
    text: 'My kettle from @BrindleHome arrived with no lid.',
    language: 'en',
    createdAt: POSTED_AT,
    isAd: false,
    isOwn: false,
    truncated: false,
    quoted: null,
    parentId: null,
    media: [],
    sources: { text: 'tweetText' },
    ...over,
  };
}

export function reply(id: string, over: Partial<NewInteraction> = {}): NewInteraction {
  return {
    id,
    post: post(),
    analysis: null,
    brandId: 'brindle',
    text: 'A kettle without a lid is no use. We are sending one today.',
    strategy: 'own_put_right',
    origin: 'suggestion',
    phraseIds: ['own.sending'],
    ...over,
  };
}

/** What Heard read in `post()`. */
export const READ: PostAnalysis = {
  language: 'en',
  sentiment: { label: 'negative', score: -0.6, confident: true },
  emotion: 'frustration',
  intent: 'complaint',
  category: 'delivery_damaged',
  severity: 1,
  arousal: 0,
  flags: ['sarcasm'],
  gist: null,
  firstName: 'Orla',
  evidence: [],
};

const open: HeardDatabase[] = [];
let count = 0;

export async function newDatabase(name = `test-${++count}`): Promise<HeardDatabase> {
  const db = new HeardDatabase(name);
  open.push(db);
  await connect(db, () => {});
  return db;
}

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

/** The value; a test that meets a storage fault it did not ask for fails here. */
export async function value<T>(stored: Promise<Stored<T>>): Promise<T> {
  const answer = await stored;
  if (!answer.ok) throw new Error(`not stored: ${answer.reason}`);
  return answer.value;
}

/** Every write to the interactions fails as on a full disk, until the returned function is called. */
export function fillDisk(db: HeardDatabase): () => void {
  const full = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  const tables = [db.interactions, db.snippets, db.drafts, db.brands, db.corrections];
  for (const table of tables) {
    table.hook('creating', full);
    table.hook('updating', full);
  }
  return () => {
    for (const table of tables) {
      table.hook('creating').unsubscribe(full);
      table.hook('updating').unsubscribe(full);
    }
  };
}
