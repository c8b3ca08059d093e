import { useQuery } from '@tanstack/react-query';
import { pastReplies } from '@/lib/db/interactions';
import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import { hashText } from '@/lib/domain/hash';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import type { SuggestionSet } from '@/lib/domain/suggestion';
import { readOnce } from './storing';

export interface SuggestionsQuestion {
  post: Post | null;
  thread: ThreadTurn[];
  brand: Brand;
  /** 0 for the first suggestions; the same number always gives the same words. */
  variant: number;
}

export interface SuggestionsAnswer {
  status: 'idle' | 'pending' | 'ready' | 'error';
  analysis: PostAnalysis | null;
  set: SuggestionSet | null;
  /** The technical reason, for the details of an error message. */
  error: string | null;
}

/** So many earlier replies to a person are kept out of the wording of the next. */
const PAST_REPLIES = 20;

/** Answers nobody looks at any more are let go after that. */
const KEPT_MS = 10 * 60 * 1000;

/**
 * What was understood in a post and what could be answered. Another variant leaves the former suggestions standing until it is there; another post
 * never does.
 */
export function useSuggestions({ post, thread, brand, variant }: SuggestionsQuestion): SuggestionsAnswer {
  const matter = post ? matterKey(post, thread, brand) : '';
  const reading = useQuery({
    queryKey: ['analysis', matter],
    queryFn: () => (post ? analyse(post, thread, brand) : null),
    enabled: post !== null,
    gcTime: KEPT_MS,
  });
  const analysis = reading.data ?? null;
  const replies = useQuery({
    queryKey: ['suggestions', matter, variant],
    queryFn: () => (post && analysis ? suggest({ post, thread, brand, variant }, analysis) : null),
    enabled: post !== null && analysis !== null,
    placeholderData: (former, formerQuery) => (formerQuery?.queryKey[1] === matter ? former : undefined),
    gcTime: KEPT_MS,
  });

  if (!post) return { status: 'idle', analysis: null, set: null, error: null };
  const fault = reading.error ?? replies.error;
  if (fault) return { status: 'error', analysis, set: null, error: fault.message };
  const set = replies.data ?? null;
  return { status: set ? 'ready' : 'pending', analysis, set, error: null };
}

/** Everything the words depend on: the post as shown now, the conversation, the brand as saved last. */
function matterKey(post: Post, thread: ThreadTurn[], brand: Brand): string {
  const matters = [post.text, post.author.name, post.language, post.isOwn, thread, brand];
  return `${post.id}:${hashText(JSON.stringify(matters))}`;
}

async function analyse(post: Post, thread: ThreadTurn[], brand: Brand): Promise<PostAnalysis> {
  const { loadAnalyser } = await import('@/lib/analysis');
  const analyser = await loadAnalyser();
  return analyser.analyse(post, thread, brand);
}

async function suggest(
  { post, thread, brand, variant }: SuggestionsQuestion & { post: Post },
  analysis: PostAnalysis,
): Promise<SuggestionSet> {
  const [{ localEngine }, past] = await Promise.all([import('@/lib/replies/local'), repliesTo(post)]);
  return localEngine.suggest({ post, analysis, brand, thread, pastReplies: past, variant });
}

async function repliesTo(post: Post): Promise<string[]> {
  const personId = personIdOf(post);
  return personId === null ? [] : readOnce((db) => pastReplies(db, personId, PAST_REPLIES), []);
}
