import { describe, expect, it } from 'vitest';
import { OTHER_MATTERS, SIGNAL_ROWS } from '@/lib/incidents/match/signals';

const says = (pattern: RegExp, line: string) => new RegExp(pattern.source, 'u').test(line);

describe.each([...SIGNAL_ROWS.map((row) => ({ ...row, id: row.signal })), ...OTHER_MATTERS])(
  '$id',
  ({ pattern, hits, misses }) => {
    it.each(hits.map((line) => [line]))('is said by: %s', (line) => expect(says(pattern, line)).toBe(true));
    it.each(misses.map((line) => [line]))('is not said by: %s', (line) => expect(says(pattern, line)).toBe(false));
  },
);
