import { useQuery } from '@tanstack/react-query';
import type { Brand } from '@/lib/domain/brand';
import { hashText } from '@/lib/domain/hash';
import type { Post } from '@/lib/domain/post';
import type { FaqAnswer, FaqMatch } from '@/lib/faq/match';

export type { FaqMatch };

const NONE: FaqAnswer = { best: null, near: [] };

/** What the brand's questions and answers say to a post. Nothing until they are looked through, and nothing to a post without a question. */
export function useFaqAnswer(post: Post, brand: Brand): FaqAnswer {
  const { data } = useQuery({
    queryKey: ['faq-answer', hashText(post.text), brand.id, brand.updatedAt],
    queryFn: async () => (await import('@/lib/faq/match')).matchFaq(post.text, brand.faq),
    enabled: brand.faq.length > 0 && post.text !== '',
    structuralSharing: false,
  });
  return data ?? NONE;
}

/** The answer as a reply: the answer first, its link last, then how the brand signs. */
export function faqReply({ faq }: FaqMatch, { signOff }: Brand): string {
  const { answer, link } = faq;
  const parts = [answer.trim(), link && !answer.includes(link) ? link : '', signOff.trim()];
  return parts.filter(Boolean).join(' ');
}
