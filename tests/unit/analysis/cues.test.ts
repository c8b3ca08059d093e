import { describe, expect, it } from 'vitest';
import { type Cue, findCues } from '@/lib/analysis/cue';
import { CATEGORY_CUES } from '@/lib/analysis/cues/categories';
import { INTENT_CUES } from '@/lib/analysis/cues/intents';
import { RISK_CUES } from '@/lib/analysis/cues/risks';
import { TONE_CUES } from '@/lib/analysis/cues/tone';
import { countIn, durationIn } from '@/lib/analysis/gist';
import {
  ALREADY_CUES,
  ALREADY_CUES_WHEN_ASKED,
  COUNT_EXAMPLES,
  DURATION_EXAMPLES,
  STAKE_ROWS,
} from '@/lib/analysis/gist/measures';
import { PROBLEMS } from '@/lib/analysis/gist/problems';
import { readText } from '@/lib/analysis/reading';

const TABLES: Record<string, readonly Cue[]> = {
  risks: RISK_CUES,
  intents: INTENT_CUES,
  tone: TONE_CUES,
  categories: CATEGORY_CUES,
  already: ALREADY_CUES,
  'already, when asked': ALREADY_CUES_WHEN_ASKED,
};

const isFound = (cue: Cue, text: string) => findCues(readText(text), [cue]).length > 0;

for (const [name, table] of Object.entries(TABLES)) {
  describe(`cues: ${name}`, () => {
    it.each(table.map((cue) => [cue.id, cue] as const))('%s finds its hits and passes its misses', (_, cue) => {
      expect(cue.hits.filter((text) => !isFound(cue, text))).toEqual([]);
      expect(cue.misses.filter((text) => isFound(cue, text))).toEqual([]);
      expect(cue.hits.length).toBeGreaterThan(0);
    });

    it('gives every cue its own id', () => {
      expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    });
  });
}

describe('problems', () => {
  const matches = (problem: (typeof PROBLEMS)[number], text: string) =>
    problem.pattern.test(readText(text).words) && !problem.unless?.test(readText(text).words);

  it.each(PROBLEMS.map((problem) => [problem.id, problem] as const))(
    '%s finds its hits and passes its misses',
    (_, problem) => {
      expect(problem.hits.filter((text) => !matches(problem, text))).toEqual([]);
      expect(problem.misses.filter((text) => matches(problem, text))).toEqual([]);
    },
  );
});

describe('measures', () => {
  it.each(DURATION_EXAMPLES)('reads the time lost in "%s"', (text, duration) => {
    expect(durationIn(text)?.text ?? null).toBe(duration);
  });

  it.each(COUNT_EXAMPLES)('reads the count in "%s"', (text, count) => {
    expect(countIn(text)?.text ?? null).toBe(count);
  });

  it.each(STAKE_ROWS.map((row) => [row.id, row] as const))('knows the stake: %s', (_, { pattern, hits, misses }) => {
    expect(hits.filter((text) => !pattern.test(text))).toEqual([]);
    expect(misses.filter((text) => pattern.test(text))).toEqual([]);
  });
});
