import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { findCues } from '@/lib/analysis/cue';
import { RISK_CUES } from '@/lib/analysis/cues/risks';
import { flagsFor, MAY_MOURN } from '@/lib/analysis/flags';
import { featuresOf } from '@/lib/analysis/model/features';
import { flagSigns, loadFlags, SIGN_BITS, WEIGHED_FLAGS } from '@/lib/analysis/model/flags';
import { readText } from '@/lib/analysis/reading';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { FLAGS } from '@/lib/domain/labels';

const heads = await loadFlags();
const analyser = await loadAnalyser();
const hint = {
  cue: { id: 'hint', pattern: /x/, says: ['flag:double_deviation' as const], weight: 1, hits: [], misses: [] },
  start: 0,
  end: 1,
};
const facts = {
  found: [],
  personal: [],
  hasProblem: true,
  solved: false,
  sentiment: { label: 'negative' as const, score: -1, confident: false },
  arousal: 0 as const,
  failedAgain: false,
  brand: UNNAMED_BRAND,
  reading: readText('the form is in the post'),
  limits: { double_deviation: { doubted: -1, sure: 1 } },
} satisfies Parameters<typeof flagsFor>[0];

describe('a flag that cues and a head both judge', () => {
  it('is raised by a cue unless the head doubts it', () => {
    expect(flagsFor({ ...facts, found: [hint], odds: { double_deviation: 0 } })).toEqual(['double_deviation']);
    expect(flagsFor({ ...facts, found: [hint], odds: { double_deviation: -1.1 } })).toEqual([]);
  });

  it('is raised by the head alone where it is sure, but not once all is well', () => {
    expect(flagsFor({ ...facts, odds: { double_deviation: 1.1 } })).toEqual(['double_deviation']);
    expect(flagsFor({ ...facts, odds: { double_deviation: 0.9 } })).toEqual([]);
    expect(flagsFor({ ...facts, solved: true, odds: { double_deviation: 1.1 } })).toEqual([]);
  });

  it('is never taken back from a plain statement', () => {
    const plain = { ...hint, cue: { ...hint.cue, weight: 2 } };
    expect(flagsFor({ ...facts, found: [plain], odds: { double_deviation: -9 } })).toEqual(['double_deviation']);
  });

  it('is none of the dangers to a life', () => {
    expect(WEIGHED_FLAGS).not.toContain('self_harm');
    expect(WEIGHED_FLAGS).not.toContain('threat');
  });
});

describe('the heads for flags', () => {
  const oddsOf = (text: string) => {
    const reading = readText(text);
    return heads.odds(reading, findCues(reading, RISK_CUES), featuresOf(reading.plain));
  };

  it('have a bucket for every sign', () => {
    const found = FLAGS.map((flag) => ({ ...hint, cue: { ...hint.cue, says: [`flag:${flag}` as const], weight: 3 } }));
    expect(Math.max(...flagSigns(readText(''), found))).toBeLessThan(1 << SIGN_BITS);
  });

  it('lean towards what a post tells without saying its name', () => {
    expect(oddsOf('we scattered him off the pier and your letters still come in his name').bereavement).toBeGreaterThan(
      oddsOf('we walked the pier and your letter came with his new card').bereavement,
    );
  });
});

describe('a death that only a head sees', () => {
  const mourning = { odds: { bereavement: 9 }, limits: { bereavement: { doubted: -1, sure: 1 } } };

  it.each(MAY_MOURN.hits)('is believed beside a word that may tell it: %s', (text) => {
    expect(flagsFor({ ...facts, ...mourning, reading: readText(text) })).toContain('bereavement');
  });

  it.each(MAY_MOURN.misses)('is not mourned beside none: %s', (text) => {
    expect(flagsFor({ ...facts, ...mourning, reading: readText(text) })).not.toContain('bereavement');
  });
});

describe('ordinary talk that holds words of violence', () => {
  const flagsOf = (text: string) =>
    analyser.analyse(
      { text, language: 'en', platform: 'x', author: { name: 'Sam', handle: 'sam', url: null } },
      [],
      UNNAMED_BRAND,
    ).flags;

  it.each([
    'the game just kick me off the server, cant get back in',
    'coming down with my brothers on Saturday, we need suits for the wedding',
  ])('is no threat: %s', (text) => {
    expect(flagsOf(text)).not.toContain('threat');
  });
});
