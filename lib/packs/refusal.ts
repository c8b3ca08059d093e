import * as v from 'valibot';
import type { RefusedRow } from '@/lib/domain/pack';

const PROBLEMS = new Map<string, RefusedRow['problem']>([
  ['min_length', 'missing'],
  ['max_length', 'too_long'],
]);

/** What a schema's first complaint means to the user. */
export function refusalOf(issue: v.BaseIssue<unknown>): Pick<RefusedRow, 'field' | 'problem'> {
  const isAbsent = issue.input === undefined || issue.received === 'undefined';
  return {
    field: v.getDotPath(issue as v.BaseIssue<unknown>) ?? '',
    problem: isAbsent ? 'missing' : (PROBLEMS.get(issue.type) ?? 'invalid'),
  };
}
