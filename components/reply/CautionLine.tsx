import { Note } from '@/components/ui/Note';
import { isExposed } from '@/lib/analysis/severity';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Flag } from '@/lib/domain/labels';
import { type MessageKey, text } from '@/lib/queries/text';

/** The most important first: only one caution is shown, all of them under "Why this". */
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

/** Every caution there is for a post, the most important first. */
export function cautionsFor(analysis: PostAnalysis): MessageKey[] {
  // A bare order number tells a stranger nothing: it is only not repeated, and no reason to ask for the post to be changed.
  const isHarmless = !isExposed(analysis.personal ?? []);
  const flags = ORDER.filter((one) => analysis.flags.includes(one) && !(one === 'pii' && isHarmless));
  if (flags.length) return flags.map((flag) => `caution_${flag}` as const);
  return analysis.sentiment.confident || analysis.sentiment.label === 'neutral' ? [] : ['caution_unsure'];
}

interface CautionLineProps {
  analysis: PostAnalysis;
  /** The fact sheet of an open incident answers: what is known was looked up already. */
  answeredFromSheet: boolean;
}

export function CautionLine({ analysis, answeredFromSheet }: CautionLineProps) {
  const key = cautionsFor(analysis).find((one) => !(answeredFromSheet && one === 'caution_incident'));
  return key && <Note tone="caution">{text(key)}</Note>;
}
