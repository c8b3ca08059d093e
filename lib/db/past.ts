import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Sighting } from '@/lib/domain/sighting';
import { promisesTo } from './commitments';
import { newestAlong } from './newest';
import type { HeardDatabase } from './schema';

/** What was said between us and one person. */
export interface Past {
  /** Newest first, without refused insertions. */
  interactions: Interaction[];
  /** Promises made to them, in no order. */
  commitments: Commitment[];
  /** Posts of theirs that were read here, oldest first. */
  sightings: Sighting[];
  /** What is older than this (ISO 8601) is not all in here; `null`: everything is. */
  wholeSince: string | null;
}

/**
 * The newest of a person's past: somebody who wrote a thousand times is known as quickly as somebody who wrote ten times.
 * @param personId under which they are kept
 * @param limit replies, and as many posts seen
 */
export function pastWith(db: HeardDatabase, personId: string, limit: number): PromiseLike<Past> {
  return db.transaction('r', [db.interactions, db.commitments, db.sightings], async () => {
    const [replies, commitments, seen] = await Promise.all([
      newestAlong(db.interactions, '[personId+startedAt]', personId, limit),
      promisesTo(db, personId),
      newestAlong(db.sightings, '[personId+seenAt]', personId, limit),
    ]);
    const ends = [
      replies.isAll ? '' : (replies.rows.at(-1)?.startedAt ?? ''),
      seen.isAll ? '' : (seen.rows.at(-1)?.seenAt ?? ''),
    ];
    return {
      interactions: replies.rows.filter(({ state }) => state !== 'failed'),
      commitments,
      sightings: seen.rows.reverse(),
      wholeSince: ends.sort().at(-1) || null,
    };
  });
}
