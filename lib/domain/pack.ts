import * as v from 'valibot';
import { brandSchema, faqSchema, policySchema } from './brand';
import { incidentSchema } from './incident';
import type { AdoptionWish } from './incidentAdoption';
import { snippetSchema, tagsSchema } from './snippet';

/** What a team shares by file: brands, snippets, FAQ and policies, and nothing about people or posts. */
export const PACK_FORMAT = 'heard-pack';
/** Counted up when an older Heard could not understand a pack any more. */
export const PACK_VERSION = 1;

/** Written by hand, another spelling of a day would never come: the snippet would never be read again. */
const day = v.pipe(v.string(), v.regex(/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/));
const text = v.optional(v.string(), '');
/** Of a brand's id in the same pack or on this machine; `null`: of the brand that is chosen when the pack is read. */
const ofBrand = v.optional(v.nullable(v.string()), null);

/** Without what was counted on somebody's machine. Dates may be missing where a pack was written by hand. */
export const packSnippetSchema = v.object({
  ...v.omit(snippetSchema, ['usedCount', 'lastUsedAt', 'keptCount', 'editedCount', 'createdAt', 'updatedAt', 'readAt'])
    .entries,
  tags: v.optional(tagsSchema, []),
  reviewBy: v.optional(v.nullable(day), null),
  createdAt: text,
  updatedAt: text,
});
export type PackSnippet = v.InferOutput<typeof packSnippetSchema>;

export const packBrandSchema = v.object({ ...v.omit(brandSchema, ['faq', 'policies']).entries, updatedAt: text });
export type PackBrand = v.InferOutput<typeof packBrandSchema>;

export const packFaqSchema = v.object({ ...faqSchema.entries, updatedAt: text, brandId: ofBrand });
export type PackFaq = v.InferOutput<typeof packFaqSchema>;

export const packPolicySchema = v.object({ ...policySchema.entries, updatedAt: text, brandId: ofBrand });
export type PackPolicy = v.InferOutput<typeof packPolicySchema>;

/** What a pack holds, by kind. FAQ and policies stand beside the brands, so that they can be shared without the brand's voice. */
export const PACK_ROWS = {
  brands: packBrandSchema,
  snippets: packSnippetSchema,
  faq: packFaqSchema,
  policies: packPolicySchema,
  incidents: incidentSchema,
} as const;
export type PackList = keyof typeof PACK_ROWS;
export const PACK_LISTS = Object.keys(PACK_ROWS) as PackList[];

export interface Pack {
  format: typeof PACK_FORMAT;
  version: number;
  /** What it is for, as its maker says; may be ''. */
  name: string;
  exportedAt: string;
  brands: PackBrand[];
  snippets: PackSnippet[];
  faq: PackFaq[];
  policies: PackPolicy[];
  incidents: v.InferOutput<typeof incidentSchema>[];
}

/** The frame of a pack file; its rows are looked at one by one, so that a wrong one can be named. */
export const packFrameSchema = v.object({
  format: v.literal(PACK_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  exportedAt: text,
  brands: v.optional(v.array(v.unknown()), []),
  snippets: v.optional(v.array(v.unknown()), []),
  faq: v.optional(v.array(v.unknown()), []),
  policies: v.optional(v.array(v.unknown()), []),
  incidents: v.optional(v.array(v.unknown()), []),
});

/** A row of a file that cannot be taken, and why. */
export interface RefusedRow {
  /** As the user finds it: `snippets 3` counts from 1; in a CSV file the line of the row's beginning. */
  list: PackList | 'line';
  at: number;
  /** What it calls itself, cut short; '' when it does not say. */
  name: string;
  /** Of its schema, `body`; '' for the row as a whole. */
  field: string;
  problem: 'missing' | 'too_long' | 'invalid' | 'twice' | 'quotes';
}

/** What came of choosing, ready to be written in one transaction. */
export interface PackChanges {
  brands: v.InferOutput<typeof brandSchema>[];
  snippets: v.InferOutput<typeof snippetSchema>[];
  /** How each stands to the one here is looked at again when it is written: another window may have published meanwhile. */
  incidents: AdoptionWish[];
}
