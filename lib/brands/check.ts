import * as v from 'valibot';
import { type Brand, brandSchema } from '@/lib/domain/brand';

/** What can be edited about a brand. */
export type BrandField = Exclude<keyof Brand, 'id' | 'updatedAt'>;
export type BrandFields = Partial<Pick<Brand, BrandField>>;

export type FieldFault = 'missing' | 'too-long' | 'invalid';
/** By path, as `name` or `policies.2.link`. */
export type FieldFaults = Record<string, FieldFault>;

/** Part of a form as it can be kept now. */
export interface Checked<Field extends BrandField> {
  /** What may be saved; `null` when nothing of the field may. */
  value: Brand[Field] | null;
  faults: FieldFaults;
  /** Everything typed is in `value`: nothing of it has to be kept beside. */
  isWhole: boolean;
}

const MEANINGS: Record<string, FieldFault> = { min_length: 'missing', max_length: 'too-long' };

type Item = Record<string, unknown>;

/**
 * What of a field may be saved. In a list every right row may: a wrong row leaves what was saved of it as it is, and a row that was only just
 * begun is not yet saved and not yet wrong.
 */
export function checkField<Field extends BrandField>(
  field: Field,
  typed: unknown,
  saved: Brand[Field],
): Checked<Field> {
  const schema = brandSchema.entries[field] as unknown as v.GenericSchema<unknown, Brand[Field]>;
  const whole = v.safeParse(schema, typed);
  if (whole.success) return { value: whole.output, faults: {}, isWhole: true };
  const faults = faultsOf(field, whole.issues);
  if (!isRows(typed)) return { value: null, faults, isWhole: false };
  const wrong = wrongRows(whole.issues);
  const begun = new Set([...wrong].filter((index) => isBlank(typed[index])));
  for (const index of begun) {
    for (const path of Object.keys(faults)) if (path.startsWith(`${field}.${index}.`)) delete faults[path];
  }
  const rows = typed.flatMap((row, index) => {
    if (!wrong.has(index)) return [row];
    const before = (saved as unknown as Item[]).find((one) => one.id !== undefined && one.id === row.id);
    return before ? [before] : [];
  });
  const rest = v.safeParse(schema, rows);
  return { value: rest.success ? rest.output : null, faults, isWhole: false };
}

function faultsOf(field: string, issues: readonly v.BaseIssue<unknown>[]): FieldFaults {
  const faults: FieldFaults = {};
  for (const issue of issues) {
    const path = [field, ...(issue.path ?? []).map(({ key }) => String(key))].join('.');
    faults[path] ??= MEANINGS[issue.type] ?? 'invalid';
  }
  return faults;
}

function wrongRows(issues: readonly v.BaseIssue<unknown>[]): Set<number> {
  return new Set(issues.flatMap(({ path }) => (typeof path?.[0]?.key === 'number' ? [path[0].key] : [])));
}

function isRows(typed: unknown): typed is Item[] {
  return Array.isArray(typed) && typed.every((row) => typeof row === 'object' && row !== null);
}

/** Fields that a new row has without anybody typing. */
const GIVEN = new Set(['id', 'updatedAt', 'kind', 'platform', 'topic', 'isPublic', 'category', 'region', 'checkedAt']);

function isBlank(row: Item | undefined): boolean {
  return Object.entries(row ?? {}).every(
    ([name, value]) => GIVEN.has(name) || (typeof value === 'string' ? value.trim() === '' : !hasContent(value)),
  );
}

const hasContent = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
