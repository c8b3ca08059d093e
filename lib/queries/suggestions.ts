import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import type { SuggestionSet } from '@/lib/domain/suggestion';

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

export function useSuggestions(_question: SuggestionsQuestion): SuggestionsAnswer {
  return { status: 'idle', analysis: null, set: null, error: null };
}
