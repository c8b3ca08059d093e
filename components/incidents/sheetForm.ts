import { createContext, useContext } from 'react';
import type { Fact, FactSheet } from '@/lib/domain/incident';
import type { SheetIssue } from '@/lib/incidents/types';
import type { SheetChanges } from '@/lib/queries/sheetEditing';

/** Something was deleted and can be brought back. */
export interface Deletion {
  name: string;
  undo(): void;
}

export type FactField = 'known' | 'unknown' | 'doing';

export interface SheetForm {
  sheet: FactSheet;
  /** ISO 8601 of this moment, for what is noted now. */
  now(): string;
  issues: readonly SheetIssue[];
  /** Ids of facts that the published sheet does not have, or has in other words. */
  changed: ReadonlySet<string>;
  /** Under which number the sheet will be published. */
  nextVersion: number;
  change(fields: SheetChanges): void;
  deleted(deletion: Deletion): void;
}

const Context = createContext<SheetForm | null>(null);
export const SheetFormProvider = Context.Provider;

/** The fact sheet that the sections of the room edit. */
export function useSheetForm(): SheetForm {
  const form = useContext(Context);
  if (!form) throw new Error('useSheetForm needs a SheetFormProvider around it');
  return form;
}

export interface FactActions {
  rows: readonly Fact[];
  /** An empty line after `index`; at the end without one. */
  add(index?: number): string;
  put(id: string, change: Partial<Fact>): void;
  remove(id: string): void;
}

/** One list of the sheet, changed line by line; a deletion can be undone as long as its note is shown. */
export function useFacts(field: FactField): FactActions {
  const { sheet, change, deleted, now } = useSheetForm();
  const rows = sheet[field];
  const write = (next: (now: readonly Fact[]) => Fact[]) => change((now) => ({ [field]: next(now[field]) }));
  return {
    rows,
    add(index = rows.length - 1) {
      const id = crypto.randomUUID();
      const at = now();
      write((lines) => lines.toSpliced(index + 1, 0, { id, text: '', source: '', at, approvedBy: '' }));
      return id;
    },
    put(id, fact) {
      // Other words are another fact: whoever approved the old ones has not seen them.
      const unapproved = fact.text === undefined ? {} : { at: now(), approvedBy: '' };
      write((lines) => lines.map((row) => (row.id === id ? { ...row, ...unapproved, ...fact } : row)));
    },
    remove(id) {
      const at = rows.findIndex((row) => row.id === id);
      const row = rows[at];
      if (!row) return;
      const others = (lines: readonly Fact[]) => lines.filter((one) => one.id !== id);
      write(others);
      if (row.text.trim())
        deleted({ name: row.text, undo: () => write((lines) => others(lines).toSpliced(at, 0, row)) });
    },
  };
}

/**
 * What is wrong with one line, by the id the engine gives it: `known:ID`, or the name of a field.
 * @param least what only advises stands above the sheet and need not redden the field as well
 */
export const issueOf = (
  { issues }: Pick<SheetForm, 'issues'>,
  line: string,
  least: 'block' | 'warn' = 'warn',
): SheetIssue | undefined =>
  issues.find(({ lines, severity }) => (severity === 'block' || severity === least) && lines.includes(line));
