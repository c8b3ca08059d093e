import type { Brand } from '@/lib/domain/brand';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Interaction } from '@/lib/domain/interaction';
import { replyLength } from '@/lib/platforms/counting';
import { asUnknown, sheetLines } from '@/lib/review/sheet/lines';
import { momentWords } from '@/lib/review/sheet/when';
import { bare } from '@/lib/review/sheet/words';
import { isBlocked, type ReplyQuestion, suggestionFrom } from './replies';
import { CLOSED_TABLE, CORRECTIONS, FRAMES, withName } from './replies/connecting';
import { framed, type Part, whenPart } from './replies/parts';
import type { ReplyPlan } from './replies/plans';
import type { FactChange, IncidentSuggestion, SupersededReply } from './types';

/** What a sheet says now and did not say before, line by line. A change of case or signs is none. */
export function changedFacts(old: FactSheet, now: FactSheet): FactChange[] {
  const before = new Map(sheetLines(old).map(({ id, text }) => [id, text]));
  const after = new Map(sheetLines(now).map(({ id, text }) => [id, text]));
  const changes: FactChange[] = [];
  for (const [factId, text] of after) {
    const was = before.get(factId);
    if (was === undefined) changes.push({ change: 'added', factId, text });
    else if (bare(was) !== bare(text)) changes.push({ change: 'changed', factId, text, before: was });
  }
  for (const [factId, text] of before) if (!after.has(factId)) changes.push({ change: 'removed', factId, text });
  if (old.nextUpdateAt !== now.nextUpdateAt && old.nextUpdateAt !== null)
    changes.push({ change: 'changed', factId: 'nextUpdateAt', text: now.nextUpdateAt ?? '', before: old.nextUpdateAt });
  return changes;
}

/** The sheet of a version, or `null` where it is not kept. */
export const sheetOf = ({ version, sheet, earlier }: Incident, wanted: number): FactSheet | null =>
  wanted === version ? sheet : (earlier.find((row) => row.version === wanted)?.sheet ?? null);

/** The sheet that was in force at a moment (ISO 8601), or, for moments before, the oldest that is kept. */
export const sheetAt = ({ sheet, earlier }: Incident, at: string): FactSheet =>
  earlier.find(({ until }) => until >= at)?.sheet ?? sheet;

const CORRECTION: ReplyPlan = {
  kind: 'correction',
  strategy: 'set_straight',
  because: 'because they were told what is no longer so',
  steps: [],
  needs: [],
};

function newLine(change: FactChange, id: string): Part | null {
  if (change.change === 'removed')
    return { move: 'CORRECT', text: CLOSED_TABLE.gone.text, factIds: [], lineId: CLOSED_TABLE.gone.id };
  if (id === 'nextUpdateAt') return null;
  if (id.startsWith('unknown:'))
    return { move: 'UNKNOWN', text: asUnknown(change.text), factIds: [id], lineId: 'frame.unknown' };
  return framed(FRAMES.now, /[.!?]$/.test(change.text) ? change.text : `${change.text}.`, [id]);
}

