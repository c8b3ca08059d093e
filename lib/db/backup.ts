import type { Table } from 'dexie';
import * as v from 'valibot';
import { brandSchema } from '@/lib/domain/brand';
import { commitmentSchema } from '@/lib/domain/commitment';
import { correctionSchema } from '@/lib/domain/correction';
import { incidentSchema } from '@/lib/domain/incident';
import { type Interaction, interactionSchema } from '@/lib/domain/interaction';
import { type Person, personSchema } from '@/lib/domain/person';
import { postSchema } from '@/lib/domain/post';
import { sightingSchema } from '@/lib/domain/sighting';
import { snippetSchema } from '@/lib/domain/snippet';
import { draftSchema } from './drafts';
import { latestVersion, migrateTables, type OldTables, TABLES, type TableName } from './migrations';
import type { HeardDatabase } from './schema';
import { attempt, attemptWrite, type StorageFault, type Stored } from './stored';

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

/** What stands in an exported file: the whole database, readable by people and by every later version of Heard. */
export interface Backup {
  format: typeof FORMAT;
  version: number;
  exportedAt: string;
  tables: BackupTables;
}

/** Old versions may have had fewer tables and other rows, so only the frame is checked before migrating. */
const envelopeSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tables: v.record(v.picklist(TABLES), v.optional(v.array(v.record(v.string(), v.unknown())))),
});

export type BackupFault = 'not-json' | 'not-heard' | 'newer' | 'damaged';

/** `where`: the first wrong value, as `interactions.3.post.id`. */
export type ReadBackup = { ok: true; tables: BackupTables } | { ok: false; reason: BackupFault; where?: string };

export type ImportResult =
  | { ok: true; counts: Record<TableName, number> }
  | { ok: false; reason: BackupFault | StorageFault; where?: string };

export function exportBackup(db: HeardDatabase, now: Date): Promise<Stored<Backup>> {
  return attempt(() =>
    db.transaction('r', db.tables, async () => ({
      format: FORMAT,
      version: latestVersion(),
      exportedAt: now.toISOString(),
      tables: {
        brands: await db.brands.toArray(),
        people: await db.people.toArray(),
        posts: await db.posts.toArray(),
        interactions: await db.interactions.toArray(),
        snippets: await db.snippets.toArray(),
        drafts: await db.drafts.toArray(),
        corrections: await db.corrections.toArray(),
        commitments: await db.commitments.toArray(),
        incidents: await db.incidents.toArray(),
        sightings: await db.sightings.toArray(),
      },
    })),
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

/**
 * Merges a file into the database by id, in one transaction: all of it or nothing. Where both know a row, the later one stays, and a reply that got
 * further never goes back.
 * @returns how many rows of each table the file added or changed
 */
export async function importBackup(db: HeardDatabase, text: string): Promise<ImportResult> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const { tables } = read;
  const stored = await attemptWrite(() =>
    db.transaction('rw', db.tables, async () => ({
      brands: await merge(db.brands, tables.brands, (row) => row.id, later),
      people: await merge(db.people, tables.people, (row) => row.id, widestSpan),
      posts: await merge(
        db.posts,
        tables.posts,
        (row) => row.id,
        (known) => known,
      ),
      interactions: await merge(db.interactions, tables.interactions, (row) => row.id, further),
      snippets: await merge(db.snippets, tables.snippets, (row) => row.id, later),
      drafts: await merge(db.drafts, tables.drafts, (row) => row.postId, later),
      corrections: await merge(db.corrections, tables.corrections, (row) => row.postId, later),
      commitments: await merge(db.commitments, tables.commitments, (row) => row.id, later),
      incidents: await merge(db.incidents, tables.incidents, (row) => row.id, later),
      sightings: await merge(
        db.sightings,
        tables.sightings,
        (row) => row.postId,
        (known) => known,
      ),
    })),
  );
  return stored.ok ? { ok: true, counts: stored.value } : stored;
}

/** Empties every table, in one transaction. */
export function wipe(db: HeardDatabase): Promise<Stored<unknown>> {
  return attemptWrite(() =>
    db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear()))),
  );
}

/** @returns how many rows were written */
async function merge<Row>(
  table: Table<Row, string>,
  rows: Row[],
  keyOf: (row: Row) => string,
  choose: (known: Row, row: Row) => Row,
): Promise<number> {
  let written = 0;
  for (const row of rows) {
    const known = await table.get(keyOf(row));
    const chosen = known ? choose(known, row) : row;
    if (chosen === known) continue;
    await table.put(chosen);
    written++;
  }
  return written;
}

function later<Row extends { updatedAt: string }>(known: Row, row: Row): Row {
  return row.updatedAt > known.updatedAt ? row : known;
}

/** From the first time anybody saw the person to the last, with the newer name. */
function widestSpan(known: Person, row: Person): Person {
  const isEarlier = row.firstSeenAt < known.firstSeenAt;
  const isLater = row.lastSeenAt > known.lastSeenAt;
  if (!isEarlier && !isLater) return known;
  return { ...(isLater ? row : known), firstSeenAt: isEarlier ? row.firstSeenAt : known.firstSeenAt };
}

const PROGRESS: readonly Interaction['state'][] = ['failed', 'left', 'inserting', 'copied', 'inserted', 'posted'];

function further(known: Interaction, row: Interaction): Interaction {
  return PROGRESS.indexOf(row.state) > PROGRESS.indexOf(known.state) ? row : known;
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
