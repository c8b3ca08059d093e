import * as v from 'valibot';
import { sharedSign } from '@/lib/domain/agentSign';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import {
  PACK_FORMAT,
  PACK_LISTS,
  PACK_ROWS,
  PACK_VERSION,
  type Pack,
  type PackList,
  packFrameSchema,
  type RefusedRow,
} from '@/lib/domain/pack';
import type { Snippet } from '@/lib/domain/snippet';
import { refusalOf } from './refusal';

/** `newer`: made by a later Heard; `too_large`: more than a browser should read at once. */
export type PackFault = 'not_json' | 'not_pack' | 'newer' | 'damaged' | 'too_large';

export type ReadPack =
  /** `refused`: rows that are left out; nothing was written yet, so the user can still say no. */
  { ok: true; pack: Pack; refused: RefusedRow[] } | { ok: false; reason: PackFault };

/** UTF-16 units; 10,000 snippets of 800 signs are a quarter of it. */
const MOST_TEXT = 32_000_000;

/** Rows looked at between two breaths. */
const SLICE = 50;

/**
 * Reads a pack file of this or an earlier version. What it does not know is left out; a row its schema refuses is named and left out. Text that
 * looks like a script stays text.
 */
export function readPack(text: string): ReadPack {
  const slices = readPackInSlices(text);
  for (let step = slices.next(); ; step = slices.next()) if (step.done) return step.value;
}

/** The same in slices of some milliseconds, so that a page can breathe between two of them; each gives the share (0 … 1) of the rows that is read. */
export function* readPackInSlices(text: string): Generator<number, ReadPack> {
  if (text.length > MOST_TEXT) return { ok: false, reason: 'too_large' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'not_json' };
  }
  yield 0;
  const head = v.safeParse(v.object({ format: v.literal(PACK_FORMAT), version: v.number() }), content);
  if (!head.success) return { ok: false, reason: 'not_pack' };
  if (head.output.version > PACK_VERSION) return { ok: false, reason: 'newer' };
  const frame = v.safeParse(packFrameSchema, content);
  if (!frame.success) return { ok: false, reason: 'damaged' };
  const refused: RefusedRow[] = [];
  const rows = hoisted(frame.output);
  const progress = { read: 0, total: PACK_LISTS.reduce((sum, list) => sum + rows[list].length, 0) };
  const pack: Pack = {
    format: PACK_FORMAT,
    version: frame.output.version,
    name: frame.output.name,
    exportedAt: frame.output.exportedAt,
    brands: yield* rowsOf('brands', rows.brands, refused, progress),
    snippets: yield* rowsOf('snippets', rows.snippets, refused, progress),
    faq: yield* rowsOf('faq', rows.faq, refused, progress),
    policies: yield* rowsOf('policies', rows.policies, refused, progress),
    incidents: yield* rowsOf('incidents', rows.incidents, refused, progress),
  };
  return { ok: true, pack, refused };
}

type Rows = Record<PackList, unknown[]>;

/** FAQ and policies may also stand inside their brand, as in the database. */
function hoisted({ brands, snippets, faq, policies, incidents }: Rows): Rows {
  const rows: Rows = { brands, snippets, faq: [...faq], policies: [...policies], incidents };
  for (const brand of brands) {
    if (typeof brand !== 'object' || brand === null) continue;
    const held = brand as { id?: unknown; faq?: unknown; policies?: unknown };
    for (const list of ['faq', 'policies'] as const) {
      const inside = held[list];
      if (Array.isArray(inside)) rows[list].push(...inside.map((row: object) => ({ ...row, brandId: held.id })));
    }
  }
  return rows;
}

type RowOf<List extends PackList> = v.InferOutput<(typeof PACK_ROWS)[List]>;

function* rowsOf<List extends PackList>(
  list: List,
  rows: readonly unknown[],
  refused: RefusedRow[],
  progress: { read: number; total: number },
): Generator<number, RowOf<List>[]> {
  const schema = PACK_ROWS[list];
  const ids = new Set<string>();
  const taken: RowOf<List>[] = [];
  for (const [index, row] of rows.entries()) {
    const read = v.safeParse(schema, row);
    const at = index + 1;
    if (read.success) {
      const output = read.output as RowOf<List>;
      const key = JSON.stringify([output.id, 'brandId' in output && list !== 'snippets' ? output.brandId : null]);
      if (ids.has(key)) refused.push({ list, at, name: nameOf(row), field: 'id', problem: 'twice' });
      else taken.push(output);
      ids.add(key);
    } else {
      refused.push({ list, at, name: nameOf(row), ...refusalOf(read.issues[0]) });
    }
    progress.read += 1;
    if (progress.read % SLICE === 0) yield progress.read / progress.total;
  }
  return taken;
}

const LONGEST_NAME = 60;

function nameOf(row: unknown): string {
  const { title, name, question } = (row ?? {}) as Record<string, unknown>;
  const said = [title, name, question].find((one) => typeof one === 'string') as string | undefined;
  return (said ?? '').trim().slice(0, LONGEST_NAME);
}

export interface PackContents {
  name: string;
  brands: readonly Brand[];
  snippets: readonly Snippet[];
  incidents?: readonly Incident[];
}

/** Makes a pack of what is on this machine; how often something was used stays here, and so do the initials of who shares it. */
export function makePack({ name, brands, snippets, incidents = [] }: PackContents, now: Date): Pack {
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name,
    exportedAt: now.toISOString(),
    brands: brands.map(({ faq: _faq, policies: _policies, ...brand }) => ({
      ...brand,
      initials: '',
      signOff: sharedSign(brand.signOff),
    })),
    snippets: snippets.map(
      ({ usedCount: _u, lastUsedAt: _l, keptCount: _k, editedCount: _e, readAt: _r, ...snippet }) => snippet,
    ),
    faq: brands.flatMap(({ id, faq }) => faq.map((entry) => ({ ...entry, brandId: id }))),
    policies: brands.flatMap(({ id, policies }) => policies.map((policy) => ({ ...policy, brandId: id }))),
    incidents: [...incidents],
  };
}

/** As the file is written: readable, and the same for the same pack. */
export function packText(pack: Pack): string {
  const { format, version, name, exportedAt } = pack;
  const lists = Object.fromEntries(PACK_LISTS.map((list) => [list, pack[list]]));
  return `${JSON.stringify({ format, version, name, exportedAt, ...lists }, null, 2)}\n`;
}
