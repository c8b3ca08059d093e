import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Faq, Policy } from '@/lib/domain/brand';
import { type FaqMatcher, faqMatcher } from './match';

export interface PolicyAnswer {
  /** Sure enough to be said; `null`: none is. */
  best: Policy | null;
  /** Worth a look, never said unasked; best first. */
  near: Policy[];
}

const NONE: PolicyAnswer = { best: null, near: [] };
/** How sure the reading has to be of its topic before a rule about that topic is said. */
const SURE_TOPIC = 0.5;

/** A brand's policies are prepared once, not for every post. */
const MATCHERS = new WeakMap<readonly Policy[], FaqMatcher | null>();

function matcherOf(policies: readonly Policy[]): FaqMatcher | null {
  const known = MATCHERS.get(policies);
  if (known !== undefined) return known;
  const entries = policies.filter(({ category }) => category === null).map(asEntry);
  const matcher = entries.length > 0 ? faqMatcher(entries) : null;
  MATCHERS.set(policies, matcher);
  return matcher;
}

const asEntry = ({ id, title, text, link, updatedAt }: Policy): Faq => ({
  id,
  question: title,
  variants: [],
  answer: text,
  link,
  updatedAt,
});

/**
 * What a brand's policies say to a post: the one about its topic, else one without a topic that answers what the post asks, as questions and
 * answers are matched. A happy post needs no rule.
 */
export function matchPolicies(
  postText: string,
  { category, sentiment, certainty }: PostAnalysis,
  policies: readonly Policy[],
): PolicyAnswer {
  if (policies.length === 0 || sentiment.label === 'positive') return NONE;
  const isSure = category !== null && (certainty?.category ?? 1) >= SURE_TOPIC;
  const byTopic = (isSure && policies.find((policy) => policy.category === category)) || null;
  const { best, near } = matcherOf(policies)?.(postText) ?? { best: null, near: [] };
  const rowOf = (id: string) => policies.filter((policy) => policy.id === id);
  const likely = [...(best && byTopic ? [best] : []), ...near].flatMap(({ faq }) => rowOf(faq.id));
  return { best: byTopic ?? (best && rowOf(best.faq.id)[0]) ?? null, near: likely };
}
