import fs from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import * as v from 'valibot';
import { type Faq, faqSchema } from '@/lib/domain/brand';
import { faqMatcher } from '@/lib/faq/match';
import { atLeast, atMost, type Figure, quantile } from '../bench/figures';

const FOLDER = path.join(import.meta.dirname, 'faq');
/**
 * `held-out` and `last` only measure: the errors of `held-out` have been read since its first figures, those of `last` never. `fresh` measured once, before
 * its errors were read, and is fitted on since, as `dev` is. `unseen` and `fresh-6` are by
 * writers nobody fitted on: measured when they came, errors never read.
 */
export const HALVES = ['dev', 'held-out', 'fresh', 'last', 'unseen', 'fresh-6'] as const;
type Half = (typeof HALVES)[number];

const askedSchema = v.object({
  ask: v.string(),
  /** The entry that answers it; `null`: none does. */
  entry: v.nullable(v.string()),
});
type Asked = v.InferOutput<typeof askedSchema>;

export interface FaqBrand {
  name: string;
  faq: Faq[];
  asked: Asked[];
}

/** `fresh-6-…` is not of `fresh`. */
const halfOf = (file: string) =>
  HALVES.filter((half) => file.startsWith(`${half}-`)).sort((a, b) => b.length - a.length)[0];

/** Invented brands with their FAQ and what people asked. Throws on a line that is neither. */
export function faqBrands(half: Half): FaqBrand[] {
  const files = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl') && halfOf(file) === half);
  return files.sort().map((file) => {
    const brand: FaqBrand = { name: file.replace('.jsonl', ''), faq: [], asked: [] };
    for (const line of fs.readFileSync(path.join(FOLDER, file), 'utf8').split('\n').filter(Boolean)) {
      const row: object = JSON.parse(line);
      if ('ask' in row) brand.asked.push(v.parse(askedSchema, row));
      else brand.faq.push(v.parse(faqSchema, { ...row, updatedAt: '' }));
    }
    return brand;
  });
}

export interface FaqMiss {
  ask: string;
  wanted: string | null;
  got: string | null;
  score: number;
}

export interface FaqScore {
  questions: number;
  others: number;
  answered: number;
  right: number;
  /** The wanted entry was answered with or at least offered. */
  offered: number;
  precision: number;
  recall: number;
  misses: FaqMiss[];
}

/** What a matcher says to a question. */
type Answers = (question: string) => { id: string | null; score: number; near: string[] };

function scoreOf(brands: readonly FaqBrand[], matcherOf: (brand: FaqBrand) => Answers): FaqScore {
  const score = { questions: 0, others: 0, answered: 0, right: 0, offered: 0 };
  const misses: FaqMiss[] = [];
  for (const brand of brands) {
    const answers = matcherOf(brand);
    for (const { ask, entry } of brand.asked) {
      const { id, score: sure, near } = answers(ask);
      if (entry === null) score.others += 1;
      else score.questions += 1;
      if (id !== null) score.answered += 1;
      if (id !== null && id === entry) score.right += 1;
      if (entry !== null && (id === entry || near.includes(entry))) score.offered += 1;
      if (id !== entry) misses.push({ ask, wanted: entry, got: id, score: sure });
    }
  }
  return {
    ...score,
    precision: score.answered === 0 ? 1 : score.right / score.answered,
    recall: score.right / score.questions,
    misses,
  };
}

export function scoreOurs(half: Half): FaqScore {
  return scoreOf(faqBrands(half), ({ faq }) => {
    const match = faqMatcher(faq);
    return (question) => {
      const { best, near } = match(question);
      return {
        id: best?.faq.id ?? null,
        score: best?.score ?? near[0]?.score ?? 0,
        near: near.map((one) => one.faq.id),
      };
    };
  });
}

function textSearch({ faq }: FaqBrand): (question: string) => { id: string; score: number }[] {
  const index = new MiniSearch({ fields: ['question', 'answer'] });
  index.addAll(faq);
  return (question) =>
    index
      .search(question, { fuzzy: 0.2, prefix: true, boost: { question: 2 } })
      .map(({ id, score }) => ({ id: String(id), score }));
}

/** Plain text search with the threshold that is best for it on `dev`: highest recall at a precision of .95, else the highest precision. */
export function scoreSearch(half: Half): FaqScore {
  const at = (threshold: number, of: Half) =>
    scoreOf(faqBrands(of), (brand) => {
      const search = textSearch(brand);
      return (question) => {
        const found = search(question);
        const [first] = found;
        const id = first && first.score >= threshold ? first.id : null;
        return { id, score: first?.score ?? 0, near: found.slice(0, 3).map((one) => one.id) };
      };
    });
  const thresholds = Array.from({ length: 60 }, (_, step) => step);
  const tried = thresholds
    .map((threshold) => ({ threshold, ...at(threshold, 'dev') }))
    .filter((one) => one.answered >= 10);
  const precise = tried.filter(({ precision }) => precision >= 0.95).sort((a, b) => b.recall - a.recall)[0];
  const chosen = precise ?? tried.sort((a, b) => b.precision - a.precision)[0];
  return at(chosen?.threshold ?? 0, half);
}

const ENTRIES = 100;
const FORMS = 6;

/** Milliseconds of processor time for one post against 100 entries that are asked for in six ways each, 95 of 100 times. */
function matchingTime(): number {
  const brands = HALVES.flatMap(faqBrands);
  const faq = brands
    .flatMap(({ name, faq, asked }) =>
      faq.map((entry) => {
        const wanting = asked.filter((one) => one.entry === entry.id).map(({ ask }) => ask);
        const filling = [
          `how about this: ${entry.question}`,
          `${entry.question} thanks`,
          entry.answer,
          `${entry.answer} right?`,
          'hello',
        ];
        return { ...entry, id: `${name}:${entry.id}`, variants: [...wanting, ...filling].slice(0, FORMS - 1) };
      }),
    )
    .slice(0, ENTRIES);
  const match = faqMatcher(faq);
  const asked = brands.flatMap(({ asked }) => asked);
  for (const { ask } of asked) match(ask);
  const times = asked.map(({ ask }) => {
    const from = process.cpuUsage();
    match(ask);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return quantile(times, 0.95);
}

const SET_NAMES: Record<Half, string> = {
  dev: 'development brands',
  'held-out': 'held-out brands',
  fresh: 'later brands, fitted on since their first measure',
  last: 'last brands, errors unread',
  unseen: 'unseen brands, errors unread',
  'fresh-6': 'fresh brands of another writer, errors unread',
};

export function faqFigures(): Figure[] {
  const figures = HALVES.flatMap((half) => {
    const [ours, search] = [scoreOurs(half), scoreSearch(half)];
    const set = SET_NAMES[half];
    const peers = { questions: ours.questions, 'without an answer': ours.others };
    return [
      atLeast(0.95, {
        area: 'faq',
        name: `precision of answers, ${set}`,
        value: ours.precision,
        unit: '',
        peers: { ...peers, answered: ours.answered, 'plain text search': search.precision },
      }),
      atLeast(0.7, {
        area: 'faq',
        name: `recall of answers, ${set}`,
        value: ours.recall,
        unit: '',
        peers: {
          ...peers,
          'answered or offered': ours.offered / ours.questions,
          'plain text search': search.recall,
        },
      }),
    ];
  });
  return [
    ...figures,
    atMost(3, {
      area: 'faq',
      name: 'a post against 100 entries, processor time, p95',
      value: matchingTime(),
      unit: 'ms',
    }),
  ];
}
