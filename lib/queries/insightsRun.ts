import { promisesIn, replyFacts, rowsIn, type Stretch, seenFacts } from '@/lib/db/insights';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Brand } from '@/lib/domain/brand';
import { type Insights, InsightsCollector, type InsightsQuestion, neededFor } from '@/lib/insights/collector';
import { FACT_FORMAT, type InteractionFact, interactionFact, type SeenFact, seenFact } from '@/lib/insights/facts';
import type { Range } from '@/lib/insights/period';
import { insightsSources, moveOfPhrase } from './insightsSources';

export interface InsightsAnswer {
  insights: Insights;
  /** Of those who are owed something, by person id. */
  people: Record<string, string>;
  /** Titles by snippet id; deleted ones are missing. */
  snippets: Record<string, string>;
  /** Rows read, and how long it took in milliseconds. */
  rows: number;
  tookMs: number;
}

const stretchOf = ({ from, to }: Range): Stretch => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

/**
 * Reads what a question needs and folds it into figures. Runs beside the page, in its worker.
 * @param progress 0 … 1, after each page of rows
 * @returns `null` when it was stopped
 */
export async function computeInsights(
  db: HeardDatabase,
  question: InsightsQuestion,
  brands: readonly Brand[],
  { progress, stop }: { progress(done: number): void; stop(): boolean },
): Promise<InsightsAnswer | null> {
  const began = performance.now();
  const needed = neededFor(question);
  const interactions = stretchOf(needed.interactions);
  const sightings = stretchOf(needed.sightings);
  const expected = await rowsIn(db, interactions, sightings);
  const collector = new InsightsCollector(question, insightsSources(brands));
  let rows = 0;
  let readWhole = 0;
  const tell = () => progress(Math.min(1, (rows + readWhole) / Math.max(1, expected + readWhole)));
  const made = (some: number) => {
    readWhole += some;
    tell();
  };
  const count = (some: number) => {
    rows += some;
    tell();
  };
  await replyFacts<InteractionFact>(db, interactions, {
    format: FACT_FORMAT,
    factOf: (row) => interactionFact(row, moveOfPhrase),
    take(facts) {
      for (const fact of facts) collector.addInteraction(fact);
      count(facts.length);
    },
    made,
    stop,
  });
  await seenFacts<SeenFact>(db, sightings, {
    format: FACT_FORMAT,
    factOf: seenFact,
    take(seen) {
      for (const row of seen) collector.addSighting(row);
      count(seen.length);
    },
    made,
    stop,
  });
  if (stop()) return null;
  for (const row of await promisesIn(db, stretchOf(needed.promises))) collector.addPromise(row);
  const insights = collector.result();
  return { insights, ...(await namesFor(db, insights)), rows, tookMs: performance.now() - began };
}

async function namesFor(
  db: HeardDatabase,
  { promises, effects }: Insights,
): Promise<Pick<InsightsAnswer, 'people' | 'snippets'>> {
  const owed = await db.people.bulkGet(promises.overdueList.flatMap(({ personId }) => personId ?? []));
  const used = await db.snippets.bulkGet(effects.snippets.map(({ id }) => id));
  return {
    people: Object.fromEntries(owed.flatMap((one) => (one ? [[one.id, one.name ?? one.handle ?? '']] : []))),
    snippets: Object.fromEntries(used.flatMap((one) => (one ? [[one.id, one.title]] : []))),
  };
}
