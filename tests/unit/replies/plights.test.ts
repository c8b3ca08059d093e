import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { PLIGHTS, plightIn } from '@/lib/replies/local/plights';
import { BRAND, NO_THREAD, postWith } from './fixtures';

async function answerTo(text: string) {
  const analyser = await loadAnalyser();
  const post = postWith({ text, language: 'en' });
  const analysis = analyser.analyse(post, NO_THREAD, BRAND);
  return localEngine.suggest({ post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 });
}

describe('what somebody is in', () => {
  it.each(PLIGHTS.flatMap(({ id, plight, hits }) => hits.map((text) => ({ id, plight, text }))))(
    '$id: $text',
    ({ plight, text }) => expect(plightIn(text)).toBe(plight),
  );

  it.each(PLIGHTS.flatMap(({ id, misses }) => misses.map((text) => ({ id, text }))))(
    'no plight ($id): $text',
    ({ text }) => expect(plightIn(text)).toBeNull(),
  );
});

describe('what is said to somebody in a plight', () => {
  it('hands who was demeaned to a senior colleague and names no other matter', async () => {
    const { suggestions, humanFirst } = await answerTo(
      'The checkout lot watched me count out coppers for the bread and laughed',
    );
    expect(humanFirst).toBe(true);
    expect(suggestions[0]?.text).toMatch(/treated|go through|feel like|happened to you|hurtful|respect/);
    expect(suggestions.map(({ text }) => text).join(' ')).not.toMatch(/hungry|bread|smiling/i);
  });

  it('sends who was robbed by a trick to their bank first', async () => {
    const { suggestions } = await answerTo('text saying pay 1.99 redelivery fee. i paid it. now theres £480 gone');
    expect(suggestions).toHaveLength(3);
    for (const { text } of suggestions) expect(text).toMatch(/bank card/);
  });

  it('asks nothing of who is struck by more than the matter', async () => {
    const { suggestions, humanFirst } = await answerTo(
      "Dad's cancer is back so we can't fly in June. The computer says a 70% charge",
    );
    expect(humanFirst).toBe(true);
    expect(suggestions[0]?.text).toMatch(/sorry/);
    for (const { text } of suggestions) expect(text).not.toMatch(/\?|website/);
  });

  it('condoles before a court is spoken of', async () => {
    const { suggestions } = await answerTo(
      'You have written to my late husband again. The last letter threatened him with court.',
    );
    expect(suggestions[0]?.text).toMatch(/loss|condolences|so very sorry/);
  });

  it('gets everyone out where gas is smelled', async () => {
    const { suggestions } = await answerTo('can smell gas by the boiler and your line has me on hold for 25 minutes');
    expect(suggestions[0]?.text).toMatch(/outside|fresh air/);
  });

  it('sends who lacks a medicine to somebody who can help at once', async () => {
    const { suggestions } = await answerTo('her epi pen is in the hold bag and the bag is not on the plane');
    expect(suggestions[0]?.text).toMatch(/doctor|pharmacist/);
    expect(suggestions[0]?.text).not.toMatch(/eating|packaging/);
  });

  it('makes no joke of tears that are told in blame', async () => {
    const { suggestions } = await answerTo('They told me I was being dramatic. I cried like a kid in that chair');
    expect(suggestions.map(({ text }) => text).join(' ')).not.toMatch(/tissues|smiling|you are crying/i);
  });

  it.each([
    ['Train smelled of feet all the way. is the quiet coach a suggestion', /whether the quiet coach/],
    ['The engineer was an absolute gent. shame the boiler is still dead', /with the engineer|the engineer\./],
    ['50 mins for a starter. my marriage was hanging by a thread', /marriage/],
    ['he swore at us because we did not hear the bell', /you didn't hear/],
  ])('says nothing absurd back to: %s', async (text, absurd) => {
    const { suggestions } = await answerTo(text);
    for (const suggestion of suggestions) expect(suggestion.text).not.toMatch(absurd);
  });
});
