import type { Brand } from '@/lib/domain/brand';
import type { BrandField, BrandFields } from './check';

export interface Merged {
  brand: Brand;
  /** Changed here and elsewhere to different things: `brand` has what was saved elsewhere. */
  conflicts: BrandField[];
}

/**
 * Puts changes of this window into the brand as it is stored now, which another window may have changed since.
 * @param mine the fields changed here
 * @param base what those fields were before
 */
export function mergeBrand(stored: Brand, mine: BrandFields, base: BrandFields): Merged {
  const conflicts: BrandField[] = [];
  const brand: Brand = { ...stored };
  for (const field of Object.keys(mine) as BrandField[]) {
    const merged = mergeValue(stored[field], mine[field], base[field]);
    if (merged.ok) Object.assign(brand, { [field]: merged.value });
    else conflicts.push(field);
  }
  return { brand, conflicts };
}

type MergedValue = { ok: true; value: unknown } | { ok: false };
const CONFLICT: MergedValue = { ok: false };

function mergeValue(theirs: unknown, mine: unknown, base: unknown): MergedValue {
  if (same(theirs, base) || same(theirs, mine)) return { ok: true, value: mine };
  if (same(mine, base)) return { ok: true, value: theirs };
  if (Array.isArray(theirs) && Array.isArray(mine) && Array.isArray(base)) return mergeList(theirs, mine, base);
  return CONFLICT;
}

/** Row by row: rows are told apart by their id, or by all they say. */
function mergeList(theirs: unknown[], mine: unknown[], base: unknown[]): MergedValue {
  const [inMine, inBase, inTheirs] = [keyed(mine), keyed(base), keyed(theirs)];
  const rows: unknown[] = [];
  for (const [key, row] of inTheirs) {
    const before = inBase.get(key);
    if (!inMine.has(key)) {
      // Deleted here: it goes, unless somebody changed it meanwhile. New there: it stays.
      if (before === undefined) rows.push(row);
      else if (!same(row, before)) return CONFLICT;
      continue;
    }
    const merged =
      before === undefined ? { ok: same(row, inMine.get(key)), value: row } : mergeRow(row, inMine.get(key), before);
    if (!merged.ok) return CONFLICT;
    rows.push(merged.value);
  }
  for (const [key, row] of inMine) {
    if (inTheirs.has(key)) continue;
    if (!inBase.has(key)) rows.push(row);
    // Deleted there and changed here.
    else if (!same(row, inBase.get(key))) return CONFLICT;
  }
  return { ok: true, value: rows };
}

function mergeRow(theirs: unknown, mine: unknown, base: unknown): { ok: boolean; value?: unknown } {
  if (same(theirs, base) || same(theirs, mine)) return { ok: true, value: mine };
  return same(mine, base) ? { ok: true, value: theirs } : { ok: false };
}

function keyed(rows: unknown[]): Map<string, unknown> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? `id ${id}` : `as ${JSON.stringify(row)}`;
}

/** Plain data in both: its order of keys is that of the schema. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
