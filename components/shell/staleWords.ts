import { dateAt } from '@/components/ui/time';
import type { StaleReason } from '@/lib/queries/snippetCare';
import { messagesLocale, text } from '@/lib/queries/text';

/** Why a snippet should be read again, for a row of the list. */
export function staleLabel(reason: StaleReason): string {
  switch (reason.kind) {
    case 'review_due':
      return text('snippetStaleReview');
    case 'policy_changed':
      return text('snippetStalePolicy');
    case 'figure_differs':
      return text('snippetStaleFigure', reason.says, reason.policySays);
    case 'link_empty':
      return text('snippetStaleLink', reason.name);
    default:
      return text('snippetStaleBroken');
  }
}

export interface StaleWords {
  title: string;
  /** What it is about and what helps. */
  help: string;
}

/** The same, told in full beside the snippet. */
export function staleWords(reason: StaleReason, now: number): StaleWords {
  const day = (iso: string) => dayOf(iso, now);
  switch (reason.kind) {
    case 'review_due':
      return { title: text('snippetStaleReviewTitle', day(reason.on)), help: text('snippetStaleReviewHelp') };
    case 'policy_changed':
      return {
        title: text('snippetStalePolicyTitle', reason.policy.title),
        help: text('snippetStalePolicyHelp', day(reason.policy.updatedAt)),
      };
    case 'figure_differs':
      return {
        title: text('snippetStaleFigureTitle', reason.says, reason.policySays),
        help: text('snippetStaleFigureHelp', reason.policy.title, day(reason.policy.updatedAt)),
      };
    case 'link_empty':
      return { title: text('snippetStaleLinkTitle', reason.name), help: text('snippetStaleLinkHelp') };
    default:
      return { title: text('snippetStaleBrokenTitle'), help: text('snippetStaleBrokenHelp') };
  }
}

/** "3 Nov", with the year when it is another one. */
export function dayOf(iso: string, now: number): string {
  const date = dateAt(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(messagesLocale(), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}
