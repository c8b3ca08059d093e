import * as v from 'valibot';
import { managedId } from '@/lib/brands/managed';
import { type Brand, brandSchema } from '@/lib/domain/brand';

/** As far as a policy uses it, the pack that teams share by file. Rows are checked one by one: an administrator's slip costs one brand, not all. */
const deployedSchema = v.object({
  format: v.literal('heard-pack'),
  version: v.literal(1),
  brands: v.optional(v.array(v.unknown()), []),
});

/**
 * The brands of a deployed pack: the text of the file, as policies hold it, or the object itself.
 * @returns none for what is no pack, or one of a version that is not known
 */
export function brandsOfPack(pack: unknown): Brand[] {
  const parsed = v.safeParse(deployedSchema, typeof pack === 'string' ? fromJson(pack) : pack);
  if (!parsed.success) return [];
  return parsed.output.brands.flatMap((row) => {
    const brand = v.safeParse(brandSchema, row);
    return brand.success ? [{ ...brand.output, id: managedId(brand.output.id) }] : [];
  });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
