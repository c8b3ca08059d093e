import type { CorrectionChange } from '@/lib/domain/correction';
import type { Category } from '@/lib/domain/labels';
import { categoryName, emotionName, flagName, intentName, segmentName, sentimentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

export const topicName = (id: Category | null) => (id === null ? text('correctNoTopic') : categoryName(id));

/** What a change says, inside a sentence: "Joy", "without “Legal”". */
export function wordsOf(change: CorrectionChange): string {
  switch (change.label) {
    case 'intent':
      return intentName(change.to);
    case 'category':
      return topicName(change.to);
    case 'emotion':
      return emotionName(change.to);
    case 'sentiment':
      return sentimentName(change.to);
    case 'segment':
      return segmentName(change.to);
    case 'language':
      return text('correctEnglish');
    case 'flag':
      return change.raised ? flagName(change.to) : text('correctNotFlag', flagName(change.to));
  }
}
