import { useEffect, useState } from 'react';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Interaction } from '@/lib/domain/interaction';
import { attemptKey, attempts } from './attempts';
import { onTabLoad } from './followedTab';
import { onPageChanged } from './pageMessages';
import type { Repositories } from './storing';

/** A site redraws its box in steps; one look at the end serves as well. */
const SETTLE_MS = 300;

/** What talks to the page is not needed for the first look at the panel. */
export const insertionSteps = () => import('./insertionSteps');

export const latestReply =
  (postId: string) =>
  async (db: HeardDatabase, { latestForPost }: Repositories): Promise<Interaction | null> =>
    (await latestForPost(db, postId)) ?? null;

/**
 * Asks the page what only the page knows: whether something left open here was inserted, and whether what was inserted is still in the box. On coming
 * to a post, when its page changed or loaded, and when the user comes back to the panel.
 * @returns when it last looked, milliseconds
 */
export function useLookingAtPage(tabId: number | null, postId: string, row: Interaction | null): number {
  const [now, setNow] = useState(Date.now);
  const isElsewhere = row && attempts.get(attemptKey(tabId, postId))?.interactionId !== row.id;
  const unsettled = isElsewhere && (row.state === 'inserting' || row.state === 'inserted') ? row.id + row.state : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another panel began or ended is looked at too
  useEffect(() => {
    if (tabId === null || postId === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const lookAfter = (delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), delay);
    };
    const look = async () => {
      const again = await (await insertionSteps()).lookAtBox(tabId, postId);
      if (!isCurrent) return;
      setNow(Date.now());
      if (again !== null) lookAfter(again);
    };
    const onReturn = () => {
      if (!document.hidden) void look();
    };
    void look();
    const stops = [
      onPageChanged((changed) => changed === tabId && lookAfter(SETTLE_MS)),
      onTabLoad((loaded) => loaded === tabId && lookAfter(SETTLE_MS)),
    ];
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      for (const stop of stops) stop();
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [tabId, postId, unsettled]);
  return now;
}
