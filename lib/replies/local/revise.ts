import { replyLength } from '@/lib/platforms/counting';
import type { ReplyRequest, Revision, RevisionRefusal, RevisionResult, RevisionStep } from '@/lib/replies/engine';
import { type Composed, seedOf, suggestionOf, uncapitalised } from './compose';
import { joined } from './fit';
import { type Judge, judgeFor } from './judge';
import type { Material } from './material';
import type { PoolId } from './phrases/pools';
import { askedIn, beginsWell, type Part, voiced, waysToSay } from './realise';

/** A reply in the making: its parts, and the voice it is to have. */
interface Draft {
  parts: Part[];
  material: Material;
}

type Outcome = Draft | RevisionRefusal;

interface Work {
  request: ReplyRequest;
  judge: Judge;
  composed: Composed;
  material: Material;
  seed: string;
}

const WARMTH: readonly PoolId[] = ['feel', 'valid', 'thankTelling'];
const JOY: readonly PoolId[] = ['passOn', 'openInvite'];
const MORE: readonly PoolId[] = ['attempt', 'unknown', 'actHere', 'notify', 'caution'];
const OPENING = new Set(['GREET', 'ACK', 'FEEL', 'VALID', 'CELEBRATE', 'SYMPATHY', 'OWN', 'THANK']);

const textOf = (parts: readonly Part[], { request }: Work) => joined(parts, request.brand.signOff);
const usedIn = (parts: readonly Part[]) => new Set(parts.map(({ id }) => id));

/** Fits the platform and passes the review. */
function stands(parts: readonly Part[], work: Work): boolean {
  const text = textOf(parts, work);
  const { count, limit } = replyLength(work.request.post.platform, text);
  return count <= limit && beginsWell(parts, work.material) && work.judge.objections(text).length === 0;
}

/** Every other wording of a part, voiced. */
function otherWays(part: Part, draft: Draft, work: Work): Part[] {
  const name = draft.material.slots.name ?? null;
  const others = draft.parts.filter((other) => other !== part);
  const named = name !== null && others.some(({ text }) => text.includes(name));
  const said = { used: usedIn(draft.parts), named, asked: askedIn(others) };
  const ways: Part[] = [];
  for (const attempt of [0, 1, 12]) {
    for (const way of waysToSay(
      { pool: part.pool, cut: part.cut },
      draft.material,
      `${work.seed}/again`,
      said,
      attempt,
    ))
      if (way.text !== part.text) ways.push(voiced(way, draft.material));
  }
  return ways;
}

const replaced = (parts: readonly Part[], index: number, part: Part) =>
  parts.map((old, at) => (at === index ? part : old));

