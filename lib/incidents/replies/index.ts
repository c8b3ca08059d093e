import type { PostAnalysis, Segment, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { Move } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import { replyLength } from '@/lib/platforms/counting';
import { reviewDraft } from '@/lib/review';
import { isOverdue } from '@/lib/review/sheet/when';
import { sheetIssues } from '../sheetIssues';
import type { IncidentCaution, IncidentReplies, IncidentSuggestion, Provenance } from '../types';
import { CLOSED_TABLE, type ConnectingLine, GREETINGS, OPENINGS, withName } from './connecting';
import { type Part, type Wording, wordingFor } from './parts';
import { AT_LEAST, plansFor, type ReplyPlan, type Step, safely } from './plans';
import { isGrave, postureOf } from './posture';

export interface ReplyQuestion {
  incident: Incident;
  post: { id: string; text: string };
  analysis: PostAnalysis;
  brand: Brand;
  thread: readonly ThreadTurn[];
  platform: Platform;
  segment: Segment;
  now: Date;
  /** 0 for the first wording; the same number always gives the same words. */
  variant: number;
}

/** What a reply should not exceed: on X the limit itself, because in an incident nothing that matters is left out for looks. */
const ROOM: Record<Platform, number> = { x: 280, instagram: 420, facebook: 700 };
const MOST_CARDS = 3;
/** Openings tried before a card is given up. */
const TRIES = 6;

export function cautionsFor(incident: Incident, now: Date): IncidentCaution[] {
  const { nextUpdateAt, approver } = incident.sheet;
  const isOpen = incident.state !== 'closed';
  return [
    ...(isOpen && isOverdue(nextUpdateAt, now) ? (['overdue'] as const) : []),
    ...(isOpen && nextUpdateAt === null && incident.sheet.cluster !== 'rumour' ? (['no_time'] as const) : []),
    ...(approver ? [] : (['no_approver'] as const)),
  ];
}

const ASKS = /\?|^\W*(?:@\S+\s+)*(?:is|are|do|does|did|will|can|could|was|were|why|what|how|when|who|where)\b/i;

function openingKind({ incident, post }: ReplyQuestion): keyof typeof OPENINGS {
  const posture = postureOf(incident.sheet);
  if (isGrave(incident)) return posture === 'sympathy' ? 'graveVictim' : 'grave';
  return posture === 'none' && !ASKS.test(post.text) ? 'denied' : posture;
}

function openingFor(question: ReplyQuestion, attempt: number): ConnectingLine {
  const { segment } = question;
  const lines = segment === 'affected' || segment === 'troll' ? OPENINGS[openingKind(question)] : GREETINGS[segment];
  return lines[attempt % lines.length] ?? CLOSED_TABLE.after;
}

const joined = (parts: readonly Part[], signOff: string) =>
  [...parts.map(({ text }) => text), ...(signOff ? [signOff] : [])].join(' ');

const fits = (platform: Platform, text: string) => {
  const { count, limit } = replyLength(platform, text);
  return count <= Math.min(limit, ROOM[platform]);
};

/** What was asked may be a line that the plan says anyway: it is said once, where it comes first. */
const withoutDoubles = (parts: readonly Part[]) =>
  parts.filter(({ text }, index) => parts.findIndex((other) => other.text === text) === index);

/** The parts of a plan that have room, in reading order; `null` where not even the needed ones have. */
function fitted(plan: ReplyPlan, wording: Wording, platform: Platform, signOff: string): Part[] | null {
  let steps: readonly Step[] = plan.steps;
  for (;;) {
    const parts = withoutDoubles(steps.flatMap(({ say }) => wording.partsOf(say)));
    if (fits(platform, joined(parts, signOff))) return parts;
    const highest = Math.max(0, ...steps.map(({ cut }) => cut));
    if (highest > 0) {
      const last = steps.findLastIndex(({ cut }) => cut === highest);
      steps = steps.filter((_, index) => index !== last);
      continue;
    }
    return wording.shorten() ? fitted(plan, wording, platform, signOff) : null;
  }
}

function nameFor({ analysis, thread, segment }: ReplyQuestion): string | null {
  const { firstName, flags } = analysis;
  if (!firstName || flags.includes('minors') || segment === 'bystander') return null;
  return thread.findLast(({ who }) => who === 'brand')?.text.includes(firstName) ? null : firstName;
}

const provenanceOf = ({ text, factIds, lineId }: Part): Provenance => ({ text, factIds, lineId });

const EVIDENCE_OF: Partial<Record<Move, RegExp>> = {
  OWN: /^(?:problem:|sentiment:|emotion:)/,
  SYMPATHY: /^(?:flag:|emotion:)/,
  VALID: /^(?:intent:|emotion:)/,
  EXPLAIN: /^(?:category:|problem:|gist)/,
};

function wordsBehind(move: Move, { analysis, post }: ReplyQuestion): string {
  const kind = EVIDENCE_OF[move];
  const found = kind && analysis.evidence.find(({ what, start, end }) => kind.test(what) && end > start);
  return found ? post.text.slice(found.start, found.end).trim() : '';
}

export function suggestionFrom(plan: ReplyPlan, parts: readonly Part[], question: ReplyQuestion): IncidentSuggestion {
  const { incident, platform, brand, now } = question;
  const text = joined(parts, brand.signOff);
  return {
    strategy: plan.strategy,
    because: plan.because,
    text,
    length: replyLength(platform, text),
    moves: parts.map((part) => ({ move: part.move, text: part.text, because: wordsBehind(part.move, question) })),
    requiresTrue: [],
    phraseIds: parts.flatMap(({ lineId }) => (lineId ? [`incident.${lineId}`] : [])),
    kind: plan.kind,
    incident: {
      id: incident.id,
      version: incident.version,
      factIds: [...new Set(parts.flatMap(({ factIds }) => factIds))],
    },
    parts: parts.map(provenanceOf),
    cautions: cautionsFor(incident, now),
  };
}

/** Whether the review would block it. */
export function isBlocked(
  text: string,
  { incident, platform, post, brand, thread, analysis, now }: ReplyQuestion,
): boolean {
  const context = { platform, post: post.text, brand, thread: [...thread], analysis, sheet: { incident, now } };
  return reviewDraft(text, context).some(({ severity }) => severity === 'block');
}

function compose(plan: ReplyPlan, question: ReplyQuestion, first: number): IncidentSuggestion | null {
  const name = nameFor(question);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const opening = openingFor(question, first + attempt);
    const wording = wordingFor(question, { ...opening, text: withName(opening.text, name) }, name);
    if (!plan.needs.some((say) => wording.partsOf(say).length > 0)) return null;
    const parts = fitted(plan, wording, question.platform, question.brand.signOff);
    if (!parts?.some(({ factIds }) => factIds.length > 0 || plan.strategy === 'short_private')) return null;
    const suggestion = suggestionFrom(plan, parts, question);
    if (!isBlocked(suggestion.text, question)) return suggestion;
  }
  return null;
}

