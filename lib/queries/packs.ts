import type { PackMaterial, PackUndo } from '@/lib/db/packs';
import type { StorageFault } from '@/lib/db/stored';
import type { Pack, PackSnippet, RefusedRow } from '@/lib/domain/pack';
import type { Snippet } from '@/lib/domain/snippet';
import type { CsvFault, SnippetRow } from '@/lib/packs/csv';
import type { Existing, Home, LostShortcut, MergeChoice, MergeRow, RowCounts } from '@/lib/packs/merge';
import type { PackFault } from '@/lib/packs/pack';
import { activeBrandId } from '@/lib/settings/items';
import { inSlices } from './slices';
import { newSnippet } from './snippets';
import { withDatabase } from './storing';

export type { Home, MergeChoice, MergeRow, PackUndo, RefusedRow };

/** What a file would change. Nothing was written yet. */
export interface ImportPreview {
  rows: MergeRow[];
  refused: RefusedRow[];
  material: PackMaterial;
  /** Of the pack, as its maker called it; '' for a table. */
  name: string;
  /** Brands that rows without one here can be taken for. */
  homes: { id: string; name: string }[];
  home: Home;
  read: { pack: Pack; isTable: boolean };
}

/** `cancelled`: the user stopped it. In every case nothing was written. */
export type ImportFault = PackFault | CsvFault | StorageFault | 'cancelled';

export interface ImportRun {
  signal: AbortSignal;
  /** Share (0 … 1) of the step under way. */
  onProgress(done: number): void;
}

export type ImportRead = { ok: true; preview: ImportPreview } | { ok: false; reason: ImportFault };
/** How many of each kind came in. */
export type ImportCounts = RowCounts;
export type ImportDone =
  /** `left`: rows that were not taken because nobody said for which brand. */
  | { ok: true; counts: ImportCounts; left: number; shortcutsLost: LostShortcut[]; undo: PackUndo }
  | { ok: false; reason: ImportFault };

