import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { findCues, weightOf } from '@/lib/analysis/cue';
import { RISK_CUES } from '@/lib/analysis/cues/risks';
import { DANGER_SIGNS } from '@/lib/analysis/cues/risks/dangerSigns';
import { flagsFor } from '@/lib/analysis/flags';
import { loadDanger, signFeatures } from '@/lib/analysis/model/danger';
import { featuresOf } from '@/lib/analysis/model/features';
import { readText } from '@/lib/analysis/reading';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

const analyser = await loadAnalyser();
const danger = await loadDanger();
const likely = (text: string) => {
  const reading = readText(text);
  return danger.likely(reading, featuresOf(reading.plain));
};

describe('signs of danger', () => {
  it.each(DANGER_SIGNS.map((sign) => [sign.id, sign] as const))('%s is seen in its example', (_, { pattern, hit }) => {
    expect(pattern.test(hit)).toBe(true);
  });

  it('have their own ids and fit the buckets of the head', () => {
    expect(new Set(DANGER_SIGNS.map(({ id }) => id)).size).toBe(DANGER_SIGNS.length);
    expect(DANGER_SIGNS.length).toBeLessThan(64);
    expect(Math.max(...signFeatures(readText(DANGER_SIGNS.map(({ hit }) => hit).join(' . '))))).toBeLessThan(4096);
  });
});

describe('the danger heads', () => {
  it('lean towards the danger that is hinted at and away from an errand in the same words', () => {
    const farewell = likely(
      'so tired of it all, nobody would miss me, gave the cat to my sister, thank you for everything',
    );
    const errand = likely('gave my sister the voucher, thank you, when do you open on Sunday?');
    expect(farewell.self_harm).toBeGreaterThan(errand.self_harm);
    const menace = likely('I know which bus that driver of yours gets home. On his own. Just saying');
    const question = likely('which bus gets me home from your shop?');
    expect(menace.threat).toBeGreaterThan(question.threat);
  });

  it('raise a flag at their own place, and not below it', () => {
    const facts = {
      found: [],
      personal: [],
      hasProblem: false,
      solved: false,
      sentiment: { label: 'neutral' as const, score: 0, confident: false },
      arousal: 0 as const,
      failedAgain: false,
      brand: UNNAMED_BRAND,
      reading: readText('we will see her at home'),
      sure: { threat: 0.4 },
    } satisfies Parameters<typeof flagsFor>[0];
    expect(flagsFor({ ...facts, likely: { threat: 0.41 } })).toEqual(['threat']);
    expect(flagsFor({ ...facts, likely: { threat: 0.39 } })).toEqual([]);
    expect(flagsFor({ ...facts, likely: { self_harm: 0.41 } })).toEqual([]);
    const errand = { ...facts, reading: readText('your bakery counter is lovely') };
    expect(flagsFor({ ...errand, likely: { threat: 0.41 } })).toEqual([]);
    expect(flagsFor({ ...errand, likely: { threat: 0.7 } })).toEqual(['threat']);
  });
});

describe('a hint of danger that the heads see nothing in', () => {
  const text =
    "I'm a presenter at Radio Thornby looking at the bridge repairs in Fernley. Who can I speak to before noon?";
  const reading = readText(text);
  const found = findCues(reading, RISK_CUES);
  const facts = {
    found,
    reading,
    brand: UNNAMED_BRAND,
    personal: [],
    hasProblem: false,
    solved: false,
    arousal: 0,
    failedAgain: false,
  } as const;
  const sentiment = { label: 'neutral', score: 0, confident: false } as const;

  it('is chance', () => {
    expect(weightOf(found, 'flag:self_harm')).toBeGreaterThan(0);
    expect(flagsFor({ ...facts, sentiment, likely: { self_harm: 0.01 } })).not.toContain('self_harm');
    expect(flagsFor({ ...facts, sentiment, likely: { self_harm: 0.05 } })).toContain('self_harm');
  });

  it('stays one where the danger is said in so many words', () => {
    const plain = readText('I want to kill myself');
    const said = findCues(plain, RISK_CUES);
    expect(flagsFor({ ...facts, reading: plain, found: said, sentiment, likely: { self_harm: 0.01 } })).toContain(
      'self_harm',
    );
  });
});

describe('veiled danger in the whole analysis', () => {
  const flagsOf = (text: string) =>
    analyser.analyse(
      { text, language: 'en', platform: 'x', author: { name: 'Sam', handle: 'sam', url: null } },
      [],
      UNNAMED_BRAND,
    ).flags;

  it('is seen', () => {
    expect(flagsOf('Stopped planning past Friday. You can have my plants, dont need them where im going')).toContain(
      'self_harm',
    );
    expect(flagsOf("Let's see how brave your manager is when I'm outside at six")).toContain('threat');
  });

  it('is not seen in its look-alikes', () => {
    for (const text of [
      'Literally dying to try the new ramen kit, when is it back?',
      "I'll be round to collect it tomorrow, which door?",
      'Refund me by Friday or I go to small claims.',
    ]) {
      expect(flagsOf(text)).not.toContain('self_harm');
      expect(flagsOf(text)).not.toContain('threat');
    }
  });
});
