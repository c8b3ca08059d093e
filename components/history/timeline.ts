import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Emotion, Sentiment } from '@/lib/domain/labels';
import type { PersonRecord } from '@/lib/queries/people';

/** One thing that was said, by them or by us. */
export type TimelineEntry =
  | {
      kind: 'theirs';
      id: string;
      at: string;
      text: string;
      sentiment: Sentiment | null;
      emotion: Emotion | null;
      /** It answers a reply of ours. */
      isAnswer: boolean;
      /** The words behind the tone, where they were noted. */
      evidence: string[];
    }
  | { kind: 'ours'; id: string; at: string; reply: Interaction; promises: Commitment[] };

/**
 * Every post and reply once, newest first. A post that is gone from the site stays: what was kept of it is shown. Of older times that are not all
 * there nothing is shown, so that no hole is taken for silence.
 */
export function timelineOf({ commitments, wholeSince, ...past }: PersonRecord): TimelineEntry[] {
  const since = wholeSince ?? '';
  const interactions = past.interactions.filter(({ startedAt }) => startedAt >= since);
  const sightings = past.sightings.filter(({ seenAt }) => seenAt >= since);
  const posts = new Map<string, Extract<TimelineEntry, { kind: 'theirs' }>>();
  for (const { postId, createdAt, seenAt, text, sentiment } of sightings) {
    posts.set(postId, theirs(postId, createdAt ?? seenAt, text, { sentiment }));
  }
  for (const { post, startedAt, analysis } of interactions) {
    const at = post.createdAt ?? posts.get(post.id)?.at ?? startedAt;
    const tone = analysis ? { sentiment: analysis.sentiment.label, emotion: analysis.emotion } : {};
    posts.set(post.id, theirs(post.id, at, post.text, tone));
  }
  for (const { followUp } of interactions) {
    if (!followUp) continue;
    const { postId, createdAt, seenAt, text, sentiment, evidence } = followUp;
    const known = posts.get(postId) ?? theirs(postId, createdAt ?? seenAt, text, { sentiment: sentiment?.label });
    posts.set(postId, { ...known, isAnswer: true, evidence });
  }
  const replies = interactions.map(
    (reply): TimelineEntry => ({
      kind: 'ours',
      id: reply.id,
      at: reply.postedAt ?? reply.insertedAt ?? reply.startedAt,
      reply,
      promises: commitments.filter(({ interactionId }) => interactionId === reply.id),
    }),
  );
  return [...posts.values(), ...replies].sort((a, b) => b.at.localeCompare(a.at));
}

function theirs(
  id: string,
  at: string,
  text: string,
  { sentiment = null, emotion = null }: { sentiment?: Sentiment | null; emotion?: Emotion | null },
): Extract<TimelineEntry, { kind: 'theirs' }> {
  return { kind: 'theirs', id, at, text, sentiment, emotion, isAnswer: false, evidence: [] };
}

export interface TonePoint {
  at: string;
  sentiment: Sentiment;
}

/** How they sounded, oldest first. */
export function toneOf(entries: readonly TimelineEntry[]): TonePoint[] {
  return entries
    .flatMap((entry) =>
      entry.kind === 'theirs' && entry.sentiment !== null ? [{ at: entry.at, sentiment: entry.sentiment }] : [],
    )
    .reverse();
}
