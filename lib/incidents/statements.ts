import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Platform } from '@/lib/domain/platform';
import { replyLength } from '@/lib/platforms/counting';
import { reviewDraft } from '@/lib/review';
import { asDoing, asSentence, asUnknownTogether } from '@/lib/review/sheet/lines';
import { momentWords } from '@/lib/review/sheet/when';
import { changedFacts, sheetAt } from './changes';
import { cautionsFor } from './replies';
import { FRAMES } from './replies/connecting';
import { framed, onPlace, type Part, whenPart } from './replies/parts';
import { isGrave, NEEDED_PARTS, postureOf } from './replies/posture';
import { sheetIssues } from './sheetIssues';
import type { FactChange, Posture, Statement, StatementAnswer, StatementPart, UpdateKind } from './types';

/** The sentences of statements that state no fact, by posture. */
const LINES: Record<StatementPart, Partial<Record<Posture | 'grave', string>>> = {
  acknowledgement: {
    sympathy: 'We know what this means for the people it has reached.',
    regret: 'We know that many of you are waiting for this to work.',
    responsibility: 'We know what this has cost you.',
    grave: 'We know how worrying this is.',
  },
  regret: {
    sympathy: 'We are sorry for everyone who is caught up in it.',
    regret: 'We are sorry.',
    responsibility: 'We are sorry.',
    grave: 'We are sorry.',
  },
  responsibility: { responsibility: 'This is on us.', grave: 'This should not have happened.' },
  known: {},
  unknown: {},
  doing: {},
  advice: {},
  repair: {},
  next: {},
  contact: {},
  closing: {},
  thanks: {
    sympathy: 'Thank you to everyone who helped others here.',
    regret: 'Thank you to everyone who wrote to us and waited.',
    responsibility: 'Thank you to everyone who told us.',
    grave: 'Thank you to everyone who told us.',
    none: 'Thank you to everyone who asked before passing it on.',
  },
};

/** What a statement says in reading order, and what goes first where the place is small (the highest number). 0 is never left out. */
const ORDER: Record<UpdateKind, readonly (readonly [StatementPart, number])[]> = {
  statement: [
    ['acknowledgement', 2],
    ['regret', 0],
    ['responsibility', 1],
    ['known', 0],
    ['doing', 1],
    ['unknown', 3],
    ['advice', 1],
    ['repair', 2],
    ['next', 0],
    ['contact', 1],
  ],
  update: [
    ['known', 0],
    ['doing', 1],
    ['unknown', 2],
    ['advice', 1],
    ['repair', 3],
    ['regret', 3],
    ['next', 0],
    ['contact', 1],
  ],
  correction: [
    ['regret', 1],
    ['known', 0],
    ['unknown', 2],
    ['advice', 1],
    ['next', 0],
    ['contact', 2],
  ],
  closing: [
    ['closing', 0],
    ['responsibility', 2],
    ['regret', 0],
    ['repair', 1],
    ['thanks', 3],
    ['contact', 1],
  ],
};

/** Most known facts that stand in one statement. */
const MOST_FACTS = 3;
const MOST_UNKNOWN = 2;
const ROOM: Record<Platform, number> = { x: 280, instagram: 1200, facebook: 2000 };
const NO_CHANGE = 'Nothing has changed since our last update.';

type StatementLine = Part & { part: StatementPart; cut: number };

const line = (
  part: StatementPart,
  text: string,
  factIds: string[],
  lineId: string | null,
): Part & { part: StatementPart } => ({
  part,
  move: 'EXPLAIN',
  text,
  factIds,
  lineId,
});

const knownChanges = (old: FactSheet, now: FactSheet) =>
  changedFacts(old, now).filter(({ factId }) => factId.startsWith('known:'));

/** What was said until when and is not so any more: from the last version whose known facts were others. A new time for the update is no other fact. */
function lastWrong({ sheet, earlier }: Incident): { change: FactChange; until: string } | null {
  for (const { sheet: old, until } of earlier.toReversed()) {
    const change = knownChanges(old, sheet).find(({ change: how }) => how !== 'added');
    if (change) return { change, until };
  }
  return null;
}

