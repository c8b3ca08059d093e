import { describe, expect, it } from 'vitest';
import { ASIDES } from '@/lib/replies/local/occasions/asides';
import { CHEERS } from '@/lib/replies/local/occasions/cheers';
import { CLOSED } from '@/lib/replies/local/occasions/closed';
import { FOND } from '@/lib/replies/local/occasions/fond';
import { GOOD_MOOD, LIGHT } from '@/lib/replies/local/occasions/light';
import { MOMENTS } from '@/lib/replies/local/occasions/moments';
import { occasionOf, saidIn } from '@/lib/replies/local/occasions/occasion';
import { OUTINGS } from '@/lib/replies/local/occasions/outings';
import { PLAYFUL } from '@/lib/replies/local/occasions/playful';
import { PRAISED } from '@/lib/replies/local/occasions/praised';
import { TREATS } from '@/lib/replies/local/occasions/treats';
import { TRIPS } from '@/lib/replies/local/occasions/trips';
import { WISHED } from '@/lib/replies/local/occasions/wished';

const GLAD = [...OUTINGS, ...TRIPS, ...TREATS, ...FOND, ...CHEERS];
const ALL = [...GLAD, ...PRAISED, ...CLOSED, ...MOMENTS, ...PLAYFUL, ...ASIDES, ...WISHED, ...LIGHT, GOOD_MOOD];

const never = (id: string): never => {
  throw new Error(`no row ${id}`);
};

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

  it('cheers in a few plain words of its own, in six ways or more', () => {
    const lines = GLAD.flatMap((row) => row.lines);
    expect(GLAD.filter((row) => row.lines.length < 6).map(({ id }) => id)).toEqual([]);
    expect(lines.filter((line) => line.length > 110 || /—|!.*!/.test(line))).toEqual([]);
    expect(lines.filter((line) => /means a lot|made (?:our|my) day|put a smile|to the team/i.test(line))).toEqual([]);
  });

  it('fills in the words that it caught, and none that it did not', () => {
    const row = (id: string) => GLAD.find((it) => it.id === id);
    const said = (id: string, text: string) => saidIn(row(id) ?? never(id), text);
    expect(said('treat-deal-food', 'Thanks for the $4 noodle bowl ❤')).toBe('$4 noodle bowl');
    expect(said('treat-deal-food', 'noodles for $4, the best')).toBeNull();
    expect(said('cheer-kind-deed', 'Courier carried the crate up')).toBe('courier');
    expect(said('treat-thanks-food', 'Thanks for the lemon cake!')).toBe('lemon cake');
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
