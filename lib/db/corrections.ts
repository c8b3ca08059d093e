import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Correction, CorrectionChange } from '@/lib/domain/correction';
import type { Post } from '@/lib/domain/post';
import { meet, meetingTables } from './people';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/**
 * Adds one change to the correction of a post. The writer is noted with it, so that they can be erased.
 * @param read what Heard itself had read, without any correction
 */
export function recordChange(
  db: HeardDatabase,
  post: Post,
  read: PostAnalysis,
  change: CorrectionChange,
  now: Date,
): Promise<Stored<Correction>> {
  const updatedAt = now.toISOString();
  return attemptWrite(() =>
    db.transaction('rw', [db.corrections, ...meetingTables(db)], async () => {
      const known = await db.corrections.get(post.id);
      const same = known?.text === post.text ? known : undefined;
      const row: Correction = {
        postId: post.id,
        personId: await meet(db, post, updatedAt),
        platform: post.platform,
        text: post.text,
        read: same?.read ?? {
          language: read.language,
          sentiment: read.sentiment.label,
          emotion: read.emotion,
          intent: read.intent,
          category: read.category,
          flags: read.flags,
        },
        changes: [...(same?.changes ?? []), change],
        updatedAt,
      };
      await db.corrections.put(row);
      return row;
    }),
  );
}

/** Takes back the last change of a post; with the last one the row goes, and a writer who is known from nothing else. */
export function undoChange(db: HeardDatabase, postId: string, now: Date): Promise<Stored<CorrectionChange | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.corrections, db.people, db.interactions, async () => {
      const known = await db.corrections.get(postId);
      const last = known?.changes.at(-1);
      if (!known || !last) return null;
      const changes = known.changes.slice(0, -1);
      if (changes.length > 0) {
        await db.corrections.put({ ...known, changes, updatedAt: now.toISOString() });
        return last;
      }
      await db.corrections.delete(postId);
      if (known.personId !== null) await forgetUnlessKnown(db, known.personId);
      return last;
    }),
  );
}

async function forgetUnlessKnown(db: HeardDatabase, personId: string): Promise<void> {
  const replies = await db.interactions
    .where('[personId+startedAt]')
    .between([personId, ''], [personId, '\uffff'])
    .count();
  const corrections = await db.corrections.where('personId').equals(personId).count();
  const who = await db.people.get(personId);
  const isNoted = who !== undefined && (who.note !== '' || who.tags.length > 0);
  if (replies + corrections === 0 && !isNoted) await db.people.delete(personId);
}
