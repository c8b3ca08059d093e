import type { Segment, Speaker } from '@/lib/domain/analysis';
import type { Commitment } from '@/lib/domain/commitment';
import type { Incident } from '@/lib/domain/incident';
import type { Interaction } from '@/lib/domain/interaction';
import type { Category, Flag, Intent, Sentiment } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import type { Sighting } from '@/lib/domain/sighting';
import type { ReplyLength, Suggestion } from '@/lib/domain/suggestion';

export type TemplateId = NonNullable<Incident['template']>;
export type UpdateKind = Incident['updates'][number]['kind'];

/** A post as the matching needs it: what a post read on a page and a post seen earlier have in common. */
export interface SeenPost {
  id: string;
  text: string;
  platform: Platform;
  /** ISO 8601; `null` where the page does not say. */
  createdAt: string | null;
  intent: Intent;
  category: Category | null;
  sentiment: Sentiment;
  flags: readonly Flag[];
}

/** Words of the post that speak for the incident. Offsets count UTF-16 units of the post's text; `end` is exclusive. */
export interface MatchEvidence {
  what: 'subject' | 'symptom' | 'code' | 'product' | 'region' | 'user';
  start: number;
  end: number;
}

/** `sure`: offered at once. `near`: the user is asked. */
export type Certainty = 'sure' | 'near';

export interface IncidentMatch {
  incident: Incident;
  certainty: Certainty;
  evidence: MatchEvidence[];
}

/** The best match, and the others that the post could belong to as well, best first. */
export interface MatchAnswer extends IncidentMatch {
  others: IncidentMatch[];
}

/** Many posts on one matter within a short time: reason to ask whether an incident should be opened. */
export interface Spike {
  template: TemplateId;
  category: Category | null;
  /** In the window, and how many the baseline leads one to expect there. */
  count: number;
  expected: number;
  /** Too few days were seen to say that it is more than usual. */
  isUsualUnknown?: boolean;
  windowMinutes: number;
  firstAt: string;
  lastAt: string;
  /** Words that many of the posts share, most frequent first: the first match words of a new incident. */
  words: string[];
  /** Of the brand's products, those that many of the posts name. */
  products: string[];
  postIds: string[];
}

export interface SegmentReading {
  segment: Segment;
  /** The words behind it; absent where nothing but the lack of others speaks for it. */
  evidence: { start: number; end: number } | null;
  speaker: Speaker | null;
}

/** How much is owned: nothing (false claim), sympathy (others did it), regret (a fault of ours that nobody wanted), responsibility. */
export const POSTURES = ['none', 'sympathy', 'regret', 'responsibility'] as const;
export type Posture = (typeof POSTURES)[number];

export const REPLY_KINDS = ['holding', 'known_unknown', 'what_to_do', 'correction', 'after'] as const;
export type IncidentReplyKind = (typeof REPLY_KINDS)[number];

/** Where a sentence comes from: a line of the sheet, or one of the few connecting lines. Never both missing. */
export interface Provenance {
  text: string;
  /** Ids of sheet lines (see `sheetLines`). */
  factIds: string[];
  /** Of the connecting line or frame; `null` where the sheet's own words stand alone. */
  lineId: string | null;
}

export const CAUTIONS = ['overdue', 'no_time', 'no_approver'] as const;
export type IncidentCaution = (typeof CAUTIONS)[number];

/** A suggestion whose every sentence is the sheet's or a connecting line's. */
export interface IncidentSuggestion extends Omit<Suggestion, 'incident'> {
  kind: IncidentReplyKind;
  incident: { id: string; version: number; factIds: string[] };
  parts: Provenance[];
  cautions: IncidentCaution[];
}

export type IncidentReplies =
  | { ok: true; segment: Segment; suggestions: IncidentSuggestion[]; cautions: IncidentCaution[] }
  /** Best left unanswered. */
  | { ok: false; reason: 'troll' }
  /** The sheet says too little, or two things at once. */
  | { ok: false; reason: 'sheet'; issues: SheetIssue[] }
  /** The sheet's own words do not fit the place or do not pass the review. */
  | { ok: false; reason: 'no_wording' };

