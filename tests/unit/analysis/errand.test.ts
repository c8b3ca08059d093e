import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { ERRANDS, isErrand } from '@/lib/analysis/errand';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

describe('errands', () => {
  it.each(ERRANDS.flatMap(({ hits }) => hits))('is one: %s', (text) => expect(isErrand(text)).toBe(true));
  it.each(ERRANDS.flatMap(({ misses }) => misses))('is none: %s', (text) => expect(isErrand(text)).toBe(false));

  it.each([
    "please don't call me again, there will be nobody to pick up",
    'stop texting my phone about the account, I will not be around to read it',
    'do not contact me again. I am so tired of living',
  ])('makes no farewell harmless: %s', (text) => expect(isErrand(text)).toBe(false));
});

describe('the flags of everyday sentences', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await loadAnalyser();
  });
  const flagsOf = (text: string) =>
    analyser.analyse(
      { text, language: 'en', platform: 'x', author: { name: null, handle: null, url: null } },
      [],
      UNNAMED_BRAND,
    ).flags;

  it.each([
    ...ERRANDS.flatMap(({ hits }) => hits),
    "My order is 4 weeks late. Please don't ask me to DM again",
    'I already gave you my order number',
    'Sent my details over DM on Monday, no reply about my refund',
  ])('raises no alarm: %s', (text) => {
    for (const alarm of ['self_harm', 'threat', 'spam', 'data_breach'] as const)
      expect(flagsOf(text)).not.toContain(alarm);
  });

  it('still hears what is said in so many words beside an errand', () =>
    expect(flagsOf("please don't call me again, I am going to kill myself")).toContain('self_harm'));
});
