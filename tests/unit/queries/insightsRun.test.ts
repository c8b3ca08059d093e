import { describe, expect, it, vi } from 'vitest';
import type { HeardDatabase } from '@/lib/db/schema';
import { InsightsCollector, type InsightsQuestion, neededFor } from '@/lib/insights/collector';
import { interactionFact } from '@/lib/insights/facts';
import { computeInsights } from '@/lib/queries/insightsRun';
import { insightsSources, moveOfPhrase } from '@/lib/queries/insightsSources';
import { exchanges, generatedPeople } from '../../bench/generated';
import { newDatabase } from '../db/rows';
import { seen } from '../insights/rows';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../components/played')).browser }));

const NOW = Date.parse('2026-11-20T12:00:00.000Z');
const DAY = 86_400_000;
const EXTENT = { interactions: 700, people: 120, endAt: '2026-11-20T11:00:00.000Z' };
const QUESTION: InsightsQuestion = {
  period: { firstDay: Math.floor(NOW / DAY) - 27, days: 28 },
  timeZone: 'Europe/London',
  now: NOW,
  brandId: null,
  platform: null,
};

async function filled(): Promise<HeardDatabase> {
  const db = await newDatabase();
  const all = [...exchanges(EXTENT)];
  await db.people.bulkPut(generatedPeople(EXTENT));
  await db.interactions.bulkPut(all.map(({ interaction }) => interaction));
  await db.sightings.bulkPut(all.map(({ sighting }) => sighting));
  await db.commitments.bulkPut(all.flatMap(({ commitments }) => commitments));
  return db;
}

/** The same figures from whole rows, with nothing kept or packed. */
async function plainly(db: HeardDatabase, question: InsightsQuestion) {
  const collector = new InsightsCollector(question, insightsSources([]));
  const { promises } = neededFor(question);
  for (const row of await db.interactions.orderBy('startedAt').toArray())
    collector.addInteraction(interactionFact(row, moveOfPhrase));
  for (const row of await db.sightings.orderBy('seenAt').toArray()) collector.addSighting(row);
  for (const row of await db.commitments.toArray()) {
    const due = Date.parse(row.dueAt ?? '');
    if (row.state === 'open' || (due >= promises.from && due < promises.to)) collector.addPromise(row);
  }
  return collector.result();
}

const run = (db: HeardDatabase, question = QUESTION, told: number[] = []) =>
  computeInsights(db, question, [], { progress: (done) => told.push(done), stop: () => false });

describe('figures of a whole database', () => {
  it('are those of the whole rows, the first time and from what was kept', async () => {
    const db = await filled();
    const expected = await plainly(db, QUESTION);
    expect((await run(db))?.insights).toEqual(expected);
    expect((await run(db))?.insights).toEqual(expected);
    const year = { ...QUESTION, period: { firstDay: QUESTION.period.firstDay - 337, days: 365 } };
    expect((await run(db, year))?.insights).toEqual(await plainly(db, year));
    const one = { ...QUESTION, brandId: 'halden', platform: 'facebook' as const };
    expect((await run(db, one))?.insights).toEqual(await plainly(db, one));
  });

  it('follow every change', async () => {
    const db = await filled();
    await run(db);
    const [first] = await db.interactions.where('startedAt').above('2026-11-10').toArray();
    await db.interactions.update(first?.id ?? '', { outcome: { kind: 'resolved', at: EXTENT.endAt } });
    await db.sightings.where('seenAt').above('2026-11-18').modify({ category: 'safety_hazard' });
    await db.commitments.toCollection().modify({ state: 'open', closedAt: null });
    expect((await run(db))?.insights).toEqual(await plainly(db, QUESTION));
  });

  it('do not rest on what an older Heard kept in another form', async () => {
    const db = await filled();
    const old = { from: '', to: '\uffff', stamp: '1:an-older-making', rows: 1, json: '[]' };
    await db.replyFacts.put(old as never);
    await db.seenFacts.put(old as never);
    expect((await run(db))?.insights).toEqual(await plainly(db, QUESTION));
    expect((await db.replyFacts.toArray()).filter(({ stamp }) => stamp.startsWith('1:'))).toEqual([]);
  });

  it('tell how far they are, never backwards, and end whole', async () => {
    const db = await filled();
    for (const _ of ['made', 'kept']) {
      const told: number[] = [];
      await run(db, QUESTION, told);
      expect(told.length).toBeGreaterThanOrEqual(2);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBeCloseTo(1);
    }
  });

  it('quote the posts behind an issue without what is personal', async () => {
    const db = await filled();
    const posts = Array.from({ length: 12 }, (_, index) =>
      seen({
        postId: `now-${index}`,
        personId: `x:now${index}`,
        text: `Your checkout is down, write to me at person${index}@mail.example`,
        category: 'app_site_outage',
        seenAt: new Date(NOW - (index + 1) * 60_000).toISOString(),
      }),
    );
    await db.sightings.bulkPut(posts);
    const answer = await run(db);
    const issue = answer?.insights.emerging.issues[0];
    expect(issue?.lead.term).toBe('category:app_site_outage');
    const [newest] = issue?.evidence ?? [];
    expect(newest?.postId).toBe('now-0');
    expect(answer?.posts['now-0']?.quote).toMatch(/^Your checkout is down, write to me at (?!person)/);
    expect(Object.keys(answer?.posts ?? {})).toHaveLength(issue?.evidence.length ?? 0);
  });
});
