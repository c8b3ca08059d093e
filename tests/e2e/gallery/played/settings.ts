import { useState } from 'react';
import type { Brand } from '@/lib/domain/brand';
import type { BackupControls } from '@/lib/queries/backup';
import type { Retention } from '@/lib/queries/dataCare';
import type { Setting } from '@/lib/queries/settings';
import type { StorageHealth } from '@/lib/queries/storageHealth';
import type { FrameworkChoice } from '@/lib/replies/engine';
import type { BackupReminder, Theme } from '@/lib/settings/items';
import { asked, later, scene } from './asked';

export const useStorageHealth = () => (asked.get('storage') ?? 'ok') as StorageHealth;
export const useTheme = (): Setting<Theme> => [(asked.get('theme') ?? 'system') as Theme, later];
export const useSingleKeys = (): Setting<boolean> => [true, later];
export const useDueNotices = (): Setting<boolean> => [false, later];
export const useFramework = (): Setting<FrameworkChoice | null> => {
  const [order, setOrder] = useState(asked.get('order') as FrameworkChoice | null);
  return [order, async (next) => setOrder(next)];
};
/** Everything is found in a file, some of it newer than here. */
const none = { added: 0, changed: 0, kept: 0 };
const DIFFERENCES = {
  brands: { ...none, kept: 2 },
  people: { added: 214, changed: 31, kept: 640 },
  posts: { ...none, added: 260, kept: 1180 },
  interactions: { added: 248, changed: 12, kept: 1172 },
  snippets: { added: 6, changed: 3, kept: 88 },
  drafts: none,
  corrections: { ...none, added: 9, kept: 41 },
  commitments: { added: 17, changed: 4, kept: 96 },
  incidents: { ...none, kept: 1 },
  sightings: { ...none, added: 402, kept: 2210 },
};
const OUTDATED = {
  interactions: 1204,
  posts: 1180,
  sightings: 2411,
  commitments: 96,
  corrections: 12,
  drafts: 0,
  people: 431,
};

const COUNTS = {
  brands: 0,
  people: 245,
  posts: 260,
  interactions: 260,
  snippets: 9,
  drafts: 0,
  corrections: 9,
  commitments: 21,
  incidents: 0,
  sightings: 402,
};

export { DATA_TABLES } from '@/lib/db/dataTables';

const BACKUP: BackupControls = {
  exportAll: async () => new Blob(),
  exportTable: async () => new Blob(),
  preview: async () => ({ ok: true, differences: DIFFERENCES }),
  importAll: async () => ({ ok: true, counts: COUNTS }),
  wipe: later,
};
export const useBackup = () => BACKUP;

const DAY_MS = 24 * 60 * 60 * 1000;
const lastAt = new Date(Date.now() - 43 * DAY_MS).toISOString();
export const useBackupReminder = () => {
  const reminder: Setting<BackupReminder> = [{ everyDays: 30, lastAt, snoozedUntil: null }, later];
  return { reminder, isDue: scene === 'backup' };
};
export const snoozed = (reminder: BackupReminder) => reminder;
export const useRetention = (): Retention => ({
  days: null,
  wouldDelete: async () => ({ ok: true, value: OUTDATED }),
  keepFor: async () => ({ ok: true, value: null }),
});
export const useStorageUse = () => ({
  use: { used: 38_400_000, available: 12_000_000_000, isPersistent: false },
  keep: async () => true,
});
export const openWorkspace = () => {};
export const useAgentInitials = (): Setting<string | null> => ['MK', later];
export const useSignedBrand = (brand: Brand): Brand => brand;
export const learnInitials = later;
