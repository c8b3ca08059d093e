import type { DraftIssue } from '@/lib/domain/draft';
import { RowIndex, searchedText } from '@/lib/domain/search';
import { type Facts, factsOf, type ReviewContext } from './context';
import { isForeign } from './language';
import { type ContextRule, findingsOf, type PatternRule } from './rule';
import { APOLOGY_RULES } from './rules/apology';
import { BRAND_RULES } from './rules/brand';
import { DANGER_RULES } from './rules/danger';
import { FACT_RULES } from './rules/facts';
import { INCIDENT_RULES } from './rules/incident';
import { STANCE_RULES } from './rules/stance';
import { STRUCTURE_RULES } from './rules/structure';
import { TONE_RULES } from './rules/tone';
import { UNFILLED_RULES } from './rules/unfilled';
import { WORDING_RULES } from './rules/wording';

export type { ReviewContext, SheetInForce } from './context';

type Rule = PatternRule | ContextRule;

/** Every rule, with the examples that its test runs. */
export const RULES: readonly Rule[] = [
  ...UNFILLED_RULES,
  ...STRUCTURE_RULES,
  ...DANGER_RULES,
  ...FACT_RULES,
  ...APOLOGY_RULES,
  ...STANCE_RULES,
  ...WORDING_RULES,
  ...TONE_RULES,
  ...BRAND_RULES,
  ...INCIDENT_RULES,
];

/** Rules that go by the post, by length or by figures and names, and so hold in any language. */
const IN_ANY_LANGUAGE: ReadonlySet<string> = new Set([
  'draft.language',
  'len.over',
  'len.ideal',
  'unfilled',
  'pii.repeat',
  'fact.unsupported',
  'brand.banned',
  'struct.repeat-thread',
  'troll.argue',
  'distress.protocol',
  'incident.never',
  'incident.overdue',
]);

const ORDER: Record<DraftIssue['severity'], number> = { block: 0, warn: 1, info: 2 };

/** As `reviewDraft`, for many drafts of one answer. */
export function reviewerFor(context: ReviewContext, rules: readonly Rule[] = RULES): (draft: string) => DraftIssue[] {
  const facts = factsOf(context);
  return (draft) => (draft.trim() ? issuesOf(draft, facts, rules) : []);
}

/**
 * Checks any draft, whoever wrote it. The gravest issues come first, then in reading order. An empty draft has none.
 * Fast enough for each key press; never throws.
 */
export const reviewDraft = (draft: string, context: ReviewContext, rules: readonly Rule[] = RULES): DraftIssue[] =>
  reviewerFor(context, rules)(draft);

const indexes = new WeakMap<readonly Rule[], RowIndex<Rule>>();

/** Looking for so few rules' patterns is less work than making the draft ready for a search. */
const FEW = 10;

/** The rules of one pattern each that may match in a draft. */
function possibleIn(draft: string, rules: readonly Rule[]): ReadonlySet<Rule> {
  if (rules.length < FEW) return new Set(rules);
  const index = indexes.get(rules) ?? new RowIndex(rules, (rule) => ('pattern' in rule ? [rule.pattern] : []));
  indexes.set(rules, index);
  return index.rowsIn(searchedText(draft));
}

function issuesOf(draft: string, facts: Facts, rules: readonly Rule[]): DraftIssue[] {
  const issues: DraftIssue[] = [];
  const possible = possibleIn(draft, rules);
  const foreign = isForeign(draft);
  for (const rule of rules) {
    if (foreign && !IN_ANY_LANGUAGE.has(rule.id)) continue;
    if ('pattern' in rule && (!possible.has(rule) || (rule.when && !rule.when(facts)))) continue;
    const findings =
      'pattern' in rule
        ? findingsOf(rule.pattern, draft, (match) => rule.fix?.(match, facts) ?? null).filter(
            ({ start, end }) => !rule.unless?.(draft.slice(start, end), facts),
          )
        : rule.find(draft, facts);
    for (const { start, end, fix, message, severity } of findings) {
      issues.push({
        rule: rule.id,
        severity: severity ?? rule.severity,
        start,
        end,
        message: message ?? rule.message,
        fix,
        ...(rule.source ? { source: rule.source } : {}),
      });
    }
  }
  return issues.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.start - b.start);
}