/** Reads a pack or a table of snippets and compares it with what is here. What the file is, its content says, not its name. */
export async function readImport(file: File, run: ImportRun): Promise<ImportRead> {
  try {
    const text = await file.text();
    const read = /^\uFEFF?\s*[{[]/.test(text) ? await readPackFile(text, run) : await readTable(text, run);
    if (!read.ok) return read;
    const { packMaterial } = await import('@/lib/db/packs');
    const stored = await withDatabase(packMaterial);
    if (!stored.ok) return stored;
    const material = stored.value;
    const { pack, isTable } = read;
    const homes = homesFor(pack, material);
    const home = await likelyHome(pack, homes);
    const rows = await compare({ pack, isTable }, material, home, run);
    return {
      ok: true,
      preview: { rows, refused: read.refused, material, name: pack.name, homes, home, read: { pack, isTable } },
    };
  } catch (error) {
    if (run.signal.aborted) return { ok: false, reason: 'cancelled' };
    throw error;
  }
}

/** The same file, with the rows whose brand is not here taken for `home`. */
export async function placeImport(preview: ImportPreview, home: Home): Promise<ImportPreview> {
  const run = { signal: new AbortController().signal, onProgress: () => undefined };
  return { ...preview, home, rows: await compare(preview.read, preview.material, home, run) };
}

function homesFor({ brands }: Pack, material: PackMaterial): ImportPreview['homes'] {
  const own = material.brands.map(({ id, name }) => ({ id, name }));
  const here = new Set(own.flatMap(({ id, name }) => [id, name.trim().toLowerCase()]));
  const coming = brands.filter(({ id, name }) => !here.has(id) && !here.has(name.trim().toLowerCase()));
  return [...own, ...coming.map(({ id, name }) => ({ id, name }))];
}

/** Rows that name no brand are meant for the one that answers; those of a brand that is not here are nobody's until the user says so. */
async function likelyHome({ brands, faq, policies, snippets }: Pack, homes: ImportPreview['homes']): Promise<Home> {
  const known = new Set([...homes, ...brands].map(({ id }) => id));
  const isForeign = ({ brandId }: { brandId: string | null }) => brandId !== null && !known.has(brandId);
  if ([...faq, ...policies, ...snippets].some(isForeign)) return null;
  const active = await activeBrandId.getValue();
  return (homes.find(({ id }) => id === active) ?? (homes.length === 1 ? homes[0] : undefined))?.id ?? null;
}

type FileRead =
  | { ok: true; pack: Pack; refused: RefusedRow[]; isTable: boolean }
  | { ok: false; reason: PackFault | CsvFault };

async function readPackFile(text: string, { signal, onProgress }: ImportRun): Promise<FileRead> {
  const { readPackInSlices } = await import('@/lib/packs/pack');
  const read = await inSlices(readPackInSlices(text), { signal, onStep: (done) => onProgress(done / 2) });
  return read.ok ? { ...read, isTable: false } : read;
}

async function readTable(text: string, { signal, onProgress }: ImportRun): Promise<FileRead> {
  const { readCsvInSlices } = await import('@/lib/packs/csv');
  const read = await inSlices(readCsvInSlices(text), { signal, onStep: ({ done }) => onProgress(done / 2) });
  if (!read.ok) return read;
  const pack = packOf(await inSlices(snippetsFrom(read.rows), { signal }));
  return { ok: true, pack, refused: read.refused, isTable: true };
}

/** Of rows that say the same in every word the first one. */
function* snippetsFrom(rows: readonly SnippetRow[]): Generator<void, PackSnippet[]> {
  const seen = new Set<string>();
  const snippets: PackSnippet[] = [];
  for (const row of rows) {
    const words = JSON.stringify([row.title, row.body]);
    if (!seen.has(words)) snippets.push({ ...newSnippet(row), createdAt: '', updatedAt: '' });
    seen.add(words);
    yield;
  }
  return snippets;
}

function packOf(snippets: PackSnippet[]): Pack {
  const none = { brands: [], faq: [], policies: [], incidents: [] };
  return { format: 'heard-pack', version: 1, name: '', exportedAt: '', ...none, snippets };
}

async function compare(
  { pack, isTable }: ImportPreview['read'],
  material: PackMaterial,
  home: Home,
  { signal, onProgress }: ImportRun,
): Promise<MergeRow[]> {
  const { previewMergeInSlices } = await import('@/lib/packs/merge');
  const slices = previewMergeInSlices(pack, await existingWith(material, home));
  const rows = await inSlices(slices, { signal, onStep: (done) => onProgress(0.5 + done / 2) });
  return isTable ? rows.map(asTable) : rows;
}

async function existingWith(material: PackMaterial, home: Home): Promise<Existing> {
  const [{ deployedBrands }, brandId] = await Promise.all([import('./managedPack'), activeBrandId.getValue()]);
  const readOnly = (await deployedBrands()).map(({ id }) => id);
  return { ...material, readOnly, brandId, home };
}

/** A table knows four columns: what it does not say stays as it is here. */
function asTable(row: MergeRow): MergeRow {
  if (row.kind !== 'snippet' || !row.mine) return row;
  const { title, body, shortcut, tags } = row.theirs;
  const theirs = { ...row.theirs, ...fieldsOf(row.mine), title, body, shortcut: shortcut || row.mine.shortcut, tags };
  const isSame =
    title === row.mine.title &&
    body === row.mine.body &&
    theirs.shortcut === row.mine.shortcut &&
    tags.every((tag) => row.mine?.tags.includes(tag));
  const { brandId } = row.mine;
  return { ...row, brandId, brandHere: brandId, theirs, status: isSame ? 'same' : 'changed' };
}

function fieldsOf({ platforms, category, intent, language, brandId, reviewBy, notes }: Snippet) {
  return { platforms, category, intent, language, brandId, reviewBy, notes };
}

/** Writes what was chosen, all of it or nothing. A new row without a choice is taken, a changed one stays as it is here. */
export async function writeImport(
  { rows, material, home }: ImportPreview,
  choices: ReadonlyMap<string, MergeChoice>,
  { signal, onProgress }: ImportRun,
): Promise<ImportDone> {
  const [merge, { writePack }] = await Promise.all([import('@/lib/packs/merge'), import('@/lib/db/packs')]);
  const existing = await existingWith(material, home);
  const { shortcutsLost, ...changes } = merge.applyMerge(
    rows,
    choices,
    existing,
    () => crypto.randomUUID(),
    new Date(),
  );
  try {
    const stored = await withDatabase((db) =>
      writePack(db, changes, (done) => {
        signal.throwIfAborted();
        onProgress(done);
      }),
    );
    // Stopping it takes the transaction back, which looks like any other fault of it.
    if (!stored.ok) return signal.aborted ? { ok: false, reason: 'cancelled' } : stored;
    const { before, added } = stored.value;
    const incidents = [...added.incidents, ...before.incidents.map(({ id }) => id)];
    if (incidents.length > 0) await (await import('./incidentRoom')).countPosts(incidents);
    const counts = {
      ...merge.countRows(merge.takenRows(rows, choices).map(({ row }) => row)),
      incidents: incidents.length,
    };
    const left = rows.filter(({ status }) => status === 'left').length;
    return { ok: true, counts, left, shortcutsLost, undo: stored.value };
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: 'cancelled' };
    throw error;
  }
}

/** Takes an import back. @returns whether it could be */
export async function undoImport(undo: PackUndo): Promise<boolean> {
  const { undoPack } = await import('@/lib/db/packs');
  return (await withDatabase((db) => undoPack(db, undo))).ok;
}

export interface ExportWish {
  format: 'pack' | 'csv';
  /** Ids of the snippets to export; `null`: all of them. */
  ids: ReadonlySet<string> | null;
  /** A pack takes brands with their FAQ and policies along. */
  withBrands: boolean;
  name: string;
}

/** The file to be saved; `null` where the database cannot be read. */
export async function makeExport({ format, ids, withBrands, name }: ExportWish): Promise<File | null> {
  const { packMaterial } = await import('@/lib/db/packs');
  const stored = await withDatabase(packMaterial);
  if (!stored.ok) return null;
  const snippets = stored.value.snippets.filter(({ id }) => ids === null || ids.has(id));
  const day = new Date().toISOString().slice(0, 10);
  if (format === 'csv') {
    const { writeCsv } = await import('@/lib/packs/csv');
    return new File([writeCsv(snippets)], `heard-snippets-${day}.csv`, { type: 'text/csv' });
  }
  const { makePack, packText } = await import('@/lib/packs/pack');
  const pack = makePack({ name, snippets, brands: withBrands ? stored.value.brands : [] }, new Date());
  return new File([packText(pack)], `heard-pack-${day}.json`, { type: 'application/json' });
}
