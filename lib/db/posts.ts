import type { Post } from '@/lib/domain/post';
import type { HeardDatabase } from './schema';

/** Keeps a post that is being replied to, as it is seen now. Runs inside the caller's transaction. */
export async function keepPost(db: HeardDatabase, post: Post): Promise<void> {
  await db.posts.put(post);
}
