import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type ThreadTurn, threadTurnSchema } from '@/lib/domain/analysis';
import { type Brand, brandSchema, UNNAMED_BRAND } from '@/lib/domain/brand';
import { platformSchema } from '@/lib/domain/platform';
import { barePost, type Post } from '@/lib/domain/post';
import { parseJson, stop } from './lines';

const brandInputSchema = v.union([v.string(), v.partial(brandSchema)]);

/** One line of `suggest --in`. `brand` is a name or a partial brand. */
export const postLineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  platform: platformSchema,
  author: v.optional(
    v.nullable(v.object({ name: v.optional(v.nullable(v.string())), handle: v.optional(v.nullable(v.string())) })),
  ),
  text: v.string(),
  language: v.optional(v.nullable(v.string())),
  isOwn: v.optional(v.boolean()),
  thread: v.optional(v.nullable(v.array(threadTurnSchema))),
  brand: v.optional(v.nullable(brandInputSchema)),
});
export type PostLine = v.InferOutput<typeof postLineSchema>;

/** The brand of a line on top of the one given with `--brand`. */
export function brandOf(input: v.InferOutput<typeof brandInputSchema> | null | undefined, base: Brand): Brand {
  if (!input) return base;
  return typeof input === 'string' ? { ...base, name: input } : { ...base, ...input };
}

export function postOf(line: PostLine): Post {
  return barePost({
    id: String(line.id),
    platform: line.platform,
    kind: 'comment',
    author: { name: line.author?.name ?? null, handle: line.author?.handle ?? null, url: null },
    text: line.text,
    language: line.language ?? null,
    isOwn: line.isOwn ?? false,
  });
}

export function threadOf(line: Pick<PostLine, 'thread'>): ThreadTurn[] {
  return line.thread ?? [];
}

/** Reads `--brand`; ends the program with a plain sentence when the file is none. */
export function readBrand(path: string | undefined): Brand {
  if (!path) return UNNAMED_BRAND;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return stop(`The brand file ${path} could not be read.`);
  }
  const parsed = parseJson(text);
  const brand = v.safeParse(v.partial(brandSchema), parsed.ok ? parsed.value : null);
  if (!brand.success) return stop(`The brand file ${path} does not hold a brand: ${v.summarize(brand.issues)}`);
  return { ...UNNAMED_BRAND, ...brand.output };
}
