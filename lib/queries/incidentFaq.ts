import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { isManaged } from './managedBrands';
import { withDatabase } from './storing';

/** Adds a question to what the brand answers. @returns false where the brand cannot be changed or nothing could be kept */
export async function addFaq(brand: Brand, question: string, answer: string): Promise<boolean> {
  if (isManaged(brand) || brand.id === UNNAMED_BRAND.id) return false;
  const now = new Date();
  const entry = { id: crypto.randomUUID(), question, variants: [], answer, link: '', updatedAt: now.toISOString() };
  const stored = await withDatabase((db, { changeBrand }) =>
    changeBrand(db, brand.id, (row) => ({ ...(row ?? brand), faq: [...(row ?? brand).faq, entry] }), now),
  );
  return stored.ok;
}
