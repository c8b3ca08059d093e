import type { Person } from '@/lib/domain/person';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

export function person(db: HeardDatabase, id: string): PromiseLike<Person | undefined> {
  return db.people.get(id);
}

/** Somebody is being replied to. Runs inside the caller's transaction; a post that names nobody changes nothing. */
export async function meet(db: HeardDatabase, post: Post, at: string): Promise<void> {
  const id = personIdOf(post);
  if (id === null) return;
  const known = await db.people.get(id);
  await db.people.put({
    id,
    platform: post.platform,
    handle: post.author.handle ?? known?.handle ?? null,
    name: post.author.name ?? known?.name ?? null,
    names: withName(known?.names ?? [], post.author.name),
    firstSeenAt: known?.firstSeenAt ?? at,
    lastSeenAt: at,
    note: known?.note ?? '',
    noteAt: known?.noteAt ?? null,
    tags: known?.tags ?? [],
  });
}

function withName(names: string[], name: string | null): string[] {
  return name === null || names.includes(name) ? names : [...names, name];
}

/** What erasing one person removed, and what still names them because it belongs to somebody else. */
export interface Erasure {
  interactions: number;
  posts: number;
  drafts: number;
  /** Readings of their posts that were corrected. */
  corrections: number;
  /** Posts and replies of other people in which this person was quoted: the quotation is removed, the rest stays. */
  quotations: number;
  kept: {
    /** Replies to other people whose text holds `@handle`. */
    mentions: number;
    /** The user's own snippets that hold the handle or the name. */
    snippets: number;
  };
}

/** Erases one person: the row, their posts, every reply to them, every draft to a post of theirs and what was corrected in reading them. All or nothing. */
export function erasePerson(db: HeardDatabase, id: string): Promise<Stored<Erasure>> {
  return attemptWrite(() =>
    db.transaction('rw', db.tables, async () => {
      const who = await db.people.get(id);
      const isTheirs = (post: Post) => personIdOf(post) === id;
      const posts = await db.posts.filter(isTheirs).primaryKeys();
      const interactions = await db.interactions.filter((row) => row.personId === id || isTheirs(row.post)).toArray();
      const answered = new Set([...posts, ...interactions.map((row) => row.postId)]);
      const corrections = await db.corrections
        .filter((row) => row.personId === id || answered.has(row.postId))
        .primaryKeys();
      const postIds = new Set([...answered, ...corrections]);
      const drafts = await db.drafts.filter((row) => row.personId === id || postIds.has(row.postId)).primaryKeys();

      await db.corrections.bulkDelete(corrections);
      await db.drafts.bulkDelete(drafts);
      await db.posts.bulkDelete([...postIds]);
      await db.interactions.bulkDelete(interactions.map((row) => row.id));
      await db.people.delete(id);

      return {
        interactions: interactions.length,
        posts: posts.length,
        drafts: drafts.length,
        corrections: corrections.length,
        quotations: await removeQuotations(db, id),
        kept: await stillNamed(db, who),
      };
    }),
  );
}

async function removeQuotations(db: HeardDatabase, id: string): Promise<number> {
  const quotes = (post: Post) =>
    post.quoted !== null && personIdOf({ platform: post.platform, author: post.quoted.author }) === id;
  const inPosts = await db.posts.filter(quotes).modify({ quoted: null });
  const inInteractions = await db.interactions.filter((row) => quotes(row.post)).modify({ 'post.quoted': null });
  return Math.max(inPosts, inInteractions);
}

async function stillNamed(db: HeardDatabase, who: Person | undefined): Promise<Erasure['kept']> {
  if (!who) return { mentions: 0, snippets: 0 };
  const handle = who.handle?.toLowerCase();
  const names = [who.handle, who.name].filter((name): name is string => !!name).map((name) => name.toLowerCase());
  const mentions = await db.interactions
    .filter(({ post, text, postedText }) => {
      if (!handle || post.platform !== who.platform) return false;
      return `${text}\n${postedText ?? ''}`.toLowerCase().includes(`@${handle}`);
    })
    .count();
  const snippets = await db.snippets
    .filter(({ title, body }) => {
      const words = `${title}\n${body}`.toLowerCase();
      return names.some((name) => words.includes(name));
    })
    .count();
  return { mentions, snippets };
}