/** A number that depends on nothing but the text. */
function seedOf(text: string): number {
  let hash = 7;
  for (let index = 0; index < Math.min(text.length, 400); index++) hash = (hash * 31 + text.charCodeAt(index)) >>> 0;
  return hash;
}

/**
 * Replies to a post of an open incident, or of one closed a short while ago. Every sentence is a line of the fact sheet in the sheet's own words, or one of the
 * connecting lines that state nothing. A time that has passed is not named. Where the sheet is empty or contradicts itself, nothing is written
 * and the answer says why.
 */
export function incidentReplies(question: ReplyQuestion): IncidentReplies {
  const { incident, segment, post, variant, analysis, now } = question;
  if (segment === 'troll') return { ok: false, reason: 'troll' };
  const issues = sheetIssues(incident.sheet, now).filter(({ severity }) => severity === 'block');
  if (issues.length > 0) return { ok: false, reason: 'sheet', issues };
  const isDangerous =
    analysis.flags.includes('safety') || (incident.template === 'product_recall' && isGrave(incident));
  const isTheirs = segment === 'affected' || segment === 'worried' || segment === 'partner';
  // The press and staff are sent on: what keeps people safe stands there only where the review asks for it.
  const isSentOn = segment === 'press' || segment === 'employee';
  const seed = (seedOf(post.id + post.text) + variant) >>> 0;
  const suggestions: IncidentSuggestion[] = [];
  const take = (plan: ReplyPlan) => {
    if (suggestions.length >= MOST_CARDS || suggestions.some(({ strategy }) => strategy === plan.strategy)) return;
    const first = seed + suggestions.length;
    const plain = isDangerous && plan.kind !== 'after' && !isSentOn ? null : compose(plan, question, first);
    const made = plain ?? (isDangerous ? compose(safely(plan, isTheirs), question, first) : null);
    if (made && !suggestions.some(({ text }) => text === made.text)) suggestions.push(made);
  };
  for (const plan of plansFor(incident, segment)) take(plan);
  if (suggestions.length === 0 && incident.state !== 'closed') take(AT_LEAST);
  if (suggestions.length === 0) return { ok: false, reason: 'no_wording' };
  return { ok: true, segment, suggestions, cautions: cautionsFor(incident, now) };
}
