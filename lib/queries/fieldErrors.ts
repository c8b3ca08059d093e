import type * as v from 'valibot';
import type { StorageFault } from '@/lib/db/stored';

/** `taken`: somebody else has it, and only one can. */
export type FieldError = 'missing' | 'too-long' | 'invalid' | 'taken' | StorageFault;

/**
 * What is wrong, by field name; the interface puts it into words. `storage` stands for no field: the row was right but could not be kept.
 */
export type FieldErrors = Record<string, FieldError>;

const MEANINGS: Record<string, FieldError> = { min_length: 'missing', max_length: 'too-long' };

/** The first thing wrong with each field. */
export function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of issues) {
    const field = String(issue.path?.[0]?.key ?? 'storage');
    errors[field] ??= MEANINGS[issue.type] ?? 'invalid';
  }
  return errors;
}
