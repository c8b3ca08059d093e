import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { TELLING } from '@/lib/replies/local/plans/speakers';
import { BRAND, NO_THREAD, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
}, 60_000);

async function answer(text: string) {
  const post = postWith({ text });
  const analysis = analyser.analyse(post, NO_THREAD, BRAND);
  const { suggestions, humanFirst } = await localEngine.suggest({
    post,
    analysis,
    thread: NO_THREAD,
    brand: BRAND,
    pastReplies: [],
    variant: 0,
  });
  return { humanFirst, texts: suggestions.map((one) => one.text) };
}

const AS_A_CUSTOMER =
  /\b(?:your (?:order|booking|parcel|account|ticket|bag)|(?:order|account|tracking|booking|report) (?:number|reference)|replacement|warranty|money back)\b/i;

describe('the words that tell who is spoken to', () => {
  it.each(TELLING.map((row) => [row.id, row] as const))('%s', (_, { pattern, hits, misses }) => {
    expect(hits.filter((text) => !pattern.test(text))).toEqual([]);
    expect(misses.filter((text) => pattern.test(text))).toEqual([]);
  });
});

describe('an answer to who is no customer', () => {
  it.each([
    ['I work at your Hull depot and the heating has been off for two weeks', /people team/],
    ['used to work there and tips never reached us', /people team/],
    ['I work for you and my wages are two weeks late. who do I call?', /people team/],
    ['as a former employee I can say the kitchens are filthy', /people team/],
    ['we are a supplier of yours and our invoice is 90 days late', /the team (?:here that )?you (?:work|deal) with/],
    ['we stock your candles in our shop and half of the last box arrived broken', /the team (?:here that )?you/],
    ['watching your driver throw parcels over a fence on Mill Road', /manager responsible/],
    ['That poor woman waited four hours for her train and nobody helped her', /manager responsible/],
    ['They lost her bag and never said sorry', /manager responsible/],
    ["i'm in year 9 and your app charged me twice", /parent or carer|grown-up/],
    ['saved my pocket money for this and the headphones broke in a day', /parent or carer|grown-up/],
  ])('%s', async (text, desk) => {
    const { texts } = await answer(text);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(texts.filter((one) => AS_A_CUSTOMER.test(one))).toEqual([]);
    expect(texts.some((one) => desk.test(one))).toBe(true);
  });

  it('names nobody who speaks up about their work, and asks a specialist first', async () => {
    const { texts, humanFirst } = await answer(
      'my rota at your Leeds shop changes every day, I work for you and nobody listens',
    );
    expect(humanFirst).toBe(true);
    expect(texts.join(' ')).not.toContain('Sam');
  });
});

describe('whoever has a matter of their own', () => {
  it.each([
    ['I work for you and my own order is still not here after three weeks', 'as a customer'],
    ['saw your driver throw my parcel over the fence', 'their own parcel'],
    ['you made me miss my flight', 'no colleague'],
    ['My contract with you ended in March and you still charge me', 'no partner'],
    ['As a kid I loved your crisps, the new recipe is awful', 'no child'],
    ['love being a stockist of yours, our customers adore the candles', 'praise'],
  ])('is answered for it: %s (%s)', async (text) => {
    const { texts } = await answer(text);
    expect(texts.join(' ')).not.toMatch(
      /people team|team (?:here that )?you (?:work|deal) with|manager responsible|what you saw|parent or carer|grown-up/,
    );
  });
});
