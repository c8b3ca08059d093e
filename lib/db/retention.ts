import type { HeardDatabase } from './schema';
import { attempt, attemptWrite, type Stored } from './stored';

/** What is older than the user wants to keep. */
export interface Outdated {
  interactions: number;
  posts: number;
  sightings: number;
  commitments: number;
  corrections: number;
  drafts: number;
  /** People of whom nothing would be left, and about whom the user wrote nothing. */
  people: number;
}

/** What would go, without deleting anything. */
export function countOutdated(db: HeardDatabase, before: Date): Promise<Stored<Outdated>> {
  return attempt(() => db.transaction('r', db.tables, async () => countsOf(await find(db, before))));
}

/**
 * Deletes what ended before a day, in one transaction. A reply with an open promise stays with its post and person, however old it is: the promise
 * is still owed. Snippets, brands and incidents have no age.
 */
export function deleteOutdated(db: HeardDatabase, before: Date): Promise<Stored<Outdated>> {
  return attemptWrite(() =>
    db.transaction('rw', db.tables, async () => {
      const found = await find(db, before);
      await db.interactions.bulkDelete(found.interactions);
      await db.posts.bulkDelete(found.posts);
      await db.sightings.bulkDelete(found.sightings);
      await db.commitments.bulkDelete(found.commitments);
      await db.corrections.bulkDelete(found.corrections);
      await db.drafts.bulkDelete(found.drafts);
      await db.people.bulkDelete(found.people);
      return countsOf(found);
    }),
  );
}

type Keys = Record<keyof Outdated, string[]>;

const countsOf = (keys: Keys): Outdated =>
  Object.fromEntries(Object.entries(keys).map(([table, ids]) => [table, ids.length])) as unknown as Outdated;

async function find(db: HeardDatabase, before: Date): Promise<Keys> {
  const limit = before.toISOString();
  const owed = new Set((await db.commitments.where('state').equals('open').toArray()).map((row) => row.interactionId));

  const old: { id: string; postId: string; personId: string | null }[] = [];
  await db.interactions
    .where('startedAt')
    .below(limit)
    .each(({ id, postId, personId }) => {
      if (!owed.has(id)) old.push({ id, postId, personId });
    });
  const oldIds = new Set(old.map(({ id }) => id));

  const sightings = await db.sightings.where('seenAt').below(limit).toArray();
  const corrections = await db.corrections.filter(({ updatedAt }) => updatedAt < limit).toArray();
  const drafts = await db.drafts.where('updatedAt').below(limit).primaryKeys();
  const commitments = await db.commitments
    .where('interactionId')
    .anyOf([...oldIds])
    .primaryKeys();

  const staying = async (index: 'postId' | 'personId', keys: Set<string>) => {
    const left = new Set<string>();
    for (const key of keys) {
      const field = index === 'postId' ? '[postId+startedAt]' : '[personId+startedAt]';
      const ids = await db.interactions.where(field).between([key, ''], [key, '\uffff']).primaryKeys();
      if (ids.some((id) => !oldIds.has(id))) left.add(key);
    }
    return left;
  };
  const posts = new Set(old.map(({ postId }) => postId));
  const keptPosts = await staying('postId', posts);

  const named = [...old, ...sightings, ...corrections].flatMap(({ personId }) => (personId ? [personId] : []));
  const people = new Set(named);
  const keptPeople = await staying('personId', people);
  for (const { id, note, tags, lastSeenAt } of await db.people
    .where('id')
    .anyOf([...people])
    .toArray())
    if (note || tags.length > 0 || lastSeenAt >= limit) keptPeople.add(id);

  return {
    interactions: [...oldIds],
    posts: [...posts].filter((id) => !keptPosts.has(id)),
    sightings: sightings.map(({ postId }) => postId),
    commitments,
    corrections: corrections.map(({ postId }) => postId),
    drafts,
    people: [...people].filter((id) => !keptPeople.has(id)),
  };
}
