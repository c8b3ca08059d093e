import type { Brand } from '@/lib/domain/brand';
import type { OrderAct } from '@/lib/domain/moveOrder';
import { type FrameworkChoice, type FrameworkId, OWN_ORDER } from '@/lib/replies/engine';
import type { PoolId } from './phrases/pools';
import type { Card, Step } from './plans';

/**
 * The orders as teams are taught them. CARE and ACT are spelled out in several ways; here they are connect, acknowledge, resolve, express thanks, and
 * acknowledge, correct, thank.
 */
export const FRAMEWORK_ACTS: Readonly<Record<FrameworkId, readonly OrderAct[]>> = {
  LAST: ['listen', 'apologise', 'solve', 'thank'],
  LATTE: ['listen', 'acknowledge', 'solve', 'thank', 'explain'],
  LEARN: ['listen', 'empathise', 'apologise', 'solve', 'notify'],
  HEARD: ['listen', 'empathise', 'apologise', 'solve', 'explain'],
  CARE: ['empathise', 'listen', 'solve', 'thank'],
  ACT: ['listen', 'solve', 'thank'],
};

const POOL_OF_ACT: Readonly<Record<Exclude<OrderAct, 'solve'>, PoolId>> = {
  listen: 'ack',
  acknowledge: 'valid',
  empathise: 'feel',
  apologise: 'own',
  thank: 'thankTelling',
  explain: 'unknown',
  notify: 'notify',
};

/** What a framework says in its own place. Everything else a card does is its next step. */
const SAID_IN_PLACE: ReadonlySet<PoolId> = new Set([
  ...Object.values(POOL_OF_ACT),
  'ackFeel',
  'ackRepeat',
  'ownRepeat',
  'within',
]);
/** A link stands where it can be pressed and cuts nothing in two: at the end. */
const LINKS: ReadonlySet<PoolId> = new Set(['policyLink', 'dmLink', 'faqLink']);
const NEXT_STEPS: ReadonlySet<PoolId> = new Set([
  'ask',
  'act',
  'actHere',
  'lookHere',
  'dmLead',
  'dmShort',
  'dmLater',
  'dmAlready',
  'removeDetails',
]);

/** The acts in the order that was chosen; `null`: none was, or the team has no order of its own any more. */
export function actsIn(choice: FrameworkChoice | undefined, { moveOrder }: Brand): readonly OrderAct[] | null {
  if (choice === undefined) return null;
  return choice === OWN_ORDER ? (moveOrder?.acts ?? null) : FRAMEWORK_ACTS[choice];
}

/**
 * The card with its own next steps in the framework's order; what the brand's settings put into it (its policy, its time, its link) stays. A card with no
 * next step of that kind stays as it is.
 */
export function inFramework(card: Card, acts: readonly OrderAct[]): Card {
  if (!card.steps.some(({ pool }) => NEXT_STEPS.has(pool))) return card;
  const solving = card.steps.filter(({ pool }) => !SAID_IN_PLACE.has(pool) && !LINKS.has(pool));
  const times = card.steps.filter(({ pool }) => pool === 'within');
  const steps = acts.flatMap((act, index): Step[] => {
    if (act === 'solve') return acts.includes('notify') ? solving : [...solving, ...times];
    if (act === 'notify' && times.length > 0) return times;
    // The first act and the next step are what the order is for; the rest gives way where there is no room.
    return [{ pool: POOL_OF_ACT[act], cut: act === 'listen' ? 0 : index < 3 ? 1 : 2 }];
  });
  return { ...card, steps: [...steps, ...card.steps.filter(({ pool }) => LINKS.has(pool))] };
}
