import { useEffect, useState } from 'react';
import type { Incident } from '@/lib/domain/incident';
import { updateClock } from '@/lib/incidents/clock';
import type { UpdateClock } from '@/lib/incidents/types';
import { useRows } from './rows';

const SECOND_MS = 1000;
const NONE: Incident[] = [];

/** The time, again every `everyMs`. A computer that wakes from sleep or whose clock is put right shows the new time within that. */
export function useNow(everyMs = SECOND_MS): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** How the promised next update stands, second by second. */
export function useIncidentClock(incident: Incident): { clock: UpdateClock; now: Date } {
  const now = useNow();
  return { clock: updateClock(incident, now), now };
}

/** Incidents of a brand that are going on, those whose update is due first before the others. `undefined` while loading. */
export function useOpenIncidents(brandId: string): Incident[] | undefined {
  return useRows(
    `incidents:open:${brandId}`,
    async (db) =>
      (await db.incidents.where('state').anyOf('open', 'monitoring').toArray())
        .filter((row) => !row.isRehearsal && row.brandId === brandId)
        .sort(byUrgency),
    NONE,
  );
}

function byUrgency(a: Incident, b: Incident): number {
  return (
    (a.sheet.nextUpdateAt ?? '9').localeCompare(b.sheet.nextUpdateAt ?? '9') || a.createdAt.localeCompare(b.createdAt)
  );
}
