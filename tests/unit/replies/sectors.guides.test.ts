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

describe.each(SECTOR_GUIDES)('what an agent of $sector asks first', ({ sector, ask, detail, fits, examples }) => {
  const texts = ask.map(({ text }) => text);

  it('asks short questions, each worded differently', () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^[A-Z][^?]+\?$/.test(text) || text.length > LONGEST_QUESTION)).toEqual([]);
    expect(texts.filter((text) => ASKS_TOO_MUCH.test(text))).toEqual([]);
  });

  it('has a few questions, each of them in two or three wordings', () => {
    const conditions = ask.map(({ unless }) => unless);
    const wordings = [...new Set(conditions)].map((one) => conditions.filter((other) => other === one).length);
    expect(wordings.length).toBeGreaterThanOrEqual(3);
    expect(wordings.filter((count) => count < 2 || count > 3)).toEqual([]);
  });

  it('asks in private for one thing that can stand behind "DM me"', () => {
    expect(detail).toMatch(/^[a-z].*[^.!?\s]$/);
    expect(detail).not.toMatch(ASKS_TOO_MUCH);
    expect(detail).not.toMatch(FILLER);
  });

  it('knows posts beside which that thing can be there', () => {
    expect(examples.some(({ post }) => fits.test(post))).toBe(true);
  });

  it('has enough examples', () => expect(examples.length).toBeGreaterThanOrEqual(8));

  it.each(examples)('asks under "$post": $asks', ({ post, asks }) => {
    expect(openLines(`sector.${sector}`, 'ask', ask, post)[0]?.text ?? null).toBe(asks);
  });
});
