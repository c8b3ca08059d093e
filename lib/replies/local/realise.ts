import type { Move } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import { POOLS, type PoolId } from './phrases/general';
import type { Line } from './phrases/line';
import type { ProblemPack } from './phrases/pack';
import { inRegister, type Register } from './phrases/register';
import type { Card, Step } from './plans';
import { inSeededOrder, pickIndex } from './seed';
import { fillLine, inChannelWords, type Slots } from './slots';

export interface Material {
  slots: Slots;
  /** The kind of trouble is known. */
  pack: ProblemPack | null;
  /** At least its subject is: good for questions and next steps, not for saying it back. */
  topic: ProblemPack | null;
  gistKind: string | null;
  /** What hangs on it, as a tail. */
  stake: string | null;
  hazard: 'food' | 'device' | 'other';
  register: Register;
  platform: Platform;
  /** Openers such as "You'd like to know …" are wanted over general ones. */
  mood: 'trouble' | 'help' | 'calm';
}

export interface Part {
  move: Move;
  pool: PoolId;
  id: string;
  text: string;
  cut: Step['cut'];
  /** What the operator commits to by posting it. */
  promise: string | null;
}

interface Choice {
  id: string;
  move: Move;
  text: string;
  grounded: number;
  promise: string | null;
}

const SAFE_POOL = { food: 'safeFood', device: 'safeDevice', other: 'safeOther' } as const;

interface Candidate extends Line {
  id: string;
  move: Move;
}

function linesOf(pool: PoolId, material: Material): Candidate[] {
  const { pack, topic } = material;
  const fromPack = (move: Move, key: string, texts: readonly string[] | undefined): Candidate[] =>
    (texts ?? []).map((text, index) => ({ id: `${topic?.problem}.${key}.${index + 1}`, move, text }));
  const fromPool = (name: keyof typeof POOLS): Candidate[] =>
    (POOLS[name].lines as readonly Line[]).map((line, index) => ({
      ...line,
      id: `${name}.${index + 1}`,
      move: POOLS[name].move,
    }));
  switch (pool) {
    case 'ack': {
      if (pack) return fromPack('ACK', 'ack', pack.ack);
      if (material.mood === 'help')
        return material.gistKind === 'question'
          ? fromPool('helpGist')
          : [...fromPool('helpAck'), ...fromPool('ackThing').slice(4, 5)];
      return [
        ...(material.gistKind === 'question' ? fromPool('helpGist') : []),
        ...fromPool('ackThing'),
        ...fromPool('ackOpen'),
      ];
    }
    case 'ask':
      return topic ? fromPack('ASK', 'ask', topic.ask) : fromPool('askOpen');
    case 'attempt':
      return fromPack('EXPLAIN', 'attempt', pack?.attempt);
    case 'caution':
      return fromPack('SAFE', 'caution', pack?.caution ? [pack.caution] : []);
    case 'safe':
      return fromPool(SAFE_POOL[material.hazard]);
    default:
      return fromPool(pool);
  }
}

const GENERAL_ACTS = ['look into it', 'find out what happened', 'see what can be done'] as const;
/** Pools whose line should be about this post, if any line can be. */
const GROUNDED_FIRST: ReadonlySet<PoolId> = new Set([
  'ack',
  'ackFeel',
  'ackRepeat',
  'celebrate',
  'wishAck',
  'answerAck',
  'answerDirect',
  'unsureAck',
  'thankPerson',
]);

function choose(
  step: Step,
  material: Material,
  seed: string,
  used: ReadonlySet<string>,
  attempt: number,
): Choice | null {
  const acts = material.topic?.act ?? GENERAL_ACTS;
  const act = acts[pickIndex(`${seed}/act/${attempt}`, acts.length)] ?? null;
  const fitting: Choice[] = [];
  for (const line of inSeededOrder(linesOf(step.pool, material), `${seed}/${step.pool}/${attempt}`)) {
    if (used.has(line.id)) continue;
    if (line.kinds && !(material.gistKind && line.kinds.includes(material.gistKind))) continue;
    const filled = fillLine(line.text, material.slots, act);
    if (!filled) continue;
    const promised = line.text.includes('{act}')
      ? `You can ${(act ?? '').replace(/\byour\b/g, 'their').replace(/\byou\b/g, 'them')}`
      : null;
    fitting.push({ id: line.id, move: line.move, text: filled.text, grounded: filled.grounded, promise: promised });
  }
  // Grounded lines first, but the later tries open the choice up again so that a way out is always found.
  if (GROUNDED_FIRST.has(step.pool) && attempt < 6)
    fitting.sort((a, b) => Math.min(b.grounded, 2) - Math.min(a.grounded, 2));
  return fitting[0] ?? null;
}

function withStake(text: string, stake: string | null): string {
  if (!stake || !text.endsWith('.') || /[.!?]\s/.test(text)) return text;
  // The gist may have said it already: "not being able to pay your rent", with rent to pay.
  const words = stake.match(/\p{L}{4,}/gu) ?? [];
  if (words.some((word) => text.includes(word))) return text;
  return `${text.slice(0, -1)}, ${stake}.`;
}

/** The sentences of one card, before it is fitted to the platform. `null` when a sentence that must be there has no line. */
export function realise(
  card: Card,
  material: Material,
  seed: string,
  avoid: ReadonlySet<string>,
  attempt: number,
): Part[] | null {
  const used = new Set(avoid);
  const parts: Part[] = [];
  let asked = false;
  let staked = false;
  for (const step of card.steps) {
    // One question a reply: a second one is left out.
    const choice =
      choose(step, material, seed, used, attempt) ??
      choose(step, material, seed, new Set(parts.map(({ id }) => id)), attempt);
    if (!choice) {
      if (step.cut === 0) return null;
      continue;
    }
    const isQuestion = choice.text.includes('?');
    if (isQuestion && asked && step.cut > 0) continue;
    asked ||= isQuestion;
    used.add(choice.id);
    let text = choice.text;
    if (!staked && material.stake && (choice.move === 'ACK' || choice.move === 'FEEL' || choice.move === 'VALID')) {
      const longer = withStake(text, material.stake);
      staked = longer !== text;
      text = longer;
    }
    parts.push({
      move: choice.move,
      pool: step.pool,
      id: choice.id,
      cut: step.cut,
      promise: choice.promise,
      text: inChannelWords(inRegister(text, material.register), material.platform),
    });
  }
  return parts;
}
