import type { PostAnalysis } from '@/lib/domain/analysis';
import { CLOSED } from './closed';
import { type Occasion, occasionOf } from './occasion';
import { PLAYFUL } from './playful';
import { PRAISED } from './praised';
import { WISHED } from './wished';

export type { Occasion } from './occasion';

const ROWS_OF: Readonly<Partial<Record<PostAnalysis['intent'], readonly Occasion[]>>> = {
  suggestion: WISHED,
  thanks_closure: [...CLOSED, ...PRAISED],
};

/** What the post wishes for, is glad of or says is over, by what it wants. */
export const toldIn = ({ intent }: PostAnalysis, text: string): Occasion | null =>
  occasionOf(ROWS_OF[intent] ?? PRAISED, text);

/** Below this probability the intent says nothing against a joke. */
const UNSURE = 0.6;
const LIGHT: ReadonlySet<PostAnalysis['intent']> = new Set(['praise', 'commentary', 'question', 'status_request']);

/** A joke that a short line may play along with; `null` where anything in the post is serious or has to be done. */
export function jokeIn(analysis: PostAnalysis, text: string): Occasion | null {
  const { intent, flags, arousal, matter, certainty, gist } = analysis;
  const maySmile = LIGHT.has(intent) || (intent === 'complaint' && (certainty?.intent ?? 1) < UNSURE);
  if (!maySmile || flags.length > 0 || arousal >= 2 || matter?.clauses?.length) return null;
  // What is praised can be named, which is better than a joke about it.
  if (intent === 'praise' && gist) return null;
  return occasionOf(PLAYFUL, text);
}
