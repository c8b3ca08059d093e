import { summaryOf } from '@/lib/insights/summary';
import { csvOf, markdownTable, markdownText } from '@/lib/insights/tables';
import type { InsightsAnswer } from '@/lib/queries/insights';
import { text } from '@/lib/queries/text';
import { allTables } from './figureTables';
import { periodName } from './format';
import { sentenceOf, stepOf } from './summaryWords';

/** `of`: brand and platform, as the screen's head names them. */
interface Asked {
  answer: InsightsAnswer;
  of: string;
}

/** The summary alone, to be pasted into a message or a note. */
export function summaryMarkdown({ answer: { insights }, of }: Asked): string {
  const { lines, next, quotes } = summaryOf(insights);
  const list = (sentences: string[]) => sentences.map((one) => `- ${markdownText(one)}`).join('\n');
  const parts = [
    `# ${markdownText(text('insightsReportTitle', of, periodName(insights.period)))}`,
    list(lines.map(sentenceOf)),
    ...(quotes.length > 0
      ? [`## ${text('insightsQuotes')}`, quotes.map((quote) => `> ${markdownText(quote)}`).join('\n>\n')]
      : []),
    ...(next.length > 0 ? [`## ${text('insightsNext')}`, list(next.map((step) => stepOf(step).words))] : []),
    `_${text('insightsCovers')}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The summary and every table. */
export function reportMarkdown(asked: Asked): string {
  const { insights, snippets } = asked.answer;
  return [summaryMarkdown(asked), ...allTables(insights, snippets).map(markdownTable)].join('\n');
}

export function reportCsv({ answer: { insights, snippets }, of }: Asked): string {
  const head = {
    title: text('insightsTitle'),
    columns: [text('insightsOfWhat'), text('insightsPeriod'), text('insightsCoversShort')],
    rows: [[of, periodName(insights.period), text('insightsCovers')]],
  };
  return csvOf([head, ...allTables(insights, snippets)]);
}
