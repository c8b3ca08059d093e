import { SENTIMENTS } from '@/lib/domain/labels';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { dateOf } from '@/lib/insights/clock';
import type { Insights } from '@/lib/insights/collector';
import type { Effect } from '@/lib/insights/effects';
import { USES } from '@/lib/insights/facts';
import type { Spread } from '@/lib/insights/responseTimes';
import type { Share } from '@/lib/insights/share';
import type { FigureTable } from '@/lib/insights/tables';
import { moveName, sentimentName, strategyName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { percent, termName, topicName } from './format';

/** Everything that the screen draws, as tables: behind the charts, in the CSV file and in Markdown. Times are minutes. */

const MINUTE = 60_000;
const minutes = (time: number | null) => (time === null ? null : Math.round(time / MINUTE));

export function volumeTable({ volumes }: Insights): FigureTable {
  return {
    title: text('insightsVolumes'),
    columns: [text('insightsFrom'), text('insightsSeen'), text('insightsAnswered')],
    rows: volumes.points.map(({ day, seen, answered }) => [dateOf(day), seen, answered]),
  };
}

export function platformTable({ volumes }: Insights): FigureTable {
  return {
    title: text('insightsPlatforms'),
    columns: [text('insightsPlatform'), text('insightsSeen'), text('insightsAnswered')],
    rows: volumes.platforms.map(({ platform, seen, answered }) => [PLATFORM_NAMES[platform], seen, answered]),
  };
}

export function topicTable({ volumes }: Insights): FigureTable {
  return {
    title: text('insightsTopics'),
    columns: [text('insightsTopic'), text('insightsNow'), text('insightsBefore')],
    rows: volumes.topics.map(({ category, now, before }) => [topicName(category), now, before]),
  };
}

export function productTable({ volumes }: Insights): FigureTable {
  return {
    title: text('insightsProducts'),
    columns: [text('insightsProduct'), text('insightsNow'), text('insightsBefore'), text('insightsNegative')],
    rows: volumes.products.map(({ product, now, before, negative }) => [product, now, before, negative]),
  };
}

export function responseTable({ responseTimes }: Insights): FigureTable {
  const row = (name: string, { n, median, p90 }: Spread) => [name, n, minutes(median), minutes(p90)];
  return {
    title: text('insightsResponse'),
    columns: [text('insightsFrom'), text('insightsAnswers'), text('insightsMedianMin'), text('insightsP90Min')],
    rows: [
      ...responseTimes.points.map(({ day, ...spread }) => row(dateOf(day), spread)),
      row(text('insightsWhole'), responseTimes.all),
      row(text('insightsWholeBefore'), responseTimes.before),
      ...(responseTimes.inHours.n > 0 ? [row(text('insightsInHours'), responseTimes.inHours)] : []),
    ],
  };
}

/** A share as it may be shown: of too few, no figure. */
const shown = (share: Share): (string | number)[] => [
  share.isFew ? text('insightsTooFew') : percent(share.value),
  share.isFew ? '' : `${percent(share.low)} – ${percent(share.high)}`,
  share.n,
];

export function effectTable(title: string, effects: readonly Effect[], nameOf: (id: string) => string): FigureTable {
  const range = text('insightsRange');
  return {
    title,
    columns: [
      title,
      text('insightsAnswered'),
      text('insightsWarmer'),
      `${range} 1`,
      `${text('insightsOf')} 1`,
      text('insightsResolved'),
      `${range} 2`,
      `${text('insightsOf')} 2`,
    ],
    rows: effects.map(({ id, replies, warmer, resolved }) => [
      nameOf(id),
      replies,
      ...shown(warmer),
      ...shown(resolved),
    ]),
  };
}

export function pairTable({ effects }: Insights): FigureTable {
  return {
    title: text('insightsPairs'),
    columns: [text('insightsSoundedBefore'), ...SENTIMENTS.map((after) => text('insightsThen', sentimentName(after)))],
    rows: SENTIMENTS.map((before) => [
      sentimentName(before),
      ...SENTIMENTS.map((after) => effects.pairs[before][after]),
    ]),
  };
}

export function usageTable({ use }: Insights): FigureTable {
  return {
    title: text('insightsUse'),
    columns: [text('insightsUseWhat'), text('insightsReplyCount')],
    rows: [
      ...USES.map((one) => [text(`insightsUse_${one}`), use.counts[one]]),
      [text('insightsEditLight'), use.edits.light],
      [text('insightsEditMiddle'), use.edits.middle],
      [text('insightsEditHeavy'), use.edits.heavy],
    ],
  };
}

export function promiseTable({ promises }: Insights): FigureTable {
  return {
    title: text('insightsPromises'),
    columns: [text('insightsState'), text('insightsPromiseCount')],
    rows: [
      [text('insightsKeptInTime'), promises.inTime],
      [text('insightsKeptLate'), promises.late],
      [text('insightsBroken'), promises.broken],
      [text('insightsOverdue'), promises.overdue],
      [text('insightsWaiting'), promises.waiting],
    ],
  };
}

export function emergingTable({ emerging }: Insights): FigureTable {
  return {
    title: text('insightsEmerging'),
    columns: [text('insightsMatter'), text('insightsPeople'), text('insightsUsual'), text('insightsTogetherWith')],
    rows: emerging.issues.map(({ lead, others }) => [
      termName(lead.term),
      lead.people,
      Number(lead.expected.toFixed(1)),
      others.map(({ term }) => termName(term)).join(', '),
    ]),
  };
}

export function questionTable({ questions }: Insights): FigureTable {
  return {
    title: text('insightsQuestions'),
    columns: [text('insightsQuestion'), text('insightsPeople'), text('insightsSeen')],
    rows: questions.map(({ example, people, posts }) => [example, people, posts]),
  };
}

export const strategyTable = ({ effects }: Insights) =>
  effectTable(text('insightsStrategies'), effects.strategies, (id) => strategyName(id as never));
export const moveTable = ({ effects }: Insights) =>
  effectTable(text('insightsMoves'), effects.moves, (id) => moveName(id as never));
export const snippetTable = ({ effects }: Insights, titles: Record<string, string>) =>
  effectTable(text('insightsSnippets'), effects.snippets, (id) => titles[id] ?? text('insightsDeletedSnippet'));

/** All of them, in the order of the screen. Tables without a row are left out. */
export function allTables(insights: Insights, titles: Record<string, string>): FigureTable[] {
  return [
    emergingTable(insights),
    volumeTable(insights),
    platformTable(insights),
    topicTable(insights),
    productTable(insights),
    responseTable(insights),
    promiseTable(insights),
    strategyTable(insights),
    moveTable(insights),
    snippetTable(insights, titles),
    pairTable(insights),
    usageTable(insights),
    questionTable(insights),
  ].filter(({ rows }) => rows.length > 0);
}
