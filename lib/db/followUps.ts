import Dexie from 'dexie';
import type { FollowUp, Interaction } from '@/lib/domain/interaction';
import type { PageReading } from '@/lib/domain/pageReading';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** Our posted replies that a page may show the customer's answer to: those to posts of the page, and those that stand on it. Without an answer yet. */
export async function unansweredOn(db: HeardDatabase, page: Pick<PageReading, 'posts'>): Promise<Interaction[]> {
  const ids = page.posts.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId]));
  const ranges = [...new Set(ids)].map((id): [unknown[], unknown[]] => [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ]);
  const permalinks = page.posts.flatMap(({ permalink, isOwn }) => (permalink && isOwn ? [permalink] : []));
  const found = [
    ...(await db.interactions.where('[postId+startedAt]').inAnyRange(ranges).toArray()),
    ...(await db.interactions.where('postedPermalink').anyOf(permalinks).toArray()),
  ];
  const byId = new Map(found.map((row) => [row.id, row]));
  return [...byId.values()].filter((row) => row.state === 'posted' && row.followUp === null);
}

/**
 * Links the customer's answer to our reply, once: the first answer stays, and one post answers one reply.
 * @returns whether it was linked now
 */
export function linkFollowUp(db: HeardDatabase, interactionId: string, answer: FollowUp): Promise<Stored<boolean>> {
  return attemptWrite(() =>
    db.transaction('rw', db.interactions, async () => {
      const row = await db.interactions.get(interactionId);
      if (row?.state !== 'posted' || row.followUp !== null) return false;
      const ofPerson = row.personId
        ? await db.interactions
            .where('[personId+startedAt]')
            .between([row.personId, Dexie.minKey], [row.personId, Dexie.maxKey])
            .toArray()
        : [];
      if (ofPerson.some((other) => other.followUp?.postId === answer.postId)) return false;
      await db.interactions.put({ ...row, followUp: answer });
      return true;
    }),
  );
}
