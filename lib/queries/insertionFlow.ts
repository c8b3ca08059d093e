import {
  type NewInteraction,
  openInsertions,
  recordUndone,
  settleInteraction,
  startInteraction,
} from '@/lib/db/interactions';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Stored } from '@/lib/db/stored';
import type { InsertMode, InsertRefusal, InsertResult } from '@/lib/domain/insertion';
import { type Interaction, UNDER_WAY_MS } from '@/lib/domain/interaction';
import type { PageMessages } from './pageMessages';

/** What an insertion works with; tests put a page of their own here. */
export interface Surroundings {
  store<T>(work: (db: HeardDatabase) => Promise<Stored<T>>): Promise<Stored<T>>;
  page: Pick<PageMessages, 'insert' | 'undo' | 'isInserted'>;
  now(): Date;
}

/** `interactionId`: of the reply that turned out to be in the box already. `before`: what the box held and holds no more. */
export type Outcome =
  | { ok: true; interactionId?: string }
  | { ok: false; reason: InsertRefusal; detail?: string; before?: string };

const NOBODY: InsertResult = { ok: false, reason: 'no-page', content: '' };

/**
 * Noted first, then done, then settled: whenever this is cut off, the note is there and `settleOpen` or the page's own evidence completes it.
 * A database that is full or missing does not keep the user from answering; the reply is then not remembered.
 */
export async function insertReply(
  { store, page, now }: Surroundings,
  tabId: number,
  reply: NewInteraction,
  mode: InsertMode,
): Promise<Outcome> {
  await store((db) => startInteraction(db, reply, now()));
  const request = { interactionId: reply.id, postId: reply.post.id, text: reply.text, mode };
  const result = (await page.insert(tabId, request)) ?? (await resultUnheard({ page }, tabId, request));
  await store((db) => settleInteraction(db, reply.id, result, now(), mode));
  return outcomeOf(result);
}

/** The page may have inserted and died before it answered. */
async function resultUnheard(
  { page }: Pick<Surroundings, 'page'>,
  tabId: number,
  { postId, text }: { postId: string; text: string },
): Promise<InsertResult> {
  return (await page.isInserted(tabId, { postId, text })) ? { ok: true, content: text } : NOBODY;
}

export async function undoReply({ store, page }: Surroundings, tabId: number, id: string): Promise<Outcome> {
  const result = (await page.undo(tabId, id)) ?? NOBODY;
  if (!result.ok) return { ok: false, reason: result.reason, detail: 'undo', before: result.before };
  await store((db) => recordUndone(db, id));
  return { ok: true };
}

/**
 * Settles what a closed panel left open at a post, by what its box holds. A "no" counts only when the insertion cannot be under way any more, for
 * example from a second panel; no answer settles nothing, and the page is asked again later.
 * @returns milliseconds after which to ask again, `null` when nothing is left to ask
 */
export async function settleOpen(
  { store, page, now }: Surroundings,
  tabId: number,
  postId: string,
): Promise<number | null> {
  const stored = await store<Interaction[]>(async (db) => ({ ok: true, value: await openInsertions(db, postId) }));
  if (!stored.ok) return null;
  let askAgainAfter: number | null = null;
  for (const { id, text, startedAt } of stored.value) {
    const isInserted = await page.isInserted(tabId, { postId, text });
    const rest = UNDER_WAY_MS - (now().getTime() - Date.parse(startedAt));
    if (isInserted === null || (!isInserted && rest > 0)) {
      askAgainAfter = Math.max(askAgainAfter ?? 0, rest > 0 ? rest : UNDER_WAY_MS);
      continue;
    }
    const result: InsertResult = isInserted
      ? { ok: true, content: text }
      : { ok: false, reason: 'not-taken', content: '' };
    await store((db) => settleInteraction(db, id, result, now()));
  }
  return askAgainAfter;
}

function outcomeOf(result: InsertResult): Outcome {
  if (result.ok || result.reason === 'already-there') return { ok: true };
  return { ok: false, reason: result.reason, detail: result.detail, before: result.before };
}
