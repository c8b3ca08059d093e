import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { BANTER, CELEBRATE, MILESTONE } from '@/lib/replies/local/phrases/praise';
import { BRAND, NO_THREAD, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

function suggest(text: string) {
  const post = postWith({ text });
  const analysis = analyser.analyse(post, NO_THREAD, BRAND);
  return localEngine.suggest({ post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 });
}

const firstCard = async (text: string) => (await suggest(text)).suggestions[0]?.text ?? '';
const sentencesIn = (text: string) => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

describe('praise: the first card takes up what was praised', () => {
  it.each([
    ['Huge thanks to Priya in your Leeds shop, she stayed late to mend my glasses', /Priya/],
    ['finally someone who reads the ticket before answering. kudos Amir', /Amir/],
    ['obsessed with the new oat latte 😍', /oat latte/],
    ['the ginger biscuits are unreal', /ginger biscuits/],
    ['your crew were amazing', /crew/],
    ['hats off to whoever designed the lid on this thing', /whoever designed the lid/],
    ['new lid arrived today, thanks so much', /lid/],
    ['points are back all 41k of them ta', /points/],
    ['just did my first marathon in your shoes!', /.+/],
  ] as const)('%s', async (text, detail) => {
    const reply = await firstCard(text);
    expect(reply).toMatch(detail);
    expect(sentencesIn(reply)).toBeLessThanOrEqual(3);
    expect(reply).not.toMatch(/\?|\bDM\b|message me|thanks for your support/i);
  });

  it.each(['no complaints from me', 'i am shook', 'love you guys', 'converted. that is all'])(
    'stays short and plain where nothing is named: %s',
    async (text) => {
      const reply = await firstCard(text);
      expect(reply.length).toBeGreaterThan(10);
      expect(reply.length).toBeLessThan(120);
      expect(reply).not.toMatch(/\bDM\b|\{/);
    },
  );

  it('hands on what praises a person or a team, and nothing else', async () => {
    expect(await firstCard('your crew were amazing')).toMatch(/pass|hear|know|share|tell|get|lucky|sending/i);
    for (const text of ['the ginger biscuits are unreal', 'love the new album', 'smooth flight today, thanks'])
      expect(await firstCard(text)).not.toMatch(/pass (?:it|this|that) on|share this|the team|on its way to/i);
  });

  it('takes bare thanks as thanks, whatever thing is named beside them', async () => {
    for (const text of ['Ok thanks for your help, I am on the website now', 'thank you so much 💕💕'])
      expect(await firstCard(text)).not.toMatch(/enjoy|build|built|page|loads|delighted|music to/i);
  });

  it('marks a milestone as one', async () => {
    expect(await firstCard('1000th ride today!')).toMatch(
      /marking|milestone|congrat|number|fanfare|proud|well done|cake/i,
    );
  });

  it('has many ways to be glad, each said once', () => {
    for (const [pool, least] of [
      [CELEBRATE, 25],
      [MILESTONE, 6],
      [BANTER, 10],
    ] as const) {
      expect(new Set(pool.map(({ text }) => text)).size).toBe(pool.length);
      expect(pool.length).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('ideas: the first card names the wish and promises nothing', () => {
  it.each([
    ['would love a refill pouch for the hand soap', /refill pouch/],
    ['you should add a dark mode', /dark mode/],
  ] as const)('%s', async (text, wish) => {
    const reply = await firstCard(text);
    expect(reply).toMatch(wish);
    expect(reply).not.toMatch(/\bwe(?:'ll| will) (?:add|make|bring|launch)\b|coming soon/i);
  });
});
