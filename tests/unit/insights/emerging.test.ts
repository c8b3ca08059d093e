import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/lib/domain/sighting';
import { EmergingCount } from '@/lib/insights/emerging';
import { issuesOf } from '@/lib/insights/emerging/issues';
import { raisedTerms } from '@/lib/insights/emerging/rates';
import { upperTail } from '@/lib/insights/emerging/tail';
import { type Term, termsOf } from '@/lib/insights/emerging/terms';
import { seenFact } from '@/lib/insights/facts';
import { HOUR, NOW, seen } from './rows';

const DAYS = 56;
const flat = (count: number, now: number) => Uint16Array.from([...new Array<number>(DAYS).fill(count), now]);

describe('the tail of the negative binomial', () => {
  it('is that of the geometric distribution where the size is one', () => {
    // P(X ≥ k) = (mean / (1 + mean))^k
    expect(upperTail(3, 2, 1)).toBeCloseTo((2 / 3) ** 3, 10);
    expect(upperTail(1, 0.5, 1)).toBeCloseTo(1 / 3, 10);
  });

  it('comes near Poisson where the size is large', () => {
    // 1 − e⁻² (1 + 2 + 2)
    expect(upperTail(3, 2, 1e7)).toBeCloseTo(1 - Math.exp(-2) * 5, 5);
  });

  it('falls with the count, rises with the mean, and stays a probability', () => {
    const size = fc.double({ min: 0.05, max: 500, noNaN: true });
    const mean = fc.double({ min: 0.01, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), mean, size, (count, usual, spread) => {
        const chance = upperTail(count, usual, spread);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(upperTail(count + 1, usual, spread)).toBeLessThanOrEqual(chance + 1e-9);
        expect(upperTail(count, usual * 1.5, spread)).toBeGreaterThanOrEqual(chance - 1e-9);
      }),
    );
  });
});

describe('raised terms', () => {
  const tested = (exposure: Uint16Array, terms: [Term, Uint16Array][]) => {
    const result = raisedTerms({ exposure, terms: new Map(terms) });
    return result.state === 'tested' ? result.raised.map(({ term }) => term) : result.state;
  };

  it('raises what came ten times as often among as many people', () => {
    expect(
      tested(flat(50, 50), [
        ['category:app_site_outage', flat(2, 20)],
        ['word:checkout', flat(1, 15)],
        ['category:delivery_late', flat(10, 11)],
      ]),
    ).toEqual(['category:app_site_outage', 'word:checkout']);
  });

  it('raises nothing on a day on which three times as many people were seen', () => {
    expect(tested(flat(40, 120), [['category:delivery_late', flat(8, 24)]])).toEqual([]);
  });

  it('raises nothing that this weekday always brings', () => {
    const weekly = Uint16Array.from({ length: DAYS + 1 }, (_, block) => ((DAYS - block) % 7 === 0 ? 14 : 2));
    expect(tested(flat(50, 50), [['category:travel_disruption', weekly]])).toEqual([]);
    const today = Uint16Array.from([...new Array<number>(DAYS).fill(2), 14]);
    expect(tested(flat(50, 50), [['category:travel_disruption', today]])).toEqual(['category:travel_disruption']);
  });

  it('needs four people, whatever the rate was', () => {
    expect(tested(flat(50, 50), [['word:glass', flat(0, 3)]])).toEqual([]);
  });

  it('asks for more the more it looks at', () => {
    const one: [Term, Uint16Array][] = [['word:glass', flat(1, 9)]];
    const many = Array.from({ length: 20_000 }, (_, index): [Term, Uint16Array] => [`word:w${index}`, flat(0, 0)]);
    expect(tested(flat(50, 50), one)).toEqual(['word:glass']);
    expect(tested(flat(50, 50), [...one, ...many])).toEqual([]);
  });

  it('says when it cannot tell', () => {
    expect(tested(flat(1, 50), [['word:glass', flat(0, 20)]])).toBe('too_early');
    const young = Uint16Array.from([...new Array<number>(50).fill(0), 50, 50, 50, 50, 50, 50, 50]);
    expect(tested(young, [['word:glass', flat(0, 20)]])).toBe('too_early');
    expect(tested(flat(50, 4), [['word:glass', flat(0, 4)]])).toBe('quiet');
  });
});

