import { useQuery } from '@tanstack/react-query';
import { bestOf } from '@/lib/snippets/place';
import { type RankedSnippet, type RankReason, type ReplyPlace, useRankedSnippets } from './snippetRanking';
import { messagesLocale } from './text';

interface Offered {
  ranked: RankedSnippet;
  why: RankReason;
  text: string;
}

export type OwnSnippet =
  /** Ready to be used: every field is filled. */
  | (Offered & { kind: 'ready' })
  /** Fits as well, but asks for something only the user knows. */
  | (Offered & { kind: 'asks'; open: number });

/** The user's own snippet that fits the post best, with the post's details in it; `null` when none plainly fits. */
export function useOwnSnippet(place: ReplyPlace | null): OwnSnippet | null {
  const ranked = useRankedSnippets(place?.analysis ? place : null);
  const best = ranked && bestOf(ranked, place?.analysis ?? null);
  const { data } = useQuery({
    queryKey: [
      'own-snippet',
      place?.post.id,
      best?.snippet.id,
      best?.snippet.updatedAt,
      best?.score,
      place?.brand.updatedAt,
      place?.analysis?.category,
      place?.analysis?.firstName,
    ],
    queryFn: () => (ranked && place ? adapted(ranked, place) : null),
    enabled: best !== undefined && place !== null,
    structuralSharing: false,
  });
  return data ?? null;
}

async function adapted(ranked: readonly RankedSnippet[], place: ReplyPlace): Promise<OwnSnippet | null> {
  const { suggestSnippet } = await import('@/lib/snippets/adapt');
  const { post, analysis, brand } = place;
  const suggested = suggestSnippet(ranked, {
    post,
    analysis,
    firstName: analysis?.firstName ?? null,
    brand,
    agent: '',
    now: new Date(),
    locale: messagesLocale(),
    answers: {},
  });
  if (!suggested) return null;
  const { why, filled } = suggested;
  const offered = { ranked: suggested.ranked, why, text: filled.text };
  const open = filled.holes.length;
  return open === 0 ? { kind: 'ready', ...offered } : { kind: 'asks', ...offered, open };
}
