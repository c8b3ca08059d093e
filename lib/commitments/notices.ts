import type { Commitment } from '@/lib/domain/commitment';
import { SOON_MS } from './standing';

/** Something to tell once about an open promise. */
export interface DueNotice {
  promise: Commitment;
  isLate: boolean;
  /** Remembered once it was told; a promise that is moved is told of anew. */
  key: string;
}

const keyOf = ({ id, dueAt }: Commitment, isLate: boolean) => `${id} ${dueAt} ${isLate ? 'late' : 'soon'}`;

/**
 * What is due soon or late and was not told yet, the most urgent first.
 * @param open every open promise
 * @param now milliseconds
 * @param told keys of notices before
 */
export function dueNotices(open: readonly Commitment[], now: number, told: readonly string[]): DueNotice[] {
  return open
    .flatMap((promise) => {
      const left = promise.dueAt === null ? Number.NaN : Date.parse(promise.dueAt) - now;
      return left <= SOON_MS ? [{ promise, left, isLate: left < 0, key: keyOf(promise, left < 0) }] : [];
    })
    .filter(({ key }) => !told.includes(key))
    .sort((a, b) => a.left - b.left)
    .map(({ promise, isLate, key }) => ({ promise, isLate, key }));
}

/** Of the keys told, those that may still be asked for: of promises that are open. */
export function stillTold(told: readonly string[], open: readonly Commitment[]): string[] {
  const current = new Set(open.flatMap((promise) => [keyOf(promise, false), keyOf(promise, true)]));
  return told.filter((key) => current.has(key));
}
