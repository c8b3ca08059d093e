import type { Revision, RevisionResult } from '@/lib/replies/engine';
import { ANGRY } from '../scenes';

/** Sentences can be left out; everything else is refused as the planner would. */
export async function revised({ strategy, steps }: Revision): Promise<RevisionResult> {
  const planned = ANGRY.suggestions.find((one) => one.strategy === strategy);
  const last = steps.at(-1);
  if (!planned || last?.kind === 'shorter') return { ok: false, reason: 'cannot_be_shorter' };
  if (last?.kind !== 'drop') return { ok: false, reason: 'no_other_wording' };
  const moves = planned.moves.filter((_, index) => index !== last.move);
  const text = moves.map((one) => one.text).join(' ');
  return { ok: true, suggestion: { ...planned, moves, text, length: { ...planned.length, count: text.length } } };
}
