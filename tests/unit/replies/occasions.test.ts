import { describe, expect, it } from 'vitest';
import { CLOSED } from '@/lib/replies/local/occasions/closed';
import { GOOD_MOOD, LIGHT } from '@/lib/replies/local/occasions/light';
import { MOMENTS } from '@/lib/replies/local/occasions/moments';
import { occasionOf } from '@/lib/replies/local/occasions/occasion';
import { PLAYFUL } from '@/lib/replies/local/occasions/playful';
import { PRAISED } from '@/lib/replies/local/occasions/praised';
import { WISHED } from '@/lib/replies/local/occasions/wished';

const ALL = [...PRAISED, ...CLOSED, ...MOMENTS, ...PLAYFUL, ...WISHED, ...LIGHT, GOOD_MOOD];

describe('what is said where nothing has to be put right', () => {
  it.each(ALL.map((row) => [row.id, row] as const))('%s holds for its examples and for nothing else', (_, row) => {
    expect(row.hits.filter((post) => !occasionOf([row], post))).toEqual([]);
    expect(row.misses.filter((post) => occasionOf([row], post))).toEqual([]);
  });

  it('says no two things twice, and each in four ways or more', () => {
    const lines = ALL.flatMap((row) => row.lines);
    expect(new Set(lines).size).toBe(lines.length);
    expect(ALL.filter((row) => row.lines.length < 4).map(({ id }) => id)).toEqual([]);
  });

  it('neither asks nor apologises', () => {
    const lines = [...PRAISED, ...CLOSED, ...WISHED].flatMap((row) => row.lines);
    expect(lines.filter((line) => /\?|\bsorry\b|\bapolog/i.test(line))).toEqual([]);
  });

  it('jokes with nobody whose matter is serious', () => {
    const serious = [
      'my cat is sick from your food',
      'take my money and send nothing, refund now',
      'left crying after your staff were rude',
      'whoever runs this account is a thick clown',
      'Me: where is my refund? Support: soon',
      'first haircut since chemo and I cried',
      'ramen for lunch and there was a hair in it 😋',
      'I am on my knees, please help me, the account is locked and the payment is wrong',
    ];
    expect(serious.filter((post) => occasionOf([...MOMENTS, ...PLAYFUL, ...LIGHT, GOOD_MOOD], post))).toEqual([]);
  });
});
