import { CALM_PLANS, JOKE } from './calm';
import { GRAVE_PLANS } from './grave';
import { SPEAKER_PLANS } from './speakers';
import type { Plan, Situation } from './step';
import { TROUBLE_PLANS, UNCLEAR_TROUBLE } from './trouble';

export type { Card, Plan, Situation, Step } from './step';
export { forbiddenMoves, mayOwn } from './step';

/** The first row that holds is taken: danger, then what needs a specialist, then who is no customer, then what is no more than a joke, then trouble, then the plain cases. */
export const PLANS: readonly Plan[] = [
  ...GRAVE_PLANS,
  ...SPEAKER_PLANS,
  JOKE,
  ...TROUBLE_PLANS,
  ...CALM_PLANS,
  UNCLEAR_TROUBLE,
];

export function planFor(situation: Situation): Plan {
  return PLANS.find((row) => row.when(situation)) ?? UNCLEAR_TROUBLE;
}
