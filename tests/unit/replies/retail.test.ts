import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { BRAND, NO_THREAD, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

async function cardsFor(text: string, industry: 'food' | 'retail') {
  const post = postWith({ text });
  const brand = { ...BRAND, industry };
  const analysis = analyser.analyse(post, NO_THREAD, brand);
  const request = { post, analysis, brand, thread: NO_THREAD, pastReplies: [], variant: 0 };
  return (await localEngine.suggest(request)).suggestions.map((card) => card.text);
}

describe('food that is unpleasant and hurt nobody', () => {
  it.each([
    'opened your plum pie tonight and it is covered in mould. rank!',
    'there was a used tissue in my pizza tonight, nasty. I complained to the waiter',
  ])('gets the safe step without an emergency script: %s', async (text) => {
    const cards = await cardsFor(text, 'food');
    expect(cards).toHaveLength(3);
    expect(cards.filter((card) => !/don't eat|set it aside|stop eating/.test(card))).toEqual([]);
    expect(cards.filter((card) => /safety team|everyone is safe|medical/.test(card))).toEqual([]);
  });

  it('keeps the script where somebody fell ill', async () => {
    const [first] = await cardsFor('ate your mouldy plum pie and my son was sick all night, he is in hospital', 'food');
    expect(first).toMatch(/safety team|medical|doctor/);
  });
});

it('explains cash from the till before it says back what does not show', async () => {
  const [first] = await cardsFor(
    'got cashback in your shop on monday, looked at my bank statement and it has not come out',
    'retail',
  );
  expect(first).toMatch(/payment|one amount/);
});

it('answers a question that is put like a wish', async () => {
  const [first] = await cardsFor(
    'could you kindly let me know whether the Fenby Gate shop takes paper fivers. Ta',
    'retail',
  );
  expect(first).toMatch(/reply here/);
  expect(first).not.toMatch(/pass(?:ing)? (?:it|this) on|suggest/);
});