describe('issues', () => {
  const raised = (term: Term, chance: number) => ({ term, people: 9, expected: 1, chance });
  const posts: Record<string, string[]> = {
    'word:checkout': ['1', '2', '3'],
    'category:app_site_outage': ['1', '2', '3', '4'],
    'word:glass': ['8', '9'],
  };

  it('puts terms of the same posts together and names them after the topic', () => {
    const issues = issuesOf(
      [raised('word:checkout', 1e-9), raised('word:glass', 1e-8), raised('category:app_site_outage', 1e-7)],
      (term) => posts[term] ?? [],
    );
    expect(issues.map(({ lead, others }) => [lead.term, others.map(({ term }) => term)])).toEqual([
      ['category:app_site_outage', ['word:checkout']],
      ['word:glass', []],
    ]);
    expect(issues[0]?.postIds).toEqual(['1', '2', '3', '4']);
  });
});

describe('posts seen', () => {
  const DAY = 24 * HOUR;
  const addTo = (count: EmergingCount, row: Partial<Sighting>) => count.add(seenFact(seen(row)));
  const usual = (count: EmergingCount) => {
    for (let day = 1; day <= DAYS; day++)
      for (let person = 0; person < 10; person++)
        addTo(count, {
          postId: `${day}-${person}`,
          personId: `x:${person}`,
          text: 'My sofa is late.',
          seenAt: new Date(NOW - day * DAY - HOUR).toISOString(),
        });
  };
  const add = (count: EmergingCount, people: number, change = {}) => {
    for (let post = 0; post < 10; post++)
      addTo(count, {
        postId: `now-${post}`,
        personId: `x:${post % people}`,
        text: 'Your CHECKOUT is down',
        category: 'app_site_outage',
        seenAt: new Date(NOW - HOUR - post).toISOString(),
        ...change,
      });
  };
  const counter = () => new EmergingCount(NOW);

  it('tells of what ten people write about, with the newest of their posts', () => {
    const count = counter();
    usual(count);
    add(count, 10);
    const { state, issues } = count.result();
    expect(state).toBe('tested');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ posts: 10, lead: { term: 'category:app_site_outage', people: 10 } });
    expect(issues[0]?.others.map(({ term }) => term)).toContain('word:checkout');
    expect(issues[0]?.evidence.map(({ postId }) => postId)).toEqual([0, 1, 2, 3, 4, 5].map((post) => `now-${post}`));
  });

  it('is not alarmed by one person who writes ten times', () => {
    const count = counter();
    usual(count);
    for (let person = 0; person < 10; person++)
      addTo(count, { postId: `u${person}`, personId: `x:u${person}`, text: 'My sofa is late.' });
    add(count, 1);
    expect(count.result()).toEqual({ state: 'tested', issues: [] });
  });

  it('takes old posts that are read today for old ones', () => {
    const count = counter();
    usual(count);
    for (let person = 0; person < 10; person++)
      addTo(count, { postId: `u${person}`, personId: `x:u${person}`, text: 'My sofa is late.' });
    add(count, 10, { createdAt: new Date(NOW - 30 * DAY).toISOString() });
    expect(count.result().issues).toEqual([]);
  });

  it('counts neither praise nor addresses, names and numbers as words', () => {
    expect(termsOf(seen({ intent: 'praise' }))).toEqual([]);
    expect(
      termsOf(
        seen({ category: null, text: 'The checkout @shop https://a.example/x 4711 is down', products: ['Brae lamp'] }),
      ),
    ).toEqual(['product:Brae lamp', 'word:checkout']);
  });
});
