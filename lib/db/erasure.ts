import type { Interaction } from '@/lib/domain/interaction';
import type { Person } from '@/lib/domain/person';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import { keptId } from './people';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** What erasing one person removed, and what still names them because it belongs to somebody else. */
export interface Erasure {
  interactions: number;
  posts: number;
  drafts: number;
  /** Readings of their posts that were corrected. */
  corrections: number;
  /** Promises made to them. */
  commitments: number;
  /** Posts of theirs that were seen and counted. */
  sightings: number;
  /** Replies to other people in which their words stood: as a quotation, a turn of the thread or an answer. The words are removed, the rest stays. */
  quotations: number;
  kept: {
    /** Replies to other people whose text holds `@handle`. */
    mentions: number;
    /** The user's own snippets that hold the handle or the name. */
    snippets: number;
  };
}

/**
 * Erases one person under every handle they were seen with: the row with its note, their posts, every reply and promise to them, what was counted of
 * them, every draft to a post of theirs and what was corrected in reading them. All or nothing.
 */
export function erasePerson(db: HeardDatabase, id: string): Promise<Stored<Erasure>> {
  return attemptWrite(() =>
    db.transaction('rw', db.tables, async () => {
      const who = await db.people.get(await keptId(db, id));
      const ids = new Set([id, ...(who ? [who.id, ...who.aliases] : [])]);
      const has = (personId: string | null) => personId !== null && ids.has(personId);
      const isTheirs = (post: Post) => has(personIdOf(post));
      const posts = await db.posts.filter(isTheirs).toArray();
      const interactions = await db.interactions.filter((row) => has(row.personId) || isTheirs(row.post)).toArray();
      const seen = await db.sightings.filter((row) => has(row.personId)).toArray();
      const answered = new Set([
        ...posts.map((post) => post.id),
        ...interactions.map((row) => row.postId),
        ...seen.map((row) => row.postId),
      ]);
      const corrections = await db.corrections
        .filter((row) => has(row.personId) || answered.has(row.postId))
        .primaryKeys();
      const postIds = new Set([...answered, ...corrections]);
      const drafts = await db.drafts.filter((row) => has(row.personId) || postIds.has(row.postId)).primaryKeys();
      const gone = new Set(interactions.map((row) => row.id));
      const commitments = await db.commitments
        .filter((row) => has(row.personId) || gone.has(row.interactionId) || postIds.has(row.postId))
        .primaryKeys();

      await db.corrections.bulkDelete(corrections);
      await db.drafts.bulkDelete(drafts);
      await db.posts.bulkDelete([...postIds]);
      await db.sightings.bulkDelete([...postIds]);
      await db.commitments.bulkDelete(commitments);
      await db.interactions.bulkDelete([...gone]);
      await db.people.bulkDelete([...ids]);
      await removeFromIncidents(db, postIds);

      const words = new Set([...posts, ...interactions.map((row) => row.post), ...seen].map(({ text }) => text.trim()));
      return {
        interactions: gone.size,
        posts: posts.length,
        drafts: drafts.length,
        corrections: corrections.length,
        commitments: commitments.length,
        sightings: seen.length,
        quotations: await removeQuotations(db, has, postIds, words),
        kept: await stillNamed(db, who),
      };
    }),
  );
}

/** Which posts the user sorted into an incident. */
async function removeFromIncidents(db: HeardDatabase, postIds: ReadonlySet<string>): Promise<void> {
  const without = (ids: string[]) => ids.filter((id) => !postIds.has(id));
  await db.incidents
    .filter(({ match }) => [...match.yes, ...match.no].some((id) => postIds.has(id)))
    .modify((row) => {
      row.match.yes = without(row.match.yes);
      row.match.no = without(row.match.no);
    });
}

async function removeQuotations(
  db: HeardDatabase,
  has: (personId: string | null) => boolean,
  postIds: ReadonlySet<string>,
  words: ReadonlySet<string>,
): Promise<number> {
  const quotes = (post: Post) =>
    post.quoted !== null && has(personIdOf({ platform: post.platform, author: post.quoted.author }));
  const isTurn = ({ who, text }: Interaction['thread'][number]) => who !== 'brand' && words.has(text.trim());
  const isAnswer = (row: Interaction) => row.followUp !== null && postIds.has(row.followUp.postId);
  const inPosts = await db.posts.filter(quotes).modify({ quoted: null });
  const inInteractions = await db.interactions
    .filter((row) => quotes(row.post) || row.thread.some(isTurn) || isAnswer(row))
    .modify((row) => {
      if (quotes(row.post)) row.post.quoted = null;
      row.thread = row.thread.filter((turn) => !isTurn(turn));
      if (isAnswer(row)) row.followUp = null;
    });
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
