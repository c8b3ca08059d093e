import { useEffect } from 'react';
import { latestForPost, markPosted, type NewInteraction, recordLeft } from '@/lib/db/interactions';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { InsertMode } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';
import type { Strategy } from '@/lib/domain/labels';
import type { Post } from '@/lib/domain/post';
import { type Attempt, attemptKey, attempts, type InsertionState, insertionState, useAttempt } from './attempts';
import { writeClipboard } from './clipboard';
import { copyReply, insertReply, type Outcome, type Surroundings, settleOpen, undoReply } from './insertionFlow';
import { pageMessages } from './pageMessages';
import { useRows } from './rows';
import { readOnce, withDatabase } from './storing';

export type { InsertionState };

export interface InsertArgs {
  post: Post;
  analysis: PostAnalysis | null;
  brandId: string;
  text: string;
  strategy: Strategy | null;
  origin: Interaction['origin'];
  phraseIds: string[];
  mode: InsertMode;
}

export interface InsertionControls {
  state: InsertionState;
  insert(args: InsertArgs): Promise<void>;
  copy(args: InsertArgs): Promise<void>;
  undo(): Promise<void>;
  markPosted(): Promise<void>;
  markLeft(args: Pick<InsertArgs, 'post' | 'analysis' | 'brandId'>): Promise<void>;
  /** Back to choosing: the next insertion is a new reply. */
  reset(): void;
}

const surroundings: Surroundings = { store: withDatabase, page: pageMessages, now: () => new Date() };

/** One reply on its way into the page's box, and how far the newest reply to this post got. */
export function useInsertion(tabId: number | null, post: Post | null): InsertionControls {
  const postId = post?.id ?? '';
  const key = attemptKey(tabId, postId);
  const row = useRows<Interaction | null>(
    `reply:${postId}`,
    async (db) => (await latestForPost(db, postId)) ?? null,
    null,
  );
  const state = insertionState(useAttempt(key), row ?? null);
  const currentId = 'interactionId' in state ? state.interactionId : null;
  useSettlingOpen(tabId, postId);

  return {
    state,
    async insert(args) {
      const at = attemptKey(tabId, args.post.id);
      if (tabId !== null && (await isInBox(tabId, at, args))) return;
      await run(at, 'inserted', async (id) => {
        if (tabId === null) return { ok: false, reason: 'no-page' };
        return insertReply(surroundings, tabId, replyOf(id, args), args.mode);
      });
    },
    async copy(args) {
      await run(attemptKey(tabId, args.post.id), 'copied', (id) =>
        copyReply(surroundings, replyOf(id, args), writeClipboard),
      );
    },
    async undo() {
      if (tabId === null || state.step !== 'inserted') return;
      const { interactionId } = state;
      const outcome = await undoReply(surroundings, tabId, interactionId);
      finish(key, interactionId, outcome, 'aside');
    },
    async markPosted() {
      if (currentId) await withDatabase((db) => markPosted(db, currentId, new Date()));
    },
    async markLeft({ post: left, analysis, brandId }) {
      const id = crypto.randomUUID();
      await withDatabase((db) => recordLeft(db, { id, post: left, analysis, brandId }, new Date()));
    },
    reset() {
      if (currentId) finish(key, currentId, { ok: true }, 'aside');
    },
  };
}

/** The same words again, and the box holds them: a late second click, or a user who is not sure whether the first one worked. */
async function isInBox(tabId: number, key: string, { post, text }: InsertArgs): Promise<boolean> {
  const last = await readOnce<Interaction | null>(async (db) => (await latestForPost(db, post.id)) ?? null, null);
  if (last?.state !== 'inserted' || last.text !== text) return false;
  if (!(await pageMessages.isInserted(tabId, { postId: post.id, text }))) return false;
  if (attempts.get(key)?.outcome.step !== 'running') finish(key, last.id, { ok: true }, 'inserted');
  return true;
}

/** One attempt at a time by tab and post: a second click while the first is under way does nothing. */
async function run(
  key: string,
  done: 'inserted' | 'copied',
  work: (interactionId: string) => Promise<Outcome>,
): Promise<void> {
  const former = attempts.get(key);
  if (former?.outcome.step === 'running') return;
  const id = idFor(former);
  attempts.set(key, { interactionId: id, at: new Date().toISOString(), outcome: { step: 'running' } });
  try {
    finish(key, id, await work(id), done);
  } catch (error) {
    attempts.set(key, former);
    throw error;
  }
}

/** What was refused is tried again under its own id, so that the history shows one reply. An undone one is over: the page knows its id as done. */
function idFor(former: Attempt | undefined): string {
  const isRetry = former?.outcome.step === 'refused' && former.outcome.detail !== 'undo';
  return isRetry ? former.interactionId : crypto.randomUUID();
}

function finish(key: string, interactionId: string, outcome: Outcome, done: 'inserted' | 'copied' | 'aside'): void {
  const at = attempts.get(key)?.at ?? new Date().toISOString();
  const { reason, detail } = outcome.ok ? { reason: null, detail: undefined } : outcome;
  attempts.set(key, {
    interactionId,
    at,
    outcome: reason === null ? { step: done } : { step: 'refused', reason, detail },
  });
}

function replyOf(
  id: string,
  { post, analysis, brandId, text, strategy, origin, phraseIds }: InsertArgs,
): NewInteraction {
  return { id, post, analysis, brandId, text, strategy, origin, phraseIds };
}

/** On coming to a post: was something left open here? */
function useSettlingOpen(tabId: number | null, postId: string): void {
  useEffect(() => {
    if (tabId === null || postId === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const look = async () => {
      if (attempts.get(attemptKey(tabId, postId))?.outcome.step === 'running') return;
      const again = await settleOpen(surroundings, tabId, postId);
      if (isCurrent && again !== null) timer = setTimeout(() => void look(), again);
    };
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tabId, postId]);
}
