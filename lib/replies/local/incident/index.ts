import type { NoReply, Suggestion, SuggestionSet } from '@/lib/domain/suggestion';
import { incidentReplies } from '@/lib/incidents/replies';
import { segmentOf } from '@/lib/incidents/segment';
import type { IncidentSuggestion } from '@/lib/incidents/types';
import type { ReplyRequest } from '@/lib/replies/engine';
import { reviewDraft } from '@/lib/review';

const TROLL: NoReply = {
  reason: 'abuse',
  whatToDo: 'Nothing concrete is said. While something is wrong, an answer only gives it more readers. Leave it.',
};
const MOST_CARDS = 3;

const handedOver = ({
  kind: _kind,
  parts: _parts,
  cautions,
  incident,
  ...suggestion
}: IncidentSuggestion): Suggestion => ({
  ...suggestion,
  incident: { ...incident, cautions },
});

function isAgainstSheet({ text }: Suggestion, { post, brand, thread, analysis, incident, now }: ReplyRequest): boolean {
  const sheet = incident && now ? { incident, now } : undefined;
  return reviewDraft(text, { platform: post.platform, post: post.text, brand, thread, analysis, sheet }).some(
    ({ severity }) => severity === 'block',
  );
}

const names = ({ brand }: ReplyRequest) => [brand.name, ...brand.handles.map(({ handle }) => handle)];

const isAboutMatter = ({ incidentMatter = false, analysis: { matter } }: ReplyRequest) =>
  incidentMatter || Boolean(matter?.problem || matter?.clauses?.length);

/** Insults are answered beside what goes wrong, and where the user says that somebody who needs an answer wrote them. */
export const isAnsweredAnyway = ({ incidentMatter, analysis: { segment } }: ReplyRequest) =>
  segment ? segment !== 'troll' : incidentMatter === true;

/**
 * The replies to a post that belongs to an incident: those from its fact sheet first, then one of the others that asks for nothing but a private word. Where the
 * sheet says too little the others stay, as far as they do not go against it.
 */
export function withIncident(request: ReplyRequest, others: SuggestionSet): SuggestionSet {
  const { incident, now, post, analysis, brand, thread, variant } = request;
  if (!incident || !now) return others;
  const { segment } = segmentOf(post, analysis, names(request), isAboutMatter(request));
  const answer = incidentReplies({
    incident,
    post,
    analysis,
    brand,
    thread,
    platform: post.platform,
    segment,
    now,
    variant,
  });
  if (!answer.ok && answer.reason === 'troll') return { suggestions: [], noReply: TROLL, humanFirst: false, segment };
  if (!answer.ok)
    return {
      ...others,
      suggestions: others.suggestions.filter((one) => !isAgainstSheet(one, request)),
      humanFirst: true,
      segment,
    };
  const own = answer.suggestions.map(handedOver);
  const isCustomer = segment === 'affected' || segment === 'worried';
  const taken = new Set(own.map(({ strategy }) => strategy));
  const more = isCustomer
    ? others.suggestions.filter(
        (one) => one.strategy === 'short_private' && !taken.has(one.strategy) && !isAgainstSheet(one, request),
      )
    : [];
  return {
    suggestions: [...own, ...more].slice(0, MOST_CARDS),
    noReply: null,
    humanFirst: others.humanFirst,
    segment,
  };
}

const FESTIVE = /[!]|\p{Extended_Pictographic}/u;

/** While an incident is open, thanks stay plain: what celebrates, jokes or sells waits. The plainest is kept where nothing else is left. */
export function heldBack(set: SuggestionSet): SuggestionSet {
  const isPlain = ({ moves, text }: Suggestion) =>
    !FESTIVE.test(text) && moves.every(({ move }) => move !== 'CELEBRATE' && move !== 'INVITE');
  const plain = set.suggestions.filter(isPlain);
  if (plain.length > 0 || set.suggestions.length === 0) return { ...set, suggestions: plain };
  const quiet = set.suggestions.filter(({ text }) => !FESTIVE.test(text));
  return { ...set, suggestions: quiet.slice(0, 1), humanFirst: true };
}
