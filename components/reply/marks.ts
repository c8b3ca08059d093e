import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Post } from '@/lib/domain/post';
import type { Chip } from './ReadingChips';
import { locateWords, type Span } from './spans';

/** What is marked in the post: all evidence quietly, and strongly what the pressed chip or else the active sentence answers. */
export function marksOf(
  post: Post,
  analysis: PostAnalysis | null,
  chip: Chip | undefined,
  because: string,
): Span<'evidence' | 'active'>[] {
  const evidence = (analysis?.evidence ?? []).map(({ start, end }) => ({ start, end, kind: 'evidence' as const }));
  const cause = chip ? null : locateWords(post.text, because);
  const active = chip?.spans ?? (cause ? [cause] : []);
  return [...evidence, ...active.map(({ start, end }) => ({ start, end, kind: 'active' as const }))];
}
