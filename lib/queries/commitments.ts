import { useEffect, useState } from 'react';
import { dueCounts, nextChange } from '@/lib/commitments/standing';
import {
  closedPromises,
  closePromise,
  openPromises,
  promisesInReply,
  restorePromise,
  setDue,
} from '@/lib/db/commitments';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Commitment } from '@/lib/domain/commitment';
import type { Post } from '@/lib/domain/post';
import { refreshDue } from './dueBadge';
import { useRows } from './rows';
import { withDatabase } from './storing';

const NONE: Commitment[] = [];
/** More than anybody reads back. */
const CLOSED_SHOWN = 200;
/** Timers longer than that overflow, and a sleeping computer makes long ones late anyhow. */
const LONGEST_WAIT_MS = 60_000;

/** A promise with the post it was made under, as far as that is kept. */
export interface KnownPromise {
  promise: Commitment;
  post: Post | null;
}

/** Open promises, the next due first and those without a time last. `undefined` while loading. */
export function useOpenPromises(): Commitment[] | undefined {
  return useRows('promises:open', async (db) => (await openPromises(db)).sort(byDue), NONE);
}

/** Every promise to show in a list: open ones as `useOpenPromises`, ended ones the latest first. `undefined` while loading. */
export function useLedger(): { open: KnownPromise[]; closed: KnownPromise[] } | undefined {
  return useRows(
    'promises:ledger',
    async (db) => ({
      open: await withPosts(db, (await openPromises(db)).sort(byDue)),
      closed: await withPosts(db, await closedPromises(db, CLOSED_SHOWN)),
    }),
    { open: [], closed: [] },
  );
}

async function withPosts(db: HeardDatabase, promises: Commitment[]): Promise<KnownPromise[]> {
  const posts = await db.posts.bulkGet(promises.map(({ postId }) => postId));
  return promises.map((promise, index) => ({ promise, post: posts[index] ?? null }));
}

/** The promises found in one reply. `undefined` while loading. */
export function usePromisesIn(interactionId: string): Commitment[] | undefined {
  return useRows(`promises:in:${interactionId}`, (db) => promisesInReply(db, interactionId), NONE);
}

function byDue(a: Commitment, b: Commitment): number {
  return (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.madeAt.localeCompare(b.madeAt);
}

/** The time in milliseconds, looked at again when a promise comes due, when the user comes back, and every minute. */
export function useDueClock(open: readonly Commitment[] | undefined): number {
  const [now, setNow] = useState(Date.now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look sets the timer for the next
  useEffect(() => {
    const look = () => setNow(Date.now());
    const next = nextChange(open ?? NONE, Date.now());
    const wait = next === null ? LONGEST_WAIT_MS : Math.min(next - Date.now() + 1, LONGEST_WAIT_MS);
    const timer = setTimeout(look, Math.max(wait, 1000));
    window.addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', look);
    };
  }, [open, now]);
  return now;
}

/** How many promises are overdue or due soon; keeps the icon's number equal to it while the panel is open. */
export function useDueCounts(): { overdue: number; soon: number } {
  const open = useOpenPromises();
  const now = useDueClock(open);
  const { overdue, soon } = dueCounts(open ?? NONE, now);
  const isKnown = open !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another promise with the same counts moves the alarm too
  useEffect(() => {
    if (isKnown) void refreshDue();
  }, [isKnown, open, overdue, soon]);
  return { overdue, soon };
}

/** Ends a promise, or opens it again. @returns the promise as it was, `null` where nothing was changed */
export async function endPromise(id: string, state: Commitment['state']): Promise<Commitment | null> {
  const stored = await withDatabase((db) => closePromise(db, id, state, new Date()));
  await refreshDue();
  return stored.ok ? stored.value : null;
}

/** Moves a promise; `null`: no time is named. @returns the promise as it was, `null` where nothing was changed */
export async function movePromise(id: string, dueAt: Date | null): Promise<Commitment | null> {
  const stored = await withDatabase((db) => setDue(db, id, dueAt?.toISOString() ?? null, new Date()));
  await refreshDue();
  return stored.ok ? stored.value : null;
}

export async function undoPromise(before: Commitment): Promise<void> {
  await withDatabase((db) => restorePromise(db, before));
  await refreshDue();
}
