import { connect } from '@/lib/db/database';
import { HeardDatabase } from '@/lib/db/schema';
import { zoneClock } from '@/lib/insights/clock';
import { lastDays } from '@/lib/insights/period';
import { computeInsights } from '@/lib/queries/insightsRun';
import { type Extent, exchanges, generatedPeople } from './generated';

const PART = 2000;

async function opened(): Promise<HeardDatabase> {
  const db = new HeardDatabase();
  await connect(db, () => undefined);
  return db;
}

/** Runs in a page of the extension, bundled. Fills the database with a generated history. */
export async function fill(extent: Extent): Promise<number> {
  const db = await opened();
  await db.people.bulkPut(generatedPeople(extent));
  let part: ReturnType<typeof exchanges> extends Generator<infer Row> ? Row[] : never = [];
  const write = () =>
    db.transaction('rw', [db.interactions, db.commitments, db.sightings], async () => {
      await db.interactions.bulkPut(part.map(({ interaction }) => interaction));
      await db.commitments.bulkPut(part.flatMap(({ commitments }) => commitments));
      await db.sightings.bulkPut(part.map(({ sighting }) => sighting));
    });
  for (const exchange of exchanges(extent)) {
    part.push(exchange);
    if (part.length < PART) continue;
    await write();
    part = [];
  }
  await write();
  const count = await db.interactions.count();
  db.close();
  return count;
}

/** Milliseconds of the same counting on this thread. */
export async function here(days: number, now: number): Promise<{ ms: number; rows: number }> {
  const db = await opened();
  const timeZone = 'Europe/London';
  const question = {
    period: lastDays(zoneClock(timeZone).dayOf(now), days),
    timeZone,
    now,
    brandId: null,
    platform: null,
  };
  const answer = await computeInsights(db, question, [], { progress: () => undefined, stop: () => false });
  db.close();
  return { ms: answer?.tookMs ?? 0, rows: answer?.rows ?? 0 };
}

/** The plain way: every row into memory, then one count of those of the period. */
export async function plain(days: number, now: number): Promise<{ ms: number; rows: number }> {
  const db = await opened();
  const began = performance.now();
  const from = new Date(now - days * 86_400_000).toISOString();
  const interactions = await db.interactions.toArray();
  const sightings = await db.sightings.toArray();
  const promises = await db.commitments.toArray();
  // The first thing any count of a period would do.
  interactions.filter(({ startedAt }) => startedAt >= from);
  const ms = performance.now() - began;
  db.close();
  return { ms, rows: interactions.length + sightings.length + promises.length };
}
