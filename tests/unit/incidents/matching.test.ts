import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/lib/domain/sighting';
import { baselineOf, matchIncident, spikeOf, templateFor } from '@/lib/incidents';
import { LOOK_ALIKES } from '@/lib/incidents/match/lookAlikes';
import { NOW, outage, START, seen } from './incident';

const certainty = (text: string, incident = outage(), more = {}) =>
  matchIncident(seen(text, more), [incident], NOW, { names: ['Halden'] })?.certainty ?? null;

describe('a post', () => {
  it.each([
    'is your checkout down?',
    'your chekout keeps crashing',
    'cant pay, error again',
    'HH 72 on my screen, what is it',
  ])('belongs by its words: %s', (text) => expect(certainty(text)).toBe('sure'));

  it.each([
    ['a figure of speech', 'down for a trip to halden this weekend'],
    ['praise', 'checkout was so quick today, love you'],
    ['solved', 'checkout is working again for me'],
    ['another company', '@Boxwell your checkout is down'],
    ['another time', 'your checkout failed on me in the summer'],
    ['another matter', 'my sofa arrived with a broken leg'],
  ])('does not belong: %s', (_, text) => expect(certainty(text)).not.toBe('sure'));

  it('is of no incident from before it began, on another platform, of a draft or of a rehearsal', () => {
    const text = 'your checkout is down';
    expect(certainty(text, outage(), { createdAt: '2026-11-09T10:00:00.000Z' })).toBeNull();
    const base = outage();
    expect(certainty(text, { ...base, match: { ...base.match, platforms: ['facebook'] } })).toBeNull();
    expect(certainty(text, outage({}, { state: 'draft' }))).toBeNull();
    expect(certainty(text, outage({}, { isRehearsal: true }))).toBeNull();
  });

  it('belongs or not as the user said', () => {
    const base = outage();
    expect(certainty('hello', { ...base, match: { ...base.match, yes: ['p1'] } })).toBe('sure');
    expect(certainty('checkout is down', { ...base, match: { ...base.match, no: ['p1'] } })).toBeNull();
  });

  it('still belongs two weeks after closing, and then no more', () => {
    const closed = (closedAt: string) => outage({}, { state: 'closed', closedAt });
    expect(certainty('checkout is down', closed('2026-11-10T10:00:00.000Z'))).toBe('sure');
    expect(certainty('checkout is down', closed('2026-10-20T10:00:00.000Z'))).toBeNull();
  });

  it('of two incidents gets the better one, and the other is offered', () => {
    const other = outage({ title: 'App' }, { id: 'i2', match: { ...outage().match, words: ['checkout'], codes: [] } });
    const match = matchIncident(seen('checkout down, error HH-72'), [other, outage()], NOW);
    expect(match?.incident.id).toBe('i1');
    expect(match?.others.map(({ incident }) => incident.id)).toEqual(['i2']);
  });

  it('says more to belong while few of the latest posts do', () => {
    const bare = 'any update please?';
    const of = (texts: readonly string[]) => {
      const latest = Array.from({ length: 40 }, (_, at) => seen(texts[at % texts.length] ?? '', { id: `l${at}` }));
      return matchIncident(seen(bare), [outage()], NOW, { names: ['Halden'], latest })?.certainty;
    };
    expect(of(['your checkout is down', 'cant pay, error again'])).toBe('sure');
    expect(of(['what time do you open on sundays?', 'the sofa is lovely, thank you so much'])).not.toBe('sure');
  });

  it('that makes a joke of an error code is asked about', () => {
    expect(certainty('error HH-72: motivation not found')).not.toBe('sure');
  });

  it('shows the words that speak for it', () => {
    const text = 'Hi, is your checkout down?';
    const match = matchIncident(seen(text), [outage()], NOW);
    expect(match?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['checkout', 'down']);
  });
});

describe('look-alikes', () => {
  it.each(LOOK_ALIKES.map((row) => [row.id, row] as const))('%s', (_, { pattern, hits, misses }) => {
    const finds = (line: string) => [...line.matchAll(pattern)].some(([words]) => words !== '');
    expect(hits.filter((line) => !finds(line))).toEqual([]);
    expect(misses.filter(finds)).toEqual([]);
  });
});

it('never throws on hostile words, points into the text, and always answers the same', () => {
  const hostile = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
  fc.assert(
    fc.property(hostile, hostile, (text, word) => {
      const base = outage();
      const incident = {
        ...base,
        match: { ...base.match, words: [word, '(', '[a-'], codes: [word.slice(0, 40), '$^'], regions: [word] },
      };
      const match = () => matchIncident(seen(`${text} checkout down`), [incident], NOW, { names: [word] });
      const answer = match();
      for (const { start, end } of answer?.evidence ?? [])
        expect(start >= 0 && end <= text.length + 14 && start < end).toBe(true);
      expect(match()?.evidence).toEqual(answer?.evidence);
    }),
    { numRuns: 25 },
  );
});

describe('a spike', () => {
  const sighting = (index: number, minutesAgo: number, more: Partial<Sighting> = {}): Sighting => ({
    postId: `p${index}`,
    brandId: 'b1',
    personId: `who${index}`,
    platform: 'x',
    permalink: null,
    text: 'checkout shows an error',
    createdAt: new Date(NOW.getTime() - minutesAgo * 60_000).toISOString(),
    seenAt: NOW.toISOString(),
    sentiment: 'negative',
    intent: 'complaint',
    category: 'app_site_outage',
    flags: [],
    products: [],
    incidentId: null,
    ...more,
  });
  const many = (count: number, more: Partial<Sighting> = {}) =>
    Array.from({ length: count }, (_, index) => sighting(index, index, more));

  it('proposes an incident with the words people share', () => {
    const spike = spikeOf(many(8), baselineOf([], NOW), NOW);
    expect(spike).toMatchObject({ template: 'outage', count: 8 });
    expect(spike?.words).toContain('checkout');
  });

  it('is none where it is usual, where one person writes all, where an incident has them, or where people are glad', () => {
    const usual = Array.from({ length: 14 * 24 * 4 }, (_, index) => sighting(1000 + index, 24 * 60 + 1 + index * 15));
    expect(spikeOf([...usual, ...many(8)], baselineOf(usual, NOW), NOW)).toBeNull();
    expect(spikeOf(many(8, { personId: 'one' }), baselineOf([], NOW), NOW)).toBeNull();
    expect(spikeOf(many(8, { incidentId: 'i1' }), baselineOf([], NOW), NOW)).toBeNull();
    expect(spikeOf(many(8, { sentiment: 'positive', intent: 'praise' }), baselineOf([], NOW), NOW)).toBeNull();
  });
});

it('a template leaves only the title, what is known and the time to fill in, and says no blank', () => {
  const made = templateFor('outage', START, { id: 'i', brandId: 'b', timeZone: 'Europe/London' });
  expect(made.sheet.nextUpdateAt).toBe('2026-11-10T11:00:00.000Z');
  expect(JSON.stringify(made)).not.toContain('…');
});
