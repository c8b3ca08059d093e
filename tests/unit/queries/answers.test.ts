import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markPosted, startInteraction } from '@/lib/db/interactions';
import type { HeardDatabase } from '@/lib/db/schema';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Interaction } from '@/lib/domain/interaction';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import { answerTo } from '@/lib/queries/answers';
import { linkAnswers } from '@/lib/queries/followUps';
import { OUTCOME_SIGNS, SILENT_DAYS, suggestedOutcome } from '@/lib/queries/outcomes';
import { productsIn } from '@/lib/queries/sightings';
import { minutesAfterNoon, NOON, post, reply } from '../db/rows';
import { emptyDatabase, reading } from './pages';

vi.mock('@/lib/messaging/protocol', () => import('./pages'));

const THEIRS = post();
const OURS = post({
  id: 'x:2002',
  kind: 'reply',
  permalink: 'https://x.com/BrindleHome/status/2002',
  author: { name: 'Brindle Home', handle: 'BrindleHome', url: null },
  text: reply('a').text,
  createdAt: minutesAfterNoon(1).toISOString(),
  isOwn: true,
  parentId: 'x:1001',
});
const answer = (over: Partial<Post> = {}) =>
  post({
    id: 'x:3003',
    kind: 'reply',
    text: 'Thank you so much, it came this morning!',
    createdAt: minutesAfterNoon(600).toISOString(),
    parentId: 'x:2002',
    ...over,
  });

// Loading it for the first time takes longer than a test may.
beforeAll(async () => void (await (await import('@/lib/analysis')).loadAnalyser()), 120_000);

let db: HeardDatabase;
let said: Interaction;
beforeEach(async () => {
  fakeBrowser.reset();
  db = await emptyDatabase();
  await startInteraction(db, reply('a'), NOON);
  await markPosted(db, 'a', minutesAfterNoon(1));
  said = (await db.interactions.get('a')) as Interaction;
});

describe('the answer on a page', () => {
  const on = (...posts: Post[]) => answerTo(said, posts, personIdOf)?.id ?? null;

  it.each<[string, Post[]]>([
    ['directly under our reply', [THEIRS, OURS, answer()]],
    ['beside our reply, where the site keeps answers flat', [THEIRS, OURS, answer({ parentId: 'x:1001' })]],
    ['where our reply is not on the page, by its time', [THEIRS, answer({ parentId: 'x:1001' })]],
    ['where the post itself is not on the page', [OURS, answer()]],
    [
      'without times, because it answers our reply',
      [THEIRS, { ...OURS, createdAt: null }, answer({ createdAt: null })],
    ],
    ['without times, because it stands below', [THEIRS, OURS, answer({ createdAt: null, parentId: 'x:1001' })]],
  ])('is found %s', (_where, posts) => {
    expect(on(...posts)).toBe('x:3003');
  });

  it.each<[string, Post[]]>([
    ['by somebody else', [THEIRS, OURS, answer({ author: { name: 'Tam', handle: 'tam', url: null } })]],
    ['by the same name on another site', [THEIRS, OURS, answer({ platform: 'instagram' })]],
    ['that was there before our reply', [THEIRS, OURS, answer({ createdAt: '2026-03-02T11:40:00.000Z' })]],
    ['in another thread', [THEIRS, OURS, answer({ parentId: 'x:9' }), post({ id: 'x:9' })]],
    ['without a time, above our reply', [THEIRS, answer({ createdAt: null, parentId: 'x:1001' }), OURS]],
    ['without a time, where our reply is not shown', [THEIRS, answer({ createdAt: null, parentId: 'x:1001' })]],
    ['without words', [THEIRS, OURS, answer({ text: ' ' })]],
    ['that is the post itself', [THEIRS, OURS]],
  ])('is none %s', (_what, posts) => {
    expect(on(...posts)).toBeNull();
  });

  it('is the first of several', () => {
    const second = answer({ id: 'x:3004', createdAt: minutesAfterNoon(900).toISOString() });
    expect(on(THEIRS, OURS, second, answer())).toBe('x:3003');
  });

  it('belongs to the reply it answers, where the page shows two of ours', () => {
    const other = { ...OURS, id: 'x:2003', permalink: null, text: 'One more thing.' };
    expect(on(THEIRS, OURS, other, answer({ parentId: 'x:2003' }))).toBeNull();
  });

  it('may name a post its own ancestor without an end', () => {
    expect(on(THEIRS, OURS, answer({ id: 'x:3003', parentId: 'x:3003' }))).toBeNull();
  });
});

