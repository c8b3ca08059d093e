import { span } from '@/components/ui/time';
import type { Emerging } from '@/lib/insights/emerging';
import type { RepeatedQuestion } from '@/lib/insights/questions';
import type { NextStep, SummaryLine } from '@/lib/insights/summary';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { listOf, number, percent, termName, topicName } from './format';
import { incidentHref } from './issueStart';

const time = (milliseconds: number) => span(milliseconds, messagesLocale());

/** "checkout (9 people, usually 1)" */
export function issueWords({ lead }: Emerging): string {
  return text('insightsIssueWords', termName(lead.term), number(lead.people), number(lead.expected));
}

/** One statement of the summary as a sentence. */
export function sentenceOf(line: SummaryLine): string {
  switch (line.kind) {
    case 'nothing':
      return text('insightsSumNothing');
    case 'seen':
      return text(
        'insightsSumSeen',
        countText('insightsPosts', line.now),
        number(line.before),
        countText('insightsReplies', line.answered),
      );
    case 'few':
      return text('insightsSumFew', number(line.n));
    case 'faster':
      return text('insightsSumFaster', time(line.median), time(line.before));
    case 'slower':
      return text('insightsSumSlower', time(line.median), time(line.before));
    case 'same_pace':
      return text('insightsSumSamePace', time(line.median), time(line.before));
    case 'pace':
      return text('insightsSumPace', time(line.median));
    case 'warmer':
      return text('insightsSumWarmer', number(line.hits), number(line.n));
    case 'top':
      return text(
        'insightsSumTop',
        listOf(line.topics.map(({ category, now }) => `${topicName(category)} (${number(now)})`)),
      );
    case 'grew':
      return text('insightsSumGrew', topicName(line.category), number(line.now), number(line.before));
    case 'shrank':
      return text('insightsSumShrank', topicName(line.category), number(line.now), number(line.before));
    case 'product':
      return text('insightsSumProduct', line.product, countText('insightsPosts', line.now), number(line.negative));
    case 'emerging':
      return text('insightsSumEmerging', issueWords(line.issue));
    case 'promises':
      return text('insightsSumPromises', number(line.kept), number(line.of), number(line.overdue));
    case 'wins':
      return text('insightsSumWins', countText('insightsPraises', line.praised), number(line.turned));
  }
}

/** What to do next, and where: the address of a screen. @returns `question`: what goes into the FAQ there */
export function stepOf(step: NextStep): { words: string; href: string; link: string; question?: RepeatedQuestion } {
  switch (step.kind) {
    case 'overdue':
      return {
        words: countText('insightsNextOverdue', step.count),
        href: '#history',
        link: text('insightsOpenHistory'),
      };
    case 'incident':
      return {
        words: text('insightsNextIncident', issueWords(step.issue)),
        href: incidentHref(step.issue),
        link: text('insightsOpenIncident'),
      };
    case 'faq':
      return {
        words: text('insightsNextFaq', step.question.example, number(step.question.people)),
        href: '#brand',
        link: text('insightsAddFaq'),
        question: step.question,
      };
    case 'goals':
      return { words: text('insightsNextGoals'), href: '#brand', link: text('insightsOpenBrand') };
    case 'edits':
      return { words: text('insightsNextEdits', percent(step.share)), href: '#brand', link: text('insightsOpenBrand') };
  }
}
