import type { Category } from '@/lib/domain/labels';
import type { Sighting } from '@/lib/domain/sighting';
import { contentOf } from '@/lib/review/sheet/words';
import type { Spike, TemplateId } from './types';

/** Which kind of incident trouble of a category may be. */
export const TEMPLATE_OF: Partial<Record<Category, TemplateId>> = {
  app_site_outage: 'outage',
  account_access: 'outage',
  delivery_late: 'delivery_delay',
  delivery_missing: 'delivery_delay',
  product_defect: 'product_recall',
  safety_hazard: 'product_recall',
  data_privacy: 'data_breach',
  billing_charge: 'billing_error',
  travel_disruption: 'service_failure',
  service_wait: 'service_failure',
  values_ethics: 'rumour',
};

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const BASELINE_DAYS = 14;
/** Fewer posts than this are chance, whatever the baseline says. */
const FEWEST = 5;
/** How many standard deviations above what is expected. */
const ABOVE = 3;
/** Words that so many of the posts share are proposed as match words. */
const SHARED_BY = 0.3;
const MOST_WORDS = 8;

const timeOf = ({ createdAt, seenAt }: Sighting) => Date.parse(createdAt ?? seenAt);
const isTrouble = ({ sentiment, intent }: Sighting) =>
  sentiment === 'negative' ||
  ['complaint', 'request_help', 'status_request', 'incident_report', 'misinformation'].includes(intent);

export interface Baseline {
  /** Troubled posts in a minute, by category. */
  perMinute: Partial<Record<Category, number>>;
}

/** What is usual: the troubled posts seen in the two weeks before the last day, by category. Days on which nothing was seen do not count. */
export function baselineOf(sightings: readonly Sighting[], now: Date): Baseline {
  const until = now.getTime() - DAY_MS;
  const old = sightings.filter((sighting) => {
    const at = timeOf(sighting);
    return at < until && at >= until - BASELINE_DAYS * DAY_MS;
  });
  const days = Math.max(1, new Set(old.map((sighting) => new Date(timeOf(sighting)).toISOString().slice(0, 10))).size);
  const perMinute: Baseline['perMinute'] = {};
  for (const sighting of old) {
    if (sighting.category && isTrouble(sighting))
      perMinute[sighting.category] = (perMinute[sighting.category] ?? 0) + 1 / (days * 24 * 60);
  }
  return { perMinute };
}

function sharedWords(posts: readonly Sighting[]): string[] {
  const counts = new Map<string, { count: number; word: string }>();
  for (const { text } of posts) {
    const said =
      text
        .toLowerCase()
        .replace(/https?:\/\/\S+|@\w+/g, ' ')
        .match(/\p{L}{4,}/gu) ?? [];
    const seen = new Set<string>();
    for (const word of said) {
      const [stem] = contentOf(word);
      if (!stem || seen.has(stem)) continue;
      seen.add(stem);
      const known = counts.get(stem) ?? { count: 0, word };
      counts.set(stem, { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count >= Math.max(2, posts.length * SHARED_BY))
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** The brand's products that many of the posts name, most frequent first. */
function sharedProducts(posts: readonly Sighting[]): string[] {
  const counts = new Map<string, number>();
  for (const { products } of posts)
    for (const product of new Set(products)) counts.set(product, (counts.get(product) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= Math.max(2, posts.length * SHARED_BY))
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .map(([product]) => product);
}

/** Whether a spike is one that was put aside and still goes on: of the same kind, about the same words, with posts from before `until`. */
export const isHushed = (
  spike: Spike,
  hush: { category: Category | null; words: readonly string[]; until: string },
): boolean =>
  spike.category === hush.category &&
  spike.firstAt <= hush.until &&
  (hush.words.length === 0 || spike.words.length === 0 || spike.words.some((word) => hush.words.includes(word)));

/**
 * Whether more troubled posts of one category were seen in the last `windowMinutes` than chance allows, and none of them belongs to an incident yet.
 * The largest excess is given. `null`: nothing out of the ordinary.
 */
export function spikeOf(
  sightings: readonly Sighting[],
  baseline: Baseline,
  now: Date,
  windowMinutes = 120,
): Spike | null {
  const from = now.getTime() - windowMinutes * MINUTE_MS;
  const byCategory = new Map<Category, Sighting[]>();
  for (const sighting of sightings) {
    const { category, incidentId } = sighting;
    const at = timeOf(sighting);
    if (
      !category ||
      incidentId !== null ||
      !TEMPLATE_OF[category] ||
      !isTrouble(sighting) ||
      at < from ||
      at > now.getTime()
    )
      continue;
    byCategory.set(category, [...(byCategory.get(category) ?? []), sighting]);
  }
  let best: Spike | null = null;
  for (const [category, posts] of byCategory) {
    const people = new Set(posts.map(({ personId, postId }) => personId ?? postId)).size;
    const expected = (baseline.perMinute[category] ?? 0) * windowMinutes;
    const template = TEMPLATE_OF[category];
    if (!template || people < FEWEST || people <= expected + ABOVE * Math.sqrt(Math.max(1, expected))) continue;
    if (best && people - expected <= best.count - best.expected) continue;
    const times = posts.map(timeOf).sort((a, b) => a - b);
    best = {
      template,
      category,
      count: people,
      expected,
      windowMinutes,
      firstAt: new Date(times[0] ?? from).toISOString(),
      lastAt: new Date(times.at(-1) ?? from).toISOString(),
      words: sharedWords(posts),
      products: sharedProducts(posts),
      postIds: posts.map(({ postId }) => postId),
    };
  }
  return best;
}
