import { useSyncExternalStore } from 'react';
import type { InsertRefusal } from '@/lib/domain/insertion';
import { type Interaction, UNDER_WAY_MS } from '@/lib/domain/interaction';

export type InsertionState =
  /** `inserted`: went into the box once; whether it was posted nobody saw, and the page does not say that it is still there. */
  | { step: 'idle'; inserted?: { interactionId: string; at: string } }
  | { step: 'inserting' }
  /** In the box, as far as the page was last asked. */
  | { step: 'inserted'; interactionId: string }
  /** `text`: what was given to the page, which may differ from what was posted. */
  | { step: 'posted'; interactionId: string; at: string; text?: string }
  | { step: 'copied'; interactionId: string }
  /** `detail`: finer reason as in `ReplyBox.reason`; `undo` when taking back was refused; `clipboard` when copying was. */
  | { step: 'refused'; reason: InsertRefusal; detail?: string; interactionId: string };

/** What this panel knows beyond the database: what is running, why the page refused, what the user has seen and put aside. */
export interface Attempt {
  interactionId: string;
  text: string;
  /** When it began, to tell it from replies begun elsewhere since. */
  at: string;
  outcome:
    | { step: 'running' | 'inserted' | 'copied' | 'aside' }
    | { step: 'refused'; reason: InsertRefusal; detail?: string };
}

/**
 * Something by tab and post, outside the components: the user may look at another post or screen while the page is still taking the text, and two
 * quick clicks come before anything is drawn.
 */
class ByPost<Value> {
  private readonly byKey = new Map<string, Value>();
  private readonly listeners = new Set<() => void>();

  get = (key: string): Value | undefined => this.byKey.get(key);

  set = (key: string, value: Value | undefined): void => {
    if (value !== undefined) this.byKey.set(key, value);
    else this.byKey.delete(key);
    for (const listener of [...this.listeners]) listener();
  };

  watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** The latest attempt. */
export const attempts = new ByPost<Attempt>();

/** What a box held that could be put back nowhere: the only copy of the user's words, whatever becomes of the attempt. */
export const boxWords = new ByPost<string>();

export function attemptKey(tabId: number | null, postId: string): string {
  return `${tabId ?? 'none'}:${postId}`;
}

export function useAttempt(key: string): Attempt | undefined {
  return useSyncExternalStore(attempts.watch, () => attempts.get(key));
}

export function useBoxWords(key: string): string | null {
  return useSyncExternalStore(boxWords.watch, () => boxWords.get(key)) ?? null;
}

/**
 * How far the reply is. The kept row decides where it is of this attempt or was begun later, in another panel; an attempt that could not be kept speaks
 * for itself. That a reply is in the box is only said where the page was seen to hold it, which is an attempt and never a row.
 * @param now milliseconds
 */
export function insertionState(attempt: Attempt | undefined, row: Interaction | null, now: number): InsertionState {
  if (!attempt) return kept(row, now);
  const { interactionId, outcome } = attempt;
  if (outcome.step === 'running') return { step: 'inserting' };
  if (row && isNewer(row, attempt)) return kept(row, now);
  if (outcome.step === 'aside') return { step: 'idle' };
  const own = row?.id === interactionId ? row : null;
  if (outcome.step === 'refused' && own?.state !== 'posted') return { ...outcome, interactionId };
  if (own && own.state !== 'inserted') return kept(own, now);
  return outcome.step === 'refused' ? { ...outcome, interactionId } : { step: outcome.step, interactionId };
}

function isNewer(row: Interaction, attempt: Attempt): boolean {
  return row.id !== attempt.interactionId && row.startedAt > attempt.at;
}

/** What the page has to be asked about: the reply that is said to be in the box, or may be there as far as is known. */
export function toConfirm(attempt: Attempt | undefined, row: Interaction | null): Attempt | null {
  if (row?.state === 'inserted' && (!attempt || isNewer(row, attempt))) {
    return { interactionId: row.id, text: row.text, at: row.startedAt, outcome: { step: 'inserted' } };
  }
  return attempt?.outcome.step === 'inserted' ? attempt : null;
}

function kept(row: Interaction | null, now: number): InsertionState {
  switch (row?.state) {
    case 'posted':
      return { step: 'posted', interactionId: row.id, at: row.postedAt ?? row.startedAt, text: row.text };
    case 'inserted':
      return { step: 'idle', inserted: { interactionId: row.id, at: row.insertedAt ?? row.startedAt } };
    case 'copied':
      return { step: 'copied', interactionId: row.id };
    case 'inserting':
      return { step: now - Date.parse(row.startedAt) < UNDER_WAY_MS ? 'inserting' : 'idle' };
    default:
      return { step: 'idle' };
  }
}
