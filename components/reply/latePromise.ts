import type { Commitment } from '@/lib/domain/commitment';

/** The open promise that is late the longest; `undefined` where none is. */
export function latePromiseOf(commitments: readonly Commitment[], now: number): Commitment | undefined {
  return commitments
    .filter(({ state, dueAt }) => state === 'open' && dueAt !== null && Date.parse(dueAt) < now)
    .sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0];
}
