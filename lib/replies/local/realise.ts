import type { Move } from '@/lib/domain/labels';
import type { Candidate } from './candidate';
import { asksFor, detailBeside, isOpenBeside, type Kind, LAST_RESORT } from './given';
import type { Material } from './material';
import type { PoolId } from './phrases/pools';
import { inRegister, suits } from './phrases/registers';
import { inVoice, opened } from './phrases/voice';
import { type Card, mayOwn, type Step } from './plans';
import { inSeededOrder } from './seed';
import { actsFor, fillLine, inChannelWords, isOpenDetail, type Slots } from './slots';
import { tiersOf } from './tiers';

/** One sentence or two of a reply, and where it came from. */
export interface Part {
  move: Move;
  pool: PoolId;
  id: string;
  text: string;
  cut: Step['cut'];
  /** What the operator commits to by posting it. */
  promise: string | null;
  /** What it asks for, in public or in private. */
  asks: readonly Kind[];
  /** Suits a formal voice, once its contractions are opened. */
  isFormal: boolean;
  /** The brand's own words: never put in another voice. */
  verbatim?: boolean;
}

const SORRY = /\b(?:sorry|apolog(?:i[sz]e|ies))\b/i;
/** Moves that can carry what hangs on the matter. */
const CARRIERS: ReadonlySet<Move> = new Set(['ACK', 'FEEL']);
/** From this try on, lines of later tiers are taken too, so that a way out is always found. */
const OPENED_AT = 10;

/** "DM me which branch it was" stands; "DM me with which branch it was" does not. */
const IN_WORDS = /^(?:which|what|when|where|how|whether|who)\b/;
const takesDetail = (line: string, detail: string | null | undefined) =>
  !(IN_WORDS.test(detail ?? '') && /\b(?:with|pop|ping me|have) \{detail\}/i.test(line));

/** Asked in public, it would leave nothing to send in private but "any other details". */
function leavesNothing({ move, text }: Part, { slots, given }: Material, asked: ReadonlySet<Kind>): boolean {
  if (move !== 'ASK' || !slots.detail) return false;
  const before = [...given, ...asked];
  const beside = (known: Iterable<Kind>) => detailBeside(slots.detail ?? '', new Set(known));
  return beside(before) !== LAST_RESORT && beside([...before, ...asksFor(text)]) === LAST_RESORT;
}