const quoted = (text: string) => text.trim().replace(/"/g, "'");

/** The correction of one reply, from the sheet as it stands; `null` where it does not fit or nothing is left to say. */
export function correctionFor(
  interaction: Interaction,
  changes: readonly FactChange[],
  incident: Incident,
  brand: Brand,
  now: Date,
): IncidentSuggestion | null {
  const { post, analysis, thread } = interaction;
  if (!analysis) return null;
  const question: ReplyQuestion = {
    incident,
    post,
    analysis,
    brand,
    thread: thread ?? [],
    platform: post.platform,
    segment: 'affected',
    now,
    variant: 0,
  };
  const name = analysis.flags.includes('minors') ? null : analysis.firstName;
  const [first] = changes.filter(({ factId }) => factId !== 'nextUpdateAt');
  if (!first) return null;
  const told = first.change === 'changed' ? first.before : first.text;
  const after = newLine(first, first.factId);
  const when = whenPart(incident.sheet, now, true);
  for (const [index, { id, move, text }] of CORRECTIONS.entries()) {
    const open: Part = { move, text: withName(text, name), factIds: [], lineId: id };
    const before: Part = { ...framed(FRAMES.told, quoted(told), []), factIds: [`earlier:${first.factId}`] };
    const ways = [
      [open, before, after, ...when],
      [open, before, after],
      [open, after, ...when],
      [open, after],
    ];
    for (const way of ways) {
      const parts = way.filter((part) => part !== null);
      const suggestion = suggestionFrom(CORRECTION, parts, question);
      const { count, limit } = replyLength(post.platform, suggestion.text);
      if (count > limit) continue;
      // The earlier line stands in quotation marks, which the check against earlier lines cannot know.
      const judged = parts
        .filter((part) => part !== before)
        .map((part) => part.text)
        .join(' ');
      if (!isBlocked(judged, question)) return suggestion;
    }
    if (index === CORRECTIONS.length - 1) return null;
  }
  return null;
}

const reached = ({ state }: Interaction) => state === 'posted' || state === 'inserted' || state === 'copied';
const textOf = ({ postedText, text }: Interaction) => postedText ?? text;

/**
 * Replies that told somebody a line which has changed since, oldest first, with a correction for each. A reply counts where it was written from an older
 * version and its words hold the old line. Somebody who got a newer reply with the line as it is now counts as followed up.
 */
export function supersededReplies(
  interactions: readonly Interaction[],
  incident: Incident,
  brand: Brand,
  now: Date,
): SupersededReply[] {
  const ours = interactions
    .filter((row) => row.incident?.id === incident.id && reached(row))
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt));
  return ours.flatMap((interaction) => {
    const from = interaction.incident?.version ?? incident.version;
    const old = from < incident.version ? sheetOf(incident, from) : null;
    if (!old) return [];
    const said = bare(textOf(interaction));
    const changes = changedFacts(old, incident.sheet).filter((change) => {
      if (change.change === 'added') return false;
      const before = change.change === 'changed' ? change.before : change.text;
      // A time that has passed was kept or is overdue: that is the clock's matter.
      if (change.factId === 'nextUpdateAt')
        return (
          Date.parse(before) > now.getTime() &&
          said.includes(bare(momentWords(before, new Date(interaction.startedAt), old.timeZone)))
        );
      return said.includes(bare(before));
    });
    if (changes.length === 0) return [];
    const isSame = (other: Interaction) =>
      interaction.personId !== null ? other.personId === interaction.personId : other.postId === interaction.postId;
    const isFollowedUp = ours.some((other) => {
      if (!isSame(other) || other.startedAt <= interaction.startedAt) return false;
      // Written from a sheet that had these lines as they are now, whatever else has changed since.
      const later = sheetOf(incident, other.incident?.version ?? 0);
      if (!later) return false;
      const stale = new Set(changedFacts(later, incident.sheet).map(({ factId }) => factId));
      return !changes.some(({ factId }) => factId !== 'nextUpdateAt' && stale.has(factId));
    });
    return [
      { interaction, changes, isFollowedUp, correction: correctionFor(interaction, changes, incident, brand, now) },
    ];
  });
}

/** Who was told the time of the next update as it stands now, and waits for it. An update that went out moves the time on, and nobody waits for the old one. */
export function toldNextUpdate(interactions: readonly Interaction[], { id, sheet }: Incident): Interaction[] {
  const { nextUpdateAt, timeZone } = sheet;
  if (nextUpdateAt === null) return [];
  const isTold = (row: Interaction) =>
    bare(textOf(row)).includes(bare(momentWords(nextUpdateAt, new Date(row.startedAt), timeZone)));
  return interactions.filter((row) => row.incident?.id === id && reached(row) && isTold(row));
}
