import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import type { Platform } from '@/lib/domain/platform';
import type { Facts, SheetInForce } from './context';

/** A place in the draft that a rule objects to. `fix` takes the place of the span; `null` where only a person can mend it. */
export interface Finding {
  start: number;
  end: number;
  fix: string | null;
  /** Instead of the rule's own message, where the place changes what is to be said. */
  message?: string;
  severity?: DraftIssue['severity'];
}

/** A draft and the circumstances it is judged in, as far as they differ from a plain complaint that nobody analysed. */
export interface Example {
  draft: string;
  post?: string;
  platform?: Platform;
  thread?: ThreadTurn[];
  pastReplies?: readonly string[];
  brand?: Partial<Brand>;
  analysis?: Partial<PostAnalysis>;
  sheet?: SheetInForce;
}

interface RuleBase {
  id: string;
  severity: DraftIssue['severity'];
  /** What is wrong, then why, in few words. */
  message: string;
  /** What the rule rests on, in a few words: an author and year, a guide, a setting. Left out where it only counts or compares. */
  source?: string;
  hits: readonly (string | Example)[];
  misses: readonly (string | Example)[];
}

/** A rule that is one pattern over the draft. */
export interface PatternRule extends RuleBase {
  pattern: RegExp;
  /** The rule holds only here; everywhere when left out. */
  when?(facts: Facts): boolean;
  /** A match that is right here after all. */
  unless?(match: string, facts: Facts): boolean;
  /** What takes the place of the match; `null` when left out. */
  fix?(match: string, facts: Facts): string | null;
}

/** A rule that looks at more than one place. */
export interface ContextRule extends RuleBase {
  find(draft: string, facts: Facts): Finding[];
}

export const wholeDraft = (more: Partial<Finding> = {}): Finding[] => [{ start: 0, end: 0, fix: null, ...more }];

export function findingsOf(
  pattern: RegExp,
  draft: string,
  fix: (match: string) => string | null = () => null,
): Finding[] {
  // Most patterns find nothing: asking that first spares a copy of the pattern.
  pattern.lastIndex = 0;
  const holds = pattern.test(draft);
  pattern.lastIndex = 0;
  if (!holds) return [];
  const found: Finding[] = [];
  for (const match of draft.matchAll(pattern)) {
    if (match[0]) found.push({ start: match.index, end: match.index + match[0].length, fix: fix(match[0]) });
  }
  return found;
}
