import type { Step } from '@/lib/queries/incidentRoom';
import { text } from '@/lib/queries/text';

const SECOND_MS = 1000;

/** "6:42", "1:06:42", "2 d 3 h": how long, read at a glance. `milliseconds` of either sign. */
export function countdown(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / SECOND_MS);
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600)];
  const two = (value: number) => String(value).padStart(2, '0');
  if (days >= 2) return text('incidentDaysHours', days, hours % 24);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest.replace(/^0/, '');
}

/** "in 6:42", "4:10 late". */
export function clockWords(msLeft: number): string {
  return msLeft > 0 ? text('incidentClockIn', countdown(msLeft)) : text('incidentClockLate', countdown(msLeft));
}

/** What a screen reader is told, and only then: ten minutes before, two minutes before, and when it is late. */
export const CLOCK_STEPS = ['none', 'ten', 'two', 'late'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

export function clockStep(msLeft: number | null): ClockStep {
  if (msLeft === null) return 'none';
  if (msLeft <= 0) return 'late';
  if (msLeft <= 2 * 60_000) return 'two';
  return msLeft <= 10 * 60_000 ? 'ten' : 'none';
}

/** What came of setting the time of the next update. Where another version was published meanwhile nothing was written. */
export function timeSetWords(step: Step): string {
  if (!step.ok) return text('incidentNotSaved');
  return text(step.value ? 'incidentTimeSet' : 'incidentTimeOvertaken');
}
