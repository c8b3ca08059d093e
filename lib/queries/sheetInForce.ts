import { useMemo } from 'react';
import type { Incident } from '@/lib/domain/incident';
import type { SheetInForce } from '@/lib/review';

/**
 * What a draft to a post of an incident is judged by when it goes out; `undefined` where the post belongs to none.
 * @param now the moment times of the sheet are told at
 */
export function useSheetInForce(incident: Incident | null, now: Date | null): SheetInForce | undefined {
  return useMemo(() => (incident && now ? { incident, now, isGoingOut: true } : undefined), [incident, now]);
}
