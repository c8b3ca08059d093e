import { BadgeCheck } from 'lucide-react';
import type { Policy } from '@/lib/domain/brand';
import { policyReply, usePolicies } from '@/lib/queries/policies';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';
import { text } from '@/lib/queries/text';
import type { Handed } from './ReplyScreen';

interface PolicyMatchProps {
  place: ReplyPlace;
  onUse(words: Handed, insertNow: boolean): void;
}

/** More than two would be a list to read, not a hint. */
const NEAR = 2;

/** What may be promised here without asking anybody, and policies without a topic that may be meant. */
export function PolicyMatch({ place, onUse }: PolicyMatchProps) {
  const { best, near } = usePolicies(place);
  const use = (policy: Policy) => onUse({ text: policyReply(policy, place.brand) }, false);
  return (
    <>
      {best?.mayPromise && (
        <p className="flex gap-1.5 px-1.5 text-meta text-text-2">
          <BadgeCheck className="mt-px size-3.5 shrink-0 text-text-3" aria-hidden="true" />
          <span className="min-w-0 break-words">{text('policyYouMay', best.mayPromise, best.title)}</span>
        </p>
      )}
      {near.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-1.5 px-1.5 text-meta text-text-3">
          <span>{text('policyNear')}</span>
          {near.slice(0, NEAR).map((policy) => (
            <button
              key={policy.id}
              type="button"
              aria-label={text('policyUse', policy.title)}
              title={policy.text}
              onClick={() => use(policy)}
              className="min-h-6 min-w-0 rounded-key px-1 text-start font-medium text-accent hover:bg-hover"
            >
              {policy.title}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
