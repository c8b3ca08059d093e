import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { adopted } from '@/lib/domain/incidentAdoption';
import type { PackChanges } from '@/lib/domain/pack';
import type { Snippet } from '@/lib/domain/snippet';
import type { HeardDatabase } from './schema';
import { deleteSnippets, everySnippet, putSnippets } from './snippets';
import { attempt, attemptWrite, type Stored } from './stored';

/** What a pack is compared with, or made of. */
export interface PackMaterial {
  brands: Brand[];
  snippets: Snippet[];
  incidents: Incident[];
}

/** Read in one transaction, so that it belongs together. */
export function packMaterial(db: HeardDatabase): Promise<Stored<PackMaterial>> {
  return attempt(() =>
    db.transaction('r', [db.brands, db.snippets, db.incidents], async () => {
      const snippets: Snippet[] = [];
      await everySnippet(db, (rows) => {
        for (const row of rows) snippets.push(row);
      });
      return { brands: await db.brands.toArray(), snippets, incidents: await db.incidents.toArray() };
    }),
  );
}

/** How to undo: what was changed as it was before, and the ids of what is new. */
export interface PackUndo {
  before: PackMaterial;
  added: { brands: string[]; snippets: string[]; incidents: string[] };
}

/** Rows read between two breaths of the page. */
const SLICE = 200;

/**
 * Writes what was chosen of a pack, in one transaction: all of it or nothing.
 * @param onProgress gets the share (0 … 1) of the snippets that is written; what it throws takes everything back
 */
export function writePack(
  db: HeardDatabase,
  changes: PackChanges,
  onProgress?: (done: number) => void,
): Promise<Stored<PackUndo>> {
  return attemptWrite(() =>
    db.transaction('rw', [db.brands, db.snippets, db.incidents], async () => {
      const brands = await present(db.brands, changes.brands);
      const snippets = await present(db.snippets, changes.snippets);
      const theirs = changes.incidents.map((wish) => wish.theirs);
      const here = new Map((await present(db.incidents, theirs)).map((row) => [row.id, row]));
      const taken = changes.incidents.flatMap((wish) => adopted(here.get(wish.theirs.id) ?? null, wish) ?? []);
      const incidents = taken.flatMap(({ id }) => here.get(id) ?? []);
      await db.brands.bulkPut(changes.brands);
      await putSnippets(db, changes.snippets, onProgress);
      await db.incidents.bulkPut(taken);
      return {
        before: { brands, snippets, incidents },
        added: {
          brands: newIn(changes.brands, brands),
          snippets: newIn(changes.snippets, snippets),
          incidents: newIn(taken, incidents),
        },
      };
    }),
  );
}

/** Takes a pack back, in one transaction. */
export function undoPack(db: HeardDatabase, { before, added }: PackUndo): Promise<Stored<unknown>> {
  return attemptWrite(() =>
    db.transaction('rw', [db.brands, db.snippets, db.incidents], async () => {
      await db.brands.bulkDelete(added.brands);
      await db.incidents.bulkDelete(added.incidents);
      await db.brands.bulkPut(before.brands);
      await db.incidents.bulkPut(before.incidents);
      await deleteSnippets(db, added.snippets);
      await putSnippets(db, before.snippets);
    }),
  );
}

interface Rows<Row> {
  toCollection(): { primaryKeys(): PromiseLike<string[]> };
  bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]>;
}

async function present<Row extends { id: string }>(table: Rows<Row>, rows: readonly Row[]): Promise<Row[]> {
  // Most of what a file brings is new: asking 10,000 times for what is not there would hold the page up.
  const here = new Set(await table.toCollection().primaryKeys());
  const ids = rows.map(({ id }) => id).filter((id) => here.has(id));
  const known: Row[] = [];
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = await table.bulkGet(ids.slice(from, from + SLICE));
    known.push(...slice.filter((row): row is Awaited<Row> & Row => row !== undefined));
  }
  return known;
}

function newIn<Row extends { id: string }>(rows: readonly Row[], known: readonly Row[]): string[] {
  const ids = new Set(known.map(({ id }) => id));
  return rows.map(({ id }) => id).filter((id) => !ids.has(id));
}