function drop(draft: Draft, index: number, work: Work): Outcome {
  const part = draft.parts[index];
  if (!part) return 'unknown';
  const parts = draft.parts.filter((_, at) => at !== index);
  const first = parts[0];
  if (!first || part.move === 'SAFE' || !stands(parts, work)) return 'needed';
  // Somebody in trouble is first told that they were heard.
  const heard =
    !draft.material.inTrouble || part.move !== 'ACK' || parts.some(({ move }) => move === 'ACK' || move === 'FEEL');
  if (!heard) return 'needed';
  return { ...draft, parts: part.move === 'GREET' ? replaced(parts, 0, { ...first, text: upper(first.text) }) : parts };
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function swap(draft: Draft, index: number, work: Work): Outcome {
  const part = draft.parts[index];
  if (!part) return 'unknown';
  for (const way of otherWays(part, draft, work)) {
    const parts = replaced(draft.parts, index, way);
    if (stands(parts, work)) return { ...draft, parts };
  }
  return 'no_other_wording';
}

/** First without what may go, the least needed first; then with shorter sentences. */
function shorter(draft: Draft, work: Work): Outcome {
  const byNeed = draft.parts
    .map((part, index) => ({ part, index }))
    .sort((a, b) => b.part.cut - a.part.cut || b.index - a.index);
  for (const { part, index } of byNeed) {
    if (part.cut === 0) continue;
    const without = drop(draft, index, work);
    if (typeof without !== 'string') return without;
  }
  const longest = draft.parts
    .map((part, index) => ({ part, index }))
    .sort((a, b) => b.part.text.length - a.part.text.length);
  for (const { part, index } of longest) {
    const brief = otherWays(part, draft, work)
      .filter(({ text }) => text.length <= part.text.length - 8)
      .sort((a, b) => a.text.length - b.text.length)
      .find((way) => stands(replaced(draft.parts, index, way), work));
    if (brief) return { ...draft, parts: replaced(draft.parts, index, brief) };
  }
  return 'cannot_be_shorter';
}

/** A further part of one of the pools, at the place given, if any can be said there. */
function added(pools: readonly PoolId[], at: number, draft: Draft, work: Work): Draft | null {
  const name = draft.material.slots.name ?? null;
  const named = name !== null && draft.parts.some(({ text }) => text.includes(name));
  const hasQuestion = draft.parts.some(({ text }) => text.includes('?'));
  const present = new Set(draft.parts.map(({ pool }) => pool));
  for (const pool of pools) {
    if (present.has(pool)) continue;
    const said = { used: usedIn(draft.parts), named, asked: askedIn(draft.parts) };
    for (const way of waysToSay({ pool, cut: 2 }, draft.material, `${work.seed}/more`, said, 0)) {
      if (hasQuestion && way.text.includes('?')) continue;
      const parts = [...draft.parts.slice(0, at), voiced(way, draft.material), ...draft.parts.slice(at)];
      if (stands(parts, work)) return { ...draft, parts };
    }
  }
  return null;
}

function warmer(draft: Draft, work: Work): Outcome {
  const afterOpening = draft.parts.findLastIndex(({ move }) => OPENING.has(move)) + 1;
  return added(draft.material.inTrouble ? WARMTH : JOY, Math.max(1, afterOpening), draft, work) ?? 'no_other_wording';
}

const inFormal = (part: Part, material: Material): Part =>
  part.move === 'GREET' ? { ...part, text: part.text.replace(/^Hi /, 'Hello ') } : voiced(part, material);

/** What is said in words of another register is said in other words; the rest loses its contractions. */
function formal(draft: Draft, work: Work): Outcome {
  const { voice } = draft.material;
  if (voice.register === 'formal') return 'is_formal';
  const material: Material = { ...draft.material, voice: { ...voice, register: 'formal' } };
  const said = Object.values(draft.material.slots).join(' ');
  const plain = draft.parts.map((part) => inFormal(part, material));
  const parts = draft.parts.reduce((sofar, part, index) => {
    if (part.isFormal) return sofar;
    const isGreeted = draft.parts[index - 1]?.move === 'GREET';
    const ways = otherWays(part, { ...draft, material }, work)
      .filter(({ isFormal }) => isFormal)
      .map((way) => (isGreeted ? { ...way, text: uncapitalised(way.text, said) } : way));
    return ways.map((way) => replaced(sofar, index, way)).find((tried) => stands(tried, work)) ?? sofar;
  }, plain);
  return stands(parts, work) ? { parts, material } : 'too_long';
}

function withName(draft: Draft, work: Work): Outcome {
  const name = draft.material.slots.name ?? null;
  const first = draft.parts[0];
  if (!name || !first) return 'no_name';
  if (draft.parts.some(({ text }) => text.includes(name))) return 'has_name';
  const said = Object.values(draft.material.slots).join(' ');
  const text = `${name}, ${uncapitalised(first.text, said)}`;
  const parts = replaced(draft.parts, 0, { ...first, text });
  return stands(parts, work) ? { ...draft, parts } : 'too_long';
}

function taken(draft: Draft, step: RevisionStep, work: Work): Outcome {
  switch (step.kind) {
    case 'drop':
      return drop(draft, step.move, work);
    case 'swap':
      return swap(draft, step.move, work);
    case 'shorter':
      return shorter(draft, work);
    case 'warmer':
      return warmer(draft, work);
    case 'formal':
      return formal(draft, work);
    case 'detail':
      return added(MORE, draft.parts.length, draft, work) ?? 'no_more_detail';
    case 'name':
      return withName(draft, work);
  }
}

/** Takes the steps in order; the first that cannot be taken decides the refusal. */
export function revised(
  composed: Composed,
  request: ReplyRequest,
  material: Material,
  { steps }: Revision,
): RevisionResult {
  const work: Work = { request, judge: judgeFor(request), composed, material, seed: seedOf(request, composed.card) };
  let draft: Draft = { parts: composed.parts, material };
  for (const [index, step] of steps.entries()) {
    const next = taken(draft, step, { ...work, seed: `${work.seed}/${index}` });
    if (typeof next === 'string') return { ok: false, reason: next };
    draft = next;
  }
  const text = textOf(draft.parts, work);
  const length = replyLength(request.post.platform, text);
  return { ok: true, suggestion: suggestionOf({ parts: draft.parts, text, length }, composed.card, request, material) };
}
