import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Sighting } from '@/lib/domain/sighting';
import { fewOrNewestAlong } from './newest';
import type { HeardDatabase } from './schema';

/** What was said between us and one person. */
export interface Past {
  /** Newest first, without refused insertions. */
  interactions: Interaction[];
  /** Promises made to them, in no order: the open ones, whenever they were made, and those in the replies. */
  commitments: Commitment[];
  /** Posts of theirs that were read here, oldest first. */
  sightings: Sighting[];
  /** What is older than this (ISO 8601) is not all in here; `null`: everything is. */
  wholeSince: string | null;
}

const END = '\uffff';

/**
 * The newest of a person's past: somebody who wrote a thousand times is known as quickly as somebody who wrote ten times.
 * @param personId under which they are kept
 * @param limit replies, and as many posts seen
 */
export function pastWith(db: HeardDatabase, personId: string, limit: number): PromiseLike<Past> {
  return db.transaction('r', [db.interactions, db.commitments, db.sightings], async () => {
    const promisesSince = (since: string) =>
      db.commitments.where('[personId+madeAt]').between([personId, since], [personId, END]);
    const [replies, seen, promises] = await Promise.all([
      fewOrNewestAlong(db.interactions, '[personId+startedAt]', personId, limit),
      fewOrNewestAlong(db.sightings, '[personId+seenAt]', personId, limit),
      promisesSince('')
        .limit(limit + 1)
        .toArray(),
    ]);
    const ends = [
      replies.isAll ? '' : (replies.rows.at(-1)?.startedAt ?? ''),
      seen.isAll ? '' : (seen.rows.at(-1)?.seenAt ?? ''),
    ];
    const since = ends.sort().at(-1) ?? '';
    return {
      interactions: replies.rows.filter(({ state }) => state !== 'failed'),
      commitments: promises.length <= limit ? promises : await openOrIn(db, personId, promisesSince(since).toArray()),
      sightings: seen.rows.reverse(),
      wholeSince: since || null,
    };
  });
}

async function openOrIn(
  db: HeardDatabase,
  personId: string,
  reading: PromiseLike<Commitment[]>,
): Promise<Commitment[]> {
  const [recent, open] = await Promise.all([
    reading,
    db.commitments.where('[personId+state]').equals([personId, 'open']).toArray(),
  ]);
  return [...open, ...recent.filter(({ state }) => state !== 'open')];
}
