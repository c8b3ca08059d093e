import type { Table } from 'dexie';
import type { Interaction } from '@/lib/domain/interaction';
import type { Person } from '@/lib/domain/person';
import { type BackupFault, type BackupTables, readBackup } from './backup';
import { TABLES, type TableName } from './migrations';
import type { HeardDatabase } from './schema';
import { attempt, attemptWrite, type StorageFault } from './stored';

/** Of one table of a file, beside what is here already. */
export interface Difference {
  added: number;
  /** Rows that both know and where the file's takes the place of ours. */
  changed: number;
  /** Rows that both know and where ours stays. */
  kept: number;
}

export type ImportPreview =
  | { ok: true; differences: Record<TableName, Difference> }
  | { ok: false; reason: BackupFault | StorageFault; where?: string };

/** `counts`: rows of each table that the file added or changed. */
export type ImportResult =
  | { ok: true; counts: Record<TableName, number> }
  | { ok: false; reason: BackupFault | StorageFault; where?: string };

/** What would come of `importBackup`, without writing anything. */
export async function previewImport(db: HeardDatabase, text: string): Promise<ImportPreview> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const compared = await attempt(() => db.transaction('r', db.tables, () => compareAll(db, read.tables)));
  if (!compared.ok) return compared;
  return { ok: true, differences: perTable((name) => differenceOf(compared.value[name])) };
}

/**
 * Merges a file into the database by id, in one transaction: all of it or nothing. Where both know a row, the later one stays, and a reply that got
 * further never goes back.
 */
export async function importBackup(db: HeardDatabase, text: string): Promise<ImportResult> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const stored = await attemptWrite(() =>
    db.transaction('rw', db.tables, async () => {
      const compared = await compareAll(db, read.tables);
      for (const name of TABLES) await db.table(name).bulkPut([...compared[name].added, ...compared[name].changed]);
      return perTable((name) => compared[name].added.length + compared[name].changed.length);
    }),
  );
  return stored.ok ? { ok: true, counts: stored.value } : stored;
}

interface Compared<Row = object> {
  added: Row[];
  changed: Row[];
  kept: number;
}

const differenceOf = ({ added, changed, kept }: Compared): Difference => ({
  added: added.length,
  changed: changed.length,
  kept,
});

const perTable = <T>(value: (name: TableName) => T) =>
  Object.fromEntries(TABLES.map((name) => [name, value(name)])) as Record<TableName, T>;

async function compareAll(db: HeardDatabase, tables: BackupTables): Promise<Record<TableName, Compared>> {
  return {
    brands: await compare(db.brands, tables.brands, byId, later),
    people: await compare(db.people, tables.people, byId, joined),
    posts: await compare(db.posts, tables.posts, byId, ours),
    interactions: await compare(db.interactions, tables.interactions, byId, further),
    snippets: await compare(db.snippets, tables.snippets, byId, later),
    drafts: await compare(db.drafts, tables.drafts, byPost, later),
    corrections: await compare(db.corrections, tables.corrections, byPost, later),
    commitments: await compare(db.commitments, tables.commitments, byId, later),
    incidents: await compare(db.incidents, tables.incidents, byId, later),
    sightings: await compare(db.sightings, tables.sightings, byPost, ours),
  };
}

const byId = (row: { id: string }) => row.id;
const byPost = (row: { postId: string }) => row.postId;

async function compare<Row>(
  table: Table<Row, string>,
  rows: Row[],
  keyOf: (row: Row) => string,
  choose: (known: Row, row: Row) => Row,
): Promise<Compared<Row>> {
  const known = await table.bulkGet(rows.map(keyOf));
  const compared: Compared<Row> = { added: [], changed: [], kept: 0 };
  for (const [index, row] of rows.entries()) {
    const here = known[index];
    const chosen = here ? choose(here, row) : row;
    if (!here) compared.added.push(row);
    else if (chosen === here) compared.kept++;
    else compared.changed.push(chosen);
  }
  return compared;
}

const ours = <Row>(known: Row): Row => known;

function later<Row extends { updatedAt: string }>(known: Row, row: Row): Row {
  return row.updatedAt > known.updatedAt ? row : known;
}

/** From the first time anybody saw the person to the last, with the newer name and the newer note. */
function joined(known: Person, row: Person): Person {
  const firstSeenAt = row.firstSeenAt < known.firstSeenAt ? row.firstSeenAt : known.firstSeenAt;
  const isLater = row.lastSeenAt > known.lastSeenAt;
  const hasNewerNote = (row.noteAt ?? '') > (known.noteAt ?? '');
  const isNothingNew = firstSeenAt === known.firstSeenAt && !isLater && !hasNewerNote;
  if (isNothingNew) return known;
  const { note, noteAt, tags } = hasNewerNote ? row : known;
  const both = (field: 'names' | 'aliases' | 'urls') => [...new Set([...known[field], ...row[field]])];
  return {
    ...(isLater ? row : known),
    firstSeenAt,
    names: both('names'),
    aliases: both('aliases'),
    urls: both('urls'),
    note,
    noteAt,
    tags,
  };
}

const PROGRESS: readonly Interaction['state'][] = ['failed', 'left', 'inserting', 'copied', 'inserted', 'posted'];

/** The reply that got further; of two that got as far, the one of which more is known. */
function further(known: Interaction, row: Interaction): Interaction {
  const ahead = PROGRESS.indexOf(row.state) - PROGRESS.indexOf(known.state);
  if (ahead !== 0) return ahead > 0 ? row : known;
  const learned = (one: Interaction) => Number(one.outcome !== null) + Number(one.followUp !== null);
  return learned(row) > learned(known) ? row : known;
}
