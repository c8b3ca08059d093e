import type { FactSheet } from '@/lib/domain/incident';
import { momentWords } from './when';

const TOLD_FIELDS = [
  'affected',
  'howToTell',
  'notAffected',
  'advice',
  'workaround',
  'remedy',
  'page',
  'phone',
  'press',
  'specialist',
  'closingText',
] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];
const LISTS = ['known', 'unknown', 'doing'] as const;

/** A line of the sheet under a lasting id: facts as `known:ID`, `unknown:ID`, `doing:ID`, fields by their name. */
export interface SheetLine {
  id: string;
  kind: (typeof LISTS)[number] | ToldField | 'title' | 'phrase';
  text: string;
}

/** Everything of the sheet that may be said to people, in the order of the sheet. */
export function sheetLines(sheet: FactSheet): SheetLine[] {
  const facts = LISTS.flatMap((kind) => sheet[kind].map(({ id, text }) => ({ id: `${kind}:${id}`, kind, text })));
  const fields = TOLD_FIELDS.flatMap((kind) =>
    sheet[kind].trim() ? [{ id: kind, kind, text: sheet[kind].trim() }] : [],
  );
  const phrases = sheet.approvedPhrases.map((text, index) => ({
    id: `phrase:${index}`,
    kind: 'phrase' as const,
    text,
  }));
  return [{ id: 'title', kind: 'title', text: sheet.title }, ...facts, ...fields, ...phrases];
}

/** The sheet as one text, with its times in words: what stands in it may be repeated. */
export function sheetText(sheet: FactSheet, now: Date): string {
  const times = [sheet.nextUpdateAt, sheet.startedAt].map((at) => momentWords(at, now, sheet.timeZone));
  return [...sheetLines(sheet).map(({ text }) => text), ...times].join('\n');
}

/** Ends a line as a sentence. */
export const asSentence = (text: string) => {
  const whole = text.trim().replace(/\s+/g, ' ');
  const capital = /^[a-z]\w*\.(?:\w)/.test(whole) ? whole : whole.charAt(0).toUpperCase() + whole.slice(1);
  return /[.!?]["”’)]?$/.test(capital) ? capital : `${capital}.`;
};

const OPENS_CLAUSE = /^(?:the|whether|when|how|why|what|who|which|where|if|an?|our|your|their|its|any|exactly|all)\b/i;
const STATES =
  /\b(?:not (?:yet )?known|unknown|do(?:n['’]t| not)(?: yet)? know|can['’]?t(?: yet)? (?:say|tell)|unclear)\b/i;

/** What is not known, in a sentence that cannot be read as a fact: "the cause" becomes "We don't know the cause yet." */
export function asUnknown(text: string): string {
  const bare = text.trim().replace(/[.!?\s]+$/, '');
  if (STATES.test(bare)) return asSentence(bare);
  if (OPENS_CLAUSE.test(bare)) return `We don't know ${bare.charAt(0).toLowerCase()}${bare.slice(1)} yet.`;
  return `Not known yet: ${bare}.`;
}

/** What was told as not known, looked back at. */
export function asUnknownThen(text: string): string {
  const bare = text.trim().replace(/[.!?\s]+$/, '');
  if (STATES.test(bare)) return `We told you earlier: "${asSentence(bare).replace(/"/g, "'")}"`;
  if (OPENS_CLAUSE.test(bare)) return `We did not know ${bare.charAt(0).toLowerCase()}${bare.slice(1)} then.`;
  return `Not known then: ${bare}.`;
}

/** Several things that are not known, in one sentence: "the cause" and "how many" become "We don't yet know the cause, or how many." */
export function asUnknownTogether(texts: readonly string[]): string {
  const bare = texts.map((text) => text.trim().replace(/[.!?\s]+$/, ''));
  const canJoin = bare.length > 1 && bare.every((text) => OPENS_CLAUSE.test(text) && !STATES.test(text));
  if (!canJoin) return texts.map(asUnknown).join(' ');
  return `We don't yet know ${bare.map((text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`).join(', or ')}.`;
}

/** What is being done: "restoring the service" becomes "We're restoring the service." */
export function asDoing(text: string): string {
  const bare = text.trim();
  if (/^\p{L}+ing\b/u.test(bare) && !/^(?:nothing|everything|something|anything|during)\b/i.test(bare))
    return asSentence(`We're ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`);
  return asSentence(bare);
}
