import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import { moveName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import type { RevisionNews } from './useRevisions';

/** What became of a wish, in one line: what was done, or why it was not. */
export function revisionWords(news: RevisionNews, platform: Platform): string {
  if (news.kind === 'failed') return text('reviseFailed');
  const { step } = news;
  if (news.kind === 'refused') {
    // Other wordings were tried for their warmth: that there is none says something else here.
    if (step.kind === 'warmer' && news.reason === 'no_other_wording') return text('reviseNoWarmer');
    return text(`revisionRefusal_${news.reason}`, PLATFORM_NAMES[platform]);
  }
  if (news.move) return text(step.kind === 'drop' ? 'revisedDrop' : 'revisedSwap', moveName(news.move));
  return text(`revise_${step.kind}`);
}
