import type { Category } from '@/lib/domain/labels';
import type { Sighting } from '@/lib/domain/sighting';
import { DOUBT, sharedMatter, sharedProducts, sharedWords, tellingStems } from './spikeWords';
import type { Spike, TemplateId } from './types';

/** Which kind of incident trouble of a category may be. */
export const TEMPLATE_OF: Partial<Record<Category, TemplateId>> = {
  app_site_outage: 'outage',
  account_access: 'outage',
  delivery_late: 'delivery_delay',
  delivery_missing: 'delivery_delay',
  product_defect: 'product_recall',
  product_quality: 'product_recall',
  safety_hazard: 'product_recall',
  data_privacy: 'data_breach',
  billing_charge: 'billing_error',
  refund_return: 'billing_error',
  travel_disruption: 'service_failure',
  service_wait: 'service_failure',
  availability: 'service_failure',
  values_ethics: 'rumour',
};

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const BASELINE_DAYS = 14;
/** Fewer posts than this are chance, whatever the baseline says. */
const FEWEST = 5;
/** So many it takes where nobody knows what is usual, or where the posts share nothing but words of any trouble. */
const FEWEST_IN_DOUBT = 8;
/** From so many days on what is usual is known. */
const KNOWN_DAYS = 3;
/** One matter is what so many of the posts name. */
const ONE_MATTER_BY = 0.5;
/** Posts of several categories are one matter where they share as much as this beside it: a word alone may be chance. */
const SHARED_ACROSS = 2;
/** How many standard deviations above what is expected. */
const ABOVE = 3;

const timeOf = ({ createdAt, seenAt }: Sighting) => Date.parse(createdAt ?? seenAt);
const isTrouble = ({ sentiment, intent }: Sighting) =>
  sentiment === 'negative' ||
  ['complaint', 'request_help', 'status_request', 'incident_report', 'misinformation'].includes(intent);

const isDoubt = ({ text }: Sighting) => DOUBT.pattern.test(text);

export interface Baseline {
  /** Troubled posts in a minute, by category. */
  perMinute: Partial<Record<Category, number>>;
  /** Posts in a minute that ask whether something is true. */
  doubtsPerMinute?: number;
  /** Troubled posts in a minute that name a thing, by its stem. */
  namingPerMinute?: Readonly<Record<string, number>>;
  /** On so many days something was seen; absent: none. */
  days?: number;
}

/** What is usual: the posts seen in the two weeks before the last day. Days on which nothing was seen do not count. */
export function baselineOf(sightings: readonly Sighting[], now: Date): Baseline {
  const until = now.getTime() - DAY_MS;
  const old = sightings.filter((sighting) => {
    const at = timeOf(sighting);
    return at < until && at >= until - BASELINE_DAYS * DAY_MS;
  });
  const days = new Set(old.map((sighting) => new Date(timeOf(sighting)).toISOString().slice(0, 10))).size;
  const share = 1 / (Math.max(1, days) * 24 * 60);
  const perMinute: Baseline['perMinute'] = {};
  const naming = new Map<string, number>();
  let doubts = 0;
  for (const sighting of old) {
    if (isDoubt(sighting)) doubts += share;
    if (!isTrouble(sighting)) continue;
    if (sighting.category) perMinute[sighting.category] = (perMinute[sighting.category] ?? 0) + share;
    for (const stem of tellingStems(sighting)) naming.set(stem, (naming.get(stem) ?? 0) + share);
  }
  return { perMinute, doubtsPerMinute: doubts, namingPerMinute: Object.fromEntries(naming), days };
}

/** Posts that may be about one matter. */
interface Group {
  /** `null`: of several. */
  category: Category | null;
  template: TemplateId;
  posts: Sighting[];
  perMinute: number;
}

const peopleIn = (posts: readonly Sighting[]) => new Set(posts.map(({ personId, postId }) => personId ?? postId)).size;

function byKey<Key>(posts: readonly Sighting[], keysOf: (post: Sighting) => readonly Key[]): Map<Key, Sighting[]> {
  const groups = new Map<Key, Sighting[]>();
  for (const post of posts)
    for (const key of keysOf(post)) {
      const known = groups.get(key);
      if (known) known.push(post);
      else groups.set(key, [post]);
    }
  return groups;
}

function groupsOf(recent: readonly Sighting[], baseline: Baseline): Group[] {
  const trouble = recent.filter(isTrouble);
  const categories = [...byKey(trouble, ({ category }) => (category ? [category] : []))].flatMap(
    ([category, posts]) => {
      const template = TEMPLATE_OF[category];
      return template ? [{ category, template, posts, perMinute: baseline.perMinute[category] ?? 0 }] : [];
    },
  );
  const doubts: Group = {
    category: null,
    template: 'rumour',
    posts: recent.filter(isDoubt),
    perMinute: baseline.doubtsPerMinute ?? 0,
  };
  // The same thing is read as this trouble and as that: what people name says more than the kind.
  const named = [...byKey(trouble, tellingStems)].flatMap(([stem, posts]) => {
    if (peopleIn(posts) < FEWEST || sharedMatter(posts, ONE_MATTER_BY).length < SHARED_ACROSS) return [];
    const kinds = byKey(posts, ({ category }) => (category && TEMPLATE_OF[category] ? [TEMPLATE_OF[category]] : []));
    const [template] = [...kinds].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return template ? [{ category: null, template, posts, perMinute: baseline.namingPerMinute?.[stem] ?? 0 }] : [];
  });
  return [...categories, doubts, ...named];
}

/** How many people it takes for posts to be one matter out of the ordinary; `null` where they share nothing. */
function neededFor({ posts, category, template }: Group, hasHistory: boolean): number | null {
  const isNamed = sharedMatter(posts, ONE_MATTER_BY).length > 0;
  if (isNamed && hasHistory) return FEWEST;
  // Whoever asks whether something is true asks of some one thing.
  if (template === 'rumour' && category === null && !isNamed) return null;
  return isNamed || sharedWords(posts, ONE_MATTER_BY).length > 0 ? FEWEST_IN_DOUBT : null;
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
 * Whether more posts on one matter were seen in the last `windowMinutes` than chance allows, and none of them belongs to an incident yet: trouble of one
 * category, posts that ask whether something is true, or trouble of any category that names the same. The largest excess is given. `null`: nothing
 * out of the ordinary.
 */
export function spikeOf(
  sightings: readonly Sighting[],
  baseline: Baseline,
  now: Date,
  windowMinutes = 120,
): Spike | null {
  const from = now.getTime() - windowMinutes * MINUTE_MS;
  const recent = sightings.filter((sighting) => {
    const at = timeOf(sighting);
    return sighting.incidentId === null && at >= from && at <= now.getTime();
  });
  const hasHistory = (baseline.days ?? 0) >= KNOWN_DAYS;
  let best: Spike | null = null;
  for (const group of groupsOf(recent, baseline)) {
    const { category, template, posts, perMinute } = group;
    const people = peopleIn(posts);
    const expected = perMinute * windowMinutes;
    if (people < FEWEST || people <= expected + ABOVE * Math.sqrt(Math.max(1, expected))) continue;
    if (best && people - expected <= best.count - best.expected) continue;
    const needed = neededFor(group, hasHistory);
    if (needed === null || people < needed) continue;
    const times = posts.map(timeOf).sort((a, b) => a - b);
    best = {
      template,
      category,
      count: people,
      expected,
      isUsualUnknown: !hasHistory,
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
