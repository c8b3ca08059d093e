import { createContext, useContext, useRef } from 'react';
import type { FieldFaults } from '@/lib/brands/check';
import type { Brand } from '@/lib/domain/brand';
import type { BrandEditingControls } from '@/lib/queries/brandEditing';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';

/** Something was deleted and can be brought back. */
export interface Deletion {
  name: string;
  undo(): void;
}

export interface BrandForm {
  brand: Brand;
  faults: FieldFaults;
  /** Deployed by the company: shown, not changed. */
  readOnly: boolean;
  change: BrandEditingControls['change'];
  deleted(deletion: Deletion): void;
}

const Context = createContext<BrandForm | null>(null);
export const BrandFormProvider = Context.Provider;

/** The brand that the sections of the screen edit. */
export function useBrandForm(): BrandForm {
  const form = useContext(Context);
  if (!form) throw new Error('useBrandForm needs a BrandFormProvider around it');
  return form;
}

/** What is wrong with a field, by its path. */
export const faultAt = ({ faults }: Pick<BrandForm, 'faults'>, path: string): string | undefined =>
  fieldErrorText(faults[path]);

type ListField = {
  [Field in keyof Brand]-?: Brand[Field] extends readonly unknown[] ? Field : never;
}[Exclude<keyof Brand, 'answerTimes'>];
type RowOf<Field extends ListField> = Brand[Field][number];

export interface RowActions<Row> {
  rows: readonly Row[];
  add(...rows: Row[]): void;
  put(index: number, row: Row): void;
  /** @param name what the note about the deletion calls it */
  remove(index: number, name: string): void;
}

/** One list of the brand, changed row by row; a deletion can be undone as long as its note is shown. */
export function useRowsOf<Field extends ListField>(field: Field): RowActions<RowOf<Field>> {
  const { brand, change, deleted } = useBrandForm();
  const rows = brand[field] as RowOf<Field>[];
  const latest = useRef(rows);
  latest.current = rows;
  const write = (next: RowOf<Field>[]) => change({ [field]: next });
  return {
    rows,
    add: (...added) => write([...rows, ...added]),
    put: (index, row) => write(rows.with(index, row)),
    remove(index, name) {
      const row = rows[index];
      if (row === undefined) return;
      write(rows.toSpliced(index, 1));
      // Into the list as it is by then: what was written meanwhile stays.
      deleted({ name, undo: () => write(latest.current.toSpliced(index, 0, row)) });
    },
  };
}
