import type { FactSheet } from '@/lib/domain/incident';
import { type SheetLine, sheetLines } from '@/lib/review/sheet/lines';
import { isOverdue, isTimeZone } from '@/lib/review/sheet/when';
import { bare, contentOf, figuresOf, isDenied, sharedCount } from '@/lib/review/sheet/words';
import type { SheetIssue } from './types';

const STATED = new Set<SheetLine['kind']>([
  'known',
  'doing',
  'affected',
  'notAffected',
  'advice',
  'workaround',
  'remedy',
]);
/** From this share of common words on, two lines speak of the same thing. */
const SAME_MATTER = 0.7;

const issue = (
  id: SheetIssue['issue'],
  severity: SheetIssue['severity'],
  lines: string[],
  message: string,
): SheetIssue => ({
  issue: id,
  severity,
  lines,
  message,
});

function contradictions(lines: readonly SheetLine[]): SheetIssue[] {
  const stated = lines.filter(({ kind }) => STATED.has(kind)).map((line) => ({ line, words: contentOf(line.text) }));
  return stated.flatMap(({ line, words }, index) =>
    stated.slice(index + 1).flatMap((other) => {
      const shared = sharedCount(words, other.words);
      if (shared < 2 || shared / Math.max(1, Math.min(words.size, other.words.size)) < SAME_MATTER) return [];
      const [one, two] = [figuresOf(line.text), figuresOf(other.line.text)];
      const isOpposed = isDenied(line.text) !== isDenied(other.line.text);
      // Only nearly equal lines are compared by their numbers: a range of batches is no contradiction.
      const areTwins = shared / Math.max(words.size, other.words.size, 1) >= SAME_MATTER;
      const otherFigures = areTwins && one.length > 0 && two.length > 0 && one.join() !== two.join();
      if (!isOpposed && !otherFigures) return [];
      return [
        issue(
          'contradictory',
          'block',
          [line.id, other.line.id],
          `These two lines say different things: "${line.text}" and "${other.line.text}".`,
        ),
      ];
    }),
  );
}

function knownAndUnknown(sheet: FactSheet): SheetIssue[] {
  return sheet.unknown.flatMap((unknown) => {
    const words = contentOf(unknown.text);
    const known = sheet.known.find(
      ({ text }) =>
        bare(text) === bare(unknown.text) || (words.size >= 2 && sharedCount(words, contentOf(text)) === words.size),
    );
    return known
      ? [
          issue(
            'known_and_unknown',
            bare(known.text) === bare(unknown.text) ? 'block' : 'warn',
            [`known:${known.id}`, `unknown:${unknown.id}`],
            `"${unknown.text}" stands under what is not known, and "${known.text}" under what is.`,
          ),
        ]
      : [];
  });
}

function neverSaid(sheet: FactSheet, lines: readonly SheetLine[]): SheetIssue[] {
  return sheet.neverSay.flatMap((words) => {
    const sought = ` ${bare(words)} `;
    const using = sought.trim() ? lines.filter(({ text }) => ` ${bare(text)} `.includes(sought)) : [];
    return using.length > 0
      ? [
          issue(
            'never_say_used',
            'block',
            using.map(({ id }) => id),
            `"${words}" is never to be said, and the sheet itself says it.`,
          ),
        ]
      : [];
  });
}

/** Whether the sheet says anything that a reply could be built from. */
export const isEmpty = (sheet: FactSheet) =>
  sheet.known.length === 0 &&
  sheet.doing.length === 0 &&
  sheet.unknown.length === 0 &&
  !sheet.advice &&
  !sheet.workaround;

/** What is missing from a sheet or wrong with it, what blocks replies first. */
export function sheetIssues(sheet: FactSheet, now: Date): SheetIssue[] {
  const lines = sheetLines(sheet);
  const issues: SheetIssue[] = [...contradictions(lines), ...knownAndUnknown(sheet), ...neverSaid(sheet, lines)];
  if (isEmpty(sheet))
    issues.push(
      issue(
        'empty',
        'block',
        [],
        'Nothing may be said yet. Note one thing that is known, or one that is not known, and what is being done.',
      ),
    );
  if (isOverdue(sheet.nextUpdateAt, now))
    issues.push(
      issue(
        'update_in_past',
        'warn',
        ['nextUpdateAt'],
        'The time for the next update has passed. It stays out of every reply until a new one is set.',
      ),
    );
  if (sheet.nextUpdateAt === null && sheet.cadenceMinutes !== null)
    issues.push(
      issue(
        'update_missing',
        'warn',
        ['nextUpdateAt'],
        'No time is set for the next update. People wait longer without one.',
      ),
    );
  if (sheet.startedAt !== null && Date.parse(sheet.startedAt) > now.getTime())
    issues.push(issue('started_in_future', 'warn', ['startedAt'], 'The start lies in the future.'));
  if (!sheet.approver)
    issues.push(issue('approver_missing', 'warn', ['approver'], 'Nobody is named who approves what is said.'));
  const unapproved = sheet.known.filter(({ approvedBy }) => !approvedBy);
  if (sheet.approver && unapproved.length > 0)
    issues.push(
      issue(
        'fact_unapproved',
        'info',
        unapproved.map(({ id }) => `known:${id}`),
        'Nobody has approved these facts yet.',
      ),
    );
  if (!isTimeZone(sheet.timeZone))
    issues.push(issue('time_zone_unknown', 'info', ['timeZone'], 'The time zone is not set: times are told in UTC.'));
  if (sheet.cluster === 'preventable' && !sheet.remedy && sheet.doing.length === 0)
    issues.push(
      issue(
        'repair_missing',
        'warn',
        ['remedy', 'doing'],
        'It could have been prevented: people expect to hear what is put right, and the sheet has nothing on it.',
      ),
    );
  const order = { block: 0, warn: 1, info: 2 };
  return issues.sort((a, b) => order[a.severity] - order[b.severity]);
}
