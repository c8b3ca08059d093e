import type { Category } from '@/lib/domain/labels';
import type { Insights } from './collector';
import type { Emerging } from './emerging';
import type { RepeatedQuestion } from './questions';
import { FEW } from './share';
import type { Topic } from './volumes';
import type { Wins } from './wins';

/** What is worth saying, the most important first; the screen has the words. Times are milliseconds, shares 0 … 1. */
export type SummaryLine =
  | { kind: 'nothing' }
  | { kind: 'seen'; now: number; before: number; answered: number }
  | { kind: 'few'; n: number }
  | { kind: 'faster' | 'slower' | 'same_pace'; median: number; before: number }
  | { kind: 'pace'; median: number }
  | { kind: 'warmer'; hits: number; n: number }
  | { kind: 'top'; topics: { category: Category; now: number }[] }
  | { kind: 'grew' | 'shrank'; category: Category; now: number; before: number }
  | { kind: 'product'; product: string; now: number; negative: number }
  | { kind: 'emerging'; issue: Emerging }
  | { kind: 'promises'; kept: number; of: number; overdue: number }
  | { kind: 'wins'; praised: number; turned: number };

/** What to do next, each with its place. */
export type NextStep =
  | { kind: 'overdue'; count: number }
  | { kind: 'incident'; issue: Emerging }
  | { kind: 'faq'; question: RepeatedQuestion; more: number }
  | { kind: 'goals' }
  | { kind: 'edits'; share: number };

export interface Summary {
  lines: SummaryLine[];
  next: NextStep[];
  /** Verbatim and short, personal data taken out. */
  quotes: string[];
}

const TOPICS = 3;
const QUOTES = 3;
/** A pace is another one from a fifth on. */
const CHANGE = 0.2;
/** √ of a Poisson count varies by ½ whatever its mean: 2 × ½ × √2 apart is beyond chance at about 5 %. */
const BEYOND_CHANCE = Math.SQRT2;
/** Suggestions edited in more than half of their words are not what the user would say. */
const HEAVY_EDITS = 0.5;

/** Says in which direction a count moved beyond what chance explains. */
export function moved(now: number, before: number): 'grew' | 'shrank' | null {
  const apart = Math.sqrt(now) - Math.sqrt(before);
  if (Math.abs(apart) < BEYOND_CHANCE) return null;
  return apart > 0 ? 'grew' : 'shrank';
}

/** A period beside the one before it in a few statements. The same figures give the same statements. */
export function summaryOf(insights: Insights): Summary {
  const { volumes, emerging, wins } = insights;
  if (volumes.seen === 0 && insights.counted.replies === 0)
    return { lines: [{ kind: 'nothing' }], next: [], quotes: [] };
  return {
    lines: [
      { kind: 'seen', now: volumes.seen, before: volumes.seenBefore, answered: volumes.answered },
      ...(volumes.seen < FEW ? [{ kind: 'few' as const, n: volumes.seen }] : []),
      ...emerging.issues.map((issue) => ({ kind: 'emerging' as const, issue })),
      ...paceLine(insights),
      ...topicLines(volumes.topics),
      ...productLine(insights),
      ...warmerLine(insights),
      ...promiseLine(insights),
      ...(wins.praised + wins.turned > 0
        ? [{ kind: 'wins' as const, praised: wins.praised, turned: wins.turned }]
        : []),
    ],
    next: nextSteps(insights),
    quotes: quotesOf(wins),
  };
}

/** Different ones: people who came round first, then praise. */
function quotesOf({ turnedAround, praise }: Wins): string[] {
  const all = [...turnedAround.map(({ after }) => after), ...praise.map(({ quote }) => quote)];
  return [...new Set(all)].slice(0, QUOTES);
}

function paceLine({ responseTimes }: Insights): SummaryLine[] {
  const { all, before } = responseTimes;
  if (all.median === null || all.n < FEW) return [];
  const median = all.median;
  if (before.median === null || before.n < FEW) return [{ kind: 'pace', median }];
  const change = median / before.median - 1;
  const kind = Math.abs(change) < CHANGE ? 'same_pace' : change < 0 ? 'faster' : 'slower';
  return [{ kind, median, before: before.median }];
}

function topicLines(topics: readonly Topic[]): SummaryLine[] {
  const named = topics.flatMap(({ category, now, before }) => (category ? [{ category, now, before }] : []));
  const troubles = named.filter(({ category }) => category !== 'praise');
  const top = troubles.filter(({ now }) => now > 0).slice(0, TOPICS);
  const changes = troubles.flatMap(({ category, now, before }) => {
    const kind = moved(now, before);
    return kind ? [{ kind, category, now, before }] : [];
  });
  changes.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
  return [
    ...(top.length > 0 ? [{ kind: 'top' as const, topics: top.map(({ category, now }) => ({ category, now })) }] : []),
    ...changes.slice(0, 2),
  ];
}

function productLine({ volumes }: Insights): SummaryLine[] {
  const [worst] = [...volumes.products].sort((a, b) => b.negative - a.negative || a.product.localeCompare(b.product));
  if (!worst || worst.negative < 3) return [];
  const { product, now, negative } = worst;
  return [{ kind: 'product', product, now, negative }];
}

function warmerLine({ effects }: Insights): SummaryLine[] {
  const { hits, n, isFew } = effects.warmer;
  return isFew ? [] : [{ kind: 'warmer', hits, n }];
}

function promiseLine({ promises }: Insights): SummaryLine[] {
  const { hits, n } = promises.keptRate;
  return n + promises.overdue > 0 ? [{ kind: 'promises', kept: hits, of: n, overdue: promises.overdue }] : [];
}

function nextSteps({ promises, emerging, questions, responseTimes, use }: Insights): NextStep[] {
  const [issue] = emerging.issues;
  const [question, ...more] = questions;
  const isEdited = use.medianEdit !== null && use.counts.edited >= FEW && use.medianEdit > HEAVY_EDITS;
  return [
    ...(promises.overdue > 0 ? [{ kind: 'overdue' as const, count: promises.overdue }] : []),
    ...(issue ? [{ kind: 'incident' as const, issue }] : []),
    ...(question ? [{ kind: 'faq' as const, question, more: more.length }] : []),
    ...(responseTimes.all.n > 0 && responseTimes.withinGoal.n === 0 ? [{ kind: 'goals' as const }] : []),
    ...(isEdited ? [{ kind: 'edits' as const, share: use.medianEdit ?? 0 }] : []),
  ];
}
