import { useMemo } from 'react';
import type { ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import { useSheetInForce } from './sheetInForce';
import type { ReplyPlace } from './snippetRanking';
import { useSuggestions } from './suggestions';

/** The post in view and what was said before it. */
export interface ViewedPost {
  post: Post;
  thread: ThreadTurn[];
}

const NO_TURNS: ThreadTurn[] = [];

/** The post in view with what was understood of it: the same reading the suggestions are made from, so nothing is read twice. */
export function useReplyPlace(viewed: ViewedPost | null, brand: Brand): ReplyPlace | null {
  const {
    analysis,
    incident: wrong,
    pastReplies,
  } = useSuggestions({
    post: viewed?.post ?? null,
    thread: viewed?.thread ?? NO_TURNS,
    brand,
    variant: 0,
  });
  const { incident = null, now = null } = wrong ?? {};
  const sheet = useSheetInForce(incident, now);
  return useMemo(
    () => viewed && { post: viewed.post, thread: viewed.thread, analysis, brand, pastReplies, sheet },
    [viewed, analysis, brand, pastReplies, sheet],
  );
}
