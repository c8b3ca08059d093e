import type { Incident } from '@/lib/domain/incident';
import {
  type ImportDone,
  type ImportFault,
  type ImportPreview,
  type MergeRow,
  readImport,
  undoImport,
  writeImport,
} from './packs';

export type SheetRow = Extract<MergeRow, { kind: 'incident' }>;
export type SheetsRead =
  | { ok: true; preview: ImportPreview; rows: SheetRow[] }
  | { ok: false; reason: ImportFault | 'no_incident' };

const quietly = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

/** An incident as a file for a colleague. Which posts it was said to belong to stays here: a pack holds nothing about people or posts. */
export async function sheetFile(incident: Incident): Promise<File> {
  const { makePack, packText } = await import('@/lib/packs/pack');
  const { title } = incident.sheet;
  const shared = { ...incident, match: { ...incident.match, yes: [], no: [] } };
  const pack = makePack({ name: title.slice(0, 200), brands: [], snippets: [], incidents: [shared] }, new Date());
  const name =
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60) || 'incident';
  return new File([packText(pack)], `${name}-v${incident.version}.json`, { type: 'application/json' });
}

/** The incidents of a colleague's file, each with how it stands to the one here. Nothing was written yet. */
export async function readSheets(file: File): Promise<SheetsRead> {
  const read = await readImport(file, quietly());
  if (!read.ok) return read;
  const rows = read.preview.rows.filter((row) => row.kind === 'incident');
  return rows.length > 0 ? { ok: true, preview: read.preview, rows } : { ok: false, reason: 'no_incident' };
}

/** Takes theirs, over ours where both were changed. Nothing else of the file is taken. */
export function takeSheet(preview: ImportPreview, row: SheetRow): Promise<ImportDone> {
  return writeImport({ ...preview, rows: [row] }, new Map([[row.key, 'theirs']]), quietly());
}

export { undoImport as undoSheet };
