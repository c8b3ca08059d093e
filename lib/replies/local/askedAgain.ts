import type { Conversation } from './conversation';
import { ASKS_IN_PRIVATE, asksInPrivate, type Card, must, type Plan } from './plans/step';

/**
 * The cards for somebody whom the brand's last turn has asked for a private message: what can be done here comes first, since who is sent away twice
 * feels passed on. Where every card asks for one, the first says what will be done instead.
 */
export function withoutAskingAgain(cards: readonly Card[], plan: Plan, conversation: Conversation): readonly Card[] {
  if (!conversation.askedInPrivate || plan.fixed) return cards;
  const here = cards.filter((card) => !asksInPrivate(card));
  const [first, ...others] = cards;
  if (here.length > 0 || !first) return [...here, ...cards.filter(asksInPrivate)];
  const steps = first.steps.filter(({ pool }) => !ASKS_IN_PRIVATE.has(pool) && pool !== 'dmLink');
  return [{ ...first, steps: [...steps, must('actHere')] }, ...others];
}
