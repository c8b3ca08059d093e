import { useSyncExternalStore } from 'react';
import type { InsertRefusal } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';

export type InsertionState =
  | { step: 'idle' }
  | { step: 'inserting' }
  | { step: 'inserted'; interactionId: string }
  | { step: 'posted'; interactionId: string; at: string }
  | { step: 'copied'; interactionId: string }
  /** `detail`: finer reason as in `ReplyBox.reason`; `undo` when taking back was refused; `clipboard` when copying was. */
  | { step: 'refused'; reason: InsertRefusal; detail?: string; interactionId: string };

/** What this panel knows beyond the database: what is running, why the page refused, what the user has seen and put aside. */
export interface Attempt {
  interactionId: string;
  /** When it began, to tell it from replies begun elsewhere since. */
  at: string;
  outcome:
    | { step: 'running' | 'inserted' | 'copied' | 'aside' }
    | { step: 'refused'; reason: InsertRefusal; detail?: string };
}

/**
 * The latest attempt by tab and post, outside the components: the user may look at another post or screen while the page is still taking the text,
 * and two quick clicks come before anything is drawn.
 */
class Attempts {
  private readonly byKey = new Map<string, Attempt>();
  private readonly listeners = new Set<() => void>();

  get = (key: string): Attempt | undefined => this.byKey.get(key);

  set = (key: string, attempt: Attempt | undefined): void => {
    if (attempt) this.byKey.set(key, attempt);
    else this.byKey.delete(key);
    for (const listener of [...this.listeners]) listener();
  };

  watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const attempts = new Attempts();

export function attemptKey(tabId: number | null, postId: string): string {
  return `${tabId ?? 'none'}:${postId}`;
}

export function useAttempt(key: string): Attempt | undefined {
  return useSyncExternalStore(attempts.watch, () => attempts.get(key));
}

/**
 * How far the reply is. The kept row decides where it is of this attempt or was begun later, in another panel; an attempt that could not be kept speaks
 * for itself.
 */
export function insertionState(attempt: Attempt | undefined, row: Interaction | null): InsertionState {
  if (!attempt) return kept(row);
  const { interactionId, outcome } = attempt;
  if (outcome.step === 'running') return { step: 'inserting' };
  if (row && row.id !== interactionId && row.startedAt > attempt.at) return kept(row);
  if (outcome.step === 'aside') return { step: 'idle' };
  const own = row?.id === interactionId ? row : null;
  if (outcome.step === 'refused' && own?.state !== 'posted') return { ...outcome, interactionId };
  if (own) return kept(own);
  return outcome.step === 'refused' ? { ...outcome, interactionId } : { step: outcome.step, interactionId };
}

function kept(row: Interaction | null): InsertionState {
  switch (row?.state) {
    case 'posted':
      return { step: 'posted', interactionId: row.id, at: row.postedAt ?? row.startedAt };
    case 'inserted':
    case 'copied':
      return { step: row.state, interactionId: row.id };
    case 'inserting':
      return { step: 'inserting' };
    default:
      return { step: 'idle' };
  }
}
