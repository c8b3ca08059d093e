import { countSighting } from '@/lib/db/incidents';
import { recordSighting } from '@/lib/db/sightings';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import { withDatabase } from './storing';

/**
 * Notes that a customer's post was read here: what the counts of posts seen rest on. Our own posts and wordless ones are none.
 * @param incidentId of the incident it belongs to
 */
export async function noteSeen(
  post: Post,
  analysis: PostAnalysis,
  brand: Brand,
  incidentId: string | null = null,
): Promise<void> {
  if (post.isOwn || post.isAd || post.text.trim() === '') return;
  const seen = { post, analysis, brandId: brand.id, products: productsIn(post.text, brand.products) };
  await withDatabase((db) => recordSighting(db, seen, new Date()));
  if (incidentId !== null) await withDatabase((db) => countSighting(db, post.id, incidentId));
}

/** Those of the brand's products that a text names, as the brand writes them. Whole words, whatever the case; the plural of one counts. */
export function productsIn(text: string, products: readonly string[]): string[] {
  const words = ` ${plain(text)} `;
  return products.filter((product) => {
    const name = plain(product);
    return name !== '' && [name, `${name}s`, `${name}es`].some((form) => words.includes(` ${form} `));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
