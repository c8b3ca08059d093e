import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { barePost, type Post } from '@/lib/domain/post';
import type { RehearsalPost } from '@/lib/incidents/types';

/**
 * An answer from the sheet to a post of a rehearsal, to compare one's own with; `null` where leaving it is right or the post belongs elsewhere.
 * Nothing of a rehearsal is stored.
 */
export async function sheetAnswer(
  post: RehearsalPost,
  incident: Incident,
  brand: Brand,
  now: Date,
): Promise<string | null> {
  if (!post.belongs || post.segment === 'troll') return null;
  const [{ loadAnalyser }, { incidentReplies }] = await Promise.all([
    import('@/lib/analysis'),
    import('@/lib/incidents/replies'),
  ]);
  const asked = postOf(post, now);
  const analysis = (await loadAnalyser()).analyse(asked, [], brand);
  const { segment, platform } = post;
  const answer = incidentReplies({
    incident,
    post: asked,
    analysis,
    brand,
    thread: [],
    platform,
    segment,
    now,
    variant: 0,
  });
  return answer.ok ? (answer.suggestions[0]?.text ?? null) : null;
}

function postOf({ id, platform, author, text }: RehearsalPost, now: Date): Post {
  return barePost({
    id,
    platform,
    author: { name: author, handle: null, url: null },
    text,
    language: 'en',
    createdAt: now.toISOString(),
  });
}
