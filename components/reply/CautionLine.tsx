import { Note } from '@/components/ui/Note';
import { isExposed } from '@/lib/analysis/severity';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Flag } from '@/lib/domain/labels';
import { type MessageKey, text } from '@/lib/queries/text';

/** The most important first: only one caution is shown, the rest waits in the review of the draft. */
const ORDER = [
  'self_harm',
  'safety',
  'threat',
  'data_breach',
  'legal',
  'discrimination',
  'press',
  'bereavement',
  'minors',
  'pii',
  'viral',
  'incident',
  'double_deviation',
  'sarcasm',
  'urgent',
] as const satisfies Flag[];

export function cautionFor(analysis: PostAnalysis): MessageKey | null {
  // A bare order number tells a stranger nothing: it is only not repeated, and no reason to ask for the post to be changed.
  const isHarmless = !isExposed(analysis.personal ?? []);
  const flag = ORDER.find((one) => analysis.flags.includes(one) && !(one === 'pii' && isHarmless));
  if (flag) return `caution_${flag}`;
  return analysis.sentiment.confident || analysis.sentiment.label === 'neutral' ? null : 'caution_unsure';
}

export function CautionLine({ analysis }: { analysis: PostAnalysis }) {
  const key = cautionFor(analysis);
  return key && <Note tone="caution">{text(key)}</Note>;
}
