import * as v from 'valibot';
import { brandSchema } from '@/lib/domain/brand';
import { commitmentSchema } from '@/lib/domain/commitment';
import { correctionSchema } from '@/lib/domain/correction';
import { incidentSchema } from '@/lib/domain/incident';
import { interactionSchema } from '@/lib/domain/interaction';
import { personSchema } from '@/lib/domain/person';
import { postSchema } from '@/lib/domain/post';
import { sightingSchema } from '@/lib/domain/sighting';
import { snippetSchema } from '@/lib/domain/snippet';
import { draftSchema } from './drafts';
import { latestVersion, migrateTables, type OldTables, TABLES, type TableName } from './migrations';
import type { HeardDatabase } from './schema';
import { attempt, attemptWrite, type Stored } from './stored';

const FORMAT = 'heard-backup';

const tablesSchema = v.object({
  brands: v.array(brandSchema),
  people: v.array(personSchema),
  posts: v.array(postSchema),
  interactions: v.array(interactionSchema),
  snippets: v.array(snippetSchema),
  drafts: v.array(draftSchema),
  corrections: v.array(correctionSchema),
  commitments: v.array(commitmentSchema),
  incidents: v.array(incidentSchema),
  sightings: v.array(sightingSchema),
});
export type BackupTables = v.InferOutput<typeof tablesSchema>;

/** Old versions may have had fewer tables and other rows, so only the frame is checked before migrating. */
const envelopeSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tables: v.record(v.picklist(TABLES), v.optional(v.array(v.record(v.string(), v.unknown())))),
});

export type BackupFault = 'not-json' | 'not-heard' | 'newer' | 'damaged';

/** `where`: the first wrong value, as `interactions.3.post.id`. */
export type ReadBackup = { ok: true; tables: BackupTables } | { ok: false; reason: BackupFault; where?: string };

/** So many rows are written down at a time: a browser with a year of replies must not hold them twice. */
const ROWS_AT_ONCE = 500;

/**
 * The whole database as the parts of one JSON file, of one moment: nothing that is written meanwhile is in it.
 * @param onProgress the share that is done, 0 to 1, after every few hundred rows
 */
export function exportBackup(
  db: HeardDatabase,
  now: Date,
  onProgress: (share: number) => void = () => {},
): Promise<Stored<string[]>> {
  const head = { format: FORMAT, version: latestVersion(), exportedAt: now.toISOString() };
  return attempt(() =>
    db.transaction('r', db.tables, async () => {
      const counts = await Promise.all(TABLES.map((name) => db.table(name).count()));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const parts = [`${JSON.stringify(head).slice(0, -1)},\n"tables":{`];
      let done = 0;
      for (const [index, name] of TABLES.entries()) {
        parts.push(`${index > 0 ? ',\n' : '\n'}"${name}":[`);
        let last: unknown;
        for (let first = true; ; first = false) {
          const table = db.table<Record<string, unknown>>(name);
          const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
          const rows = await from.limit(ROWS_AT_ONCE).toArray();
          if (rows.length === 0) break;
          parts.push(`${first ? '' : ','}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`);
          last = rows.at(-1)?.[table.schema.primKey.keyPath as string];
          done += rows.length;
          onProgress(done / total);
        }
        parts.push(']');
      }
      parts.push('}}\n');
      return parts;
    }),
  );
}

/** Reads an exported file of this or any earlier version. Nothing of a file with one wrong row is used. */
export function readBackup(text: string): ReadBackup {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const envelope = v.safeParse(envelopeSchema, content);
  if (!envelope.success) {
    const isOurs = v.is(v.object({ format: v.literal(FORMAT) }), content);
    return isOurs
      ? { ok: false, reason: 'damaged', where: pathOf(envelope.issues) }
      : { ok: false, reason: 'not-heard' };
  }
  const { version, tables } = envelope.output;
  if (version > latestVersion()) return { ok: false, reason: 'newer' };
  const current = v.safeParse(tablesSchema, { ...emptyTables(), ...migrated(tables, version) });
  if (!current.success) return { ok: false, reason: 'damaged', where: pathOf(current.issues) };
  return { ok: true, tables: current.output };
}

/** Empties every table, in one transaction. */
export function wipe(db: HeardDatabase): Promise<Stored<unknown>> {
  return attemptWrite(() =>
    db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear()))),
  );
}

function migrated(tables: OldTables, version: number): OldTables {
  try {
    return migrateTables(tables, version);
  } catch {
    // A row that a migration stumbles over is as damaged as one the schema refuses; the schema names it.
    return tables;
  }
}

function emptyTables(): Record<TableName, []> {
  return {
    brands: [],
    people: [],
    posts: [],
    interactions: [],
    snippets: [],
    drafts: [],
    corrections: [],
    commitments: [],
    incidents: [],
    sightings: [],
  };
}

function pathOf(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return v.getDotPath(issues[0]) ?? '';
}
