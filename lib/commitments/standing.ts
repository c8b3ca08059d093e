import type { Commitment } from '@/lib/domain/commitment';
import { localTimeAt } from './calendar';

/** Due within this counts as soon, milliseconds. */
export const SOON_MS = 2 * 60 * 60 * 1000;

/** Where an open promise stands. Nothing is remembered: a clock that was set back makes an overdue one due again. */
export type Standing = 'overdue' | 'today' | 'later' | 'undated';

/**
 * @param now milliseconds
 * @param timeZone of whoever looks: "today" is theirs
 */
export function standingOf({ dueAt }: Pick<Commitment, 'dueAt'>, now: number, timeZone: string): Standing {
  const due = dueAt === null ? Number.NaN : Date.parse(dueAt);
  if (Number.isNaN(due)) return 'undated';
  if (due < now) return 'overdue';
  return localTimeAt(due, timeZone).day === localTimeAt(now, timeZone).day ? 'today' : 'later';
}

/** Nobody said yet when it is due, and somebody should. */
export function needsTime({ state, dueAt, isConditional, madeAt, updatedAt }: Commitment): boolean {
  return state === 'open' && dueAt === null && !isConditional && updatedAt === madeAt;
}

export function dueCounts(open: readonly Commitment[], now: number): { overdue: number; soon: number } {
  const rests = open.map(({ dueAt }) => (dueAt === null ? Number.NaN : Date.parse(dueAt) - now));
  return {
    overdue: rests.filter((rest) => rest < 0).length,
    soon: rests.filter((rest) => rest >= 0 && rest <= SOON_MS).length,
  };
}

/** When `dueCounts` changes next by time alone, milliseconds; `null`: never. */
export function nextChange(open: readonly Commitment[], now: number): number | null {
  const changes = open
    .flatMap(({ dueAt }) => (dueAt === null ? [] : [Date.parse(dueAt) - SOON_MS, Date.parse(dueAt) + 1]))
    .filter((at) => at > now);
  return changes.length ? Math.min(...changes) : null;
}

/** Of the promises that ended in one or the other; dropped ones count for nothing. */
export function keptRate(closed: readonly Pick<Commitment, 'state'>[]): { kept: number; of: number } {
  const kept = closed.filter(({ state }) => state === 'kept').length;
  return { kept, of: kept + closed.filter(({ state }) => state === 'broken').length };
}

/** Whether one was kept after its time. */
export function isKeptLate({ state, dueAt, closedAt }: Commitment): boolean {
  return state === 'kept' && dueAt !== null && closedAt !== null && Date.parse(closedAt) > Date.parse(dueAt);
}
