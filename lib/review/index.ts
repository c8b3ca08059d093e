import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import type { Platform } from '@/lib/domain/platform';

export interface ReviewContext {
  platform: Platform;
  post: string;
  brand: Brand;
  thread: ThreadTurn[];
  analysis: PostAnalysis | null;
}

export function reviewDraft(_draft: string, _context: ReviewContext): DraftIssue[] {
  return [];
}
