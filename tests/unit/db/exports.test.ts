import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { readBackup } from '@/lib/db/backup';
import { latestVersion, MIGRATIONS, TABLES } from '@/lib/db/migrations';
import { importBackup } from '@/lib/db/restore';
import { HeardDatabase } from '@/lib/db/schema';
import { newDatabase } from './rows';

/** Frozen: an export of each released version, never edited afterwards. */
const FOLDER = join(process.cwd(), 'tests/unit/db/exports');
const fileOf = (version: number) => join(FOLDER, `v${version}.json`);
const VERSIONS = MIGRATIONS.map(({ to }) => to);

describe('every export there ever was', () => {
  it('is frozen here, one file for each version and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(VERSIONS.map((version) => `v${version}.json`).sort());
  });

  it('versions count up by one', () => {
    expect(VERSIONS).toEqual(Array.from({ length: latestVersion() }, (_, index) => index + 1));
  });

  it.each(VERSIONS)('v%i is read by today’s Heard with every row of every table', async (version) => {
    expect(existsSync(fileOf(version)), `freeze an export as ${fileOf(version)}`).toBe(true);
    const text = readFileSync(fileOf(version), 'utf8');
    const frozen = JSON.parse(text) as { version: number; tables: Record<string, unknown[]> };
    expect(frozen.version).toBe(version);

    expect(readBackup(text)).toMatchObject({ ok: true });
    const db = await newDatabase();
    const imported = await importBackup(db, text);
    expect(imported).toMatchObject({ ok: true });
    for (const [table, rows] of Object.entries(frozen.tables)) {
      expect(rows.length, `the frozen export shows no row of ${table}`).toBeGreaterThan(0);
      expect(await db.table(table).count(), table).toBe(rows.length);
    }
  });

  it.each(VERSIONS)('a browser still at v%i is brought up to date without losing a row', async (version) => {
    const { tables } = JSON.parse(readFileSync(fileOf(version), 'utf8')) as { tables: Record<string, object[]> };
    const old = new HeardDatabase(
      `at-v${version}`,
      MIGRATIONS.filter(({ to }) => to <= version),
    );
    await old.open();
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkPut(rows);
    old.close();

    const db = await newDatabase(`at-v${version}`);
    expect(db.verno).toBe(latestVersion());
    const now = Object.fromEntries(
      await Promise.all(TABLES.map(async (table) => [table, await db.table(table).toArray()] as const)),
    );
    expect(readBackup(JSON.stringify({ format: 'heard-backup', version: latestVersion(), tables: now }))).toMatchObject(
      {
        ok: true,
      },
    );
    for (const [table, rows] of Object.entries(tables)) expect(now[table], table).toHaveLength(rows.length);
    await Dexie.delete(`at-v${version}`);
  });
});
