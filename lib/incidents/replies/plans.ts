import type { Segment } from '@/lib/domain/analysis';
import type { Incident } from '@/lib/domain/incident';
import type { Strategy } from '@/lib/domain/labels';
import type { IncidentReplyKind } from '../types';

/** What a step says. Of known facts those nearest to the post come first; `asked` is the line that answers what the post asks. */
export type Say =
  | 'open'
  | 'asked'
  | 'fact'
  | 'nearFact'
  | 'moreFacts'
  | 'unknown'
  | 'doing'
  | 'affected'
  | 'howToTell'
  | 'notAffected'
  | 'advice'
  | 'harm'
  | 'workaround'
  | 'remedy'
  | 'phone'
  | 'when'
  | 'page'
  | 'press'
  | 'specialist'
  | 'private'
  | 'after'
  | 'closing';

/** `cut` 0: never left out; else the highest is left out first where room is short. A step that the sheet cannot fill is left out. */
export interface Step {
  say: Say;
  cut: 0 | 1 | 2 | 3 | 4;
}

export interface ReplyPlan {
  kind: IncidentReplyKind;
  strategy: Strategy;
  because: string;
  steps: readonly Step[];
  /** Without any of these the reply would say nothing. */
  needs: readonly Say[];
}

const step = (say: Say, cut: Step['cut'] = 0): Step => ({ say, cut });

const HOLDING: ReplyPlan = {
  kind: 'holding',
  strategy: 'holding_update',
  because: 'because an incident is open',
  steps: [
    step('open'),
    step('fact'),
    step('nearFact', 3),
    step('asked', 1),
    step('advice', 1),
    step('doing', 2),
    step('unknown', 3),
    step('when'),
    step('page', 1),
  ],
  needs: ['fact', 'doing', 'unknown', 'advice'],
};
const WHAT_TO_DO: ReplyPlan = {
  kind: 'what_to_do',
  strategy: 'own_put_right',
  because: 'because they need to know what to do',
  steps: [
    step('open', 2),
    step('advice'),
    step('workaround', 1),
    step('howToTell', 2),
    step('remedy', 1),
    step('specialist', 4),
    step('phone', 3),
    step('when'),
    step('page', 2),
  ],
  needs: ['advice', 'workaround', 'remedy'],
};
const KNOWN_UNKNOWN: ReplyPlan = {
  kind: 'known_unknown',
  strategy: 'answer_here',
  because: 'because what is known and what is not stand side by side',
  steps: [
    step('open', 4),
    step('fact'),
    step('unknown'),
    step('asked', 1),
    step('doing', 1),
    step('moreFacts', 2),
    step('notAffected', 3),
    step('when'),
    step('page', 2),
  ],
  needs: ['fact', 'unknown'],
};
const AM_I_AFFECTED: ReplyPlan = {
  kind: 'what_to_do',
  strategy: 'answer_here',
  because: 'because they want to know whether it concerns them',
  steps: [
    step('open', 3),
    step('asked', 1),
    step('howToTell', 1),
    step('affected', 2),
    step('notAffected', 1),
    step('advice', 1),
    step('fact', 4),
    step('when'),
    step('page', 2),
  ],
  needs: ['howToTell', 'affected', 'notAffected', 'advice'],
};
const SHORT: ReplyPlan = {
  kind: 'holding',
  strategy: 'holding_update',
  because: 'because others read along',
  steps: [step('open', 1), step('fact'), step('when'), step('page', 1)],
  needs: ['fact', 'doing'],
};
const SET_STRAIGHT: ReplyPlan = {
  kind: 'correction',
  strategy: 'set_straight',
  because: 'because the claim is false and can be shown to be',
  steps: [
    step('open', 2),
    step('fact'),
    step('moreFacts', 2),
    step('howToTell', 3),
    step('doing', 3),
    step('page', 1),
    step('when'),
  ],
  needs: ['fact'],
};
const CHECK_YOURSELF: ReplyPlan = {
  kind: 'what_to_do',
  strategy: 'answer_here',
  because: 'because they can see it for themselves',
  steps: [step('open', 3), step('howToTell'), step('fact', 1), step('page', 1), step('when')],
  needs: ['howToTell'],
};
/** Where the facts are too long for the place, or none is noted yet: still an answer, and when they hear more. */
export const AT_LEAST: ReplyPlan = {
  kind: 'holding',
  strategy: 'holding_update',
  because: 'because the facts do not fit here',
  steps: [
    step('open'),
    step('asked', 2),
    step('doing', 1),
    step('advice', 3),
    step('unknown', 2),
    step('when'),
    step('page'),
  ],
  needs: ['asked', 'doing', 'advice', 'unknown', 'when', 'page'],
};
const route = (say: Say, because: string): ReplyPlan => ({
  kind: 'what_to_do',
  strategy: 'short_private',
  because,
  steps: [step('open'), step(say)],
  needs: [say],
});
const PRESS = route('press', 'because the press has its own contact');
const privately = (because: string) => route('private', because);
const PARTNER = privately('because details of an account do not belong in public');
const EMPLOYEE = privately('because staff should not have to ask in public');
const AFTER: ReplyPlan = {
  kind: 'after',
  strategy: 'own_put_right',
  because: 'because it is over and questions are left',
  steps: [step('after', 1), step('closing'), step('remedy', 1), step('phone', 3), step('page', 2)],
  needs: ['closing'],
};

const OF_SEGMENT: Record<Exclude<Segment, 'troll'>, readonly ReplyPlan[]> = {
  affected: [HOLDING, WHAT_TO_DO, KNOWN_UNKNOWN],
  worried: [AM_I_AFFECTED, HOLDING, KNOWN_UNKNOWN],
  bystander: [SHORT, KNOWN_UNKNOWN],
  helper: [SHORT],
  press: [PRESS],
  partner: [PARTNER],
  employee: [EMPLOYEE],
};
const OF_RUMOUR: Record<Exclude<Segment, 'troll'>, readonly ReplyPlan[]> = {
  ...OF_SEGMENT,
  affected: [SET_STRAIGHT, CHECK_YOURSELF],
  worried: [SET_STRAIGHT, CHECK_YOURSELF],
  bystander: [SET_STRAIGHT],
};
/** For whom it makes no difference how far the incident is, and what they get where the sheet names no contact for them. */
const INSTEAD: Partial<Record<Segment, readonly ReplyPlan[]>> = {
  press: [privately('because the sheet names no press contact')],
  partner: [],
  employee: [],
};

/** The replies that are tried for somebody, in the order in which they are offered. */
export function plansFor(incident: Incident, segment: Exclude<Segment, 'troll'>): readonly ReplyPlan[] {
  const routed = INSTEAD[segment];
  if (incident.state === 'closed' && !routed) return [AFTER];
  const own = incident.sheet.cluster === 'rumour' ? OF_RUMOUR[segment] : OF_SEGMENT[segment];
  return routed ? [...own, ...routed] : own;
}

/**
 * Where somebody may come to harm, what keeps them safe stands in every reply: to those it happened to right after the opening, to others after what it is
 * about, so that "it" is known.
 */
export function safely(plan: ReplyPlan, isTheirs: boolean): ReplyPlan {
  const others = plan.steps.filter(({ say }) => say !== 'advice');
  const lead = others.findIndex(({ say }) => say === (isTheirs ? 'open' : 'fact'));
  const before = lead < 0 && plan.strategy === 'short_private' ? others.length : lead + 1;
  return { ...plan, steps: [...others.slice(0, before), step('advice'), step('harm'), ...others.slice(before)] };
}
