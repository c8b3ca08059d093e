import { storage } from 'wxt/utils/storage';
import { exportBackup, wipe } from '@/lib/db/backup';
import { DATA_TABLES, type DataTable, exportTable } from '@/lib/db/dataTables';
import { type Difference, type ImportPreview, type ImportResult, importBackup, previewImport } from '@/lib/db/restore';
import { backupReminder } from '@/lib/settings/items';
import { withDatabase } from './storing';

export type { DataTable, Difference, ImportPreview };
export { DATA_TABLES };

/** Why nothing was imported, for the interface to put into words. */
export type ImportRefusal = Extract<ImportResult, { ok: false }>['reason'];

export interface BackupControls {
  /** Rejects where there is no database to export. `onProgress`: the share that is done, 0 to 1. */
  exportAll(onProgress?: (share: number) => void): Promise<Blob>;
  /** One table as CSV. Rejects where there is no database. */
  exportTable(table: DataTable): Promise<Blob>;
  /** What importing the file would add and change; writes nothing. `where` names the first wrong value of a damaged file. */
  preview(file: File): Promise<ImportPreview>;
  /** Merges by id; on any fault nothing is changed. */
  importAll(file: File): Promise<ImportResult>;
  /** Everything goes, the settings too. Rejects where there is no database; then nothing is gone. */
  wipe(): Promise<void>;
}

const controls: BackupControls = {
  async exportAll(onProgress) {
    const now = new Date();
    const stored = await withDatabase((db) => exportBackup(db, now, onProgress));
    if (!stored.ok) throw new Error(`Nothing was exported: ${stored.reason}`);
    await backupReminder.setValue({ ...(await backupReminder.getValue()), lastAt: now.toISOString() });
    return new Blob(stored.value, { type: 'application/json' });
  },
  async exportTable(table) {
    const stored = await withDatabase((db) => exportTable(db, table));
    if (!stored.ok) throw new Error(`Nothing was exported: ${stored.reason}`);
    return new Blob([stored.value], { type: 'text/csv' });
  },
  async preview(file) {
    const text = await file.text();
    const stored = await withDatabase(async (db) => ({ ok: true, value: await previewImport(db, text) }));
    return stored.ok ? stored.value : stored;
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
