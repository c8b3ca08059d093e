import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Suggestion } from '@/lib/domain/suggestion';
import type { ReplyRequest } from '@/lib/replies/engine';
import { soundsAlike } from '@/lib/review/overlap';
import { type Fitted, fitLength } from './fit';
import { type Judge, judgeFor } from './judge';
import type { Material } from './material';
import type { Card } from './plans';
import { beginsWell, type Part, realise } from './realise';
import { pickIndex } from './seed';

/** Wordings tried for one card before the last acceptable one is taken. */
const TRIES = 24;
/** Up to this try, a wording within the ideal length is looked for. */
const TRIES_FOR_LENGTH = 5;
/** What the review has said of so many wordings in turn, it says of nearly every other. */
const STUBBORN = 12;

/** A suggestion together with the parts it was made of, so that it can be planned anew. */
export interface Composed {
  card: Card;
  parts: Part[];
  suggestion: Suggestion;
}

/** Which evidence stands behind a move: the first kind that the post gives. */
const CAUSE_OF_MOVE: Partial<Record<Part['move'], readonly RegExp[]>> = {
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
  EXPLAIN: [/^problem:/, /^gist$/, /^thing$/, /^category:/, /^intent:/],
  UNKNOWN: [/^problem:/],
  CELEBRATE: [/^person$/, /^gist$/, /^sentiment:/],
  THANK: [/^sentiment:/, /^intent:/],
  INVITE: [/^gist$/, /^intent:/, /^sentiment:/],
  WRONG: [/^flag:wrong_brand$/, /^intent:/],
};

