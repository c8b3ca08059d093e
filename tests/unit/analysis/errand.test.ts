import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { ERRANDS, IN_GRAVE_WORDS, isErrand } from '@/lib/analysis/errand';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

describe('errands', () => {
  it.each(ERRANDS.flatMap(({ hits }) => hits))('is one: %s', (text) => expect(isErrand(text)).toBe(true));
  it.each(IN_GRAVE_WORDS.flatMap(({ hits }) => hits))('is one: %s', (text) => expect(isErrand(text)).toBe(true));
  it.each(IN_GRAVE_WORDS.flatMap(({ pattern, misses }) => misses.map((text) => ({ pattern, text }))))(
    'is none: $text',
    ({ pattern, text }) => expect(text).not.toMatch(pattern),
  );
  it.each(ERRANDS.flatMap(({ misses }) => misses))('is none: %s', (text) => expect(isErrand(text)).toBe(false));

  it.each([
    "please don't call me again, there will be nobody to pick up",
    'stop texting my phone about the account, I will not be around to read it',
    'do not contact me again. I am so tired of living',
    'left my watch on the train last night, I will not need it where I go, goodbye',
  ])('makes no farewell harmless: %s', (text) => expect(isErrand(text)).toBe(false));
});

describe('the flags of everyday sentences', () => {
  it.each([
    ['your driver hit my dog and drove off. she is at the vets. i just want someone to say something', 'threat'],
    [
      'left my specs in the back of a grey toyota last night about 1. cant see to type this so sorry for typos',
      'self_harm',
    ],
    ['you paid out on my husbands life cover minus the £35 you say he owed', 'self_harm'],
    ['pillow situation: one brick, one pancake. choose ur fighter', 'threat'],
    ["server's dead again. rip my saturday", 'bereavement'],
    ["brown bin not emptied again. smells like something's died in there", 'bereavement'],
    ["I'm a reporter writing about the kettle recall. Could someone from press reply by 4?", 'safety'],
    ['one of your lads waited with my dad after he fell till the ambulance came, never got his name', 'safety'],
  ] as const)('in "%s" there is no %s', (text, flag) => expect(flagsOf(text)).not.toContain(flag));

  it.each([
    ['your driver hit my dog. i know where he lives and i will find him', 'threat'],
    ['no sertraline again, been 6 days without, when is it in', 'safety'],
    ['Found a dead mouse in my crisps. A journalist from the evening news has messaged me', 'safety'],
  ] as const)('in "%s" there is: %s', (text, flag) => expect(flagsOf(text)).toContain(flag));

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
