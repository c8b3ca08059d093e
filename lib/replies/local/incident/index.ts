import type { NoReply, Suggestion, SuggestionSet } from '@/lib/domain/suggestion';
import { incidentReplies } from '@/lib/incidents/replies';
import { segmentOf } from '@/lib/incidents/segment';
import type { IncidentSuggestion } from '@/lib/incidents/types';
import { replyLength } from '@/lib/platforms/counting';
import type { ReplyRequest } from '@/lib/replies/engine';
import { reviewDraft } from '@/lib/review';
import { joined } from '../fit';

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
const isFestiveMove = ({ move }: Suggestion['moves'][number]) => move === 'CELEBRATE' || move === 'INVITE';

/** Whether it neither celebrates, jokes nor sells. */
export const isPlain = ({ moves, text }: Suggestion) => !FESTIVE.test(text) && !moves.some(isFestiveMove);

/** What of it is plain thanks; `null` where nothing is. */
function thanksOf(suggestion: Suggestion, { post, brand }: ReplyRequest): Suggestion | null {
  const moves = suggestion.moves.filter((move) => !isFestiveMove(move));
  if (!moves.some(({ move }) => move === 'THANK')) return null;
  const text = joined(moves, brand.signOff);
  // Ids stand for the lines one by one only where no line came from elsewhere.
  const isOneByOne = suggestion.phraseIds.length === suggestion.moves.length;
  const isKept = (at: number) => moves.some((move) => move === suggestion.moves[at]);
  const phraseIds = isOneByOne ? suggestion.phraseIds.filter((_, at) => isKept(at)) : [];
  return { ...suggestion, moves, text, phraseIds, length: replyLength(post.platform, text) };
}

const NOTHING_PLAIN: NoReply = {
  reason: 'commentary',
  whatToDo:
    'While something is wrong nothing is celebrated or joked about, and every wording for this post would be. Leave it for now, or thank them in plain words of your own.',
};

/** While an incident is open, thanks stay plain: what celebrates, jokes or sells waits. Where everything does, the thanks in it are kept; else it waits as a whole. */
export function heldBack(set: SuggestionSet, request: ReplyRequest): SuggestionSet {
  if (set.suggestions.length === 0) return set;
  const plain = set.suggestions.filter(isPlain);
  if (plain.length > 0) return { ...set, suggestions: plain };
  const thanks = set.suggestions.map((one) => thanksOf(one, request)).find((one) => one !== null && isPlain(one));
  return thanks
    ? { ...set, suggestions: [thanks], humanFirst: true }
    : { suggestions: [], noReply: NOTHING_PLAIN, humanFirst: true };
}
