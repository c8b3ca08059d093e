import { openPromises } from '@/lib/db/commitments';
import { openIncidents } from '@/lib/db/incidents';
import { showDue } from '@/lib/reminders/badge';
import { showIncidentClock } from '@/lib/reminders/incidentBadge';
import { readOnce } from './storing';

/** Brings the number on the icon and its alarms up to date after promises or incidents changed. */
export async function refreshDue(): Promise<void> {
  const open = await readOnce((db) => openPromises(db), null);
  // Without the icon the list still tells.
  if (open) await showDue(open, Date.now()).catch(() => {});
  const incidents = await readOnce((db) => openIncidents(db), null);
  if (incidents) await showIncidentClock(incidents, Date.now()).catch(() => {});
}
