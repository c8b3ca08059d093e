import Dexie from 'dexie';
import { type StorageHealth, storageHealth } from './health';
import { HeardDatabase } from './schema';

let shared: HeardDatabase | null = null;
let opening: Promise<void> | null = null;
const listening = new WeakSet<HeardDatabase>();

/** The database of this context, open or not. For live queries, which wait for `storageHealth`; everything else goes through `openDatabase`. */
export function theDatabase(): HeardDatabase {
  shared ??= new HeardDatabase();
  return shared;
}

/**
 * Opens the database once per context. Never rejects: where it cannot be opened `storageHealth` says why, and the repositories answer
 * `unavailable`. Asking again then tries again.
 */
export async function openDatabase(): Promise<HeardDatabase> {
  const db = theDatabase();
  const isLost = ['newer', 'unavailable'].includes(storageHealth.current());
  if (!opening || isLost) opening = connect(db, storageHealth.report);
  await opening;
  return db;
}

/**
 * Opens `db` unless a newer Heard wrote it: that is left untouched, because we would not understand it. Says how it went through `report`, also
 * later, when a newer version wants the database to itself.
 */
export async function connect(db: HeardDatabase, report: (health: StorageHealth) => void): Promise<void> {
  report('opening');
  const leaveToNewer = () => {
    db.close();
    report('newer');
  };
  try {
    // Dexie opens a newer database as if it were ours and adds what it misses, so the version is looked at before.
    if ((await installedVersion(db.name)) > db.verno) return leaveToNewer();
    if (!listening.has(db)) listen(db, report);
    await db.open();
    if (wholeVersion(db.backendDB().version) > db.verno) return leaveToNewer();
    report('ok');
  } catch {
    db.close();
    report('unavailable');
  }
}

function listen(db: HeardDatabase, report: (health: StorageHealth) => void): void {
  listening.add(db);
  let lostTo: StorageHealth = 'unavailable';
  db.on('blocked', () => report('blocked'));
  // Dexie closes by itself when another tab wants the database; staying open would block that one.
  db.on('versionchange', (event) => {
    if (event.newVersion !== null) lostTo = 'newer';
    report(lostTo);
  });
  db.on('close', () => report(lostTo));
}

/** @returns 0 when there is no such database yet */
async function installedVersion(name: string): Promise<number> {
  const databases = (await Dexie.dependencies.indexedDB.databases?.()) as IDBDatabaseInfo[] | undefined;
  return wholeVersion(databases?.find((database) => database.name === name)?.version ?? 0);
}

/** Dexie keeps ten native versions for each of ours. */
function wholeVersion(native: number): number {
  return Math.floor(native / 10);
}
