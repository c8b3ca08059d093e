import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import type { Snippet } from '@/lib/domain/snippet';
import type { SnippetIndex } from './search';

export interface RankContext {
  post: Pick<Post, 'text'>;
  /** `null` while the post is not understood yet: then words and use decide. */
  analysis: PostAnalysis | null;
  brand: Pick<Brand, 'id'> | null;
  platform: Platform;
  now: Date;
}

/** Why a snippet stands where it stands; the interface puts it into words. */
export type RankReason =
  | { kind: 'category' }
  | { kind: 'intent' }
  /** Words of the post that it holds. */
  | { kind: 'words'; words: string[] }
  | { kind: 'platform' }
  /** How often its words went out unchanged or nearly so. */
  | { kind: 'kept'; times: number }
  | { kind: 'recent' };

export interface RankedSnippet {
  snippet: Snippet;
  /** 0 … 1; comparable between posts. */
  score: number;
  because: RankReason[];
}

/** Snippets that may be used here (brand, platform), the best fitting first. Ties keep the order of the index. */
export function rankSnippets(index: SnippetIndex, context: RankContext): RankedSnippet[] {
  const { analysis, brand, platform, post } = context;
  const related = index.related(post.text.split(/\s+/).slice(0, 200));
  const best = Math.max(1, ...[...related.values()].map(({ score }) => score));
  return index
    .all()
    .filter((snippet) => snippet.brandId === null || snippet.brandId === brand?.id)
    .filter((snippet) => snippet.platforms.length === 0 || snippet.platforms.includes(platform))
    .map((snippet) => {
      const because: RankReason[] = [];
      let score = 0;
      if (analysis?.category && snippet.category === analysis.category) {
        score += 0.4;
        because.push({ kind: 'category' });
      }
      if (analysis && snippet.intent === analysis.intent) {
        score += 0.2;
        because.push({ kind: 'intent' });
      }
      const words = related.get(snippet.id);
      if (words) {
        score += (0.4 * words.score) / best;
        because.push({ kind: 'words', words: words.words });
      }
      return { snippet, score, because };
    })
    .sort((a, b) => b.score - a.score);
}
