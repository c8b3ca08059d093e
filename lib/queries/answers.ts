import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';

/**
 * The customer's answer to a posted reply among the posts of a page, `null` when the page shows none. Nothing is guessed: it is the same person, in the
 * same thread, and after our reply, by the times where the page gives both, else because it answers our reply or stands below it.
 * @param writerId the id a post's writer is kept under
 */
export function answerTo(
  reply: Interaction,
  posts: readonly Post[],
  writerId: (post: Post) => string | null,
): Post | null {
  if (reply.personId === null || reply.postedAt === null) return null;
  const ours = ownReplyOf(reply, posts);
  const isLater = (post: Post) => laterThan(reply, post) ?? standsBelow(ours, post, posts);
  const candidates = posts.filter(
    (post) =>
      !post.isOwn &&
      post.id !== reply.postId &&
      post.text.trim() !== '' &&
      writerId(post) === reply.personId &&
      isInThread(post, reply, ours, posts) &&
      isLater(post) &&
      !isNearerToAnother(post, ours, posts),
  );
  return candidates.sort(byTime)[0] ?? null;
}

/** Our reply where the page shows it: by its address, else by its words under the post it answers. */
function ownReplyOf({ postId, postedPermalink, postedText, text }: Interaction, posts: readonly Post[]): Post | null {
  const byAddress = posts.find(({ permalink }) => permalink !== null && permalink === postedPermalink);
  const words = new Set([tidy(postedText ?? ''), tidy(text)]);
  return (
    byAddress ??
    posts.find((post) => post.isOwn && post.parentId === postId && words.has(tidy(post.text))) ??
    posts.find((post) => post.isOwn && words.has(tidy(post.text))) ??
    null
  );
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** @returns `null` when one of the times is not known */
function laterThan({ postedAt }: Interaction, { createdAt }: Post): boolean | null {
  const [said, answered] = [Date.parse(postedAt ?? ''), Date.parse(createdAt ?? '')];
  return Number.isNaN(said) || Number.isNaN(answered) ? null : answered > said;
}

/** Without times: it answers our reply, or follows it among the answers to the same post. */
function standsBelow(ours: Post | null, post: Post, posts: readonly Post[]): boolean {
  if (!ours) return false;
  if (post.parentId === ours.id) return true;
  return post.parentId !== null && post.parentId === ours.parentId && posts.indexOf(post) > posts.indexOf(ours);
}

/** Under our reply, under the post we answered, or beside it under the same post. A thread that is only half on the page has gaps, so any of these will do. */
function isInThread(post: Post, reply: Interaction, ours: Post | null, posts: readonly Post[]): boolean {
  const above = ancestorIds(post, posts);
  if (above.has(reply.postId) || (ours !== null && above.has(ours.id))) return true;
  const root = reply.post.parentId;
  return root !== null && post.parentId === root;
}

/** What a post answers, upwards as far as the page shows it. */
function ancestorIds(post: Post, posts: readonly Post[]): Set<string> {
  const byId = new Map(posts.map((one) => [one.id, one]));
  const ids = new Set<string>();
  for (let id = post.parentId; id !== null && !ids.has(id); id = byId.get(id)?.parentId ?? null) ids.add(id);
  return ids;
}

/** It answers another post of ours on the page directly. */
function isNearerToAnother({ parentId }: Post, ours: Post | null, posts: readonly Post[]): boolean {
  const parent = posts.find(({ id }) => id === parentId);
  return parent?.isOwn === true && ours !== null && parent.id !== ours.id;
}

function byTime(a: Post, b: Post): number {
  return a.createdAt !== null && b.createdAt !== null ? a.createdAt.localeCompare(b.createdAt) : 0;
}
