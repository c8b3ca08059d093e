import { describe, expect, it } from 'vitest';
import { SECTOR_GUIDES } from '@/lib/replies/local/sectors/guides';
import { SECTORS } from '@/lib/replies/local/sectors/sector';
import { openLines } from '@/lib/replies/local/situations';

const LONGEST_QUESTION = 75;
const ASKS_TOO_MUCH = /\b(?:pin|password|passcode|cvv|sort code|date of birth|full (?:card|account) number)\b/i;
const FILLER = /—|!|right team|rest assured|happy to|as soon as possible|immediately|straight away|guarantee/i;

it('has a guide for every sector, in their order', () => {
  expect(SECTOR_GUIDES.map(({ sector }) => sector)).toEqual([...SECTORS]);
});

describe.each(SECTOR_GUIDES)('what an agent of $sector asks first', ({ sector, ask, detail, act, examples }) => {
  const texts = ask.map(({ text }) => text);

  it('asks short questions, each worded differently', () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^[A-Z][^?]+\?$/.test(text) || text.length > LONGEST_QUESTION)).toEqual([]);
    expect(texts.filter((text) => ASKS_TOO_MUCH.test(text))).toEqual([]);
  });

  it('has at least three questions, each of them in two or three wordings', () => {
    const conditions = ask.map(({ unless }) => unless?.source);
    const wordings = [...new Set(conditions)].map((one) => conditions.filter((other) => other === one).length);
    expect(wordings.length).toBeGreaterThanOrEqual(3);
    expect(wordings.filter((count) => count < 2 || count > 3)).toEqual([]);
  });

  it('ends a sentence with what is sent and what is done', () => {
    const endings = [detail, ...act];
    expect(endings.filter((ending) => !/^[a-z].*[^.!?\s]$/.test(ending) || FILLER.test(ending))).toEqual([]);
    expect(detail).not.toMatch(ASKS_TOO_MUCH);
    expect(new Set(act).size).toBe(act.length);
    expect(act.length).toBeGreaterThanOrEqual(6);
    expect(act.length).toBeLessThanOrEqual(8);
  });

  it('has enough examples', () => expect(examples.length).toBeGreaterThanOrEqual(8));

  it.each(examples)('asks under "$post": $asks', ({ post, asks }) => {
    expect(openLines(`sector.${sector}`, 'ask', ask, post)[0]?.text ?? null).toBe(asks);
  });
});
