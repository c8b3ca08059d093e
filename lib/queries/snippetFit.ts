import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { categoryName, intentName } from './names';
import type { RankReason, ReplyPlace } from './snippetRanking';
import { countText, text } from './text';

/** Why a snippet is offered for this post, in a few words; '' when nothing speaks for it. The first reason is the weightiest. */
export function fitWords(because: readonly RankReason[], place: ReplyPlace | null): string {
  for (const reason of because) {
    const words = place ? reasonWords(reason, place) : '';
    if (words) return words;
  }
  return '';
}

function reasonWords(reason: RankReason, { analysis, post }: ReplyPlace): string {
  switch (reason.kind) {
    case 'category':
      return analysis?.category ? text('snippetFits', categoryName(analysis.category).toLowerCase()) : '';
    case 'intent':
      return analysis ? text('snippetFits', intentName(analysis.intent).toLowerCase()) : '';
    case 'words':
      return reason.words.length ? text('snippetFits', `“${reason.words.slice(0, 2).join(', ')}”`) : '';
    case 'platform':
      return text('snippetFitsPlatform', PLATFORM_NAMES[post.platform]);
    case 'kept':
      return countText('snippetKept', reason.times);
    case 'recent':
      return text('snippetFitsRecent');
    // Known to the ranking only: it has no name that people use.
    case 'topic':
      return '';
  }
}
