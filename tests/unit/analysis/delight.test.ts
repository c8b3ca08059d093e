import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { BRAND, NO_THREAD, postWith } from '../replies/fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const read = (text: string) => analyser.analyse(postWith({ text, name: null }), NO_THREAD, BRAND);
const DELIGHTED = ['praise', 'thanks_closure'];

describe('praise with no word of joy in it', () => {
  it.each([
    'points are back all 41k of them ta',
    'Bukola on refunds rang ME back within the hour. i am shook',
    'whoever did my boiler today wants a pay rise',
    'same time next year, lads',
    'Josh at Kettering came back after closing and opened up for my prescription',
    'the night porter found my ring in the bin',
    'the wee barista on Mill Lane, ten out of ten',
    'converted. that is all',
    "refund's in. cheers for that",
    'bag found, on its way, faith restored',
    "can't fault it",
  ])('%s', (text) => {
    const { sentiment, intent } = read(text);
    expect(sentiment.label).toBe('positive');
    expect(DELIGHTED).toContain(intent);
  });
});

describe('kind words beside trouble', () => {
  it.each([
    '10/10 service for losing my bag',
    'cheers for nothing',
    "fair play you've managed to charge me three times",
    "chef's kiss, another cancelled train",
    'obsessed with how long this takes',
    'points are back to zero again',
    "the error's back after your update",
    'never going back to your shop after today',
    'the driver waited for me for two seconds then left',
    'they sorted it in 5 minutes then it broke again',
    'converted to your new plan without asking me',
  ])('%s', (text) => {
    const { sentiment, intent } = read(text);
    expect(sentiment.label).not.toBe('positive');
    expect(DELIGHTED).not.toContain(intent);
  });
});

describe('a wish in kind words', () => {
  it.each([
    'I am sending my camera in for a new lens. Is it alright if I take the strap off first?',
    'Lovely photos of my dog on there, but can you please take them off, please and thank you',
    'love the new look, how do I change it back on the tablet',
  ])('%s', (text) => {
    expect(DELIGHTED).not.toContain(read(text).intent);
  });
});
