import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { BRAND, NO_THREAD, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

async function cards(text: string) {
  const post = postWith({ text });
  const analysis = analyser.analyse(post, NO_THREAD, BRAND);
  const request = { post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 };
  const { suggestions, noReply } = await localEngine.suggest(request);
  return { texts: suggestions.map(({ text: reply }) => reply), noReply };
}

const CASE = /\bDM\b|message me|\bsorry\b|look into|find out|apolog/i;

describe('an aside is met in kind', () => {
  it.each([
    'named our router "Do Not Enter", the neighbours are furious',
    'Had our first date at your counter in 2009. Just booked the anniversary table',
    'what do you call a fake noodle? an impasta',
    'so proud of my lad, he opened his first account, put in £3 and a button',
  ])('%s', async (text) => {
    const { texts } = await cards(text);
    expect(texts[0]).toBeDefined();
    expect(texts[0]).not.toMatch(CASE);
  });
});

describe('thanks at a hard time', () => {
  it.each([
    'flowers came for mum’s funeral and they were perfect, her colours. thank you so much x',
    'Huge thank you to the night porter, my mum had a fall and he was absolutely amazing, sat with her till the ambulance came',
  ])('are answered with quiet thanks on every card: %s', async (text) => {
    const { texts } = await cards(text);
    expect(texts).toHaveLength(3);
    for (const reply of texts)
      expect(reply).not.toMatch(/\?|!|best bit|enjoy|wear it|make sure everyone is safe|taste/i);
  });
});

describe('no farewell is made of it', () => {
  it.each([
    'So nice of you to keep taking £35 a month after I cancelled. generous of me really',
    'thanks for cancelling the only show i like. really appreciate it. big fan of your work',
  ])('%s', async (text) => {
    const { texts } = await cards(text);
    expect(texts.join(' ')).not.toMatch(/before you go|want to leave|go elsewhere|sorry to see you/i);
  });

  it('but a farewell is still one', async () => {
    const { texts } = await cards('done, moving to another supplier');
    expect(texts.join(' ')).toMatch(/shame|leav|go|outstanding/i);
  });
});

it('leaves a seller of followers alone', async () => {
  const { texts, noReply } = await cards('🚀 Get 20k followers in 24h!! DM @quickgrow 🚀 @Fernhill @otherbrand');
  expect(texts).toEqual([]);
  expect(noReply?.reason).toBe('spam');
});

describe('where nothing in the words went wrong, nothing is regretted', () => {
  it.each([
    'did a handstand for a whole minute. alert the press',
    'arrived frazzled, left human again. thats all i can say',
    'driver photobombed by our hen. framing it',
    'She passed her MOT with no advisories. I wept. The mechanic wept',
  ])('%s', async (text) => {
    const { texts } = await cards(text);
    expect(texts[0]).toBeDefined();
    expect(texts[0]).not.toMatch(/sorry|angry|annoyed|fed up|frustrat|apolog|\bDM\b/i);
  });

  it.each([
    'reserved the estate, given a wee hatchback with a boot for one shoe',
    '11 days for a candle from one town over',
  ])('but a dry complaint is still one: %s', async (text) => {
    const { texts } = await cards(text);
    expect(texts.join(' ')).toMatch(/sorry|look into|find out|help/i);
  });
});
