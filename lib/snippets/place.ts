import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';
import type { Snippet } from '@/lib/domain/snippet';
import { languageCode } from './languages';

/** Where a snippet is to be used. */
export interface Place {
  /** `null` while the post is not understood yet: then words and use decide. */
  analysis: PostAnalysis | null;
  brand: Pick<Brand, 'id'> | null;
  platform: Platform;
}

/** Why a snippet is not for a place; the interface puts it into words. */
export type NotHere =
  | { kind: 'brand'; brandId: string }
  | { kind: 'platform'; platforms: Snippet['platforms'] }
  /** Code of the language it is written in. */
  | { kind: 'language'; language: string };

/** Why a snippet is not for this place; `null`: it is. */
export function notHere(
  { brandId, platforms, language }: Snippet,
  { brand, platform, analysis }: Place,
): NotHere | null {
  if (brandId !== null && brandId !== brand?.id) return { kind: 'brand', brandId };
  if (platforms.length > 0 && !platforms.includes(platform)) return { kind: 'platform', platforms };
  const written = languageCode(language);
  if (!written || !analysis || analysis.language === 'und' || analysis.language === written) return null;
  return { kind: 'language', language: written };
}

/** Whether the post is in another language than the replies that are composed, and the snippet is in that language. */
export function speaksTheirs({ language }: Snippet, analysis: PostAnalysis | null): boolean {
  const theirs = analysis?.language ?? 'und';
  return theirs !== 'en' && theirs !== 'und' && languageCode(language) === theirs;
}

/** The one to be offered of those that may be used here, best first: where nothing can be composed, one in the language of the post. */
export function bestOf<Ranked extends { snippet: Snippet }>(
  ranked: readonly Ranked[],
  analysis: PostAnalysis | null,
): Ranked | undefined {
  return ranked.find(({ snippet }) => speaksTheirs(snippet, analysis)) ?? ranked[0];
}
