import Dexie from 'dexie';
import * as v from 'valibot';
import type { Brand } from '@/lib/domain/brand';
import type { Commitment } from '@/lib/domain/commitment';
import type { InsertMode, InsertResult } from '@/lib/domain/insertion';
import type { Interaction, Outcome } from '@/lib/domain/interaction';
import { personIdOf } from '@/lib/domain/personId';
import { type PostedEvidence, postedEvidenceSchema } from '@/lib/domain/postedEvidence';
import { keepPromises } from './commitments';
import { saidPosted, seenPosted, settled, undone } from './interactionStates';
import { fewOrNewestAlong } from './newest';
import { keptId, meet, meetingTables } from './people';
import { keepPost } from './posts';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** A reply that is about to go somewhere. */
export type NewInteraction = Pick<
  Interaction,
  'id' | 'post' | 'analysis' | 'brandId' | 'text' | 'strategy' | 'origin' | 'phraseIds'
> &
  Partial<Circumstances>;

/** How the reply came about. What is not said is kept as "nothing". */
export type Circumstances = Pick<
  Interaction,
  'thread' | 'engine' | 'offered' | 'suggestedText' | 'snippetId' | 'overridden' | 'agent' | 'incident'
>;

const NO_CIRCUMSTANCES: Circumstances = {
  thread: [],
  engine: null,
  offered: [],
  suggestedText: null,
  snippetId: null,
  overridden: [],
  agent: '',
  incident: null,
};

/**
 * Notes a reply with its post and person before the page is touched, so that a panel killed right after the insertion has lost nothing.
 * With the id of a refused reply that one is tried again; a reply that got anywhere is never overwritten.
 */
export function startInteraction(db: HeardDatabase, reply: NewInteraction, now: Date): Promise<Stored<Interaction>> {
  return begin(db, { ...newRow(reply, now), state: 'inserting' });
}

/** Notes a reply that was given to the clipboard. */
export function recordCopied(db: HeardDatabase, reply: NewInteraction, now: Date): Promise<Stored<Interaction>> {
  return begin(db, { ...newRow(reply, now), state: 'copied' });
}

/** Notes that a post is deliberately not answered; once per post, however often it is said. */
export function recordLeft(
  db: HeardDatabase,
  left: Pick<NewInteraction, 'id' | 'post' | 'analysis' | 'brandId'>,
  now: Date,
): Promise<Stored<Interaction>> {
  const row = newRow({ ...left, text: '', strategy: null, origin: 'none', phraseIds: [] }, now);
  return attemptWrite(() =>
    db.transaction('rw', meetingTables(db), async () => {
      const known = await byPost(db, left.post.id)
        .and((other) => other.state === 'left')
        .first();
      return known ?? write(db, { ...row, state: 'left' });
    }),
  );
}

/** The post is to be answered after all; what else is known of it and its writer stays. @returns whether it was noted under this id */
export function takeBackLeft(db: HeardDatabase, id: string): Promise<Stored<boolean>> {
  return attemptWrite(() =>
    db.transaction('rw', db.interactions, async () => {
      if ((await db.interactions.get(id))?.state !== 'left') return false;
      await db.interactions.delete(id);
      return true;
    }),
  );
}

/**
 * What the page answered. Safe to repeat and in any order with `recordPosted`. Unknown ids (a person erased meanwhile) are ignored.
 * @param mode how it went in, where that is known: what it replaced stands in no box any more
 */
export function settleInteraction(
  db: HeardDatabase,
  id: string,
  result: InsertResult,
  now: Date,
  mode: InsertMode = 'ask',
): Promise<Stored<Interaction | null>> {
  return change(
    db,
    id,
    (row) => settled(row, result, now.toISOString()),
    (row) => (result.ok ? retireOlder(db, row, mode) : undefined),
  );
}

export function recordUndone(db: HeardDatabase, id: string): Promise<Stored<Interaction | null>> {
  return change(db, id, undone);
}

/** Finds the promises in a reply as posted, for the brand that made them. Pure; written down in one step with "posted". */
export type FindPromises = (posted: Interaction, brand: Brand | undefined) => Commitment[];

/** The user says the reply was posted, where the page showed no sign of it. */
export function markPosted(
  db: HeardDatabase,
  id: string,
  now: Date,
  promisesIn: FindPromises = () => [],
): Promise<Stored<Interaction | null>> {
  return post(db, id, (row) => saidPosted(row, now.toISOString()), promisesIn);
}

/**
 * The page showed that a reply was posted. Comes from the worker, possibly again after it was killed: the same evidence twice changes nothing.
 * The reply's draft is done with.
 * @returns `null` when the interaction is not known (erased, wiped) or the evidence is malformed
 */
export function recordPosted(
  db: HeardDatabase,
  evidence: PostedEvidence,
  promisesIn: FindPromises = () => [],
): Promise<Stored<Interaction | null>> {
  if (!v.is(postedEvidenceSchema, evidence)) return Promise.resolve({ ok: true, value: null });
  return post(db, evidence.interactionId, (row) => seenPosted(row, evidence), promisesIn);
}

