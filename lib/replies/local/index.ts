import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Category } from '@/lib/domain/labels';
import type { NoReply, Suggestion } from '@/lib/domain/suggestion';
import type { ReplyEngine, ReplyRequest } from '@/lib/replies/engine';
import { reviewDraft } from '@/lib/review';
import { soundsAlike } from '@/lib/review/overlap';
import { type Fitted, fitLength } from './fit';
import type { Pool } from './phrases/general';
import { ORDER_PACKS } from './phrases/orders';
import type { ProblemPack } from './phrases/pack';
import { SERVICE_PACKS } from './phrases/service';
import { TECHNICAL_PACKS } from './phrases/technical';
import { type Card, type Plan, planFor } from './plans';
import { type Material, type Part, realise } from './realise';
import { silenceFor } from './silence';
import { slotsFor } from './slots';

const PACKS = new Map<string, ProblemPack>(
  [...ORDER_PACKS, ...TECHNICAL_PACKS, ...SERVICE_PACKS].map((pack) => [pack.problem, pack]),
);

/** Where only the subject is known: whose questions and next steps suit it. Its acknowledgements would claim too much. */
const PACK_OF_CATEGORY: Partial<Record<Category, string>> = {
  delivery_late: 'not_arrived',
  delivery_missing: 'says_delivered',
  delivery_damaged: 'damaged',
  wrong_item: 'wrong_item',
  product_defect: 'broke',
  product_quality: 'quality',
  billing_charge: 'charged_wrong',
  refund_return: 'refund',
  account_access: 'locked_out',
  app_site_outage: 'not_working',
  travel_disruption: 'travel_delayed',
  baggage: 'bag_lost',
  service_wait: 'no_reply',
  staff_conduct: 'rude',
  accessibility: 'access',
};

/** Wordings tried for one card before the last acceptable one is taken. */
const TRIES = 24;
/** Flags under which every voice is plain and formal-warm. */
const GRAVE: readonly PostAnalysis['flags'][number][] = [
  'safety',
  'legal',
  'data_breach',
  'discrimination',
  'press',
  'bereavement',
];

const FOOD =
  /\b(?:food|eat|ate|jam|yogh?urt|pouch|salad|burger|pizza|chicken|soup|bread|meal|sandwich|chocolate|cereal|milk|drink|bottle|nuts?|allerg\w+|meat|rice|chips|fries|burrito|bowl|coffee|snack|fruit)\b/i;
const DEVICE =
  /\b(?:plug|charg\w+|cable|battery|phone|laptop|socket|heater|kettle|hairdryer|toaster|oven|fridge|machine|iron|lamp|router|device|console|wire|electric\w*)\b/i;

function hazardOf(text: string): Material['hazard'] {
  return DEVICE.test(text) ? 'device' : FOOD.test(text) ? 'food' : 'other';
}

/** Which evidence stands behind a move: the first kind that the post gives. */
const CAUSE_OF_MOVE: Partial<Record<Pool['move'], readonly RegExp[]>> = {
  ACK: [/^problem:/, /^gist$/, /^thing$/, /^category:/, /^intent:/],
  FEEL: [/^gist$/, /^problem:/, /^emotion:/, /^heat$/],
  VALID: [/^flag:double_deviation$/, /^count$/, /^intent:/],
  OWN: [/^problem:/, /^emotion:/, /^sentiment:/],
  SYMPATHY: [/^flag:/, /^emotion:/],
  SAFE: [/^flag:safety$/, /^flag:pii$/, /^problem:/],
  ASK: [/^thing$/, /^problem:/, /^intent:/],
  DM: [/^thing$/, /^problem:/, /^category:/],
  DM_ALREADY: [/^already:messaged$/],
  ACT: [/^problem:/, /^thing$/, /^gist$/, /^intent:/],
  EXPLAIN: [/^problem:/],
  UNKNOWN: [/^problem:/],
  CELEBRATE: [/^person$/, /^gist$/, /^sentiment:/],
  THANK: [/^sentiment:/, /^intent:/],
  INVITE: [/^gist$/, /^intent:/, /^sentiment:/],
  WRONG: [/^flag:wrong_brand$/, /^intent:/],
};

function wordsBehind(move: Part['move'], analysis: PostAnalysis, text: string): string {
  for (const kind of CAUSE_OF_MOVE[move] ?? []) {
    const found = analysis.evidence.find(({ what }) => kind.test(what));
    if (found && found.end > found.start) return text.slice(found.start, found.end).trim();
  }
  return '';
}

function materialFor(request: ReplyRequest, plan: Plan): Material {
  const { analysis, brand, post, thread } = request;
  const isGrave = analysis.flags.some((flag) => GRAVE.includes(flag));
  const nameJustUsed = Boolean(
    analysis.firstName && thread.findLast(({ who }) => who === 'brand')?.text.includes(analysis.firstName),
  );
  const name = plan.nameless || nameJustUsed || analysis.flags.includes('minors') ? null : analysis.firstName;
  const pack = PACKS.get(analysis.matter?.problem ?? '') ?? null;
  const topic = pack ?? PACKS.get((analysis.category && PACK_OF_CATEGORY[analysis.category]) ?? '') ?? null;
  return {
    slots: slotsFor(analysis, brand, topic, name),
    pack,
    topic,
    gistKind: analysis.gist?.kind ?? null,
    stake: analysis.sentiment.label === 'negative' ? (analysis.matter?.stake ?? null) : null,
    hazard: hazardOf(post.text),
    register: isGrave && brand.register === 'casual' ? 'neutral' : brand.register,
    platform: post.platform,
    mood:
      analysis.intent === 'request_help' && analysis.sentiment.label !== 'negative'
        ? 'help'
        : analysis.sentiment.label === 'negative'
          ? 'trouble'
          : 'calm',
  };
}

