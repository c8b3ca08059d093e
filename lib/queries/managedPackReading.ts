import * as v from 'valibot';
import { managedId } from '@/lib/brands/managed';
import { type Brand, brandSchema, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Pack, PackBrand, RefusedRow } from '@/lib/domain/pack';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { type PackFault, readPack } from '@/lib/packs/pack';

/** A pack that a company deployed, as it is used here: for reading only, under ids of its own. */
export interface ManagedContents {
  brands: Brand[];
  snippets: Snippet[];
  /** Why nothing of it can be read; `null` where it can. */
  fault: PackFault | null;
  /** Rows that cannot be taken; the rest of the pack is in use. */
  refused: RefusedRow[];
}

/**
 * What a deployed pack holds: the text of the file, as policies hold it, or the object itself. A wrong row costs that row and not the pack.
 * Questions and policies of no brand are every brand's.
 */
export function contentsOfPack(deployed: unknown): ManagedContents {
  const read = readPack(typeof deployed === 'string' ? deployed : JSON.stringify(deployed));
  if (!read.ok) return { brands: [], snippets: [], fault: read.reason, refused: [] };
  const brands = read.pack.brands.flatMap((row) => brandOf(row, read.pack) ?? []);
  return { brands, snippets: snippetsOf(read.pack), fault: null, refused: read.refused };
}

function brandOf(row: PackBrand, { faq, policies }: Pack): Brand | null {
  const updatedAt = row.updatedAt || UNNAMED_BRAND.updatedAt;
  const ofBrand = <Row extends { brandId: string | null; updatedAt: string }>(rows: Row[]) =>
    rows
      .filter(({ brandId }) => brandId === null || brandId === row.id)
      .map((fact) => ({ ...fact, updatedAt: fact.updatedAt || updatedAt }));
  const brand = v.safeParse(brandSchema, { ...row, updatedAt, faq: ofBrand(faq), policies: ofBrand(policies) });
  return brand.success ? { ...brand.output, id: managedId(brand.output.id), initials: '' } : null;
}

/** How often they were used is not counted: nothing of them is written here. */
function snippetsOf({ brands, snippets }: Pack): Snippet[] {
  const deployed = new Set(brands.map(({ id }) => id));
  return snippets.map((row) =>
    v.parse(snippetSchema, {
      ...row,
      id: managedId(row.id),
      // One that is for a brand of the user's own stays with it.
      brandId: row.brandId !== null && deployed.has(row.brandId) ? managedId(row.brandId) : row.brandId,
      createdAt: row.createdAt || UNNAMED_BRAND.updatedAt,
      updatedAt: row.updatedAt || UNNAMED_BRAND.updatedAt,
      usedCount: 0,
      lastUsedAt: null,
    }),
  );
}
