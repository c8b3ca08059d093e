import { afterEach, expect, it } from 'vitest';
import { dateAt } from '@/components/ui/time';

const { TZ } = process.env;
afterEach(() => {
  process.env.TZ = TZ;
});

it.each(['America/Los_Angeles', 'Europe/London', 'Pacific/Auckland'])('a day is the same day in %s', (zone) => {
  process.env.TZ = zone;
  expect(dateAt('2026-03-31').getDate()).toBe(31);
  expect(dateAt('2026-03-31T12:00:00.000Z').getTime()).toBe(Date.UTC(2026, 2, 31, 12));
});