/** What is known now and was not when the last update went out. Before the first one nothing was said, so all of it is news. */
function newsOf(incident: Incident): { ids: ReadonlySet<string>; isUnchanged: boolean } {
  const { sheet, updates } = incident;
  const last = updates.at(-1);
  if (!last) return { ids: new Set(sheet.known.map(({ id }) => `known:${id}`)), isUnchanged: false };
  const changes = changedFacts(sheetAt(incident, last.at), sheet).filter(({ factId }) => factId !== 'nextUpdateAt');
  const ids = changes.filter(({ change }) => change !== 'removed').map(({ factId }) => factId);
  return { ids: new Set(ids), isUnchanged: changes.length === 0 };
}

function knownLines(incident: Incident, kind: UpdateKind, now: Date): (Part & { part: StatementPart })[] {
  const { sheet } = incident;
  const facts = sheet.known.map(({ id, text }) => line('known', asSentence(text), [`known:${id}`], null));
  if (kind === 'statement') return facts.slice(0, MOST_FACTS);
  if (kind === 'correction') {
    const wrong = lastWrong(incident);
    if (!wrong) return [];
    const { change } = wrong;
    const told = change.change === 'changed' ? change.before : change.text;
    const when = momentWords(wrong.until, now, sheet.timeZone);
    const before = `Until ${when || 'now'} we said: "${told.replace(/"/g, "'")}" That was not right.`;
    const after = change.change === 'changed' ? [line('known', asSentence(change.text), [change.factId], null)] : [];
    return [line('known', before, [`earlier:${change.factId}`], 'statement.told'), ...after];
  }
  const { ids, isUnchanged } = newsOf(incident);
  const news = facts.filter(({ factIds }) => factIds.some((id) => ids.has(id)));
  if (news.length > 0) return news.slice(0, MOST_FACTS);
  return [...(isUnchanged ? [line('known', NO_CHANGE, [], 'statement.no-change')] : []), ...facts.slice(0, 1)];
}

/** Two things that are not known are one sentence: said apart they would repeat themselves. */
function unknownLines(unknown: readonly { id: string; text: string }[]): (Part & { part: StatementPart })[] {
  if (unknown.length === 0) return [];
  const ids = unknown.map(({ id }) => `unknown:${id}`);
  return [line('unknown', asUnknownTogether(unknown.map(({ text }) => text)), ids, 'frame.unknown')];
}

function linesOf(
  incident: Incident,
  kind: UpdateKind,
  part: StatementPart,
  now: Date,
): (Part & { part: StatementPart })[] {
  const { sheet } = incident;
  const posture = postureOf(sheet);
  const field = (id: 'advice' | 'remedy' | 'closingText') =>
    sheet[id].trim() ? [line(part, asSentence(sheet[id]), [id], null)] : [];
  switch (part) {
    case 'known':
      return knownLines(incident, kind, now);
    case 'unknown':
      return unknownLines(sheet.unknown.slice(0, MOST_UNKNOWN));
    case 'doing':
      return sheet.doing.slice(0, 2).map(({ id, text }) => line(part, asDoing(text), [`doing:${id}`], 'frame.doing'));
    case 'advice':
      return field('advice');
    case 'repair': {
      const remedy = field('remedy');
      const doing = sheet.doing[0];
      return remedy.length > 0 || kind === 'closing' || !doing
        ? remedy
        : [line(part, asDoing(doing.text), [`doing:${doing.id}`], 'frame.doing')];
    }
    case 'closing':
      return field('closingText');
    case 'next':
      return whenPart(sheet, now, true).map((made) => ({ ...made, part }));
    case 'contact':
      return sheet.page.trim() && (kind === 'closing' || whenPart(sheet, now, true).length === 0)
        ? [{ ...framed(FRAMES.page, sheet.page.trim(), ['page']), part }]
        : [];
    default: {
      const key = isGrave(incident) && sheet.cluster !== 'victim' ? 'grave' : posture;
      const text = LINES[part][key] ?? LINES[part][posture];
      return text ? [line(part, text, [], `statement.${part}.${key}`)] : [];
    }
  }
}