/** Facebook has room for a greeting; elsewhere the name stands inside the reply, where a line has a place for it. */
function greeted(parts: readonly Part[], material: Material): Part[] {
  const { name } = material.slots;
  const [first, ...rest] = parts;
  if (!first || !name || material.platform !== 'facebook' || parts.some(({ text }) => text.includes(name)))
    return [...parts];
  return [
    {
      move: 'GREET',
      pool: first.pool,
      id: 'greet',
      cut: 3,
      promise: null,
      text: `${material.register === 'formal' ? 'Hello' : 'Hi'} ${name},`,
    },
    { ...first, text: uncapitalised(first.text, Object.values(material.slots).join(' ')) },
    ...rest,
  ];
}

/** After a comma: lower case, but for "I" and names. `said` holds the words taken from the post and the brand, as they are written there. */
function uncapitalised(text: string, said: string): string {
  const first = /^[\p{L}']+/u.exec(text)?.[0] ?? '';
  const isName = said.split(/[^\p{L}']+/u).includes(first);
  return isName || /^(?:I\b|[A-Z]{2}|[A-Z]\w+'s\b(?<!(?:That|It|What|Here|Let)'s\b))/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

function suggestionOf(fitted: Fitted, card: Card, request: ReplyRequest): Suggestion {
  const promises = fitted.parts.flatMap(({ promise }) => (promise ? [promise] : []));
  return {
    strategy: card.strategy,
    because: card.because,
    text: fitted.text,
    length: fitted.length,
    moves: fitted.parts.map(({ move, text }) => ({
      move,
      text,
      because: wordsBehind(move, request.analysis, request.post.text),
    })),
    requiresTrue: [...new Set([...promises, ...(card.requires ?? [])])],
    phraseIds: fitted.parts.map(({ id }) => id).filter((id) => id !== 'greet'),
  };
}

/** One card in the first wording that passes the review and sounds like none of the others. */
function compose(
  card: Card,
  request: ReplyRequest,
  material: Material,
  others: readonly Suggestion[],
): Suggestion | null {
  const { analysis, brand, post, thread, pastReplies, variant } = request;
  const usedIds = new Set(others.flatMap(({ phraseIds }) => phraseIds));
  const before = [
    ...others.map(({ text }) => text),
    ...pastReplies,
    ...thread.filter(({ who }) => who === 'brand').map(({ text }) => text),
  ];
  const context = { platform: post.platform, post: post.text, brand, thread, analysis };
  let fallback: Suggestion | null = null;
  let advised: Suggestion | null = null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const seed = `${post.id}/${post.text}/${card.strategy}/${brand.register}/${variant}`;
    const parts = realise(card, material, seed, usedIds, attempt);
    if (!parts) return null;
    const fitted = fitLength(greeted(parts, material), post.platform, brand.signOff);
    if (!fitted) continue;
    const suggestion = suggestionOf(fitted, card, request);
    const objections = reviewDraft(suggestion.text, context).filter(({ severity }) => severity !== 'info');
    if (objections.length > 0) {
      if (!objections.some(({ severity }) => severity === 'block')) advised ??= suggestion;
      continue;
    }
    if (before.some((text) => soundsAlike(text, suggestion.text, analysis.firstName))) {
      fallback ??= pastReplies.includes(suggestion.text) ? null : suggestion;
      continue;
    }
    return suggestion;
  }
  // Rather a card that resembles an earlier one, or that the panel advises on, than none; never one that the review blocks.
  const resort = fallback ?? advised;
  return resort && !others.some(({ text }) => soundsAlike(text, resort.text, analysis.firstName)) ? resort : null;
}

const NOTHING_FITS: NoReply = {
  reason: 'commentary',
  whatToDo:
    'No wording here passed the review for this post. Please write this one yourself; the review will check it as you type.',
};

/**
 * Writes replies from tables, with no model and no network: the plan from the situation, the lines from the phrase bank, the length from the platform.
 * The same request always gives the same suggestions.
 */
export const localEngine: ReplyEngine = {
  id: 'local',
  suggest(request) {
    const silence = silenceFor(request);
    if (silence) return Promise.resolve({ suggestions: [], ...silence });
    const { analysis, thread, post } = request;
    const plan = planFor({ analysis, thread, text: post.text, hasPack: PACKS.has(analysis.matter?.problem ?? '') });
    const material = materialFor(request, plan);
    const suggestions: Suggestion[] = [];
    for (const card of plan.cards) {
      const suggestion = compose(card, request, material, suggestions);
      if (suggestion) suggestions.push(suggestion);
    }
    if (suggestions.length === 0) return Promise.resolve({ suggestions, noReply: NOTHING_FITS, humanFirst: true });
    return Promise.resolve({
      suggestions,
      noReply: null,
      humanFirst: Boolean(plan.humanFirst) || analysis.severity >= 3,
    });
  },
};
