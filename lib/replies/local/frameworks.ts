import type { FrameworkId } from '@/lib/replies/engine';
import type { PoolId } from './phrases/pools';
import type { Card, Step } from './plans';

/** What a letter stands for. `solve` is the card's own next step: its question, its private step or what will be done. */
type Act = 'listen' | 'acknowledge' | 'empathise' | 'apologise' | 'solve' | 'thank' | 'explain' | 'notify';

/**
 * The orders as teams are taught them. CARE and ACT are spelled out in several ways; here they are connect, acknowledge, resolve, express thanks, and
 * acknowledge, correct, thank.
 */
export const FRAMEWORK_ACTS: Readonly<Record<FrameworkId, readonly Act[]>> = {
  LAST: ['listen', 'apologise', 'solve', 'thank'],
  LATTE: ['listen', 'acknowledge', 'solve', 'thank', 'explain'],
  LEARN: ['listen', 'empathise', 'apologise', 'solve', 'notify'],
  HEARD: ['listen', 'empathise', 'apologise', 'solve', 'explain'],
  CARE: ['empathise', 'listen', 'solve', 'thank'],
  ACT: ['listen', 'solve', 'thank'],
};

const POOL_OF_ACT: Readonly<Record<Exclude<Act, 'solve'>, PoolId>> = {
  listen: 'ack',
  acknowledge: 'valid',
  empathise: 'feel',
  apologise: 'own',
  thank: 'thankTelling',
  explain: 'unknown',
  notify: 'notify',
};

const SOLVING: ReadonlySet<PoolId> = new Set([
  'ask',
  'act',
  'actHere',
  'dmLead',
  'dmShort',
  'dmLater',
  'dmAlready',
  'removeDetails',
]);

/** The card with its own next steps in the framework's order. A card with no next step of that kind stays as it is. */
export function inFramework(card: Card, framework: FrameworkId): Card {
  const solving = card.steps.filter(({ pool }) => SOLVING.has(pool)).slice(0, 2);
  if (solving.length === 0) return card;
  const steps = FRAMEWORK_ACTS[framework].flatMap((act, index): Step[] => {
    if (act === 'solve') return solving;
    // The first act and the next step are what the order is for; the rest gives way where there is no room.
    return [{ pool: POOL_OF_ACT[act], cut: act === 'listen' ? 0 : index < 3 ? 1 : 2 }];
  });
  return { ...card, steps };
}
