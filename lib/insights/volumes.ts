import { CATEGORIES, type Category, SENTIMENTS, type Sentiment } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import type { Day } from './clock';
import type { InteractionFact, SeenFact } from './facts';
import { bucketIndex, bucketsOf, type Period } from './period';

export interface VolumePoint {
  /** The first day it stands for. */
  day: Day;
  /** Posts first seen. */
  seen: number;
  /** Replies seen as posted. */
  answered: number;
}

export interface Topic {
  category: Category | null;
  now: number;
  before: number;
}

export interface Volumes {
  seen: number;
  seenBefore: number;
  answered: number;
  answeredBefore: number;
  left: number;
  people: number;
  points: VolumePoint[];
  /** Posts by category, the most frequent first; those without one last. */
  topics: Topic[];
  platforms: { platform: Platform; seen: number; answered: number }[];
  sentiments: Record<Sentiment, number>;
  products: { product: string; now: number; before: number; negative: number }[];
}

/** Counts of posts seen and replies posted in a period and in the one before. Posts count on the day they were first seen, replies on the day begun. */
export class VolumeCount {
  private readonly points: VolumePoint[];
  private readonly seen = { now: 0, before: 0 };
  private readonly answered = { now: 0, before: 0 };
  private left = 0;
  private readonly people = new Set<string>();
  private readonly topics = new Map<Category | null, { now: number; before: number }>();
  private readonly platforms = new Map<Platform, { seen: number; answered: number }>();
  private readonly sentiments: Record<Sentiment, number> = { negative: 0, neutral: 0, positive: 0 };
  private readonly products = new Map<string, { now: number; before: number; negative: number }>();

  constructor(private readonly period: Period) {
    this.points = bucketsOf(period).map((day) => ({ day, seen: 0, answered: 0 }));
  }

  addSeen(row: SeenFact, day: Day): void {
    const when = this.when(day);
    if (!when) return;
    this.seen[when]++;
    const topic = this.topics.get(row.category) ?? { now: 0, before: 0 };
    topic[when]++;
    this.topics.set(row.category, topic);
    for (const name of row.products) {
      const product = this.products.get(name) ?? { now: 0, before: 0, negative: 0 };
      product[when]++;
      if (when === 'now' && row.sentiment === 'negative') product.negative++;
      this.products.set(name, product);
    }
    if (when === 'before') return;
    this.point(day).seen++;
    this.sentiments[row.sentiment]++;
    this.platform(row.platform).seen++;
    if (row.personId) this.people.add(row.personId);
  }

  addInteraction(fact: InteractionFact, day: Day): void {
    const when = this.when(day);
    if (!when) return;
    if (when === 'now' && fact.use === 'left') this.left++;
    if (!fact.isPosted) return;
    this.answered[when]++;
    if (when === 'before') return;
    this.point(day).answered++;
    this.platform(fact.platform).answered++;
  }

  result(): Volumes {
    const order = (category: Category | null) => (category ? CATEGORIES.indexOf(category) : CATEGORIES.length);
    return {
      seen: this.seen.now,
      seenBefore: this.seen.before,
      answered: this.answered.now,
      answeredBefore: this.answered.before,
      left: this.left,
      people: this.people.size,
      points: this.points,
      topics: [...this.topics]
        .map(([category, counts]) => ({ category, ...counts }))
        .sort(
          (a, b) =>
            Number(a.category === null) - Number(b.category === null) ||
            b.now - a.now ||
            b.before - a.before ||
            order(a.category) - order(b.category),
        ),
      platforms: [...this.platforms]
        .map(([platform, counts]) => ({ platform, ...counts }))
        .sort((a, b) => b.seen - a.seen || a.platform.localeCompare(b.platform)),
      sentiments: Object.fromEntries(SENTIMENTS.map((one) => [one, this.sentiments[one]])) as Record<Sentiment, number>,
      products: [...this.products]
        .map(([product, counts]) => ({ product, ...counts }))
        .sort((a, b) => b.now - a.now || a.product.localeCompare(b.product)),
    };
  }

  private when(day: Day): 'now' | 'before' | null {
    const { firstDay, days } = this.period;
    if (day >= firstDay + days || day < firstDay - days) return null;
    return day >= firstDay ? 'now' : 'before';
  }

  private point(day: Day): VolumePoint {
    return this.points[bucketIndex(this.period, day)] as VolumePoint;
  }

  private platform(platform: Platform): { seen: number; answered: number } {
    const known = this.platforms.get(platform) ?? { seen: 0, answered: 0 };
    this.platforms.set(platform, known);
    return known;
  }
}
