import { promisesIn, replyFacts, type Stretch, seenFacts } from '@/lib/db/insights';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Brand } from '@/lib/domain/brand';
import { type Insights, InsightsCollector, type InsightsQuestion, neededFor } from '@/lib/insights/collector';
import { EMERGING_MS } from '@/lib/insights/emerging';
import { FACT_FORMAT, interactionFact, seenFact } from '@/lib/insights/facts';
import {
  type PackedReplies,
  type PackedSeen,
  packReplies,
  packSeen,
  unpackReplies,
  unpackSeen,
} from '@/lib/insights/packedFacts';
import type { Range } from '@/lib/insights/period';
import { shortened } from '@/lib/insights/wins';
import { insightsSources, moveOfPhrase } from './insightsSources';

export interface InsightsAnswer {
  insights: Insights;
  /** The time they are of, milliseconds. */
  now: number;
  /** Of those who are owed something, by person id. */
  people: Record<string, string>;
  /** Titles by snippet id; deleted ones are missing. */
  snippets: Record<string, string>;
  /** What stands in the posts behind an emerging issue, by post id; personal data taken out. Erased ones are missing. */
  posts: Record<string, QuotedPost>;
  /** Rows counted, and how long it took in milliseconds. */
  rows: number;
  tookMs: number;
}

export interface QuotedPost {
  quote: string;
  permalink: string | null;
}

const stretchOf = ({ from, to }: Range): Stretch => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

/**
 * Reads what a question needs and folds it into figures. Runs beside the page, in its worker.
 * @param progress 0 … 1, as it goes on
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
  const sources = insightsSources(brands);
  const collector = new InsightsCollector(question, sources);
  const parts = [0, 0];
  const reached = (part: 0 | 1, share: number) => {
    parts[part] = share;
    progress(((parts[0] ?? 0) + (parts[1] ?? 0)) / parts.length);
  };
  const replies = new Progress((share) => reached(0, share));
  const seen = new Progress((share) => reached(1, share));
  let rows = 0;
  const [, , promises] = await Promise.all([
    replyFacts<PackedReplies>(db, stretchOf(needed.interactions), {
      format: FACT_FORMAT,
      pack: (found) => packReplies(found.map((row) => interactionFact(row, moveOfPhrase))),
      made: (_, share) => replies.made(share),
      take(packed, share) {
        for (const fact of unpackReplies(packed)) collector.addInteraction(fact);
        rows += packed.postIds.length;
        replies.taken(share);
      },
      stop,
    }),
    seenFacts<PackedSeen>(db, stretchOf(needed.sightings), {
      format: FACT_FORMAT,
      pack: (found) => packSeen(found.map(seenFact)),
      made: (_, share) => seen.made(share),
      take(packed, share) {
        for (const fact of unpackSeen(packed, question.now - EMERGING_MS)) collector.addSighting(fact);
        rows += packed.postIds.length;
        seen.taken(share);
      },
      stop,
    }),
    promisesIn(db, stretchOf(needed.promises)),
  ]);
  if (stop()) return null;
  for (const row of promises) collector.addPromise(row);
  const insights = collector.result();
  return {
    insights,
    now: question.now,
    ...(await namesFor(db, insights)),
    posts: await quotesFor(db, insights, sources.redact),
    rows,
    tookMs: performance.now() - began,
  };
}

/** Of one table. Making what is missing takes most of the time, so taking it over counts for little after it. */
class Progress {
  private madeShare: number | null = null;

  constructor(private readonly tell: (share: number) => void) {}

  made(share: number): void {
    this.madeShare = share;
    this.tell(MAKING * share);
  }

  taken(share: number): void {
    this.tell(this.madeShare === null ? share : MAKING + (1 - MAKING) * share);
  }
}

const MAKING = 0.9;

async function quotesFor(
  db: HeardDatabase,
  { emerging }: Insights,
  redact: (text: string) => string,
): Promise<InsightsAnswer['posts']> {
  const ids = [...new Set(emerging.issues.flatMap(({ evidence }) => evidence.map(({ postId }) => postId)))];
  const rows = await db.sightings.bulkGet(ids);
  return Object.fromEntries(
    rows.flatMap((row) =>
      row ? [[row.postId, { quote: shortened(redact(row.text)), permalink: row.permalink }] as const] : [],
    ),
  );
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
