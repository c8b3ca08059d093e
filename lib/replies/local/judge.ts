import type { DraftIssue } from '@/lib/domain/draft';
import { remembered } from '@/lib/domain/remembered';
import type { ReplyRequest } from '@/lib/replies/engine';
import { RULES, reviewerFor } from '@/lib/review';

/** As many wordings as three cards can try. */
const WORDINGS_JUDGED = 72;

/** What the review says of the wordings of one answer. */
export interface Judge {
  /** What it would warn of. */
  objections(text: string): readonly DraftIssue[];
  /** Those of a few rules that object to a wording, without hearing the others. */
  stillObjecting(rules: readonly string[], text: string): string[];
}

/** Cards and tries often come upon the same wording: each is judged once. */
export function judgeFor({ analysis, brand, post, thread, pastReplies }: ReplyRequest): Judge {
  const context = { platform: post.platform, post: post.text, brand, thread, pastReplies, analysis };
  const review = reviewerFor(context);
  const ofFew = remembered((ids: string) => {
    const few = new Set(ids.split(' '));
    return reviewerFor(
      context,
      RULES.filter(({ id }) => few.has(id)),
    );
  });
  const counts = ({ severity }: DraftIssue) => severity !== 'info';
  return {
    objections: remembered((text: string) => review(text).filter(counts), WORDINGS_JUDGED),
    stillObjecting: (rules, text) => {
      const objecting = ofFew(rules.join(' '))(text).filter(counts);
      return rules.filter((id) => objecting.some(({ rule }) => rule === id));
    },
  };
}
