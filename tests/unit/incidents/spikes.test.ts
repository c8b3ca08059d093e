import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/lib/domain/sighting';
import { baselineOf, spikeOf } from '@/lib/incidents/spike';
import { DOUBT } from '@/lib/incidents/spikeWords';
import { NOW } from './incident';

const DAY = 24 * 60;
const sighting = (text: string, minutesAgo: number, more: Partial<Sighting> = {}): Sighting => ({
  postId: `${text} ${minutesAgo}`,
  brandId: 'b1',
  personId: null,
  platform: 'x',
  permalink: null,
  text,
  createdAt: new Date(NOW.getTime() - minutesAgo * 60_000).toISOString(),
  seenAt: NOW.toISOString(),
  sentiment: 'negative',
  intent: 'complaint',
  category: null,
  flags: [],
  products: [],
  incidentId: null,
  ...more,
});
const posts = (texts: readonly string[], more: Partial<Sighting> = {}) =>
  texts.map((text, index) => sighting(text, index * 3, more));
/** A quiet trade: one post about something else on each of ten days. */
const QUIET = Array.from({ length: 10 }, (_, day) => sighting('nice window display', (day + 2) * DAY));
const spike = (recent: Sighting[], history: Sighting[] = QUIET) => spikeOf(recent, baselineOf(history, NOW), NOW);

const UNRELATED = [
  'my parcel is late, was due monday',
  'flowers came late for the funeral',
  'sofa still not here since may, late again',
  'late delivery and the driver was rude',
  'birthday cake turned up late',
];
const CRISPS = [
  'these crisps taste of soap',
  'opened your crisps and they taste like soap, yuck',
  'why do my crisps have a soap taste',
  'soap taste in the salted crisps, binned them',
  'crisps that taste soapy? soap in the oil?',
];
const CLOSING = [
  'is it true you are closing the York branch?',
  'is it true the York branch is closing',
  'heard a rumour the York branch is closing',
  'is this true, York branch closing in May?',
  'any truth in York closing?',
];

describe('a spike', () => {
  it('of unrelated troubles is none, whatever they all are', () => {
    const late = posts(UNRELATED, { category: 'delivery_late' });
    expect(spike(late)).toBeNull();
    expect(spike(late, [])).toBeNull();
  });

  it('is found over all categories by what people name', () => {
    const kinds = ['product_quality', 'product_defect', 'safety_hazard', 'product_quality', null] as const;
    const mixed = posts(CRISPS).map((post, index) => ({ ...post, category: kinds[index] ?? null }));
    expect(spike(mixed)).toMatchObject({ template: 'product_recall', count: 5 });
    expect(spike(mixed)?.words).toEqual(expect.arrayContaining(['crisps', 'soap', 'taste']));
  });

  it.each([
    ['refund_return', 'billing_error', 'no refund yet for the cancelled concert'],
    ['product_quality', 'product_recall', 'crisps taste of soap'],
    ['availability', 'service_failure', 'York branch closed'],
  ] as const)('is found in %s', (category, template, text) => {
    const eight = Array.from({ length: 8 }, (_, index) => sighting(text, index, { category }));
    expect(spike(eight)).toMatchObject({ template, category });
  });

  it('of people who ask whether something is true is a rumour', () => {
    const asked = posts(CLOSING, { sentiment: 'neutral', intent: 'question' });
    expect(spike(asked)).toMatchObject({ template: 'rumour', category: null, count: 5 });
    const other = posts(
      [
        'is it true?',
        'is this true about lamps',
        'any truth in the bonus story',
        'is it true jo left',
        'is that true, free tea?',
      ],
      { sentiment: 'neutral', intent: 'question' },
    );
    expect(spike(other)).toBeNull();
  });

  it('takes more posts while nobody knows what is usual, and says so', () => {
    const few = posts(CRISPS, { category: 'product_quality' });
    expect(spike(few)?.isUsualUnknown).toBe(false);
    expect(spike(few, [])).toBeNull();
    const more = [...few, ...CRISPS.map((text, index) => sighting(text, 40 + index, { category: 'product_quality' }))];
    expect(spike(more, [])).toMatchObject({ count: 10, isUsualUnknown: true });
  });

  it('is none where people name the thing on other days as often', () => {
    const often = Array.from({ length: 10 * 24 }, (_, hour) =>
      CRISPS.map((text, index) => sighting(text, DAY + 60 * hour + index, { category: 'product_quality' })),
    ).flat();
    expect(spike(posts(CRISPS), often)).toBeNull();
  });
});

it('a doubt is told from what only sounds like it', () => {
  expect(DOUBT.hits.filter((text) => !DOUBT.pattern.test(text))).toEqual([]);
  expect(DOUBT.misses.filter((text) => DOUBT.pattern.test(text))).toEqual([]);
});
