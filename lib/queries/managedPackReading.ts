import * as v from 'valibot';
import { managedId } from '@/lib/brands/managed';
import { type Brand, brandSchema, UNNAMED_BRAND } from '@/lib/domain/brand';
import { readPack } from '@/lib/packs/pack';

/**
 * The brands of a deployed pack: the text of the file, as policies hold it, or the object itself. A wrong row costs that row and not the pack.
 * Questions and policies of no brand are every brand's.
 * @returns none for what is no pack, or one of a newer version
 */
export function brandsOfPack(deployed: unknown): Brand[] {
  const read = readPack(typeof deployed === 'string' ? deployed : JSON.stringify(deployed));
  if (!read.ok) return [];
  const { brands, faq, policies } = read.pack;
  return brands.flatMap((row) => {
    const updatedAt = row.updatedAt || UNNAMED_BRAND.updatedAt;
    const ofBrand = <Row extends { brandId: string | null; updatedAt: string }>(rows: Row[]) =>
      rows
        .filter(({ brandId }) => brandId === null || brandId === row.id)
        .map((fact) => ({ ...fact, updatedAt: fact.updatedAt || updatedAt }));
    const brand = v.safeParse(brandSchema, { ...row, updatedAt, faq: ofBrand(faq), policies: ofBrand(policies) });
    return brand.success ? [{ ...brand.output, id: managedId(brand.output.id) }] : [];
  });
}
