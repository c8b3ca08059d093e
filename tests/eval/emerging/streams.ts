import type { Term } from '@/lib/insights/emerging/terms';
import { seeded } from '../../bench/generated';

/** Half days: the stream is looked at twice a day. */
export const SLOTS_A_DAY = 2;
export const WARM_UP_DAYS = 56;
export const MONTH_DAYS = 30;

/** One post of a made-up stream: only who wrote it and what it would be counted under. */
export interface StreamPost {
  id: number;
  person: number;
  terms: readonly Term[];
}

export interface Stream {
  /** People seen on a usual weekday. */
  size: number;
  /** Posts of each half day, the oldest first. */
  slots: StreamPost[][];
  /** People per day that usually use a term. */
  usual: ReadonlyMap<Term, number>;
}

export interface Plant {
  /** The half day it begins; it lasts a day. */
  slot: number;
  kind: 'category' | 'product' | 'word' | 'outage';
  /** Times the usual; 0 for an outage, which is a share of all people. */
  factor: number;
  term: Term;
  extraPeople: number;
}

const CATEGORIES = [
  'late',
  'missing',
  'damaged',
  'wrong',
  'defect',
  'billing',
  'refund',
  'account',
  'outage',
  'wait',
  'staff',
  'promo',
  'stock',
  'other',
];
const SHARES = [18, 6, 5, 4, 11, 7, 12, 6, 3, 7, 4, 5, 8, 4];
/** Of a usual weekday, Monday first: fewer people are read at weekends. */
const WEEK = [1.15, 1.05, 1, 1, 0.95, 0.5, 0.4];
const COMMON_WORDS = 1500;
const WORDS_OF_CATEGORY = 70;
const PRODUCTS = 12;
const OUTAGE_SHARE = 0.3;

/** Zipf's law: the word of rank r comes with a chance near 1 / r. */
function zipf(chance: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(size ** chance()) - 1 + (chance() < 0.2 ? 1 : 0));
}

/** Knuth for small means, normal for large ones. */
function poisson(mean: number, chance: () => number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)));
  let product = chance();
  let count = 0;
  for (const floor = Math.exp(-mean); product > floor; count++) product *= chance();
  return count;
}

const normal = (chance: () => number) => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const wordsAbout = (category: number, chance: () => number): Term[] => {
  const words = new Set<Term>();
  const own = 3 + Math.floor(chance() * 4);
  for (let word = 0; word < own; word++) words.add(`word:${CATEGORIES[category]}-${zipf(chance, WORDS_OF_CATEGORY)}`);
  const common = 3 + Math.floor(chance() * 6);
  for (let word = 0; word < common; word++) words.add(`word:common-${zipf(chance, COMMON_WORDS)}`);
  return [...words];
};

/**
 * A stream that holds what makes false alarms: busy and idle days, weekdays with their own topics, topics that grow and fade over months, two
 * holidays with twice the people and other topics, people who write many times in a row, and small groups that take up each other's words.
 */
