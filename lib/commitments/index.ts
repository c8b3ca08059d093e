import { isKnownAct, plainAct } from './acts';
import { localTimeAt } from './calendar';
import { clauseEnds, LONGEST_CLAUSE, trimmedLength } from './clause';
import type { CommitmentOptions, FoundCommitment } from './commitment';
import { type DueTime, dueTimesIn } from './dueTime';
import { maskedText, type Stretch, sentencesOf } from './masking';
import { type Opening, PROMISE_FORMS } from './promises';
import { hasCondition, isAsked, isTakenBack, withoutAsides } from './surroundings';
import type { Posting } from './timeWords/timeWord';
import { workingTimeOf } from './workingTime';

export type { BusinessHours, CommitmentOptions, DueCertainty, FoundCommitment } from './commitment';
export { DEFAULT_BUSINESS_HOURS, DUE_CERTAINTIES } from './commitment';

const FORMS = PROMISE_FORMS.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'gim'), read }));
/** As much of a sentence is looked at before and behind a promise. */
const LOOK_BACK = 240;
const LONGEST_ACT = 60;

/** The first words of every promise in a sentence, apart from each other and in their order. */
function openingsIn(sentence: string): Opening[] {
  const isQuestion = sentence.trimEnd().endsWith('?');
  const found: Opening[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of sentence.matchAll(pattern)) {
      const actStart = match.index + match[0].length;
      const before = sentence.slice(Math.max(0, match.index - LOOK_BACK), match.index);
      const act = sentence.slice(actStart, actStart + LONGEST_CLAUSE);
      if (isTakenBack(before, act) || isAsked(before, isQuestion)) continue;
      const meant = read({ groups: match.groups ?? {}, act, before });
      if (meant)
        found.push({ start: match.index, actStart, act: meant.act ?? null, needsTime: meant.needsTime ?? false });
    }
  }
  found.sort((a, b) => a.start - b.start || a.actStart - b.actStart);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.actStart ?? 0));
}

interface Timed {
  start: number;
  end: number;
  due: DueTime | null;
}

/** A time that opens the sentence belongs to the promise behind it: "By Friday, we'll …". */
function dueBefore(sentence: string, start: number, from: number, at: Posting): DueTime | null {
  const first = Math.max(from, start - 80);
  const before = sentence.slice(first, start);
  const due = dueTimesIn(withoutAsides(before), at).at(-1);
  if (!due || !/^,?\s*$/.test(before.slice(due.end))) return null;
  if (!/(?:^|[.,;:!?_-]|\b(?:and|but|so))\s*$/i.test(before.slice(0, due.start))) return null;
  return { ...due, start: due.start + first, end: due.end + first };
}

/** Where a promise stands and when it is due. Two times joined by another act are two promises: "refund you today and send one on Friday". */
function timedParts(sentence: string, opening: Opening, next: number, from: number, at: Posting): Timed[] {
  const limit = Math.min(next, opening.start + LONGEST_CLAUSE);
  const rest = sentence.slice(opening.start, limit);
  const led = opening.actStart - opening.start;
  const ends = clauseEnds(rest.slice(led));
  const [reach, end] = [led + ends.reach, led + ends.end];
  const shown = withoutAsides(rest.slice(0, reach));
  const dues = dueTimesIn(shown, at).filter((due) => due.start >= led - 8);
  const near = dues.filter((due) => due.start <= end + 1 || /^,[^,]{0,20},?\s*$/.test(rest.slice(end, due.start)));
  const parts: Timed[] = [];
  let start = 0;
  for (const due of near) {
    const joined = /^\s*,?\s*(?:and|&|then|and then)\s+(?:will )?(?=[a-z])/i.exec(
      rest.slice(parts.at(-1)?.end ?? rest.length),
    );
    if (parts.length === 0) parts.push({ start: 0, end: due.end, due });
    else if (joined) {
      start = (parts.at(-1)?.end ?? 0) + joined[0].length;
      if (isKnownAct(rest.slice(start))) parts.push({ start, end: due.end, due });
    }
  }
  const last = parts.at(-1);
  if (last) last.end = Math.max(last.end, end);
  const placed = (parts.length ? parts : [{ start: 0, end, due: null }]).map((part) => ({
    start: part.start + opening.start,
    end: opening.start + part.start + trimmedLength(rest.slice(part.start, part.end)),
    due: part.due && { ...part.due, start: part.due.start + opening.start, end: part.due.end + opening.start },
  }));
  const fronted = placed[0]?.due ? null : dueBefore(sentence, opening.start, from, at);
  return fronted
    ? placed.map((part, index) => (index ? part : { ...part, start: fronted.start, due: fronted }))
    : placed;
}

