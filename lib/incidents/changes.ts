import type { FactSheet, Incident } from '@/lib/domain/incident';
import { sheetLines } from '@/lib/review/sheet/lines';
import { bare } from '@/lib/review/sheet/words';
import type { FactChange } from './types';

/** What a sheet says now and did not say before, line by line. A change of case or signs is none. */
export function changedFacts(old: FactSheet, now: FactSheet): FactChange[] {
  const before = new Map(sheetLines(old).map(({ id, text }) => [id, text]));
  const after = new Map(sheetLines(now).map(({ id, text }) => [id, text]));
  const changes: FactChange[] = [];
  for (const [factId, text] of after) {
    const was = before.get(factId);
    if (was === undefined) changes.push({ change: 'added', factId, text });
    else if (bare(was) !== bare(text)) changes.push({ change: 'changed', factId, text, before: was });
  }
  for (const [factId, text] of before) if (!after.has(factId)) changes.push({ change: 'removed', factId, text });
  if (old.nextUpdateAt !== now.nextUpdateAt && old.nextUpdateAt !== null)
    changes.push({ change: 'changed', factId: 'nextUpdateAt', text: now.nextUpdateAt ?? '', before: old.nextUpdateAt });
  return changes;
}

/** The sheet of a version, or `null` where it is not kept. */
export const sheetOf = ({ version, sheet, earlier }: Incident, wanted: number): FactSheet | null =>
  wanted === version ? sheet : (earlier.find((row) => row.version === wanted)?.sheet ?? null);

/** The sheet that was in force at a moment (ISO 8601), or, for moments before, the oldest that is kept. */
export const sheetAt = ({ sheet, earlier }: Incident, at: string): FactSheet =>
  earlier.find(({ until }) => until >= at)?.sheet ?? sheet;
