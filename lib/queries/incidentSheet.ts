import { useMemo } from 'react';
import type { Incident } from '@/lib/domain/incident';
import { sheetIssues } from '@/lib/incidents/sheetIssues';

/** Why no reply came from a sheet. `troll`: the sheet is whole, the post is best left alone. `no_wording`: its words do not fit the place. */
export type SheetFault = { reason: 'sheet'; message: string } | { reason: 'troll' | 'no_wording' };

/**
 * @param incident `null` where replies did come, or none belongs to the post
 * @param isSilent no reply is offered at all
 */
export function useSheetFault(incident: Incident | null, isSilent: boolean, now: Date): SheetFault | null {
  return useMemo(() => {
    if (!incident) return null;
    const blocking = sheetIssues(incident.sheet, now).find(({ severity }) => severity === 'block');
    if (blocking) return { reason: 'sheet', message: blocking.message };
    return { reason: isSilent ? 'troll' : 'no_wording' };
  }, [incident, isSilent, now]);
}
