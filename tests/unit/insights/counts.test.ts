import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { CATEGORIES, SENTIMENTS } from '@/lib/domain/labels';
import { dayOfDate, zoneClock } from '@/lib/insights/clock';
import { InsightsCollector, type InsightsQuestion, neededFor } from '@/lib/insights/collector';
import { EffectCount } from '@/lib/insights/effects';
import { interactionFact, seenFact } from '@/lib/insights/facts';
import { lastDays } from '@/lib/insights/period';
import { PromiseCount } from '@/lib/insights/promises';
import { QuestionCount } from '@/lib/insights/questions';
import { ResponseTimeCount } from '@/lib/insights/responseTimes';
import { moved, summaryOf } from '@/lib/insights/summary';
import { interaction } from '../../components/played';
import { fact, HOUR, NOW, promise, seen } from './rows';

const TODAY = dayOfDate('2026-11-20') ?? 0;
const WEEK = lastDays(TODAY, 7);
const MINUTE = 60_000;

describe('response times', () => {
  const brand = {
    ...UNNAMED_BRAND,
    id: 'halden',
    answerTimes: [240, 60, 30, null, null] as [number, number, number, null, null],
    officeHours: { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  };

  it('takes the median and the slowest tenth of first answers, and holds open hours against the goal', () => {
    const count = new ResponseTimeCount(WEEK, [brand]);
    // Asked Thursday 16:50, answered Friday 09:20: 16.5 hours by the clock, half an hour of open time, goal an hour.
    const asked = Date.parse('2026-11-19T16:50:00Z');
    count.add(fact({ postId: 'a', asked, answered: Date.parse('2026-11-20T09:20:00Z') }), TODAY);
    // Two open hours: over the goal.
    count.add(
      fact({ postId: 'b', asked: Date.parse('2026-11-20T09:00:00Z'), answered: Date.parse('2026-11-20T11:00:00Z') }),
      TODAY,
    );
    // No goal for severity 3.
    count.add(fact({ postId: 'c', severity: 3, asked: NOW - 10 * MINUTE, answered: NOW }), TODAY);
    const { all, inHours, withinGoal, goal } = count.result();
    expect(all).toEqual({ n: 3, median: 120 * MINUTE, p90: 990 * MINUTE });
    expect(inHours).toEqual({ n: 3, median: 30 * MINUTE, p90: 120 * MINUTE });
    expect(withinGoal).toMatchObject({ hits: 1, n: 2 });
    expect(goal).toBe(60 * MINUTE);
  });

  it('counts the first answer to a post only, in the days it was begun', () => {
    const count = new ResponseTimeCount(WEEK, []);
    count.add(fact({ asked: NOW - HOUR, answered: NOW }), TODAY - 1);
    count.add(fact({ asked: NOW - 9 * HOUR, answered: NOW }), TODAY);
    count.add(fact({ postId: 'p2', asked: null, answered: null }), TODAY);
    count.add(fact({ postId: 'p3' }), TODAY - 9);
    count.add(fact({ postId: 'p4', isPosted: false }), TODAY);
    const { all, before, points } = count.result();
    expect(all).toEqual({ n: 1, median: HOUR, p90: HOUR });
    expect(before.n).toBe(1);
    expect(points.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 1, 0]);
  });
});

describe('what followed on replies', () => {
  it('counts as warmer only those who could get warmer and whose both sides are known', () => {
    const count = new EffectCount();
    count.add(fact({ before: 'negative', after: 'neutral', outcome: 'resolved', snippetId: 's1' }));
    count.add(fact({ before: 'neutral', after: 'positive', outcome: 'no_answer' }));
    count.add(fact({ before: 'negative', after: 'negative' }));
    count.add(fact({ before: 'positive', after: 'positive' }));
    count.add(fact({ before: 'negative', after: null }));
    count.add(fact({ before: 'negative', after: 'positive', isPosted: false }));
    const { strategies, moves, snippets, pairs, warmer } = count.result();
    expect(warmer).toMatchObject({ hits: 2, n: 3, isFew: true });
    expect(strategies).toEqual([expect.objectContaining({ id: 'own_put_right', replies: 5 })]);
    expect(moves[0]?.resolved).toMatchObject({ hits: 1, n: 2 });
    expect(snippets).toEqual([expect.objectContaining({ id: 's1', replies: 1 })]);
    expect(pairs.positive.positive).toBe(1);
  });
});