/** Where nothing went wrong, a line loses its apology or, if that is all there is to it, is left out. */
function unapologetic(text: string): string | null {
  const plain = text
    .replace(/,? and I(?:'m| am) sorry(?: (?:that|for|it|you)\b[^.]*)?\./, '.')
    .replace(/ (?:I'm sorry|Sorry)(?: [^.]*)?\.$/, '');
  return SORRY.test(plain) || !/[.?!]$/.test(plain) ? null : plain;
}

export interface Said {
  /** Ids that may not be said again. */
  used: ReadonlySet<string>;
  /** The name stands in an earlier sentence. */
  named: boolean;
  /** What other sentences ask for already. */
  asked: ReadonlySet<Kind>;
}

/** What the sentences ask for, so that no other asks for it again. */
export const askedIn = (parts: readonly Part[]): Set<Kind> => new Set(parts.flatMap(({ asks }) => asks));

/** A reply may begin so: whoever is angry is not thanked before anything else. A greeting begins nothing. */
export const beginsWell = (parts: readonly { move: Move }[], { neverFirst }: Material): boolean => {
  const first = parts.find(({ move }) => move !== 'GREET');
  return first === undefined || !neverFirst.has(first.move);
};

/** Nothing is left to be sent in private: a question or the post has it all, or it never had a name. */
function isAskedHere({ slots }: Material, asked: ReadonlySet<Kind>, known: ReadonlySet<Kind>): boolean {
  if (asked.size === 0) return false;
  const wanted = asksFor(slots.detail ?? '');
  return wanted.length > 0 ? wanted.every((kind) => known.has(kind)) : isOpenDetail(slots.detail ?? '');
}

/** All is told that could help, so that an email address would be asked for only to ask for something. */
const isNotNeeded = ({ topic }: Material, detail: string | null): boolean =>
  detail === 'the email on your account' &&
  /\b(?:version|device|model|error|screenshot)\b/.test((topic.situation ?? topic.pack)?.detail ?? '');

/** Where there is nothing to send in private, the lines that ask for it give way. */
function poolOf(
  { pool }: Step,
  material: Material,
  said: Said,
  known: ReadonlySet<Kind>,
  detail: string | null,
): PoolId {
  if (pool !== 'dmLead') return pool;
  if (isAskedHere(material, said.asked, known)) return 'tellLead';
  return isNotNeeded(material, detail) ? 'actHere' : pool;
}

/** A name that was said is not said again. */
const slotsBeside = (slots: Slots, detail: string | null, { named }: Said): Slots =>
  detail === slots.detail && !named ? slots : { ...slots, detail, ...(named ? { name: null } : {}) };

/** By material and pool: each try asks for the same ones. */
const TIERS = new WeakMap<Material, Map<PoolId, Candidate[][]>>();

/** The lines of a pool that suit the material and its register, the best first. */
function tiersFor(pool: PoolId, material: Material): readonly Candidate[][] {
  const known = TIERS.get(material) ?? new Map<PoolId, Candidate[][]>();
  TIERS.set(material, known);
  const tiers = known.get(pool) ?? inRegister(tiersOf(pool, material), material.voice.register);
  known.set(pool, tiers);
  return tiers;
}

/**
 * Ways to say one step, the best first. Read lazily: mostly the first is taken. Every sentence of every reply comes through here, planned, in another
 * order or wished for, so that this is where a move that the plan forbids is left unsaid.
 */
export function* waysToSay(step: Step, material: Material, seed: string, said: Said, attempt: number): Generator<Part> {
  if (!mayOwn(step.pool, material.level)) return;
  const known = new Set([...material.given, ...said.asked]);
  // Whoever names the model has named the device.
  if (known.has('model')) known.add('device').add('phone');
  const detail = material.slots.detail ? inVoice(detailBeside(material.slots.detail, known), material.voice) : null;
  const slots = slotsBeside(material.slots, detail, said);
  const tiers = tiersFor(poolOf(step, material, said, known, detail), material);
  const rows = attempt < OPENED_AT ? tiers : [tiers.flat()];
  // Where nothing went wrong, it has been said back already.
  const asked = material.inTrouble && material.gistKind === 'question' ? (material.slots.gist ?? null) : null;
  // "can I blend tomatoes with a hair dryer???"
  const question = asked?.startsWith('whether') ? null : asked;
  const acts = actsFor(material.guide, material.inTrouble, question, `${seed}/act/${attempt}`);
  for (const [depth, tier] of rows.entries()) {
    for (const line of inSeededOrder(tier, `${seed}/${step.pool}/${attempt}/${depth}`)) {
      if (material.forbidden.has(line.move)) continue;
      if (said.used.has(line.id) || (line.moods && !line.moods.includes(material.mood))) continue;
      if (line.move === 'ASK' && !isOpenBeside(line.text, known)) continue;
      const part = partFor(line, step, material, slots, acts[0] ?? null);
      if (part) yield part;
    }
  }
}

function partFor(
  line: Candidate,
  step: Step,
  material: Material,
  slots: Material['slots'],
  act: string | null,
): Part | null {
  if (line.verbatim) {
    const { id, move, text } = line;
    return { id, move, text, pool: step.pool, cut: step.cut, promise: null, asks: [], isFormal: true, verbatim: true };
  }
  if (!takesDetail(line.text, slots.detail)) return null;
  const maySorrow = line.move === 'ACK' || line.move === 'FEEL' || line.move === 'VALID';
  const wording = maySorrow && !material.inTrouble ? unapologetic(line.text) : line.text;
  const filled = wording ? fillLine(inVoice(wording, material.voice), slots, act) : null;
  if (!filled || material.banned?.test(filled.text)) return null;
  return {
    move: line.move,
    pool: step.pool,
    id: line.id,
    cut: step.cut,
    promise: line.text.includes('{act}') ? promiseOf(act ?? '') : null,
    asks: asksFor(line.text.includes('{detail}') ? (slots.detail ?? '') : line.move === 'ASK' ? line.text : ''),
    isFormal: suits(line, 'formal'),
    text: filled.text,
  };
}

const promiseOf = (act: string) => `You can ${act.replace(/\byour\b/g, 'their').replace(/\byou\b/g, 'them')}`;

/** The stake goes behind the first sentence, unless that is long or already has tails of its own. */
export function withStake(text: string, stake: string | null): string {
  if (!stake) return text;
  const end = text.search(/[.!?](?:\s|$)/);
  const first = text.slice(0, end);
  if (end < 0 || text[end] !== '.' || first.length > 90 || /[:,] /.test(first) || SORRY.test(first.slice(12)))
    return text;
  // The gist may have said it already: "not being able to pay your rent", with rent to pay.
  const words = stake.match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => text.includes(word)) ? text : `${first}, ${stake}${text.slice(end)}`;
}

/** In the brand's voice and the platform's words. */
export function voiced(part: Part, material: Material): Part {
  if (part.verbatim) return part;
  return { ...part, text: inChannelWords(opened(part.text, material.voice), material.platform) };
}

/** A booking reference tells which flight or train it is. */
const isInReference = (question: string, detail: string | null | undefined) =>
  /\bbooking reference\b/.test(detail ?? '') && /^(?:Which (?:flight|train)|What's the flight number)\b/.test(question);

/** The sentences of one card, before it is fitted to the platform. `null` when a sentence that must be there has no line. */
export function realise(
  card: Pick<Card, 'steps'>,
  material: Material,
  seed: string,
  avoid: ReadonlySet<string>,
  attempt: number,
): Part[] | null {
  const parts: Part[] = [];
  const name = material.slots.name ?? null;
  let hasQuestion = false;
  let staked = false;
  const sends = card.steps.some(({ pool }) => pool === 'dmLead');
  for (const step of card.steps) {
    const isSorry = parts.some(({ text }) => SORRY.test(text));
    // One apology a reply, and none where nothing went wrong.
    const owns = step.pool === 'own' || step.pool === 'ownRepeat';
    if (owns && (!material.inTrouble || material.topic.situation?.ofOthers || (isSorry && step.cut > 0))) continue;
    const named = name !== null && parts.some(({ text }) => text.includes(name));
    const sofar = new Set(parts.map(({ id }) => id));
    const asked = askedIn(parts);
    const choice: Part | null =
      first(waysToSay(step, material, seed, { used: new Set([...avoid, ...sofar]), named, asked }, attempt)) ??
      first(waysToSay(step, material, seed, { used: sofar, named, asked }, attempt));
    if (!choice) {
      if (step.cut === 0) return null;
      continue;
    }
    if (step.cut > 0 && !beginsWell([...parts, choice], material)) continue;
    if (step.pool === 'ask' && sends && isInReference(choice.text, material.slots.detail)) continue;
    const isQuestion = choice.text.includes('?');
    if (isQuestion && hasQuestion && step.cut > 0) continue;
    if (step.cut > 0 && card.steps.some(({ pool }) => pool === 'dmLead') && leavesNothing(choice, material, asked))
      continue;
    hasQuestion ||= isQuestion;
    const text: string = staked || !CARRIERS.has(choice.move) ? choice.text : withStake(choice.text, material.stake);
    staked ||= text !== choice.text;
    parts.push(voiced({ ...choice, text }, material));
  }
  return parts;
}

function first(ways: Generator<Part>): Part | null {
  const { value, done } = ways.next();
  return done ? null : value;
}
