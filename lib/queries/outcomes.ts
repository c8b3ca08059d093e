import { confirmOutcome } from '@/lib/db/interactions';
import type { Interaction, Outcome } from '@/lib/domain/interaction';
import { withDatabase } from './storing';

/** After so many days without a word nobody is expected to answer any more. */
export const SILENT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What words of the customer say about how it ended, the surest first. */
export const OUTCOME_SIGNS: readonly {
  kind: Extract<Outcome, 'resolved' | 'moved_private'>;
  pattern: RegExp;
  hits: string[];
  misses: string[];
}[] = [
  {
    kind: 'moved_private',
    pattern:
      /\b(?:(?:dm|pm)(?:'?e?d)\b|(?:sent|sending|dropped) (?:you |u )?(?:a |my |the )?(?:dm|pm|message|private message|details)|messaged (?:you|u)|(?:check|in) (?:your|ur) (?:dms?|inbox|messages)|inboxed)/i,
    hits: ['DMed you now', "I've sent you a DM", 'messaged you just now', 'Check your DMs', 'sent my details'],
    misses: ['why should I DM you', 'nobody reads my messages', 'send me a message'],
  },
  {
    kind: 'resolved',
    pattern:
      /\b(?:(?:all|now|finally|that's|thats|been) (?:all )?(?:sorted|fixed|resolved|working)|(?:it|they|refund|parcel|order) (?:has |have |'s )?(?:now )?(?:arrived|came|turned up|came through)|(?:it )?works now|that (?:worked|did it|fixed it)|thank(?:s| you|u)|cheers|much appreciated)\b/i,
    hits: ['Thank you so much', 'all sorted now', 'It arrived this morning', 'that worked, cheers'],
    misses: ['still not sorted', 'no answer yet'],
  },
];

/**
 * What seems to have become of the matter, by what was seen; `null`: too little was seen, or the user has said already. The customer's own words count
 * before how they sound; nothing but silence is read from silence.
 * @param now milliseconds
 */
export function suggestedOutcome(
  { state, outcome, followUp, postedAt }: Pick<Interaction, 'state' | 'outcome' | 'followUp' | 'postedAt'>,
  now: number,
): Outcome | null {
  if (state !== 'posted' || outcome !== null || postedAt === null) return null;
  if (!followUp) return now - Date.parse(postedAt) >= SILENT_DAYS * DAY_MS ? 'no_answer' : null;
  const isCross = followUp.sentiment?.label === 'negative';
  const sign = OUTCOME_SIGNS.find(({ pattern }) => pattern.test(followUp.text));
  if (sign?.kind === 'moved_private') return 'moved_private';
  if (isCross) return 'escalated';
  return sign?.kind ?? (followUp.sentiment?.label === 'positive' ? 'resolved' : null);
}

/** Keeps what became of the matter; `null` takes it back. @returns what was said before, `undefined` where it could not be kept */
export async function keepOutcome(
  interactionId: string,
  kind: Outcome | null,
): Promise<Interaction['outcome'] | undefined> {
  const stored = await withDatabase((db) => confirmOutcome(db, interactionId, kind, new Date()));
  return stored.ok ? stored.value : undefined;
}
