import { describe, expect, it } from 'vitest';
import { incidentStartHash, incidentStartOf } from '@/lib/domain/incidentStart';
import type { Sighting } from '@/lib/domain/sighting';
import { isHushed, spikeOf } from '@/lib/incidents/spike';
import { NOW } from './incident';

const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const sighting = (index: number, ago: number, more: Partial<Sighting> = {}): Sighting => ({
  postId: `p${index}`,
  brandId: 'b1',
  personId: `who${index}`,
  platform: 'x',
  permalink: null,
  text: 'the Lund sofa came with a broken leg',
  createdAt: minutesAgo(ago),
  seenAt: minutesAgo(ago),
  sentiment: 'negative',
  intent: 'complaint',
  category: 'product_defect',
  flags: [],
  products: ['Lund sofa'],
  incidentId: null,
  ...more,
});
const spikeFrom = (posts: Sighting[]) => {
  const spike = spikeOf(posts, { perMinute: {} }, NOW);
  if (!spike) throw new Error('no spike');
  return spike;
};

describe('many posts on one matter', () => {
  it('bring the products that many of them name', () => {
    const posts = Array.from({ length: 8 }, (_, index) => sighting(index, index));
    const [first, second, ...others] = posts;
    if (!first || !second) throw new Error('none');
    const lamp = { ...first, products: ['Arc lamp'] };
    expect(spikeFrom([lamp, { ...second, products: [] }, ...others]).products).toEqual(['Lund sofa']);
  });

  it('stay quiet once put aside while they go on, and are told again when it begins anew or is about something else', () => {
    const put = spikeFrom(Array.from({ length: 8 }, (_, index) => sighting(index, 60 + index)));
    const hush = { category: put.category, words: put.words, until: put.lastAt };
    const grown = spikeFrom(Array.from({ length: 12 }, (_, index) => sighting(index, index * 6)));
    expect(isHushed(grown, hush)).toBe(true);
    const anew = spikeFrom(Array.from({ length: 8 }, (_, index) => sighting(index, index)));
    expect(isHushed(anew, hush)).toBe(false);
    expect(isHushed({ ...grown, words: ['lamp', 'flicker'] }, hush)).toBe(false);
    expect(isHushed({ ...grown, category: 'billing_charge' }, hush)).toBe(false);
  });
});

describe('the address of a new incident', () => {
  it('brings kind, title, words and products', () => {
    const start = {
      template: 'product_recall' as const,
      title: 'Lund sofa: legs & more?',
      words: ['broken leg', 'a=b&c'],
      products: ['Lund sofa'],
    };
    expect(incidentStartOf(`#${incidentStartHash(start)}`)).toEqual(start);
  });

  it('may bring only some of it', () => {
    expect(incidentStartOf(`#${incidentStartHash({ title: 'Login' })}`)).toEqual({
      template: null,
      title: 'Login',
      words: [],
      products: [],
    });
  });

  it.each(['#incidents', '#incidents?', '#history?title=a', '', '#incidentsx?title=a'])('is none in %s', (hash) =>
    expect(incidentStartOf(hash)).toBeNull(),
  );

  it('leaves out what is too long, too many or unknown', () => {
    const words = ['ok', 'x'.repeat(81), ...Array.from({ length: 40 }, (_, index) => `w${index}`)];
    const read = incidentStartOf(`#${incidentStartHash({ words, title: 'x'.repeat(121) })}&template=party`);
    expect(read).toMatchObject({ template: null, title: '' });
    expect(read?.words).toHaveLength(20);
    expect(read?.words).not.toContain('x'.repeat(81));
  });
});