describe('how a reply came about', () => {
  const of = (change: Parameters<typeof interaction>[0]) => {
    const { use, edit } = interactionFact(interaction({ state: 'posted', ...change }), () => null);
    return [use, edit];
  };
  it.each([
    ['taken as it was', { suggestedText: 'a b', text: 'a b' }, 'kept', 0],
    [
      'changed on the page after it was inserted',
      { suggestedText: 'a b', text: 'a b', postedText: 'a c' },
      'edited',
      0.5,
    ],
    ['edited', { origin: 'edited', suggestedText: 'a b', text: 'a c' }, 'edited', 0.5],
    ['edited, from before the beginning was kept', { origin: 'edited' }, 'edited', null],
    [
      'typed over suggestions',
      { origin: 'typed', offered: [{ strategy: 'calm_down', text: 'x' }] },
      'own_instead',
      null,
    ],
    ['typed', { origin: 'typed' }, 'own', null],
    ['from a snippet', { origin: 'snippet', suggestedText: 'a', text: 'a' }, 'snippet', 0],
    ['left', { origin: 'none', state: 'left' }, 'left', null],
    ['refused by the page', { state: 'failed' }, null, null],
  ] as const)('%s', (_name, change, use, edit) => {
    expect(of(change as never)).toEqual([use, edit]);
  });

  it('keeps what somebody wrote before and after only where they came round', () => {
    const followUp = { postId: 'p9', text: 'thank you', createdAt: null, seenAt: '', evidence: [] };
    const warm = { ...followUp, sentiment: { label: 'positive' as const, score: 1 } };
    expect(interactionFact(interaction({ state: 'posted', followUp: warm }), () => null).turned?.after).toBe(
      'thank you',
    );
    expect(interactionFact(interaction({ state: 'inserted', followUp: warm }), () => null).turned).toBeNull();
  });
});

describe('promises', () => {
  const range = { from: NOW - 7 * 24 * HOUR, to: NOW + HOUR };

  it('counts those due in the period by how they ended, and open ones whenever they were due', () => {
    const count = new PromiseCount(range, NOW);
    count.add(promise());
    count.add(promise({ id: 'late', closedAt: '2026-11-20T08:00:00.000Z' }));
    count.add(promise({ id: 'broken', state: 'broken' }));
    count.add(promise({ id: 'dropped', state: 'dropped' }));
    count.add(promise({ id: 'old', dueAt: '2026-01-01T00:00:00.000Z' }));
    count.add(promise({ id: 'overdue', state: 'open', closedAt: null, dueAt: '2026-10-01T00:00:00.000Z' }));
    count.add(promise({ id: 'waiting', state: 'open', closedAt: null, dueAt: null }));
    const result = count.result();
    expect(result).toMatchObject({ inTime: 1, late: 1, broken: 1, overdue: 1, waiting: 1 });
    expect(result.keptRate).toMatchObject({ hits: 2, n: 3 });
    expect(result.overdueList.map(({ id }) => id)).toEqual(['overdue']);
    expect(result.acts).toEqual([{ act: 'update you', slipped: 3, n: 4 }]);
  });
});

describe('repeated questions', () => {
  const ask = (text: string, personId: string | null, change = {}) =>
    seenFact(seen({ text, personId, postId: `${personId}-${text}`, intent: 'question', ...change }));
  const count = (isAnswered = (_question: string) => false) => new QuestionCount(isAnswered, (text) => text);

  it('puts other wordings together, counts people once, and needs three of them', () => {
    const questions = count();
    questions.add(ask('Hello! Do you deliver to Orkney?', 'a'));
    questions.add(ask('do you guys deliver to orkney please?', 'b'));
    questions.add(ask('delivering to Orkney yet?', 'b'));
    expect(questions.result()).toEqual([]);
    questions.add(ask('Can you deliver to Orkney?', 'c'));
    questions.add(ask('is the oat one gluten free?', 'd'));
    expect(questions.result()).toEqual([
      expect.objectContaining({ example: 'Do you deliver to Orkney?', people: 3, posts: 4 }),
    ]);
  });

  it('takes product names as one word and keeps brands apart', () => {
    const questions = count();
    for (const [person, product] of [
      ['a', 'Brae sofa'],
      ['b', 'Moss rug'],
      ['c', 'Tarn kettle'],
    ] as const)
      questions.add(ask(`Is the ${product} washable?`, person, { products: [product] }));
    questions.add(ask('Is the Brae sofa washable?', 'd', { products: ['Brae sofa'], brandId: 'other' }));
    expect(questions.result()).toEqual([expect.objectContaining({ people: 3, brandId: 'halden' })]);
  });

  it('leaves out what the FAQ answers', () => {
    const questions = count((question) => /orkney/i.test(question));
    for (const person of ['a', 'b', 'c']) questions.add(ask('Do you deliver to Orkney?', person));
    expect(questions.result()).toEqual([]);
  });
});

const QUESTION: InsightsQuestion = { period: WEEK, timeZone: 'Europe/London', now: NOW, brandId: null, platform: null };
const SOURCES = { brands: [], isAnswered: () => false, redact: (text: string) => text.replaceAll('secret', '[…]') };