/** Words that tell one place of a post from another. */
const tellingIn = (words: string): Set<string> =>
  new Set((words.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** The evidence that shares most words with a sentence; none where it shares no word at all. */
function saidBackIn(sentence: string, evidence: PostAnalysis['evidence'], text: string) {
  const told = tellingIn(sentence);
  const shares = evidence.map(
    ({ start, end }) => [...tellingIn(text.slice(start, end))].filter((word) => told.has(word)).length,
  );
  const most = Math.max(0, ...shares);
  return most > 0 ? evidence[shares.indexOf(most)] : undefined;
}

/** The words of the post that a sentence says back, or that its move stands on. */
function wordsBehind({ move, text: sentence }: Part, { evidence }: PostAnalysis, text: string): string {
  const places = evidence.filter(({ what, start, end }) => end > start && what !== 'flag:pii');
  const kinds = CAUSE_OF_MOVE[move];
  if (!kinds) return '';
  const ofKind = kinds.map((kind) => places.find(({ what }) => kind.test(what))).find((found) => found !== undefined);
  const found = saidBackIn(sentence, places, text) ?? ofKind;
  return found ? text.slice(found.start, found.end).trim() : '';
}

/** After a comma: lower case, but for "I" and names. `said` holds the words taken from the post and the brand, as they are written there. */
export function uncapitalised(text: string, said: string): string {
  const first = /^[\p{L}']+/u.exec(text)?.[0] ?? '';
  const isName = said.split(/[^\p{L}']+/u).includes(first);
  return isName || /^(?:I\b|[A-Z]{2}|[A-Z]\w+'s\b(?<!(?:That|It|What|Here|Let)'s\b))/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Begins with the person's name as the brand's setting says. `auto`: Facebook has room for a greeting; elsewhere the name stands inside the reply,
 * where a line has a place for it.
 */
function greeted(parts: readonly Part[], material: Material, greeting: Brand['greeting']): Part[] {
  const { name } = material.slots;
  const [first, ...rest] = parts;
  const wanted = greeting === 'auto' ? material.platform === 'facebook' : greeting !== 'none';
  if (!first || !name || !wanted || material.forbidden.has('GREET') || parts.some(({ text }) => text.includes(name)))
    return [...parts];
  const hello = greeting === 'name' ? '' : material.voice.register === 'formal' ? 'Hello ' : 'Hi ';
  const text = `${hello}${name},`;
  return [
    { move: 'GREET', pool: first.pool, id: 'greet', cut: 3, promise: null, asks: [], isFormal: true, text },
    { ...first, text: uncapitalised(first.text, Object.values(material.slots).join(' ')) },
    ...rest,
  ];
}

const CHEERS = ['😊', '🙌', '💛', '🎉'] as const;

/** One emoji, only where nothing went wrong and the brand wants it. */
function cheered(parts: Part[], material: Material, seed: string): Part[] {
  const last = parts.at(-1);
  const isGlad = parts.some(({ move }) => move === 'CELEBRATE' || move === 'THANK');
  if (!last || last.verbatim || !isGlad || material.inTrouble || material.emoji === 'never') return parts;
  const emoji = CHEERS[pickIndex(`${seed}/emoji`, CHEERS.length)];
  return [...parts.slice(0, -1), { ...last, text: `${last.text} ${emoji}` }];
}

export function suggestionOf(fitted: Fitted, card: Card, request: ReplyRequest, { level }: Material): Suggestion {
  const promises = fitted.parts.flatMap(({ promise }) => (promise ? [promise] : []));
  return {
    strategy: card.strategy,
    because: card.because,
    level: card.level ?? level,
    text: fitted.text,
    length: fitted.length,
    moves: fitted.parts.map((part) => ({
      move: part.move,
      text: part.text,
      because: wordsBehind(part, request.analysis, request.post.text),
    })),
    requiresTrue: [...new Set([...promises, ...(card.requires ?? [])])],
    phraseIds: fitted.parts.map(({ id }) => id).filter((id) => id !== 'greet' && id !== 'name'),
  };
}

export const seedOf = ({ post, brand, variant }: ReplyRequest, card: Card) =>
  `${post.id}/${post.text}/${card.strategy}/${brand.register}/${variant}`;

const hasStep = (parts: readonly Part[]) => parts.some(({ pool }) => pool === 'attempt');

/** What helps at once had no room beside these wordings of the rest. */
const losesStep = (all: readonly Part[], kept: readonly Part[]) => hasStep(all) && !hasStep(kept);

/** One card in the first wording that passes the review and sounds like none of the others. */
function compose(
  card: Card,
  request: ReplyRequest,
  material: Material,
  others: readonly Composed[],
  judge: Judge,
): Composed | null {
  const { analysis, brand, post, thread, pastReplies } = request;
  const usedIds = new Set(others.flatMap(({ suggestion }) => suggestion.phraseIds));
  const drafted = others.map(({ suggestion }) => suggestion.text);
  const said = [...pastReplies, ...thread.filter(({ who }) => who === 'brand').map(({ text }) => text)];
  const before = [...drafted, ...said];
  /** Word for word, whatever stands around it there: a handle, initials. */
  const isSaid = (text: string) => said.some((earlier) => earlier.includes(text));
  let fallback: Fitted | null = null;
  let advised: Fitted | null = null;
  let standing: string[] | null = null;
  let objected = 0;
  const seed = seedOf(request, card);
  const isLike = (one: string, other: string) => soundsAlike(one, other, analysis.firstName);
  const made = (fitted: Fitted): Composed => {
    return { card, parts: fitted.parts, suggestion: suggestionOf(fitted, card, request, material) };
  };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const parts = realise(card, material, seed, usedIds, attempt);
    if (!parts) return null;
    const fitted = fitLength(
      cheered(greeted(parts, material, brand.greeting), material, seed),
      post.platform,
      brand.signOff,
    );
    if (!fitted || !beginsWell(fitted.parts, material)) continue;
    const { text, length } = fitted;
    if (attempt < TRIES_FOR_LENGTH && (length.count > length.ideal[1] * 1.1 || losesStep(parts, fitted.parts)))
      continue;
    if (before.some((earlier) => isLike(earlier, text))) {
      if (!fallback && !isSaid(text) && judge.objections(text).length === 0) fallback = fitted;
      continue;
    }
    let still: string[] = advised && standing ? judge.stillObjecting(standing, text) : [];
    if (still.length === 0) {
      const objections = judge.objections(text);
      if (objections.length === 0) return made(fitted);
      if (!objections.some(({ severity }) => severity === 'block')) advised ??= fitted;
      const rules = objections.map(({ rule }) => rule);
      still = standing ? standing.filter((rule) => rules.includes(rule)) : rules;
    }
    standing = still;
    if (still.length > 0 && ++objected >= STUBBORN && advised) break;
  }
  // Rather a card that resembles an earlier one, or that the panel advises on, than none; never one that the review blocks.
  const resort = [fallback, advised].find((one) => one && !drafted.some((text) => isLike(text, one.text)));
  return resort ? made(resort) : null;
}

export function composeAll(cards: readonly Card[], request: ReplyRequest, material: Material): Composed[] {
  const composed: Composed[] = [];
  const judge = judgeFor(request);
  for (const card of cards) {
    const next = compose(card, request, material, composed, judge);
    if (next) composed.push(next);
  }
  return composed;
}
