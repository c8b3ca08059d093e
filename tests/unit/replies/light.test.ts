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
  return (await localEngine.suggest(request)).suggestions[0];
}

const CASE = /\bDM\b|message me|\bsorry\b|look into|find out/i;

describe('a good moment is answered in kind, with no case made of it', () => {
  it.each([
    ['Got ramen at @noodlebar with my sister https://t.co/abc', 'light-company'],
    ['could really go for some noodles right now @noodlebar', 'light-craving'],
    ['my costume this year is a giant noodle @noodlebar', 'light-costume'],
    ['the whole sauna just for me this morning 😍', 'light-to-yourself'],
    ['can we have disco lights upstairs? party bus!', 'light-party'],
    ['Thanks for the $4 nachos deal @tacohut', 'treat-deal-food'],
    ['never again will I buy coffee anywhere else', 'light-excess'],
    ['Me: one biscuit and then bed. The tin: oh really', 'light-meme'],
    ['three years of saving and the tickets to Tokyo are BOOKED', 'light-away'],
    ['so sad I missed the pancake party this year 😭', 'treat-missed-out'],
    ['bought a £1 bun for the bus home, yum @noodlebar', 'treat-deal-food'],
    ['my uncle went to the pancake counter dressed as a fork 😂', 'treat-dressed-up'],
    ['every year on my birthday, same booth, same waffles 🎉', 'treat-tradition'],
    ['on behalf of every allotment holder in town, thanks for the compost', 'cheer-for-all'],
    ['"Mind the gap, and mind your manners." - our conductor on the 8.15', 'cheer-announcement'],
    ['The courier carried the crate up for my neighbour', 'cheer-kind-deed'],
    ['Nothing says pancake day like $2 waffles and cake 😋 @noodlebar', 'fond-nothing-says'],
    ['nothing but love for @noodlebar and this $2 bowl', 'fond-respect'],
    ['me in line for the waffles @noodlebar', 'fond-in-the-queue'],
  ] as const)('%s', async (text, kind) => {
    const reply = await firstCard(text);
    expect(reply?.phraseIds[0]).toContain(kind);
    expect(reply?.text).not.toMatch(CASE);
    expect(reply?.text.length).toBeLessThan(111);
  });

  it.each([
    'Got ramen at @noodlebar and there was a hair in it',
    'on my way to Denver and my bag is still in Cork',
    'the whole row I paid for was moved to the back, why',
    'strobe lights on the ride gave my son a seizure',
    'thanks for the $4 charge on my card @tacohut',
    'shoutout to @parcelhare for losing my birthday present',
    'Nothing says lunch like $9 cold fries @noodlebar',
    'that is a very short offer 😞 @parcelhare',
  ])('trouble is no party: %s', async (text) => {
    expect((await firstCard(text))?.text ?? '').not.toMatch(
      /enjoy|dance|dancing|have the best|wonderful trip|safe travels|thank you for|traditions?/i,
    );
  });
});
