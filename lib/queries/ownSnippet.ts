import { useQuery } from '@tanstack/react-query';
import { type RankedSnippet, type ReplyPlace, useRankedSnippets } from './snippetRanking';
import { messagesLocale } from './text';

export type OwnSnippet =
  /** Ready to be used: every field is filled. */
  | { kind: 'ready'; ranked: RankedSnippet; text: string }
  /** Fits as well, but asks for something only the user knows. */
  | { kind: 'asks'; ranked: RankedSnippet; text: string; open: number };

/** The user's own snippet that fits the post best, with the post's details in it; `null` when none fits well enough. */
export function useOwnSnippet(place: ReplyPlace | null): OwnSnippet | null {
  const ranked = useRankedSnippets(place?.analysis ? place : null);
  const best = ranked?.[0];
  const { data } = useQuery({
    queryKey: [
      'own-snippet',
      place?.post.id,
      best?.snippet.id,
      best?.snippet.updatedAt,
      best?.score,
      place?.brand.updatedAt,
    ],
    queryFn: () => (ranked && place ? adapted(ranked, place) : null),
    enabled: best !== undefined && place !== null,
    structuralSharing: false,
  });
  return data ?? null;
}

async function adapted(ranked: readonly RankedSnippet[], place: ReplyPlace): Promise<OwnSnippet | null> {
  const [{ adaptSnippet, SUGGEST_FROM }, { fillSnippet }] = await Promise.all([
    import('@/lib/snippets/adapt'),
    import('@/lib/snippets/fields'),
  ]);
  const { post, analysis, brand } = place;
  const context = {
    post,
    analysis,
    firstName: analysis?.firstName ?? null,
    brand,
    agent: '',
    now: new Date(),
    locale: messagesLocale(),
    answers: {},
  };
  const ready = adaptSnippet(ranked, context);
  if (ready) return { kind: 'ready', ranked: ready.ranked, text: ready.text };
  const best = ranked[0];
  if (!best || best.score < SUGGEST_FROM) return null;
  const { text, holes, faults } = fillSnippet(best.snippet.body, context);
  return faults.length ? null : { kind: 'asks', ranked: best, text, open: holes.length };
}
