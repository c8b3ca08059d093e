import type { Post } from './post';

/** The id of who wrote a post, as in `Person.id`, or `null` when the page names nobody. */
export function personIdOf(post: Pick<Post, 'platform' | 'author'>): string | null {
  const key = post.author.handle ?? post.author.name;
  return key ? `${post.platform}:${key.trim().toLowerCase()}` : null;
}
