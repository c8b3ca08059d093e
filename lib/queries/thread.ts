import type { ThreadTurn } from '@/lib/domain/analysis';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';

/** More turns than anybody reads back, fewer than a viral post has. */
const MAX_TURNS = 30;

/**
 * The conversation a post belongs to, oldest first, without the post itself: what it answers, up to the root, and under the same parent what its
 * author and the brand said before. Strangers' comments beside it are no part of the conversation.
 */
export function threadOf(posts: readonly Post[], post: Post): ThreadTurn[] {
  const ancestors = ancestorsOf(posts, post);
  const author = personIdOf(post);
  const isCustomer = (other: Post) => author !== null && personIdOf(other) === author;
  const siblings = earlierSiblings(posts, post).filter(
    (other) => isCustomer(other) || (other.isOwn && other.kind === 'reply'),
  );
  return [...ancestors, ...siblings]
    .filter((other) => other.text.trim() !== '')
    .slice(-MAX_TURNS)
    .map((other) => ({ who: other.isOwn ? 'brand' : isCustomer(other) ? 'customer' : 'other', text: other.text }));
}

/** Root first. A page that names a post its own ancestor is walked once. */
function ancestorsOf(posts: readonly Post[], post: Post): Post[] {
  const byId = new Map(posts.map((other) => [other.id, other]));
  const chain: Post[] = [];
  const seen = new Set([post.id]);
  for (let id = post.parentId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const parent = byId.get(id);
    if (!parent) break;
    chain.unshift(parent);
    id = parent.parentId;
  }
  return chain;
}

/** By time where the page gives both times, else by the order on the page, which sites may sort by relevance. */
function earlierSiblings(posts: readonly Post[], post: Post): Post[] {
  if (post.parentId === null) return [];
  const own = posts.findIndex((other) => other.id === post.id);
  const isEarlier = (other: Post, position: number) =>
    other.createdAt !== null && post.createdAt !== null && other.createdAt !== post.createdAt
      ? other.createdAt < post.createdAt
      : position < own;
  return posts.filter(
    (other, position) => other.id !== post.id && other.parentId === post.parentId && isEarlier(other, position),
  );
}
