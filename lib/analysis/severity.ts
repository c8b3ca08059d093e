import type { PersonalKind, PostAnalysis } from '@/lib/domain/analysis';
import type { Category, Flag, Intent } from '@/lib/domain/labels';

/** Which flags set at least which severity; the highest that applies is taken. */
const SEVERITY_OF_FLAG: Partial<Record<Flag, 1 | 2 | 3 | 4>> = {
  self_harm: 4,
  threat: 4,
  safety: 3,
  legal: 3,
  data_breach: 3,
  discrimination: 3,
  press: 3,
  viral: 3,
  minors: 2,
  pii: 2,
  bereavement: 2,
  double_deviation: 2,
  sarcasm: 1,
  abuse: 1,
  spam: 1,
  urgent: 1,
};

const MONEY: readonly (Category | null)[] = ['billing_charge', 'refund_return', 'subscription_cancel'];
/** Said by somebody who is content, these need no care of their own. */
const CALM_INTENTS: readonly Intent[] = ['praise', 'thanks_closure', 'suggestion', 'question'];

/** An order number tells strangers little; everything else in the list can be used against its owner. Not knowing which is taken for the worse. */
export function isExposed(personal: readonly PersonalKind[]): boolean {
  return personal.length === 0 || personal.some((kind) => kind !== 'reference');
}

/** 0 routine, 1 raised, 2 sensitive, 3 a specialist first, 4 stop: a person only. */
export function severityOf(
  flags: readonly Flag[],
  arousal: number,
  intent: Intent,
  category: Category | null,
  personal: readonly PersonalKind[] = [],
): PostAnalysis['severity'] {
  let severity: PostAnalysis['severity'] = 0;
  for (const flag of flags) {
    if (flag === 'minors' && CALM_INTENTS.includes(intent)) continue;
    if (flag === 'pii' && !isExposed(personal)) continue;
    const atLeast = SEVERITY_OF_FLAG[flag] ?? 0;
    if (atLeast > severity) severity = atLeast;
  }
  if (severity === 0 && (arousal >= 2 || MONEY.includes(category) || intent === 'cancel_churn')) severity = 1;
  return severity;
}
