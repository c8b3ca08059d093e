import type { PostAnalysis } from '@/lib/domain/analysis';
import { spokenWithin } from '@/lib/domain/answerTime';
import type { Brand, Faq, Policy } from '@/lib/domain/brand';
import { withAddressesFor } from '@/lib/domain/channels';
import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { type FaqMatcher, faqMatcher } from '@/lib/faq/match';
import { matchPolicies } from '@/lib/faq/policies';
import { replyLength } from '@/lib/platforms/counting';

/** What the brand itself says about this post. Its words are never changed, only cut after a whole sentence. */
export interface BrandFacts {
  faq: { entry: Faq; answer: string; link: string | null } | null;
  /** `remedy`: its words name what people get, and an agent may promise it. */
  policy: { entry: Policy; text: string; link: string | null; remedy: boolean } | null;
  /** "within 4 hours"; `null`: the brand names no time for a matter as grave as this. */
  within: string | null;
  /** Opens a private conversation on this platform. Like every link here, written as the platform shows it. */
  dmLink: string | null;
}

/** Room that is left for a link and a sign-off beside a text of the brand's. */
const ROOM_BESIDE = 34;

/** As much of a text as the platform holds, in whole sentences; `null` when not even the first fits. */
function fitting(text: string, platform: Platform): string | null {
  const sentences = text.trim().split(/(?<=[.!?])\s+/);
  for (let count = sentences.length; count > 0; count--) {
    const part = sentences.slice(0, count).join(' ');
    const { count: length, limit } = replyLength(platform, part);
    if (length <= limit - ROOM_BESIDE) return part;
  }
  return null;
}

/** What people may get for what went wrong. */
const GETS = /\b(?:refund|reimburs|compensat|replac|credit(?! cards?)|vouch|repair|resend|re-send)/i;

/** What the rule refuses is no remedy: "sale items cannot be refunded". */
const DENIES =
  /\b(?:no|not|never|cannot|non|without|unable to|\w+n['’]t)[ -](?:\w+ ){0,3}(?:refund|reimburs|compensat|replac|credit|vouch|repair)/i;

/** A brand's questions are prepared once, not for every post. */
const MATCHERS = new WeakMap<Brand['faq'], FaqMatcher>();

function matcherOf(faq: Brand['faq']): FaqMatcher {
  const known = MATCHERS.get(faq) ?? faqMatcher(faq);
  MATCHERS.set(faq, known);
  return known;
}

/** A link that stands in the words already is not said twice. */
const linkBeside = (words: string, link: string) => (link && !words.includes(link) ? link : null);

export function brandFactsFor(post: Post, analysis: PostAnalysis, brand: Brand): BrandFacts {
  const { platform, text } = post;
  const entry = brand.faq.length > 0 ? (matcherOf(brand.faq)(text).best?.faq ?? null) : null;
  const answer = entry && fitting(withAddressesFor(platform, entry.answer), platform);
  const policy = matchPolicies(text, analysis, brand.policies).best;
  const rule = policy && fitting(withAddressesFor(platform, policy.text), platform);
  const minutes = brand.answerTimes[analysis.severity] ?? null;
  const dm = brand.channels.find(
    ({ kind, isPublic, platform: only, value }) =>
      kind === 'dm' && isPublic && (only === null || only === platform) && /^https?:\/\//i.test(value),
  );
  return {
    faq: entry && answer ? { entry, answer, link: linkBeside(answer, withAddressesFor(platform, entry.link)) } : null,
    policy:
      policy && rule
        ? {
            entry: policy,
            text: rule,
            link: linkBeside(rule, withAddressesFor(platform, policy.link)),
            remedy: policy.mayPromise.trim() !== '' && GETS.test(rule) && !DENIES.test(rule),
          }
        : null,
    within: minutes === null ? null : spokenWithin(minutes),
    dmLink: dm ? withAddressesFor(platform, dm.value) : null,
  };
}
