import { openPromises } from '@/lib/db/commitments';
import { showDue } from '@/lib/reminders/badge';
import { readOnce } from './storing';

/** Brings the number on the icon and its alarms up to date after promises changed. */
export async function refreshDue(): Promise<void> {
  const open = await readOnce((db) => openPromises(db), null);
  // Without the icon the list still tells.
  if (open) await showDue(open, Date.now()).catch(() => {});
}
