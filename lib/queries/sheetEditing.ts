import { useEffect, useMemo, useRef, useState } from 'react';
import * as v from 'valibot';
import { type FactSheet, factSheetSchema, type Incident } from '@/lib/domain/incident';
import { type SheetDraft, sheetDraftOf } from '@/lib/settings/items';
import { LatestWrite } from './latestWrite';

export type { SheetDraft };

export type SheetChanges = Partial<FactSheet> | ((sheet: FactSheet) => Partial<FactSheet>);

export interface SheetEditing {
  /** As the form shows it. */
  sheet: FactSheet;
  /** It says other things than the published one. */
  isChanged: boolean;
  /** Fields changed here and meanwhile elsewhere to different things: the user decides. */
  conflicts: readonly (keyof FactSheet)[];
  /** What is given as a function is worked out from the sheet as it is by then: for lists, and for what is brought back later. */
  change(fields: SheetChanges): void;
  /** The sheet as it can be published: empty lines are gone. `null` where something is longer than may be, or the title is missing. */
  ready(): FactSheet | null;
  /** Fields that keep it from being published because something in them is too long. */
  faulty: readonly (keyof FactSheet)[];
  /** Back to the published sheet. */
  discard(): SheetDraft | null;
  /** Brings back what was discarded or published; what was typed since goes over it. */
  restore(draft: SheetDraft): void;
  settle(choice: 'mine' | 'theirs'): void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const FIELDS = Object.keys(factSheetSchema.entries) as (keyof FactSheet)[];

/** What was typed, put over a sheet that was published meanwhile: fields nobody touched here are the new ones. */
export function overNewer(draft: SheetDraft, newer: FactSheet): { sheet: FactSheet; conflicts: (keyof FactSheet)[] } {
  const conflicts: (keyof FactSheet)[] = [];
  const sheet = { ...newer };
  for (const field of FIELDS) {
    const [mine, base, theirs] = [draft.sheet[field], draft.base[field], newer[field]];
    if (same(mine, base) || same(mine, theirs)) continue;
    if (!same(theirs, base)) conflicts.push(field);
    Object.assign(sheet, { [field]: mine });
  }
  return { sheet, conflicts };
}

const isTooLong = ({ type, path }: v.BaseIssue<unknown>, field: keyof FactSheet) =>
  type === 'max_length' && path?.[0]?.key === field;

/** Lines nobody wrote anything into are no lines. */
export function withoutEmptyLines(sheet: FactSheet): FactSheet {
  const written = (facts: FactSheet['known']) => facts.filter(({ text }) => text.trim() !== '');
  return { ...sheet, known: written(sheet.known), unknown: written(sheet.unknown), doing: written(sheet.doing) };
}

/**
 * The sheet of an incident being written. What is typed is kept at once, also over a closed window, and becomes the sheet only when it is published.
 * `undefined` while loading. Give it another `key` for another incident.
 */
export function useSheetEditing(incident: Incident): SheetEditing | undefined {
  const [draft, setDraft] = useState<SheetDraft | null>();
  const item = useMemo(() => sheetDraftOf(incident.id), [incident.id]);
  const writes = useMemo(
    () => new LatestWrite<SheetDraft | null>((next) => (next ? item.setValue(next) : item.removeValue())),
    [item],
  );
  const latest = useRef<SheetDraft | null>(null);
  // A step is taken back long after it was drawn: by then another version may stand.
  const standing = useRef(incident);
  standing.current = incident;
  useEffect(() => {
    let isCurrent = true;
    void item.getValue().then((kept) => {
      if (!isCurrent) return;
      const read = kept && isDraft(kept) ? kept : null;
      latest.current = read;
      setDraft(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [item]);
  if (draft === undefined) return undefined;

  const put = (next: SheetDraft | null) => {
    latest.current = next;
    setDraft(next);
    writes.push(next);
  };
  const current = draft ? overNewer(draft, incident.sheet) : { sheet: incident.sheet, conflicts: [] };
  const written = withoutEmptyLines(current.sheet);
  const checked = v.safeParse(factSheetSchema, written);
  const isChanged = !same(written, incident.sheet);
  const isBehind = draft !== null && draft.version !== incident.version;
  return {
    sheet: current.sheet,
    isChanged,
    conflicts: isBehind ? current.conflicts : [],
    change(fields) {
      // Two changes within one drawing: the second goes over the first.
      const { version, sheet: published } = standing.current;
      const before = latest.current ?? { version, base: published, sheet: published };
      const { sheet } = overNewer(before, published);
      put({ ...before, sheet: { ...sheet, ...(typeof fields === 'function' ? fields(sheet) : fields) } });
    },
    ready: () => (checked.success ? checked.output : null),
    faulty: checked.success ? [] : FIELDS.filter((field) => checked.issues.some((issue) => isTooLong(issue, field))),
    discard() {
      const former = draft;
      put(null);
      return former;
    },
    restore(former) {
      const since = latest.current;
      put(since ? { ...former, sheet: overNewer(since, former.sheet).sheet } : former);
    },
    settle(choice) {
      if (!draft) return;
      const base = incident.sheet;
      const theirs = Object.fromEntries(current.conflicts.map((field) => [field, base[field]]));
      put({ version: incident.version, base, sheet: { ...current.sheet, ...(choice === 'theirs' ? theirs : {}) } });
    },
  };
}

/** Kept by this version or another one: only its rough shape counts, publishing checks the rest. */
function isDraft(kept: SheetDraft): boolean {
  return v.is(
    v.object({ version: v.number(), base: v.object({}), sheet: v.object({ known: v.array(v.any()) }) }),
    kept,
  );
}
