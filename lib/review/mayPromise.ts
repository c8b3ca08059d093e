import type { Policy } from '@/lib/domain/brand';
import type { Facts } from './context';

/** A word for what people get, by its beginning. */
const REMEDY = /refund|reimburs|compensat|replace|credit|vouch|gift card|discount|new one/gi;

const remediesIn = (words: string): Set<string> => new Set(words.toLowerCase().match(REMEDY) ?? []);

/** The policy that says what an agent may promise here: of the post's topic, else one of no topic that speaks of the same remedy. */
function policyFor(promised: string, { analysis, brand }: Facts): Policy | undefined {
  const telling = brand.policies.filter(({ mayPromise }) => mayPromise.trim() !== '');
  const meant = remediesIn(promised);
  return (
    telling.find(({ category }) => category !== null && category === analysis?.category) ??
    telling.find(
      ({ category, mayPromise }) => category === null && [...remediesIn(mayPromise)].some((word) => meant.has(word)),
    )
  );
}

/** The message of a rule about a promise, with what may be promised instead where the brand says so. */
export function withAllowed(message: string, promised: string, facts: Facts): { message: string } | undefined {
  const policy = policyFor(promised, facts);
  if (!policy) return undefined;
  return { message: `${message} You may promise: ${policy.mayPromise.trim()} (your policy “${policy.title}”).` };
}