export function streamOf(seed: number, size: number, months: number): Stream {
  const chance = seeded(seed);
  const days = WARM_UP_DAYS + months * MONTH_DAYS;
  const slots: StreamPost[][] = Array.from({ length: days * SLOTS_A_DAY }, () => []);
  const drift = SHARES.map(() => 0);
  const weekly = SHARES.map(() => WEEK.map(() => Math.exp(0.2 * normal(chance))));
  const holidays = [0, 1].map(() => WARM_UP_DAYS + Math.floor(chance() * (days - WARM_UP_DAYS - 4)));
  const totals = new Map<Term, number>();
  let id = 0;
  const add = (slot: number, person: number, terms: readonly Term[]) => {
    slots[slot]?.push({ id: id++, person, terms });
    for (const term of terms) totals.set(term, (totals.get(term) ?? 0) + 1);
  };
  const slotOf = (day: number) => day * SLOTS_A_DAY + (chance() < 0.45 ? 0 : 1);
  for (let day = 0; day < days; day++) {
    const isHoliday = holidays.some((start) => day >= start && day < start + 3);
    const volume = size * (WEEK[day % 7] as number) * Math.exp(0.25 * normal(chance)) * (isHoliday ? 2.2 : 1);
    const mix = SHARES.map((share, category) => {
      drift[category] = 0.995 * (drift[category] as number) + 0.03 * normal(chance);
      const holiday = isHoliday && (category === 0 || category === 12) ? 1.5 : 1;
      return share * Math.exp(drift[category] as number) * (weekly[category]?.[day % 7] ?? 1) * holiday;
    });
    const total = mix.reduce((sum, share) => sum + share, 0);
    const categoryNow = () => {
      let left = chance() * total;
      const found = mix.findIndex((share) => {
        left -= share;
        return left < 0;
      });
      return found < 0 ? 0 : found;
    };
    const termsNow = (): Term[] => {
      const category = categoryNow();
      const product: Term[] = chance() < 0.4 ? [`product:${zipf(chance, PRODUCTS)}`] : [];
      const topic: Term[] = chance() < 0.85 ? [`category:${CATEGORIES[category]}`] : [];
      return [...topic, ...product, ...wordsAbout(category, chance)];
    };
    const posts = poisson(volume, chance);
    for (let post = 0; post < posts; post++) add(slotOf(day), Math.floor(size * 40 * chance() ** 1.5), termsNow());
    // One person, many posts with the same words.
    if (chance() < 0.05) {
      const person = Math.floor(size * 40 * chance());
      const terms = termsNow();
      for (let post = 0; post < 4 + Math.floor(chance() * 12); post++) add(slotOf(day), person, terms);
    }
    // A few who take up each other's word.
    if (chance() < 0.1) {
      const word: Term = `word:common-${zipf(chance, COMMON_WORDS)}`;
      for (let person = 0; person < 2 + Math.floor(chance() * 2); person++)
        add(slotOf(day), Math.floor(size * 40 * chance()), [...termsNow(), word]);
    }
  }
  return { size, slots, usual: new Map([...totals].map(([term, count]) => [term, count / days])) };
}

const FACTORS = [3, 5, 10];
const GAP_DAYS = 8;

/** The same stream with spikes in it, a good week apart, each over a day from some half day on. */
export function planted({ size, slots, usual }: Stream, seed: number): { stream: Stream; plants: Plant[] } {
  const chance = seeded(seed);
  const copy = slots.map((posts) => [...posts]);
  const plants: Plant[] = [];
  const byKind = (kind: string) => [...usual].filter(([term, people]) => term.startsWith(kind) && people >= 0.5);
  let id = 1_000_000_000;
  for (let day = WARM_UP_DAYS + 2; day < copy.length / SLOTS_A_DAY - 2; day += GAP_DAYS) {
    const slot = day * SLOTS_A_DAY + Math.floor(chance() * 2);
    const kind = (['category', 'product', 'word', 'outage'] as const)[Math.floor(chance() * 4)] ?? 'word';
    const isOutage = kind === 'outage';
    const choices = byKind(isOutage ? 'category:outage' : kind);
    const [term, people] = choices[Math.floor(chance() * choices.length)] ?? ['category:outage', size * 0.03];
    const factor = isOutage ? 0 : (FACTORS[Math.floor(chance() * FACTORS.length)] ?? 3);
    const week = WEEK[day % 7] ?? 1;
    const extraPeople = poisson(isOutage ? size * week * OUTAGE_SHARE : (factor - 1) * people * week, chance);
    for (let extra = 0; extra < extraPeople; extra++) {
      const about = isOutage ? CATEGORIES.indexOf('outage') : Math.floor(chance() * CATEGORIES.length);
      const down: Term[] = isOutage && chance() < 0.6 ? ['word:outage-0'] : [];
      const terms = [...new Set<Term>([term as Term, ...down, ...wordsAbout(about, chance)])];
      copy[slot + Math.floor(chance() * SLOTS_A_DAY)]?.push({ id: id++, person: -id, terms });
    }
    plants.push({ slot, kind, factor, term: term as Term, extraPeople });
  }
  return { stream: { size, slots: copy, usual }, plants };
}
