import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import type { Interaction } from '@/lib/domain/interaction';
import { emotionName, sentimentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

const ORDER = { negative: 0, neutral: 1, positive: 2 };
const CHANGES = {
  better: { Icon: ArrowUp, word: 'historyMoodBetter' },
  same: { Icon: Equal, word: 'historyMoodSame' },
  worse: { Icon: ArrowDown, word: 'historyMoodWorse' },
} as const;

export type MoodChange = keyof typeof CHANGES;

/** How the customer's tone went from their post to their answer; `null` where either is not known. */
export function moodChange({ analysis, followUp }: Pick<Interaction, 'analysis' | 'followUp'>): MoodChange | null {
  if (!analysis || !followUp?.sentiment) return null;
  const step = ORDER[followUp.sentiment.label] - ORDER[analysis.sentiment.label];
  return step > 0 ? 'better' : step < 0 ? 'worse' : 'same';
}

/** "anger ↑ positive", or what is known of it. */
export function Mood({ interaction }: { interaction: Interaction }) {
  const { analysis, followUp, state } = interaction;
  const change = moodChange(interaction);
  const { Icon, word } = CHANGES[change ?? 'same'];
  const before = !analysis
    ? ''
    : analysis.emotion === 'neutral'
      ? sentimentName(analysis.sentiment.label)
      : emotionName(analysis.emotion);
  return (
    <span className="text-text-3">
      {before}{' '}
      {change && followUp?.sentiment ? (
        <>
          <Icon className="inline size-3 align-[-1px]" aria-label={text(word)} />{' '}
          <span className="text-text-2">{sentimentName(followUp.sentiment.label)}</span>
        </>
      ) : (
        state === 'posted' && !followUp && <>· {text('historyNoAnswerYet')}</>
      )}
    </span>
  );
}
