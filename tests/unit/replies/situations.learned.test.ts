import { describe, expect, it } from 'vitest';
import type { Sector } from '@/lib/replies/local/sectors';
import { isIn, situationOf } from '@/lib/replies/local/situations';
import { ALL_ENQUIRIES, isForm } from '@/lib/replies/local/situations/enquiryRows';
import { nearbyTo, type PostLabels } from '@/lib/replies/local/situations/learned';
import { NO_ROW, nearestRows } from '@/lib/replies/local/situations/learned/head';
import shipped from '@/lib/replies/local/situations/learned/weights.json';
import { rowsOfOtherSectors } from '@/lib/replies/local/situations/otherSectors';
import { TRADES } from '@/lib/replies/local/situations/trades';

/** None of these posts was learned from. */
const POSTS: [post: string, row: string][] = [
  [
    '@Lumoplay my video keeps stopping to load every ten seconds and the internet is fine on everything else',
    'buffering',
  ],
  ['I reset my password three times and the email with the link never shows up', 'reset-fails'],
  ['someone got into my account and changed the email address on it, please help', 'account-taken-over'],
  ['the screen on my new tablet has green lines across it after two days', 'device-screen'],
  ['Our suitcase did not come off the belt at Corvela and nobody at the desk can find it', 'bag-lost'],
  ['been waiting on hold for an hour and ten minutes and then it hung up', 'phone-hold'],
  ['tracking says delivered at 2pm but there is no parcel anywhere', 'delivered-not-here'],
  ['you took the money twice for the same order, two payments on my statement', 'charged-twice'],
  ['why is my broadband so slow in the evening, 2mb when I pay for 100', 'broadband-slow'],
  ['my train to Dunmore was cancelled and I missed my interview', 'train-late-or-off'],
];

/** Nothing but its words is known of a post. */
const UNREAD: PostLabels = { intent: 'complaint', category: null, certainty: 0 };

const GAMES: ReadonlySet<Sector> = new Set(['games']);

describe('the row a post stands nearest to', () => {
  const placeOf = (post: string, row: string) => nearestRows(post, UNREAD).findIndex(({ id }) => id === row);

  it('is the right one, or stands among the first five, for posts that were not learned from', () => {
    const places = POSTS.map(([post, row]) => placeOf(post, row));
    expect(places.filter((place) => place === 0).length).toBeGreaterThanOrEqual(6);
    expect(places.filter((place) => place < 5).length).toBeGreaterThanOrEqual(9);
  });

  it.each([
    'what a lovely morning for a walk by the sea with the dog',
    'you lot are a joke',
    'Happy birthday to the best bakery in town!',
    'still nothing',
    '',
    '🙃🙃🙃',
  ])('is none where nothing is said that a row is about: "%s"', (post) => {
    expect(nearbyTo(post, UNREAD).nearest).toBeNull();
  });

  it('hangs on what was read of the post where its words leave it open', () => {
    const post = 'can I change my booking to Friday';
    const likelihoodOf = (read: PostLabels) =>
      nearestRows(post, read).find(({ id }) => id === 'ask-change-trip')?.likelihood ?? 0;
    expect(likelihoodOf({ ...UNREAD, intent: 'question' })).toBeGreaterThan(likelihoodOf(UNREAD));
    const disputed = 'you have taken money again';
    const shareOf = (category: 'billing_charge' | 'delivery_late') =>
      nearestRows(disputed, { ...UNREAD, category, certainty: 0.9 }).find(({ id }) => id === 'charged-twice')
        ?.likelihood ?? 0;
    expect(shareOf('billing_charge')).toBeGreaterThan(shareOf('delivery_late'));
  });

  it('gives shares of one whole', () => {
    const rows = nearestRows(POSTS[0]?.[0] ?? '', UNREAD);
    expect(rows.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1);
  });

  it('stands in where no pattern holds', () => {
    const read = { intent: 'complaint', category: null, certainty: 0, sectors: null } as const;
    const row = TRADES.flatMap(({ rows }) => rows).find(({ id }) => id === 'bin-not-emptied');
    expect(row?.when).toEqual([]);
    expect(situationOf('the bins on our road were not emptied again this week', read)?.id).toBe('bin-not-emptied');
  });

  it('is not what a word names in passing, where another row stands far nearer', () => {
    const post = 'my plan renewed itself without asking and took 80 from my card';
    const read: PostLabels = { intent: 'complaint', category: 'billing_charge', certainty: 0.4 };
    expect(situationOf(post, { ...read, sectors: null })?.id).toBe('renewed-unasked');
  });

  it('belongs to what the brand does', () => {
    const read = { intent: 'complaint', category: null, certainty: 0 } as const;
    const post = 'the bins on our road were not emptied again this week';
    expect(situationOf(post, { ...read, sectors: GAMES })?.id).not.toBe('bin-not-emptied');
    expect(nearbyTo(post, UNREAD, rowsOfOtherSectors(GAMES)).isNear('bin-not-emptied')).toBe(false);
  });

  it('is another, or stands out at last, where rows of other sectors are out of the question', () => {
    const nearest = (post: string, sectors: ReadonlySet<Sector> | null) =>
      nearbyTo(post, UNREAD, rowsOfOtherSectors(sectors)).nearest;
    const bike = 'I never got the bike I won on the wheel';
    expect(nearest(bike, null)).toBe('hire-bike-scooter');
    expect(nearest(bike, GAMES)).toBe('game-items-missing');
    const card = 'my card will not work at the gate';
    expect(nearest(card, null)).toBeNull();
    expect(nearest(card, new Set(['bank']))).toBe('bank-card-declined');
  });

  it('takes a pattern back that stands far from what is written about its row', () => {
    const read = { intent: 'complaint', category: null, certainty: 0, sectors: null } as const;
    const post = 'the screen at the match froze us all, lovely day out';
    const buffering = TRADES.flatMap(({ rows }) => rows).find(({ id }) => id === 'buffering');
    expect(buffering && isIn(buffering, post)).toBe(true);
    expect(situationOf(post, read)).toBeNull();
  });
});

it('learned rows that there are', () => {
  const known = new Set([...TRADES.flatMap(({ rows }) => rows), ...ALL_ENQUIRIES].map(({ id }) => id));
  expect(shipped.ids.split(' ').filter((id) => id !== NO_ROW && !known.has(id))).toEqual([]);
});

it('learned every row that has no patterns', () => {
  const rows = [...TRADES.flatMap(({ rows }) => rows), ...ALL_ENQUIRIES.filter((row) => !isForm(row))];
  const learned = new Set(shipped.ids.split(' '));
  expect(rows.filter(({ when, id }) => when.length === 0 && !learned.has(id)).map(({ id }) => id)).toEqual([]);
});