describe('linking what a page shows', () => {
  it('notes once how they sound now, with the words that say so', async () => {
    const page = reading([answer(), THEIRS, OURS]);
    expect(await linkAnswers(page, UNNAMED_BRAND)).toBe(1);
    expect(await linkAnswers(page, UNNAMED_BRAND)).toBe(0);
    const { followUp } = (await db.interactions.get('a')) as Interaction;
    expect(followUp).toMatchObject({ postId: 'x:3003', sentiment: { label: 'positive' } });
    expect(followUp?.evidence.length).toBeGreaterThan(0);
    for (const words of followUp?.evidence ?? []) expect(answer().text).toContain(words);
  });

  it('claims nothing about a language it does not understand', async () => {
    const page = reading([
      THEIRS,
      OURS,
      answer({ text: 'Vielen Dank, es ist heute endlich angekommen!', language: 'de' }),
    ]);
    expect(await linkAnswers(page, UNNAMED_BRAND)).toBe(1);
    expect((await db.interactions.get('a'))?.followUp).toMatchObject({ sentiment: null });
  });

  it('gives an answer to the last of two replies', async () => {
    await startInteraction(db, reply('b', { text: 'And the lid is on its way.' }), minutesAfterNoon(30));
    await markPosted(db, 'b', minutesAfterNoon(31));
    expect(await linkAnswers(reading([THEIRS, OURS, answer({ parentId: 'x:1001' })]), UNNAMED_BRAND)).toBe(1);
    const rows = await db.interactions.toArray();
    expect(rows.map(({ id, followUp }) => [id, followUp?.postId ?? null])).toEqual([
      ['a', null],
      ['b', 'x:3003'],
    ]);
  });
});

describe('a suggested outcome', () => {
  const posted = { state: 'posted', outcome: null, postedAt: NOON.toISOString(), followUp: null } as const;
  const answered = (text: string, label: 'negative' | 'neutral' | 'positive') => ({
    ...posted,
    followUp: { postId: 'p', text, createdAt: null, seenAt: '', sentiment: { label, score: 0 }, evidence: [] },
  });
  const days = (count: number) => NOON.getTime() + count * 24 * 60 * 60 * 1000;

  it.each(OUTCOME_SIGNS.flatMap(({ kind, hits }) => hits.map((text) => [text, kind] as const)))(
    '“%s”: %s',
    (text, kind) => {
      expect(suggestedOutcome(answered(text, 'neutral'), days(1))).toBe(kind);
    },
  );

  it.each(OUTCOME_SIGNS.flatMap(({ misses }) => misses))('“%s”: nothing', (text) => {
    expect(suggestedOutcome(answered(text, 'neutral'), days(1))).toBeNull();
  });

  it('is escalated where they are still angry, thanks or not', () => {
    expect(suggestedOutcome(answered('Thanks for nothing.', 'negative'), days(1))).toBe('escalated');
  });

  it('is no answer after a week of silence, and not before, nor on a clock set back', () => {
    expect(suggestedOutcome(posted, days(SILENT_DAYS) - 1)).toBeNull();
    expect(suggestedOutcome(posted, days(SILENT_DAYS))).toBe('no_answer');
    expect(suggestedOutcome(posted, days(-3))).toBeNull();
  });

  it('is none where the user has said, or nothing was posted', () => {
    const told = { ...answered('Thanks', 'positive'), outcome: { kind: 'left', at: '' } as const };
    expect(suggestedOutcome(told, days(1))).toBeNull();
    expect(suggestedOutcome({ ...posted, state: 'copied', postedAt: null }, days(30))).toBeNull();
  });
});

describe('the products in a post', () => {
  it.each([
    ['My Tarn lamp broke', ['Tarn lamp']],
    ['Both TARN LAMPS broke', ['Tarn lamp']],
    ['the tarn-lamp, again', ['Tarn lamp']],
    ['My Starn lampshade broke', []],
    ['', []],
  ])('“%s”', (text, found) => {
    expect(productsIn(text, ['Tarn lamp', 'Lund', ''])).toEqual(found);
  });
});
