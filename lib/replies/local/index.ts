import { isThreatGuessed } from '@/lib/domain/guessedThreat';
import type { NoReply, SuggestionSet } from '@/lib/domain/suggestion';
import type { ReplyEngine, ReplyRequest } from '@/lib/replies/engine';
import { withoutAskingAgain } from './askedAgain';
import { brandCards } from './brandCards';
import { type Composed, composeAll } from './compose';
import { conversationOf } from './conversation';
import { actsIn, inFramework } from './frameworks';
import { guideOf } from './guides';
import { heldBack, isAnsweredAnyway, isPlain, withIncident } from './incident';
import { type Material, materialFor } from './material';
import { type Plan, planFor } from './plans';
import { revised } from './revise';
import { sectorsOf } from './sectors';
import { silenceFor } from './silence';
import { isEnquiry, OPEN_FORM } from './situations/enquiryRows';
import { isLive, topicOf } from './topics';

const NOTHING_FITS: NoReply = {
  reason: 'commentary',
  whatToDo:
    'No wording here passed the review for this post. Please write this one yourself; the review will check it as you type.',
};

/** The row of the decision table that a post falls under, and what was found out on the way. */
function rowFor({ analysis, thread, post, brand }: ReplyRequest) {
  const topic = topicOf(analysis, post.text, sectorsOf(brand));
  const conversation = conversationOf(thread, post.text);
  const plan = planFor({
    analysis,
    conversation,
    text: post.text,
    hasPack: topic.pack !== null,
    hasGuide: guideOf(topic, post.text) !== null,
    isOwnMatter: topic.situation !== null && !isEnquiry(topic.situation.id),
    isOnlyUnpleasant: topic.situation?.harmless === true,
    isLive: isLive(topic),
    isJoke: topic.joke !== null,
    isKnownQuestion: topic.asked !== null && isEnquiry(topic.asked.enquiry.id),
    isOpenlyPut: topic.asked?.enquiry === OPEN_FORM,
  });
  return { plan, topic, conversation };
}

/** What a reply to this post may and may not do, whatever becomes of its words. */
export const planOf = (request: ReplyRequest): Plan => rowFor(request).plan;

function write(request: ReplyRequest): { plan: Plan; material: Material; composed: Composed[] } {
  const { plan, topic, conversation } = rowFor(request);
  const material = materialFor(request, plan, topic);
  const own = withoutAskingAgain(brandCards(plan, material.facts), plan, conversation);
  const acts = actsIn(request.framework, request.brand);
  const cards = acts && !plan.fixed ? own.map((card) => inFramework(card, acts)) : own;
  return { plan, material, composed: composeAll(cards, request, material) };
}

function ordinary(request: ReplyRequest): SuggestionSet {
  const { plan, composed } = write(request);
  const suggestions = composed.map(({ suggestion }) => suggestion);
  if (suggestions.length === 0) return { suggestions, noReply: NOTHING_FITS, humanFirst: true };
  return { suggestions, noReply: null, humanFirst: Boolean(plan.humanFirst) || request.analysis.severity >= 3 };
}

/**
 * Writes replies from tables, with no model and no network: the plan from the situation, the lines from the phrase bank, the length from the platform.
 * The same request always gives the same suggestions.
 */
export const localEngine: ReplyEngine & Required<Pick<ReplyEngine, 'revise'>> = {
  id: 'local',
  suggest(request) {
    const silence = silenceFor(request);
    // A remark that would be left alone is answered where it is about an incident: others read along. So are insults beside what goes wrong. What only
    // resembles a threat gets words too, for somebody to look at first: with many asking at once most of it is plain alarm.
    const reason = silence?.noReply.reason;
    const isOfIncident =
      request.incident !== undefined &&
      (reason === 'commentary' ||
        (reason === 'abuse' && isAnsweredAnyway(request)) ||
        (reason === 'threat' && isThreatGuessed(request.analysis)));
    // Who was said to be answered can be said anew, also where nobody is answered then.
    const chosen = request.incident && request.analysis.segment && { segment: request.analysis.segment };
    if (silence && !isOfIncident) return Promise.resolve({ suggestions: [], ...silence, ...chosen });
    const set = silence ? { suggestions: [], ...silence } : ordinary(request);
    const answer = withIncident(request, set);
    return Promise.resolve(request.incidentOpen && !request.incident ? heldBack(answer, request) : answer);
  },
  revise(request, revision) {
    if (silenceFor(request)) return Promise.resolve({ ok: false, reason: 'unknown' });
    // The words of a fact sheet are approved as they stand: only another opening may be asked for.
    const fromSheet = withIncident(request, { suggestions: [], noReply: null, humanFirst: false }).suggestions;
    if (fromSheet.some(({ strategy }) => strategy === revision.strategy))
      return Promise.resolve({ ok: false, reason: 'needed' });
    const { material, composed } = write(request);
    const meant = composed.find(({ suggestion }) => suggestion.strategy === revision.strategy);
    if (!meant) return Promise.resolve({ ok: false, reason: 'unknown' });
    const result = revised(meant, request, material, revision);
    const isHeld = request.incidentOpen && !request.incident && result.ok && !isPlain(result.suggestion);
    return Promise.resolve(isHeld ? { ok: false, reason: 'no_other_wording' } : result);
  },
};
