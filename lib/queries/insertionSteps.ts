import type { NewInteraction } from '@/lib/db/interactions';
import type { InsertMode } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';
import { attemptKey, attempts, toConfirm } from './attempts';
import { insertReply, type Outcome, type Surroundings, settleOpen, undoReply } from './insertionFlow';
import { latestReply } from './insertionWatch';
import { pageMessages } from './pageMessages';
import { readOnce, withDatabase } from './storing';

/** The insertion of insertionFlow with the page and the database there are. */

const surroundings: Surroundings = { store: withDatabase, page: pageMessages, now: () => new Date() };

const latest = (postId: string) => readOnce<Interaction | null>(latestReply(postId), null);

export async function insert(tabId: number, reply: NewInteraction, mode: InsertMode): Promise<Outcome> {
  return (await inBox(tabId, reply)) ?? insertReply(surroundings, tabId, reply, mode);
}

export function undo(tabId: number, interactionId: string): Promise<Outcome> {
  return undoReply(surroundings, tabId, interactionId);
}

/** The same words again, and the box holds them: a late second click, or a user who is not sure whether the first one worked. */
async function inBox(tabId: number, { post, text }: NewInteraction): Promise<Outcome | null> {
  const last = await latest(post.id);
  if (last?.state !== 'inserted' || last.text !== text) return null;
  const isInserted = await pageMessages.isInserted(tabId, { postId: post.id, text });
  return isInserted ? { ok: true, interactionId: last.id } : null;
}

/**
 * Settles what was left open at a post, and asks the page whether what is said to be in its box still is. No answer takes no claim back.
 * @returns milliseconds after which to look again, `null` when there is nothing to wait for
 */
export async function lookAtBox(tabId: number, postId: string): Promise<number | null> {
  const key = attemptKey(tabId, postId);
  if (attempts.get(key)?.outcome.step === 'running') return null;
  const again = await settleOpen(surroundings, tabId, postId);
  const row = await latest(postId);
  const attempt = attempts.get(key);
  const claim = toConfirm(attempt, row);
  if (!claim) return again;
  const isInserted = await pageMessages.isInserted(tabId, { postId, text: claim.text });
  // A click meanwhile knows better.
  if (attempts.get(key) !== attempt) return again;
  if (isInserted) attempts.set(key, claim);
  else if (isInserted === false && attempt === claim) attempts.set(key, undefined);
  return again;
}
