import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import type { SuggestionSet } from '@/lib/domain/suggestion';

export interface ReplyRequest {
  post: Post;
  analysis: PostAnalysis;
  brand: Brand;
  /** Earlier turns under the post, oldest first. */
  thread: ThreadTurn[];
  /** What this person was already told, newest first: no wording of it comes again. */
  pastReplies: string[];
  /** 0 for the first suggestions; "another wording" raises it. The same number always gives the same words. */
  variant: number;
}

/** Whoever writes replies: the local composer, or an engine the user turned on. */
export interface ReplyEngine {
  id: string;
  suggest(request: ReplyRequest): Promise<SuggestionSet>;
}
