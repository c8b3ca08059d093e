import { countOutdated, deleteOutdated, type Outdated } from '@/lib/db/retention';
import type { Stored } from '@/lib/db/stored';
import { type BackupReminder, backupReminder, retentionDays } from '@/lib/settings/items';
import { useRows } from './rows';
import { type Setting, useSetting } from './settings';
import { withDatabase } from './storing';

export type { Outdated };

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

export interface Retention {
  /** Days that things are kept; `null`: for good. `undefined` while loading. */
  days: number | null | undefined;
  /** What would go if this were set. Deletes nothing. */
  wouldDelete(days: number): Promise<Stored<Outdated>>;
  /** Deletes now, and each day from now on. `null` keeps everything. */
  keepFor(days: number | null): Promise<Stored<Outdated | null>>;
}

export function useRetention(): Retention {
  const [days, setDays] = useSetting(retentionDays);
  return {
    days,
    wouldDelete: (wanted) => withDatabase((db) => countOutdated(db, daysAgo(wanted))),
    async keepFor(wanted) {
      const stored: Stored<Outdated | null> =
        wanted === null ? { ok: true, value: null } : await withDatabase((db) => deleteOutdated(db, daysAgo(wanted)));
      if (stored.ok) await setDays(wanted);
      return stored;
    },
  };
}

/** Fewer replies than this are no loss that anybody is reminded of. */
const WORTH_A_BACKUP = 20;

/** When to export next, and how often. `isDue`: a reminder should be shown now. */
export function useBackupReminder(): { reminder: Setting<BackupReminder>; isDue: boolean } {
  const reminder = useSetting(backupReminder);
  const first = useRows('first-reply', (db) => firstWorthKeeping(db), null);
  return { reminder, isDue: isBackupDue(reminder[0], first ?? null, Date.now()) };
}

type Database = Parameters<Parameters<typeof withDatabase>[0]>[0];

/** When the first reply was written, once there are enough to be missed. */
async function firstWorthKeeping(db: Database): Promise<string | null> {
  // Not counted: that takes as long as there are replies, and this is asked whenever a screen opens.
  const [first, ...others] = await db.interactions.orderBy('startedAt').limit(WORTH_A_BACKUP).toArray();
  return first && others.length + 1 >= WORTH_A_BACKUP ? first.startedAt : null;
}

/** @param now milliseconds */
export function isBackupDue(reminder: BackupReminder | undefined, first: string | null, now: number): boolean {
  if (!reminder || reminder.everyDays === null || first === null) return false;
  const { everyDays, lastAt, snoozedUntil } = reminder;
  if (snoozedUntil !== null && now < Date.parse(snoozedUntil)) return false;
  return now - Date.parse(lastAt ?? first) >= everyDays * DAY_MS;
}

/** Asks again in a week. */
export const snoozed = (reminder: BackupReminder, now: number): BackupReminder => ({
  ...reminder,
  snoozedUntil: new Date(now + 7 * DAY_MS).toISOString(),
});
