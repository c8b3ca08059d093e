import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import { hashText } from '@/lib/domain/hash';
import type { Post } from '@/lib/domain/post';
import type { Snippet } from '@/lib/domain/snippet';
import type { SheetInForce } from '@/lib/review';
import type { RankedSnippet, RankReason } from '@/lib/snippets/ranking';
import { findPlainly } from '@/lib/snippets/search';
import { paletteOrder } from './paletteOrder';
import { inSlices } from './slices';
import { useSnippetShelf } from './snippetShelf';

export type { RankedSnippet, RankReason };

/** What a snippet is to fit: the post that is being answered, as far as it is understood, and who answers. */
export interface ReplyPlace {
  post: Post;
  thread: ThreadTurn[];
  analysis: PostAnalysis | null;
  brand: Brand;
  /** What this person was told before, where it is known. */
  pastReplies?: readonly string[];
  /** Where the post surely belongs to an incident: what may be said. */
  sheet?: SheetInForce;
}

export interface FoundSnippets {
  /** Best first; `undefined` while the snippets are read. */
  found: RankedSnippet[] | undefined;
  /** How many there are besides those found first. */
  more: number;
}

/** More than anybody looks through. */
const SHOWN = 60;
const NOTHING: RankReason[] = [];

/** All snippets that may be used here, the best fitting first; `undefined` until the post is understood and the snippets are read. */
export function useRankedSnippets(place: ReplyPlace | null): RankedSnippet[] | undefined {
  const { index, version } = useSnippetShelf();
  const key = useMemo(() => place && placeKey(place), [place]);
  const { data } = useQuery({
    queryKey: ['ranked-snippets', place?.post.id, version, key],
    queryFn: async ({ signal }) => {
      const { rankSnippetsInSlices } = await import('@/lib/snippets/ranking');
      if (!place || !index) return null;
      const { post, analysis, brand } = place;
      const context = { post, analysis, brand, platform: post.platform, now: new Date() };
      return inSlices(rankSnippetsInSlices(index, context), { signal, inIdleTime: true });
    },
    enabled: place !== null && index !== null,
    // 10,000 rows are not compared with 10,000 others.
    structuralSharing: false,
    gcTime: 60_000,
    // What was ranked for another post says nothing about this one.
    placeholderData: (former, query) => (query?.queryKey[1] === place?.post.id ? former : undefined),
  });
  return data ?? undefined;
}

/**
 * What the words typed into a palette find, in the order to be offered. Without words: what fits the post best, else what is used most. There is an
 * answer as soon as any snippets are read; it becomes better when all are, and when they can be searched with errors in typing.
 */
export function useFoundSnippets(search: string, place: ReplyPlace | null): FoundSnippets {
  const { first, snippets, index } = useSnippetShelf();
  const ranked = useRankedSnippets(place);
  const query = search.trim();
  const isSearching = query !== '';
  const fit = useMemo(
    () => (ranked && isSearching ? new Map(ranked.map((one) => [one.snippet.id, one])) : undefined),
    [ranked, isSearching],
  );
  return useMemo(() => {
    const known = snippets ?? first;
    if (query === '') {
      const count = known?.length ?? 0;
      const found = ranked ? withOthers(ranked, known) : known?.slice(0, SHOWN).map(unranked);
      return { found, more: Math.max(0, count - SHOWN) };
    }
    // Of the first ones alone it cannot be said that nothing was found.
    const hits = index?.search(query) ?? (snippets && findPlainly(snippets, query));
    if (!hits) return { found: undefined, more: 0 };
    const found = paletteOrder(query, hits.slice(0, SHOWN), fit);
    return { found, more: hits.length - Math.min(hits.length, SHOWN) };
  }, [query, ranked, first, snippets, index, fit]);
}

const unranked = (snippet: Snippet): RankedSnippet => ({ snippet, score: 0, because: NOTHING });

/** Those for another brand, platform or language come last: there they say what they are for, and nobody thinks they are gone. */
function withOthers(ranked: readonly RankedSnippet[], known: readonly Snippet[] | undefined): RankedSnippet[] {
  if (ranked.length >= SHOWN) return ranked.slice(0, SHOWN);
  const here = new Set(ranked.map(({ snippet }) => snippet.id));
  const others = (known ?? []).filter(({ id }) => !here.has(id));
  return [...ranked, ...others.slice(0, SHOWN - ranked.length).map(unranked)];
}

/** Everything the order depends on. */
function placeKey({ post, analysis, brand }: ReplyPlace): string {
  return hashText(JSON.stringify([post.id, post.text, post.platform, analysis, brand.id]));
}