/** Twice the same sentence is left out where it comes second. */
function withoutDoubles(lines: readonly StatementLine[]): StatementLine[] {
  return lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index);
}

/**
 * A public statement, update, correction or closing post, fitted to the place, from the fact sheet and a few connecting lines. `missing` names the parts of an
 * apology that the posture asks for and the sheet cannot fill.
 */
export function statementFor(incident: Incident, kind: UpdateKind, platform: Platform, now: Date): StatementAnswer {
  const { sheet } = incident;
  const blocking = sheetIssues(sheet, now).filter(({ severity }) => severity === 'block');
  if (blocking.length > 0) return { ok: false, reason: 'sheet', issues: blocking };
  if (kind === 'correction' && !lastWrong(incident)) return { ok: false, reason: 'unchanged' };
  let lines = withoutDoubles(
    ORDER[kind].flatMap(([part, cut]) =>
      linesOf(incident, kind, part, now).map((made, index) => ({
        ...onPlace(made, platform),
        cut: cut + (index > 0 ? 1 : 0),
      })),
    ),
  );
  const dropped: StatementPart[] = [];
  const textOf = (some: readonly StatementLine[]) => some.map(({ text }) => text).join(' ');
  for (;;) {
    const { count, limit } = replyLength(platform, textOf(lines));
    if (count <= Math.min(limit, ROOM[platform])) break;
    const highest = Math.max(0, ...lines.map(({ cut }) => cut));
    if (highest === 0) return { ok: false, reason: 'no_wording' };
    const last = lines.findLastIndex(({ cut }) => cut === highest);
    const gone = lines[last];
    if (!gone) break;
    // Of two things that are not known one still may fit.
    const instead =
      gone.part === 'unknown' && gone.factIds.length > 1
        ? unknownLines(sheet.unknown.slice(0, 1)).map((made) => onPlace(made, platform))
        : [];
    if (instead.length === 0) dropped.push(gone.part);
    lines = lines.flatMap((one, index) => (index === last ? instead.map((made) => ({ ...made, cut: one.cut })) : one));
  }
  if (!lines.some(({ factIds }) => factIds.length > 0)) return { ok: false, reason: 'no_wording' };
  const text = textOf(lines);
  const context = { platform, post: '', brand: UNNAMED_BRAND, thread: [], analysis: null, sheet: { incident, now } };
  const judged = textOf(lines.filter(({ lineId }) => lineId !== 'statement.told'));
  if (reviewDraft(judged, context).some(({ severity }) => severity === 'block'))
    return { ok: false, reason: 'no_wording' };
  const has = (part: StatementPart) => lines.some((made) => made.part === part) || dropped.includes(part);
  // The closing line is what is known by then, and the page stands beside the time.
  const stands = (part: StatementPart) =>
    has(part) ||
    (part === 'known' && has('closing')) ||
    (part === 'contact' && Boolean(sheet.page)) ||
    (part === 'doing' && (kind === 'closing' || kind === 'correction')) ||
    (part === 'acknowledgement' && kind !== 'statement') ||
    (part === 'responsibility' && (kind === 'update' || kind === 'correction'));
  const statement: Statement = {
    kind,
    platform,
    text,
    length: replyLength(platform, text),
    parts: lines.map(({ part, text: words, factIds, lineId }) => ({ part, text: words, factIds, lineId })),
    missing: NEEDED_PARTS[postureOf(sheet)].filter((part) => !stands(part)),
    dropped: [...new Set(dropped)].filter((part) => !lines.some((made) => made.part === part)),
    cautions: kind === 'closing' ? [] : cautionsFor(incident, now),
  };
  return { ok: true, statement };
}
