import { Note } from '@/components/ui/Note';
import { isExposed } from '@/lib/analysis/severity';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Flag } from '@/lib/domain/labels';
import type { Post } from '@/lib/domain/post';
import { useWriter } from '@/lib/queries/people';
import { type MessageKey, text } from '@/lib/queries/text';
import { latePromiseOf } from './latePromise';

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
  post: Post;
  analysis: PostAnalysis;
  now: number;
  /** The fact sheet of an open incident answers: what is known was looked up already. */
  answeredFromSheet: boolean;
}

export function CautionLine({ post, analysis, now, answeredFromSheet }: CautionLineProps) {
  const record = useWriter(post);
  const isSaidAlready: Partial<Record<MessageKey, boolean>> = {
    caution_incident: answeredFromSheet,
    // The note on a late promise says how they were let down, and what to say first. Until it is known whether there is one, nothing is said twice.
    caution_double_deviation: !record || latePromiseOf(record.commitments, now) !== undefined,
  };
  const key = cautionsFor(analysis).find((one) => !isSaidAlready[one]);
  return key && <Note tone="caution">{text(key)}</Note>;
}
