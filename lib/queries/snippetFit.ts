import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Snippet } from '@/lib/domain/snippet';
import { type NotHere, notHere } from '@/lib/snippets/place';
import { categoryName, intentName, languageName } from './names';
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

/** Why a snippet is not for the post that is answered, in a few words: "For Beta"; '' where it is. */
export function notHereWords(snippet: Snippet, place: ReplyPlace | null, brands: readonly Brand[]): string {
  if (!place) return '';
  const { post, brand, analysis } = place;
  const reason = notHere(snippet, { brand, analysis, platform: post.platform });
  return reason ? reasonNot(reason, brands) : '';
}

function reasonNot(reason: NotHere, brands: readonly Brand[]): string {
  switch (reason.kind) {
    case 'brand': {
      const brand = brands.find(({ id }) => id === reason.brandId);
      return brand ? text('snippetFor', brand.name) : text('snippetBrandRemoved');
    }
    case 'platform':
      return text('snippetFor', reason.platforms.map((platform) => PLATFORM_NAMES[platform]).join(', '));
    case 'language':
      return text('snippetIn', languageName(reason.language) || reason.language);
  }
}
