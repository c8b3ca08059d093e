import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { PackChanges } from '@/lib/domain/pack';
import type { Snippet } from '@/lib/domain/snippet';
import type { HeardDatabase } from './schema';
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
    db.transaction('r', [db.brands, db.snippets, db.incidents], async () => ({
      brands: await db.brands.toArray(),
      snippets: await db.snippets.toArray(),
      incidents: await db.incidents.toArray(),
    })),
  );
}

/** How to undo: what was changed as it was before, and the ids of what is new. */
export interface PackUndo {
  before: PackMaterial;
  added: { brands: string[]; snippets: string[]; incidents: string[] };
}

/** Rows written between two breaths of the page. */
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
      const incidents = await present(db.incidents, changes.incidents);
      await db.brands.bulkPut(changes.brands);
      for (let from = 0; from < changes.snippets.length; from += SLICE) {
        await db.snippets.bulkPut(changes.snippets.slice(from, from + SLICE));
        onProgress?.(Math.min(1, (from + SLICE) / changes.snippets.length));
      }
      await db.incidents.bulkPut(changes.incidents);
      return {
        before: { brands, snippets, incidents },
        added: {
          brands: newIn(changes.brands, brands),
          snippets: newIn(changes.snippets, snippets),
          incidents: newIn(changes.incidents, incidents),
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
      await db.snippets.bulkDelete(added.snippets);
      await db.incidents.bulkDelete(added.incidents);
      await db.brands.bulkPut(before.brands);
      await db.snippets.bulkPut(before.snippets);
      await db.incidents.bulkPut(before.incidents);
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
