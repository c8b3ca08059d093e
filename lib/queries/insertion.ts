import type { Circumstances, NewInteraction } from '@/lib/db/interactions';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { InsertMode } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';
import type { Strategy } from '@/lib/domain/labels';
import type { Post } from '@/lib/domain/post';
import {
  type Attempt,
  attemptKey,
  attempts,
  boxWords,
  type InsertionState,
  insertionState,
  useAttempt,
  useBoxWords,
} from './attempts';
import { writeClipboard } from './clipboard';
import { copyReply } from './insertionCopy';
import type { Outcome } from './insertionFlow';
import { insertionSteps, latestReply, useLookingAtPage } from './insertionWatch';
import { useRows } from './rows';
import { withDatabase } from './storing';

export type { InsertionState };

export interface InsertArgs {
  post: Post;
  analysis: PostAnalysis | null;
  brandId: string;
  text: string;
  strategy: Strategy | null;
  origin: Interaction['origin'];
  phraseIds: string[];
  /** How it came about, for the history. */
  circumstances?: Partial<Circumstances>;
  mode: InsertMode;
}

export interface InsertionControls {
  state: InsertionState;
  /** What the page's box held before an attempt and could not be given back; kept until it is put away. */
  boxWords: string | null;
  putBoxWordsAway(): void;
  insert(args: InsertArgs): Promise<void>;
  copy(args: InsertArgs): Promise<void>;
  undo(): Promise<void>;
  markPosted(): Promise<void>;
  markLeft(args: Pick<InsertArgs, 'post' | 'analysis' | 'brandId'>): Promise<string>;
  /** @param id as `markLeft` gave it; a post left before stays left */
  takeBackLeft(id: string): Promise<void>;
  /** Back to choosing: the next insertion is a new reply. */
  reset(): void;
}

/** One reply on its way into the page's box, and how far the newest reply to this post got. */
export function useInsertion(tabId: number | null, post: Post | null): InsertionControls {
  const postId = post?.id ?? '';
  const key = attemptKey(tabId, postId);
  const row = useRows<Interaction | null>(`reply:${postId}`, latestReply(postId), null) ?? null;
  const now = useLookingAtPage(tabId, postId, row);
  const state = insertionState(useAttempt(key), row, now);
  const currentId = 'interactionId' in state ? state.interactionId : null;

  return {
    state,
    boxWords: useBoxWords(key),
    putBoxWordsAway: () => boxWords.set(key, undefined),
    async insert(args) {
      await run(attemptKey(tabId, args.post.id), args.text, 'inserted', async (id) => {
        if (tabId === null) return { ok: false, reason: 'no-page' };
        return (await insertionSteps()).insert(tabId, replyOf(id, args), args.mode);
      });
    },
    async copy(args) {
      await run(attemptKey(tabId, args.post.id), args.text, 'copied', (id) =>
        copyReply(withDatabase, replyOf(id, args), writeClipboard),
      );
    },
    async undo() {
      if (tabId === null || state.step !== 'inserted') return;
      const { interactionId } = state;
      const outcome = await (await insertionSteps()).undo(tabId, interactionId);
      finish(key, interactionId, outcome, 'aside');
    },
    async markPosted() {
      const id = currentId ?? (state.step === 'idle' && state.inserted?.interactionId);
      if (id) await (await import('./posting')).sayPosted(id);
    },
    async markLeft({ post: left, analysis, brandId }) {
      const id = crypto.randomUUID();
      await withDatabase((db, { recordLeft }) => recordLeft(db, { id, post: left, analysis, brandId }, new Date()));
      return id;
    },
    async takeBackLeft(id) {
      await withDatabase((db, kept) => kept.takeBackLeft(db, id));
    },
    reset() {
      if (currentId) finish(key, currentId, { ok: true }, 'aside');
    },
  };
}

/** One attempt at a time by tab and post: a second click while the first is under way does nothing. */
async function run(
  key: string,
  text: string,
  done: 'inserted' | 'copied',
  work: (interactionId: string) => Promise<Outcome>,
): Promise<void> {
  const former = attempts.get(key);
  if (former?.outcome.step === 'running') return;
  const id = idFor(former);
  attempts.set(key, { interactionId: id, text, at: new Date().toISOString(), outcome: { step: 'running' } });
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
  const { at = new Date().toISOString(), text = '' } = attempts.get(key) ?? {};
  if (!outcome.ok && outcome.before) boxWords.set(key, outcome.before);
  attempts.set(key, {
    interactionId: (outcome.ok && outcome.interactionId) || interactionId,
    text,
    at,
    outcome: outcome.ok ? { step: done } : { step: 'refused', reason: outcome.reason, detail: outcome.detail },
  });
}

function replyOf(
  id: string,
  { post, analysis, brandId, text, strategy, origin, phraseIds, circumstances }: InsertArgs,
): NewInteraction {
  return { ...circumstances, id, post, analysis, brandId, text, strategy, origin, phraseIds };
}