describe('all figures', () => {
  it('asks for two periods of replies, and for posts as far back as rising matters need', () => {
    const { interactions, sightings, promises } = neededFor(QUESTION);
    expect(new Date(interactions.from).toISOString()).toBe('2026-11-07T00:00:00.000Z');
    expect(new Date(interactions.to).toISOString()).toBe('2026-11-21T00:00:00.000Z');
    expect(sightings.from).toBe(NOW - 57 * 24 * HOUR);
    expect(promises.from).toBe(Date.parse('2026-11-14T00:00:00.000Z'));
  });

  it('adds up: points, sites, topics and moods all give the number of posts', () => {
    const clock = zoneClock('Europe/London');
    const rows = fc.array(
      fc.record({
        days: fc.integer({ min: -2, max: 20 }),
        category: fc.constantFrom(...CATEGORIES, null),
        sentiment: fc.constantFrom(...SENTIMENTS),
        platform: fc.constantFrom('x' as const, 'facebook' as const, 'instagram' as const),
      }),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const collector = new InsightsCollector(QUESTION, SOURCES);
        for (const [index, { days, ...row }] of all.entries())
          collector.addSighting(
            seen({ ...row, postId: `p${index}`, seenAt: new Date(NOW - days * 24 * HOUR).toISOString() }),
          );
        const { volumes, counted } = collector.result();
        const inPeriod = all.filter(
          ({ days }) => clock.dayOf(NOW - days * 24 * HOUR) <= TODAY && days >= 0 && days < 7,
        );
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(counted.seen).toBe(inPeriod.length);
        expect(volumes.seen).toBe(inPeriod.length);
        expect(sum(volumes.points.map((point) => point.seen))).toBe(inPeriod.length);
        expect(sum(volumes.topics.map(({ now }) => now))).toBe(inPeriod.length);
        expect(sum(volumes.topics.map(({ before }) => before))).toBe(volumes.seenBefore);
        expect(sum(volumes.platforms.map((one) => one.seen))).toBe(inPeriod.length);
        expect(sum(Object.values(volumes.sentiments))).toBe(inPeriod.length);
      }),
      { numRuns: 60 },
    );
  });

  it('counts one brand or site where asked', () => {
    const collector = new InsightsCollector({ ...QUESTION, brandId: 'halden', platform: 'x' }, SOURCES);
    collector.addSighting(seen());
    collector.addSighting(seen({ postId: 'p2', brandId: 'other' }));
    collector.addSighting(seen({ postId: 'p3', platform: 'facebook' }));
    collector.addInteraction(fact({ brandId: 'other' }));
    collector.addPromise(promise({ platform: 'instagram' }));
    expect(collector.result().counted).toEqual({ seen: 1, replies: 0, promises: 0 });
  });

  it('quotes praise and people who came round without what is personal, each person once', () => {
    const collector = new InsightsCollector(QUESTION, SOURCES);
    const praise = { intent: 'praise', sentiment: 'positive' } as const;
    collector.addSighting(seen({ ...praise, text: 'love it, secret' }));
    collector.addSighting(seen({ ...praise, text: 'love it again', postId: 'p2' }));
    collector.addSighting(seen({ ...praise, flags: ['sarcasm'], postId: 'p3', personId: 'x:b' }));
    collector.addInteraction(
      fact({
        before: 'negative',
        after: 'positive',
        turned: { interactionId: 'i1', before: 'grr', after: 'secret thanks', permalink: null },
      }),
    );
    const { wins } = collector.result();
    expect(wins).toMatchObject({ praised: 2, turned: 1 });
    expect(wins.praise.map(({ quote }) => quote)).toEqual(['love it, […]']);
    expect(wins.turnedAround[0]).toMatchObject({ before: 'grr', after: '[…] thanks' });
    expect(summaryOf(collector.result()).quotes).toEqual(['[…] thanks', 'love it, […]']);
  });
});

describe('the summary', () => {
  it('says nothing of nothing', () => {
    expect(summaryOf(new InsightsCollector(QUESTION, SOURCES).result())).toEqual({
      lines: [{ kind: 'nothing' }],
      next: [],
      quotes: [],
    });
  });

  it.each([
    [20, 5, 'grew'],
    [5, 20, 'shrank'],
    [12, 9, null],
    [0, 0, null],
  ])('%d after %d: %s', (now, before, kind) => {
    expect(moved(now, before)).toBe(kind);
  });

  it('names the topic that grew, the pace only of enough answers, and what to do', () => {
    const collector = new InsightsCollector(QUESTION, SOURCES);
    for (let index = 0; index < 40; index++) {
      collector.addSighting(seen({ postId: `p${index}`, personId: `x:${index}` }));
      collector.addInteraction(fact({ postId: `p${index}` }));
    }
    collector.addPromise(promise({ state: 'open', closedAt: null }));
    const { lines, next } = summaryOf(collector.result());
    expect(lines).toContainEqual({ kind: 'grew', category: 'delivery_late', now: 40, before: 0 });
    expect(lines).toContainEqual({ kind: 'pace', median: HOUR });
    expect(lines).toContainEqual({ kind: 'promises', kept: 0, of: 0, overdue: 1 });
    expect(next.map(({ kind }) => kind)).toEqual(['overdue', 'goals']);
  });
});
