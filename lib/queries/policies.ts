import { useQuery } from '@tanstack/react-query';
import type { Brand, Policy } from '@/lib/domain/brand';
import { hashText } from '@/lib/domain/hash';
import type { PolicyAnswer } from '@/lib/faq/policies';
import type { ReplyPlace } from './snippetRanking';

const NONE: PolicyAnswer = { best: null, near: [] };

/** What the brand's policies say to a post. Nothing until it is understood. */
export function usePolicies({ post, analysis, brand }: ReplyPlace): PolicyAnswer {
  const { data } = useQuery({
    queryKey: [
      'policies',
      hashText(post.text),
      analysis?.category,
      analysis?.sentiment.label,
      brand.id,
      brand.updatedAt,
    ],
    queryFn: async () =>
      analysis ? (await import('@/lib/faq/policies')).matchPolicies(post.text, analysis, brand.policies) : NONE,
    enabled: analysis !== null && brand.policies.length > 0,
    structuralSharing: false,
  });
  return data ?? NONE;
}

/** The policy as a reply: what it says, its link last, then how the brand signs. */
export function policyReply({ text, link }: Policy, { signOff }: Brand): string {
  return [text.trim(), link && !text.includes(link) ? link : '', signOff.trim()].filter(Boolean).join(' ');
}
