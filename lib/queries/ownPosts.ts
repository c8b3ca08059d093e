import type { Brand } from '@/lib/domain/brand';
import type { PageReading } from '@/lib/domain/pageReading';

/**
 * Marks what the user's brands wrote, by the names they gave: not every page shows who is signed in, and an agent may be signed in as
 * themselves.
 */
export function withOwnPosts(reading: PageReading, brands: readonly Brand[]): PageReading {
  const names = new Set(
    brands
      .flatMap(({ handles }) => handles)
      .filter(({ platform }) => platform === reading.platform)
      .map(({ handle }) => bare(handle))
      .filter(Boolean),
  );
  if (names.size === 0) return reading;
  const posts = reading.posts.map((post) =>
    post.isOwn || !post.author.handle || !names.has(bare(post.author.handle)) ? post : { ...post, isOwn: true },
  );
  return { ...reading, posts };
}

const bare = (handle: string) => handle.trim().replace(/^@/, '').toLowerCase();
