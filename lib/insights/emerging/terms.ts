import type { Sighting } from '@/lib/domain/sighting';
import { contentWords } from '../words';

export const TERM_KINDS = ['category', 'product', 'word'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** `category:delivery_late`, `product:Brae sofa`, `word:checkout` */
export type Term = `${TermKind}:${string}`;

export const kindOf = (term: Term): TermKind => term.slice(0, term.indexOf(':')) as TermKind;
export const nameOf = (term: Term): string => term.slice(term.indexOf(':') + 1);

/** Longer texts have been pasted; what they are about stands in their first words. */
const MOST_WORDS = 80;

/** What a post could be counted under, each once. Praise is no issue, and neither are the words of it. */
export function termsOf({
  category,
  products,
  text,
  intent,
}: Pick<Sighting, 'category' | 'products' | 'text' | 'intent'>): Term[] {
  if (intent === 'praise' || intent === 'thanks_closure' || intent === 'spam') return [];
  const terms = new Set<Term>();
  if (category) terms.add(`category:${category}`);
  for (const product of products) terms.add(`product:${product}`);
  for (const word of contentWords(text).slice(0, MOST_WORDS)) terms.add(`word:${word}`);
  return [...terms];
}
