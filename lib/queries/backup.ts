import { storage } from 'wxt/utils/storage';
import { exportBackup, type ImportResult, importBackup, wipe } from '@/lib/db/backup';
import { withDatabase } from './storing';

/** Why nothing was imported, for the interface to put into words. */
export type ImportRefusal = Extract<ImportResult, { ok: false }>['reason'];

export interface BackupControls {
  /** Rejects where there is no database to export. */
  exportAll(): Promise<Blob>;
  /** Merges by id; on any fault nothing is changed. `where` names the first wrong value of a damaged file. */
  importAll(
    file: File,
  ): Promise<{ ok: true; counts: Record<string, number> } | { ok: false; reason: ImportRefusal; where?: string }>;
  /** Everything goes, the settings too. Rejects where there is no database; then nothing is gone. */
  wipe(): Promise<void>;
}

const controls: BackupControls = {
  async exportAll() {
    const stored = await withDatabase((db) => exportBackup(db, new Date()));
    if (!stored.ok) throw new Error(`Nothing was exported: ${stored.reason}`);
    return new Blob([JSON.stringify(stored.value, null, 1)], { type: 'application/json' });
  },
  async importAll(file) {
    const text = await file.text();
    const stored = await withDatabase(async (db) => ({ ok: true, value: await importBackup(db, text) }));
    return stored.ok ? stored.value : stored;
  },
  async wipe() {
    const stored = await withDatabase(wipe);
    if (!stored.ok) throw new Error(`Nothing was deleted: ${stored.reason}`);
    // Not setting by setting: one that is added later must not be forgotten here.
    await Promise.all([storage.clear('local'), storage.clear('session')]);
  },
};

export function useBackup(): BackupControls {
  return controls;
}
