import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { GROUNDS } from '@/lib/analysis/cues/grounds';
import { BRAND, NO_THREAD, postWith } from '../replies/fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const read = (text: string) => analyser.analyse(postWith({ text, name: null }), NO_THREAD, BRAND);

describe('light remarks are no cases', () => {
  it.each([
    'when the lift doors open and the whole sauna is just for you 😍',
    'Me: one biscuit and then bed. The tin: oh really',
    '$4 nachos at @tacohut tonight everyone 🌮',
    'Got ramen at @noodlebar with my sister https://t.co/abc',
    'ramen bowl for lunch again 😋',
    'my costume this year is a giant noodle @noodlebar',
    'could really go for some noodles right now @noodlebar',
    'broke my diet for you @tacohut and I regret nothing',
    'Flying home for the holidays with @alderair!',
    'sunset from seat 14A https://t.co/abc',
    'never again will I buy coffee anywhere else',
    "i'm screaming, this is so cute",
  ])('%s', (text) => {
    const { intent, sentiment } = read(text);
    expect(['commentary', 'praise', 'thanks_closure']).toContain(intent);
    expect(sentiment.label).not.toBe('negative');
  });

  it.each([
    'when you open the box and the cake is upside down',
    'Got cold ramen at @noodlebar with my sister',
    'Me: I want to log in. Your app: no. Me: my account is gone',
    'ramen for lunch and there was a hair in it 😋',
    'on my way to Denver and my bag is still in Cork',
    'sunset from the platform because the last train never came',
    'my costume came torn and the party is tonight 🎃',
  ])('trouble told with a smile stays trouble: %s', (text) => {
    expect(read(text).sentiment.label).not.toBe('positive');
    expect(['praise', 'thanks_closure']).not.toContain(read(text).intent);
  });
});

describe('a set phrase of praise', () => {
  it.each([
    'You lot set the bar for what a bakery should be. Again.',
    'Once again you set the standard for what a gym ought to be',
  ])('%s', (text) => {
    expect(read(text).sentiment.label).toBe('positive');
    expect(read(text).intent).toBe('praise');
  });
});

describe('bitter irony', () => {
  it.each([
    'keep up the great work, always a pleasure to be ignored by such a big company',
    'Great job on charging me twice. A pleasure as always.',
  ])('%s', (text) => {
    const { intent, sentiment } = read(text);
    expect(sentiment.label).not.toBe('positive');
    expect(['commentary', 'praise', 'thanks_closure']).not.toContain(intent);
  });
});

describe('what the model may not read into a post without its words', () => {
  it.each(GROUNDS.map((row) => [row.intent, row] as const))('%s', (_, { words, hits, misses }) => {
    expect(hits.filter((text) => !words.test(text))).toEqual([]);
    expect(misses.filter((text) => words.test(text))).toEqual([]);
  });

  it.each([
    ['thanks, I have sent you the meter reading', 'cancel_churn'],
    ['£90 for a rug and im leaving fluff everywhere', 'suggestion'],
    ['My mixer roars like a lion but the dough is lovely', 'suggestion'],
  ])('%s is no %s', (text, intent) => {
    expect(read(text).intent).not.toBe(intent);
  });
});
