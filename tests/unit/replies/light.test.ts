import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { BRAND, NO_THREAD, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

async function firstCard(text: string) {
  const post = postWith({ text });
  const analysis = analyser.analyse(post, NO_THREAD, BRAND);
  const request = { post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 };
  return (await localEngine.suggest(request)).suggestions[0]?.text ?? '';
}

const CASE = /\bDM\b|message me|\bsorry\b|look into|pass (?:it|this) on|find out/i;

describe('a good moment is answered in kind, with no case made of it', () => {
  it.each([
    ['Got ramen at @noodlebar with my sister https://t.co/abc', /company|table|meal/],
    ['could really go for some noodles right now @noodlebar', /craving|done|resist/i],
    ['my costume this year is a giant noodle @noodlebar', /costume|outfit|dress|judges/i],
    ['the whole sauna just for me this morning 😍', /room|space|quiet/i],
    ['can we have disco lights upstairs? party bus!', /danc|liven|fly by/i],
    ['Thanks for the $4 nachos deal @tacohut', /enjoy/i],
    ['never again will I buy coffee anywhere else', /compliment|mean|blame|put/i],
    ['Me: one biscuit and then bed. The tin: oh really', /checks out|accurate|seen|goes/],
    ['three years of saving and the tickets to Tokyo are BOOKED', /travels|trip|time|voyage/i],
  ] as const)('%s', async (text, kind) => {
    const reply = await firstCard(text);
    expect(reply).toMatch(kind);
    expect(reply).not.toMatch(CASE);
    expect(reply.length).toBeLessThan(90);
  });

  it.each([
    'Got ramen at @noodlebar and there was a hair in it',
    'on my way to Denver and my bag is still in Cork',
    'the whole row I paid for was moved to the back, why',
    'strobe lights on the ride gave my son a seizure',
  ])('trouble is no party: %s', async (text) => {
    expect(await firstCard(text)).not.toMatch(/enjoy|dance|dancing|have the best|wonderful trip|safe travels/i);
  });
});