/** The words of the act without its time, short. */
function actOf(sentence: string, from: number, { end, due }: Timed): string {
  const timeless =
    due && due.start >= from && due.end <= end
      ? `${sentence.slice(from, due.start)} ${sentence.slice(due.end, end)}`
      : sentence.slice(from, end);
  const said = timeless
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .replace(/ at the latest\b/i, '')
    .trim();
  const words = plainAct(said) ?? said;
  const short = words.length <= LONGEST_ACT ? words : words.slice(0, LONGEST_ACT).replace(/\s+\S*$/, '');
  return short.slice(0, trimmedLength(short)) || short;
}

function postingOf({ postedAt, timeZone, businessHours, locale, weekStart }: CommitmentOptions): Posting {
  const instant = new Date(postedAt).getTime();
  if (!Number.isFinite(instant)) throw new RangeError('postedAt is no time');
  const isDayFirst = locale === 'en-GB';
  return {
    instant,
    local: localTimeAt(instant, timeZone),
    timeZone,
    working: workingTimeOf(businessHours),
    isDayFirst,
    weekStart: weekStart ?? (isDayFirst ? 1 : 7),
  };
}

function inSentence(text: string, masked: string, { start: offset, end }: Stretch, at: Posting): FoundCommitment[] {
  const sentence = masked.slice(offset, end);
  const openings = openingsIn(sentence);
  return openings.flatMap((opening, index) => {
    const next = openings[index + 1]?.start ?? sentence.length;
    const from = index === 0 ? 0 : (openings[index - 1]?.actStart ?? 0);
    const before = sentence.slice(Math.max(0, opening.start - LOOK_BACK, from), opening.start);
    const parts = timedParts(sentence, opening, next, from, at);
    if (opening.needsTime && !parts.some(({ due }) => due)) return [];
    const behind = sentence.slice(opening.actStart, Math.min(next, opening.start + LONGEST_CLAUSE));
    const isConditional = hasCondition(before, behind.slice(0, clauseEnds(behind).reach));
    const promises = parts.map((part, number) => ({
      start: offset + part.start,
      end: offset + part.end,
      text: text.slice(offset + part.start, offset + part.end),
      act: (number === 0 && opening.act) || actOf(sentence, number === 0 ? opening.actStart : part.start, part),
      dueAt: part.due && new Date(part.due.instant).toISOString(),
      dueText: part.due ? text.slice(offset + part.due.start, offset + part.due.end).trim() : '',
      certainty: part.due?.certainty ?? 'none',
      isConditional,
    }));
    return promises.filter(({ act }) => act !== '');
  });
}

/** No promise is without one of these. */
const ANY =
  /will|wil\b|'ll|ll\b|'ma\b|\bima\b|shall|going|gonna|promise|guarantee|commit|pledge|undertake|\blet\b|allow|expect|look out|watch out|ing\b|to follow|to come|\bwell\b/i;

/**
 * The promises in a text that somebody posted for a brand, in their order, never overlapping. What counts as one, and when it is due, is
 * set down beside the sentences it is measured on (tests/eval/commitments/README.md). A due time may lie in the past when the text says
 * so. English only: other languages give none. Time linear in the text. Throws a RangeError when `postedAt` is no time or `timeZone` is
 * unknown; any string is a good text.
 */
export function findCommitments(text: string, options: CommitmentOptions): FoundCommitment[] {
  const at = postingOf(options);
  const masked = maskedText(text);
  if (!ANY.test(masked)) return [];
  return sentencesOf(masked).flatMap((sentence) => inSentence(text, masked, sentence, at));
}
