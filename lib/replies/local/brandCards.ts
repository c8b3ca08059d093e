import type { BrandFacts } from './brandFacts';
import type { PoolId } from './phrases/pools';
import { asksInPrivate, type Card, forbiddenMoves, may, must, type Plan, type Step } from './plans/step';

/** Steps that say what will be done, behind which a time belongs. */
const DOING: ReadonlySet<PoolId> = new Set([
  'actHere',
  'lookHere',
  'answerDirect',
  'answerFind',
  'enquiryStep',
  'dmLead',
  'dmShort',
  'dmAlready',
  'helpAck',
]);

/** With the time that the brand names, and its way into a private conversation. Nothing is added where it names none. */
function furnished(card: Card): Card {
  const does = card.steps.some(({ pool }) => DOING.has(pool));
  const sends = asksInPrivate(card);
  const more = [...(does ? [may('within', 2)] : []), ...(sends ? [may('dmLink', 2)] : [])];
  return more.length > 0 ? { ...card, steps: [...card.steps, ...more] } : card;
}

function faqCard({ entry }: NonNullable<BrandFacts['faq']>): Card {
  return {
    strategy: 'answer_here',
    because: `because your FAQ answers “${entry.question}”`,
    steps: [must('faqAnswer'), may('faqLink')],
  };
}

function policyCard({ entry }: NonNullable<BrandFacts['policy']>): Card {
  return {
    strategy: 'answer_here',
    because: `because your policy “${entry.title}” is about this`,
    // An address cuts what is said in two: it stands behind the last sentence.
    steps: [must('ack'), must('policy'), may('dmShort', 2), may('policyLink')],
    requires: [`Your policy “${entry.title}” applies to them`],
  };
}

/** The rule says what they get: it is owned and put right in the rule's own words, and nothing beyond them. */
function remedyCard(facts: NonNullable<BrandFacts['policy']>): Card {
  const { steps, ...card } = policyCard(facts);
  const remedied = steps.map((step): Step => (step.pool === 'policy' ? must('remedy') : step));
  return { ...card, strategy: 'own_put_right', level: 'R3', steps: remedied.toSpliced(1, 0, may('own', 3)) };
}

/** Something went wrong that is theirs to own, and their rule both names a remedy and lets an agent promise one. */
const putsRight = (plan: Plan, { remedy }: NonNullable<BrandFacts['policy']>) =>
  plan.level !== 'R0' && remedy && !forbiddenMoves(plan).has('REMEDY');

const policyCardOf = (plan: Plan, policy: NonNullable<BrandFacts['policy']>) =>
  putsRight(plan, policy) ? remedyCard(policy) : policyCard(policy);

/**
 * The cards of a plan with what the brand's settings know: what it has written down comes first. Where nothing went wrong, a rule that only
 * may be meant takes the last place.
 * Where danger or a specialist sets the order nothing is changed.
 */
export function brandCards(plan: Plan, facts: BrandFacts): readonly Card[] {
  if (plan.fixed || plan.humanFirst) return plan.cards;
  const cards = plan.cards.map(furnished);
  const known = facts.faq ? faqCard(facts.faq) : facts.policy ? policyCardOf(plan, facts.policy) : null;
  if (!known) return cards;
  const others = cards.filter(({ strategy }) => strategy !== known.strategy).slice(0, 2);
  return facts.faq || plan.level !== 'R0' ? [known, ...others] : [...others, known];
}
