import { changeTag, historyRows } from '@/lib/db/history';
import type { StorageFault } from '@/lib/db/stored';
import { SEPARATOR } from '@/lib/history/entry';
import { SHEETS, type SheetKind } from '@/lib/history/sheet';
import { readOnce, withDatabase } from './storing';

export type { SheetKind };

/** What came of changing many entries. */
export interface TagChange {
  /** Those that were changed, for undoing it. */
  changed: string[];
  /** Why it stopped before the end; `null`: it did not. */
  fault: StorageFault | null;
}

/** Rows read at a time for a file. */
const AT_A_TIME = 250;
const LONGEST_TAG = 40;

/** The tag as it is kept: one line, trimmed, not endless; '' where nothing is left. */
export function tidyTag(tag: string): string {
  return tag.replaceAll(SEPARATOR, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG).trim();
}

/** Puts a tidy tag on entries or takes it off. */
export async function tagEntries(
  ids: readonly string[],
  tag: string,
  wanted: boolean,
  onProgress?: (done: number) => void,
): Promise<TagChange> {
  const done = await withDatabase(async (db) => ({
    ok: true,
    value: await changeTag(db, ids, tag, wanted, onProgress),
  }));
  if (!done.ok) return { changed: [], fault: done.reason };
  const { changed, stored } = done.value;
  return { changed, fault: stored.ok ? null : stored.reason };
}

/** The entries as a file, newest first. @returns `null` when it was stopped */
export async function exportEntries(
  ids: readonly string[],
  kind: SheetKind,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<{ file: Blob; name: string } | null> {
  const sheet = SHEETS[kind];
  const parts: string[] = [sheet.head];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    if (signal.aborted) return null;
    const some = ids.slice(at, at + AT_A_TIME);
    const rows = await readOnce((db) => historyRows(db, some), []);
    parts.push(
      rows.map(({ interaction }, index) => sheet.row(interaction, parts.length === 1 && index === 0)).join(''),
    );
    onProgress(Math.min(ids.length, at + AT_A_TIME));
  }
  const day = new Date().toISOString().slice(0, 10);
  return {
    file: new Blob([...parts, sheet.foot], { type: sheet.type }),
    name: `heard-history-${day}.${sheet.ending}`,
  };
}
