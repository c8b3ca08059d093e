import type { Brand } from '@/lib/domain/brand';
import type { DraftIssue } from '@/lib/domain/draft';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import { reviewDraft } from '@/lib/review';
import { wordsOf } from '@/lib/review/overlap';
import { NEEDED_PARTS, postureOf } from './replies/posture';
import type { Statement, StatementPart } from './types';

/** How a part of an apology sounds in anybody's words. Wide on purpose: to be told of a part that stands there would teach people to look away. */
export interface PartRow {
  part: StatementPart;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

export const PART_ROWS: readonly PartRow[] = [
  {
    part: 'regret',
    pattern: /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b/i,
    hits: ["We're sorry.", 'Our apologies to everyone who waited.'],
    misses: ['We are working on it.'],
  },
  {
    part: 'responsibility',
    pattern:
      /\b(?:on us|our (?:own )?(?:fault|mistake|error|doing)|responsib\w+|should(?:n['’]t| not| never) have|we (?:own|got (?:this|that|it) wrong|made a mistake|failed|let \w+ down))\b/i,
    hits: ['This is on us.', 'It should never have happened.', 'We got this wrong.'],
    misses: ['Checkout has been failing for some people.', 'We are sorry.'],
  },
  {
    part: 'acknowledgement',
    pattern:
      /\b(?:worr\w+|wait\w*|frustrat\w+|costs?|stress\w*|upset\w*|anxi\w+|difficult\w*|hard|disrupt\w*|mean[st]?|matters?|rel(?:y|ied)|depend\w*|trust\w*|inconvenien\w+|trouble|understand|feel\w*|let \w+ down)\b/i,
    hits: ['We know how worrying this is.', 'Many of you have been waiting since this morning.'],
    misses: ['Checkout is failing. Next update by 11:00 GMT.'],
  },
  {
    part: 'doing',
    pattern: /\b(?:we(?:['’]re| are)(?: \w+)? \w+ing|our \w+(?: \w+)? (?:is|are)|working (?:on|to)|looking into)\b/i,
    hits: ["We're testing every batch.", 'Our payments team is on it.'],
    misses: ['Checkout has been failing since 9:50.'],
  },
  {
    part: 'repair',
    pattern:
      /\b(?:refund\w*|repa(?:y|id|ir)\w*|replac\w+|credit\w*|compensat\w+|(?:put|mak|sett)\w* (?:it|this|things) right|fix\w*|(?:pay|send)\w* back|give back)\b/i,
    hits: ['We refund every second payment.', 'We will put this right.'],
    misses: ['We are sorry. This is on us.'],
  },
  {
    part: 'contact',
    pattern: /https?:\/\/\S|\b[\w-]+\.[a-z]{2,}\b|\b(?:dm|message|call|ring|write to|email) us\b/i,
    hits: ['The list is on halden.example', 'Please DM us.'],
    misses: ['The claim is false.'],
  },
];

/** From this share of its longer words on, a line of the sheet is said. */
const SAID = 0.5;
const LONG = 4;

function says(words: string, line: string): boolean {
  const there = new Set(wordsOf(words));
  const wanted = wordsOf(line).filter((word) => word.length >= LONG || /\d/.test(word));
  return wanted.length > 0 && wanted.filter((word) => there.has(word)).length / wanted.length >= SAID;
}

function linesOf(part: StatementPart, sheet: FactSheet): string[] {
  const facts = (some: FactSheet['known']) => some.map(({ text }) => text);
  if (part === 'known') return [...facts(sheet.known), sheet.closingText];
  if (part === 'doing') return facts(sheet.doing);
  if (part === 'repair') return [sheet.remedy, ...facts(sheet.doing)];
  return part === 'contact' ? [sheet.page, sheet.phone] : [];
}

/** Parts of an apology that the posture asks for and that typed words do not have, of those the statement for this place has or should have. */
export function partsLeftOut(words: string, statement: Statement, { sheet }: Incident): StatementPart[] {
  if (words === statement.text) return statement.missing;
  const stands = (part: StatementPart) =>
    statement.parts.some((line) => line.part === part && words.includes(line.text)) ||
    linesOf(part, sheet).some((line) => says(words, line)) ||
    PART_ROWS.some((row) => row.part === part && row.pattern.test(words));
  const asked = new Set([...statement.missing, ...statement.parts.map(({ part }) => part)]);
  return NEEDED_PARTS[postureOf(sheet)].filter((part) => asked.has(part) && !stands(part));
}

/** Hints for answers to one person: a post to everybody may be short or long, and the one that ends it names no next update. */
const isForAnswers = ({ rule }: DraftIssue, kind: Statement['kind']) =>
  rule === 'len.ideal' || (rule === 'incident.when' && kind === 'closing');

/** The whole review of a statement as it stands in the field, generated or typed. The old line that a correction quotes is no claim and is not judged. */
export function reviewStatement(
  words: string,
  { kind, platform, parts }: Statement,
  { brand, incident, now }: { brand: Brand; incident: Incident; now: Date },
): DraftIssue[] {
  const judged = parts
    .filter(({ lineId }) => lineId === 'statement.told')
    .reduce((rest, { text }) => rest.replace(text, ' '.repeat(text.length)), words);
  const context = { platform, post: '', brand, thread: [], analysis: null, sheet: { incident, now } };
  return reviewDraft(judged, context).filter((issue) => !isForAnswers(issue, kind));
}