export const SHEET_ISSUES = [
  'empty',
  'contradictory',
  'known_and_unknown',
  'update_in_past',
  'update_missing',
  'started_in_future',
  'approver_missing',
  'fact_unapproved',
  'never_say_used',
  'time_zone_unknown',
  'repair_missing',
] as const;
export type SheetIssueId = (typeof SHEET_ISSUES)[number];

export interface SheetIssue {
  issue: SheetIssueId;
  /** `block`: no reply is built from the sheet until it is mended. */
  severity: 'block' | 'warn' | 'info';
  /** Ids of the sheet lines it is about. */
  lines: string[];
  /** In plain words, for the user. */
  message: string;
}

export interface UpdateClock {
  state: 'none' | 'running' | 'soon' | 'overdue' | 'stopped';
  dueAt: string | null;
  /** Until it is due, negative once it is overdue; `null` without a time. */
  msLeft: number | null;
  /** How much of the time since the last update has gone, 0 … 1. */
  elapsed: number | null;
  /** For the badge: "6m", "2h", "-4m"; '' without a time. */
  badge: string;
}

export type FactChange =
  | { change: 'added'; factId: string; text: string }
  | { change: 'removed'; factId: string; text: string }
  | { change: 'changed'; factId: string; text: string; before: string };

/** What somebody was told and is no longer so. `answered`: told as not known, and `by` is the id of the fact that is known since. */
export type ToldChange =
  | Exclude<FactChange, { change: 'added' }>
  | { change: 'answered'; factId: string; before: string; text: string; by: string };

/** Somebody who was told what is no longer so. */
export interface SupersededReply {
  interaction: Interaction;
  changes: ToldChange[];
  /** The reply was changed before it was posted, and may say it in other words. */
  isMaybe: boolean;
  /** What to tell them now; `null` where there is nothing new to say. */
  correction: IncidentSuggestion | null;
  /** Their later replies tell every change. */
  isFollowedUp: boolean;
}

export const STATEMENT_PARTS = [
  'acknowledgement',
  'regret',
  'responsibility',
  'known',
  'unknown',
  'doing',
  'advice',
  'repair',
  'next',
  'contact',
  'closing',
  'thanks',
] as const;
export type StatementPart = (typeof STATEMENT_PARTS)[number];

export interface Statement {
  kind: UpdateKind;
  platform: Platform;
  text: string;
  length: ReplyLength;
  parts: (Provenance & { part: StatementPart })[];
  /** Parts that the posture asks for and the sheet cannot fill. */
  missing: StatementPart[];
  /** Left out because the place is too small. */
  dropped: StatementPart[];
  cautions: IncidentCaution[];
}

export type StatementAnswer =
  | { ok: true; statement: Statement }
  | { ok: false; reason: 'sheet'; issues: SheetIssue[] }
  /** Nothing that was known has changed: there is nothing to correct. */
  | { ok: false; reason: 'unchanged' }
  | { ok: false; reason: 'no_wording' };

export interface ChecklistItem {
  id: string;
  done: boolean;
  text: string;
  /** How many things are left to do for it, where it can be counted. */
  open: number | null;
}

/** Everything that the report is made from. */
export interface IncidentRecord {
  incident: Incident;
  interactions: readonly Interaction[];
  sightings: readonly Sighting[];
  commitments: readonly Commitment[];
}

export interface RehearsalPost {
  id: string;
  /** Seconds after the rehearsal began. */
  afterSeconds: number;
  platform: Platform;
  author: string;
  text: string;
  segment: Segment;
  /** Whether it belongs to the incident at all. */
  belongs: boolean;
}

export interface Mark {
  id: 'facts' | 'next_update' | 'advice' | 'tone' | 'segment' | 'length' | 'silence';
  passed: boolean;
  text: string;
}

export interface AnswerMark {
  /** 0 … 100 */
  score: number;
  marks: Mark[];
}
