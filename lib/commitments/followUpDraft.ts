import type { Commitment } from '@/lib/domain/commitment';
import { localTimeAt, weekdayOf } from './calendar';

/** The blank that the user fills: it stops the reply from being inserted as long as it stands there. */
export const BLANK = '{{what has happened}}';

type Timing = 'late' | 'due' | 'undated';

/** `$act` as it follows "we'd", `$when` the day or time that was promised. The first letter is raised where no name comes before. */
export const FOLLOW_UPS: readonly { id: string; timing: Timing; text: string; example: string }[] = [
  {
    id: 'followup.late',
    timing: 'late',
    text: `we said we'd $act $when, and we didn't. I'm sorry. Where it stands now: ${BLANK}.`,
    example: `Mara, we said we'd update you by Tuesday, and we didn't. I'm sorry. Where it stands now: ${BLANK}.`,
  },
  {
    id: 'followup.due',
    timing: 'due',
    text: `as promised, here is the news we owed you $when: ${BLANK}.`,
    example: `Mara, as promised, here is the news we owed you by Tuesday: ${BLANK}.`,
  },
  {
    id: 'followup.undated',
    timing: 'undated',
    text: `we said we'd $act. Where it stands now: ${BLANK}.`,
    example: `Mara, we said we'd update you. Where it stands now: ${BLANK}.`,
  },
];

const IN_FULL: readonly [RegExp, string][] = [
  [/\bwe'd\b/g, 'we would'],
  [/\bdidn't\b/g, 'did not'],
  [/\bI'm\b/g, 'I am'],
];

interface Voice {
  /** '' where it is not known. */
  firstName: string;
  contractions: boolean;
  signOff: string;
}

/**
 * The beginning of a reply that names the promise and leaves the news to the user.
 * @param now milliseconds
 */
export function followUpDraft(
  { act, dueAt, timeZone }: Pick<Commitment, 'act' | 'dueAt' | 'timeZone'>,
  { firstName, contractions, signOff }: Voice,
  now: number,
): { phraseId: string; text: string } {
  const due = dueAt === null ? Number.NaN : Date.parse(dueAt);
  const timing: Timing = Number.isNaN(due) ? 'undated' : due < now ? 'late' : 'due';
  const phrase = FOLLOW_UPS.find((one) => one.timing === timing);
  if (!phrase) throw new Error(`No follow-up for ${timing}`);
  const when = timing === 'undated' ? '' : whenWords(due, now, timeZone);
  let words = phrase.text.replace('$act', () => act || 'come back to you').replace('$when', when);
  if (!contractions) for (const [short, full] of IN_FULL) words = words.replace(short, full);
  const addressed = firstName ? `${firstName}, ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
  return { phraseId: phrase.id, text: [addressed, signOff].filter(Boolean).join(' ') };
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "today", "by yesterday", "by Tuesday", "by 3 June": as the customer counts days from now, in the zone the promise was made in. */
function whenWords(due: number, now: number, timeZone: string): string {
  const [dueDay, today] = [localTimeAt(due, timeZone).day, localTimeAt(now, timeZone).day];
  const away = dueDay - today;
  if (away === 0) return 'today';
  if (away === -1) return 'by yesterday';
  if (away === 1) return 'by tomorrow';
  if (Math.abs(away) < 7) return `by ${WEEKDAYS[weekdayOf(dueDay) - 1]}`;
  return `by ${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone }).format(due)}`;
}
