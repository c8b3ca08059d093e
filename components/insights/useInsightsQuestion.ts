import { useCallback, useMemo, useState } from 'react';
import type { Platform } from '@/lib/domain/platform';
import { dayOfDate, zoneClock } from '@/lib/insights/clock';
import type { InsightsQuestion } from '@/lib/insights/collector';
import { lastDays, type Period } from '@/lib/insights/period';

export const LENGTHS = ['7', '28', '90', 'custom'] as const;
export type Length = (typeof LENGTHS)[number];

/** Ten years: longer ones are slips of the keyboard. */
const MOST_DAYS = 3660;

export interface InsightsChoice {
  length: Length;
  /** As a date field gives them, "2026-11-20". */
  from: string;
  to: string;
  /** '' for all */
  brandId: string;
  platform: Platform | '';
}

/** Days from one date to another, both counted; `null` while they make no period. */
export function customPeriod(from: string, to: string): Period | null {
  const first = dayOfDate(from);
  const last = dayOfDate(to);
  if (first === null || last === null || last < first || last - first >= MOST_DAYS) return null;
  return { firstDay: first, days: last - first + 1 };
}

/** What is asked of the figures. `question` stays the last one that made sense. */
export function useInsightsQuestion(brandId: string): {
  choice: InsightsChoice;
  question: InsightsQuestion;
  isValid: boolean;
  change(part: Partial<InsightsChoice>): void;
  /** Brings the clock up to date. */
  renew(): void;
} {
  const [now, setNow] = useState(() => Date.now());
  const [choice, setChoice] = useState<InsightsChoice>({ length: '28', from: '', to: '', brandId, platform: '' });
  const [timeZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const today = useMemo(() => zoneClock(timeZone).dayOf(now), [timeZone, now]);
  const custom = useMemo(() => customPeriod(choice.from, choice.to), [choice.from, choice.to]);
  const [lastCustom, setLastCustom] = useState<Period | null>(null);
  if (custom && custom !== lastCustom) setLastCustom(custom);
  const { length, platform } = choice;
  const question = useMemo((): InsightsQuestion => {
    const period =
      length === 'custom' ? (custom ?? lastCustom ?? lastDays(today, 28)) : lastDays(today, Number(length));
    return { period, timeZone, now, brandId: choice.brandId || null, platform: platform || null };
  }, [length, custom, lastCustom, today, timeZone, now, choice.brandId, platform]);
  const change = useCallback((part: Partial<InsightsChoice>) => setChoice((before) => ({ ...before, ...part })), []);
  const renew = useCallback(() => setNow(Date.now()), []);
  return { choice, question, isValid: length !== 'custom' || custom !== null, change, renew };
}