/** What became of the matter, as the user says; `null` takes it back. @returns the reply as it was, `null` when it is not known */
export function confirmOutcome(
  db: HeardDatabase,
  id: string,
  kind: Outcome | null,
  now: Date,
): Promise<Stored<Interaction['outcome'] | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.interactions, async () => {
      const row = await db.interactions.get(id);
      if (!row) return null;
      await db.interactions.put({ ...row, outcome: kind && { kind, at: now.toISOString() } });
      return row.outcome;
    }),
  );
}

/** Replies of this post left open by a panel that was closed between asking the page and hearing its answer, oldest first. */
export async function openInsertions(db: HeardDatabase, postId: string): Promise<Interaction[]> {
  const open = await db.interactions.where('state').equals('inserting').toArray();
  return open.filter((row) => row.postId === postId).sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}

/** The newest reply to a post, however far it got. */
export function latestForPost(db: HeardDatabase, postId: string): PromiseLike<Interaction | undefined> {
  return byPost(db, postId).last();
}

/** Replies looked at for each text that is wanted: some were refused, and some posts left. */
const LOOKED_AT = 3;

/** Texts this person was already given lately, newest first: no wording of them should come again. */
export async function pastReplies(db: HeardDatabase, personId: string, limit: number): Promise<string[]> {
  const id = await keptId(db, personId);
  const { rows } = await fewOrNewestAlong(db.interactions, '[personId+startedAt]', id, LOOKED_AT * limit);
  return rows
    .filter(({ state }) => state !== 'left' && state !== 'failed')
    .slice(0, limit)
    .map((row) => row.postedText ?? row.text);
}

function byPost(db: HeardDatabase, postId: string) {
  return db.interactions.where('[postId+startedAt]').between([postId, Dexie.minKey], [postId, Dexie.maxKey]);
}

function newRow(reply: NewInteraction, now: Date): Omit<Interaction, 'state'> {
  return {
    ...NO_CIRCUMSTANCES,
    ...reply,
    postId: reply.post.id,
    personId: personIdOf(reply.post),
    startedAt: now.toISOString(),
    insertedAt: null,
    postedAt: null,
    postedBy: null,
    postedText: null,
    postedPermalink: null,
    responseMs: null,
    outcome: null,
    followUp: null,
    tags: [],
  };
}

function begin(db: HeardDatabase, row: Interaction): Promise<Stored<Interaction>> {
  return attemptWrite(() =>
    db.transaction('rw', meetingTables(db), async () => {
      const known = await db.interactions.get(row.id);
      return known && known.state !== 'failed' ? known : write(db, row);
    }),
  );
}

async function write(db: HeardDatabase, row: Interaction): Promise<Interaction> {
  // The person first: the post as kept before may tell a new handle from a new person.
  const personId = await meet(db, row.post, row.startedAt);
  const met = { ...row, personId };
  await keepPost(db, row.post);
  await db.interactions.put(met);
  return met;
}

/** The draft that became this reply; another reply may already be in the making. */
async function dropDraftOf(db: HeardDatabase, { postId, text }: Interaction): Promise<void> {
  const draft = await db.drafts.get(postId);
  if (draft?.text === text) await db.drafts.delete(postId);
}

/** Of a reply put in again, edited or not, only the last is sent. Other words in an emptied box say nothing: the older ones may have been posted unseen. */
function retireOlder(db: HeardDatabase, { postId, brandId, startedAt, text }: Interaction, mode: InsertMode) {
  return db.interactions
    .where('[postId+startedAt]')
    .between([postId, Dexie.minKey], [postId, startedAt])
    .and((row) => row.brandId === brandId && (mode === 'replace' || row.text === text))
    .modify((row, context) => {
      context.value = undone(row);
    });
}

/** To "posted", with the promises in the words: one step, so that a worker killed in between leaves neither alone. */
function post(
  db: HeardDatabase,
  id: string,
  moveOn: (row: Interaction) => Interaction,
  promisesIn: FindPromises,
): Promise<Stored<Interaction | null>> {
  return change(db, id, moveOn, async (moved) => {
    if (moved.state === 'posted') await keepPromises(db, id, promisesIn(moved, await db.brands.get(moved.brandId)));
  });
}

/** Read, move on, write back in one transaction; a posted reply's draft goes with it. */
function change(
  db: HeardDatabase,
  id: string,
  moveOn: (row: Interaction) => Interaction,
  andThen?: (row: Interaction) => PromiseLike<unknown> | undefined,
): Promise<Stored<Interaction | null>> {
  return attemptWrite(() =>
    db.transaction('rw', [db.interactions, db.drafts, db.commitments, db.brands], async () => {
      const row = await db.interactions.get(id);
      if (!row) return null;
      const moved = moveOn(row);
      if (moved !== row) await db.interactions.put(moved);
      if (moved.state === 'posted') await dropDraftOf(db, moved);
      await andThen?.(moved);
      return moved;
    }),
  );
}
