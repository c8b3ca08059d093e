import type { PostAnalysis } from '@/lib/domain/analysis';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import type { Sighting } from '@/lib/domain/sighting';
import { writerOf } from './people';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/**
 * A customer's post was read. Once per post: seen again only its reading is brought up to date.
 * @param products those of the brand that it names
 */
export function recordSighting(
  db: HeardDatabase,
  seen: { post: Post; analysis: PostAnalysis; brandId: string; products: string[] },
  now: Date,
): Promise<Stored<Sighting>> {
  const { post, analysis, brandId, products } = seen;
  return attemptWrite(() =>
    db.transaction('rw', [db.sightings, db.people, db.posts], async () => {
      const known = await db.sightings.get(post.id);
      const row: Sighting = {
        postId: post.id,
        brandId: known?.brandId ?? brandId,
        personId: (await writerOf(db, post))?.id ?? personIdOf(post),
        platform: post.platform,
        permalink: post.permalink ?? known?.permalink ?? null,
        text: post.text,
        createdAt: post.createdAt ?? known?.createdAt ?? null,
        seenAt: known?.seenAt ?? now.toISOString(),
        sentiment: analysis.sentiment.label,
        intent: analysis.intent,
        category: analysis.category,
        flags: analysis.flags,
        products,
        incidentId: known?.incidentId ?? null,
      };
      await db.sightings.put(row);
      return row;
    }),
  );
}
