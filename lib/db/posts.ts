import type { Post } from '@/lib/domain/post';
import type { HeardDatabase } from './schema';

/** A post as it was last seen when somebody replied to it. Written by lib/db/interactions together with the reply. */
export function keptPost(db: HeardDatabase, id: string): PromiseLike<Post | undefined> {
  return db.posts.get(id);
}
