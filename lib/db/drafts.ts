import * as v from 'valibot';
import { interactionSchema } from '@/lib/domain/interaction';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** A reply that is still being written. One per post. */
export const draftSchema = v.object({
  postId: v.string(),
  /** Who wrote the post, so that the draft goes when they are erased. Not known for pasted text, nor of drafts from before this was noted. */
  personId: v.optional(v.nullable(v.string()), null),
  text: v.string(),
  origin: interactionSchema.entries.origin,
  strategy: interactionSchema.entries.strategy,
  /** The words it began as, where Heard gave them, and what they were made of: kept so that a closed panel forgets none of it. */
  from: v.optional(v.nullable(v.string()), null),
  phraseIds: v.optional(v.array(v.string()), []),
  snippetId: v.optional(v.nullable(v.string()), null),
  /** The snippets whose words were put into it, as they were then: they are counted once it goes out. */
  taken: v.optional(v.array(v.object({ id: v.string(), text: v.string() }))),
  updatedAt: v.string(),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** An unfinished reply of last month is no help to anybody and holds somebody's words. */
const KEPT_DAYS = 30;

export function draftOf(db: HeardDatabase, postId: string): PromiseLike<Draft | undefined> {
  return db.drafts.get(postId);
}

/** Keeps the latest words; empty ones drop the draft. */
export function keepDraft(
  db: HeardDatabase,
  postId: string,
  content: Pick<Draft, 'text' | 'origin' | 'strategy'> &
    Partial<Pick<Draft, 'personId' | 'from' | 'phraseIds' | 'snippetId' | 'taken'>>,
  now: Date,
): Promise<Stored<unknown>> {
  if (content.text.trim() === '') return dropDraft(db, postId);
  const {
    text,
    origin,
    strategy,
    personId = null,
    from = null,
    phraseIds = [],
    snippetId = null,
    taken = [],
  } = content;
  const updatedAt = now.toISOString();
  return attemptWrite(() =>
    db.drafts.put({ postId, personId, text, origin, strategy, from, phraseIds, snippetId, taken, updatedAt }),
  );
}

export function dropDraft(db: HeardDatabase, postId: string): Promise<Stored<unknown>> {
  return attemptWrite(() => db.drafts.delete(postId));
}

/** @returns how many went */
export function dropOldDrafts(db: HeardDatabase, now: Date): Promise<Stored<number>> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString();
  return attemptWrite(() => db.drafts.where('updatedAt').below(oldest).delete());
}
