import { useMemo } from 'react';
import type { Incident } from '@/lib/domain/incident';
import { sheetIssues } from '@/lib/incidents/sheetIssues';

/** Why no reply came from a sheet. `troll`: the sheet is whole, the post is best left alone. */
export type SheetFault = { reason: 'sheet'; message: string } | { reason: 'troll' };

/** @param incident `null` where replies did come, or none belongs to the post */
export function useSheetFault(incident: Incident | null, now: Date): SheetFault | null {
  return useMemo(() => {
    if (!incident) return null;
    const blocking = sheetIssues(incident.sheet, now).find(({ severity }) => severity === 'block');
    return blocking ? { reason: 'sheet', message: blocking.message } : { reason: 'troll' };
  }, [incident, now]);
}
