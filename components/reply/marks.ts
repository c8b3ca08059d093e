import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Post } from '@/lib/domain/post';
import type { Chip } from './ReadingChips';
import { locateWords, type Span } from './spans';

/** An alarm that keeps everything else off the screen. */
export type Alarm = 'self_harm' | 'threat';

/** The words that raised an alarm; none where the whole post did, by likeness. An intent of the same name has no say in it. */
export const alarmSpans = ({ evidence }: PostAnalysis, alarm: Alarm) =>
  evidence.filter(({ what, start, end }) => what === `flag:${alarm}` && end > start);

/**
 * What is marked in the post: all evidence quietly, and strongly what the pressed chip or else the active sentence answers. Under an alarm its own
 * words are what counts, and of somebody in danger nothing else is marked.
 */
export function marksOf(
  post: Post,
  analysis: PostAnalysis | null,
  chip: Chip | undefined,
  because: string,
  alarm: Alarm | null,
): Span<'evidence' | 'active'>[] {
  const alarming = analysis && alarm ? alarmSpans(analysis, alarm) : null;
  const quiet = alarm === 'self_harm' ? [] : (analysis?.evidence ?? []);
  const cause = chip || alarming ? null : locateWords(post.text, because);
  const active = chip?.spans ?? alarming ?? (cause ? [cause] : []);
  return [
    ...quiet.map(({ start, end }) => ({ start, end, kind: 'evidence' as const })),
    ...active.map(({ start, end }) => ({ start, end, kind: 'active' as const })),
  ];
}
