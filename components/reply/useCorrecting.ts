import type { PostAnalysis } from '@/lib/domain/analysis';
import type { CorrectionChange } from '@/lib/domain/correction';
import type { Post } from '@/lib/domain/post';
import { useCorrections } from '@/lib/queries/corrections';
import { text } from '@/lib/queries/text';
import { wordsOf } from './correctionWords';

/** One post whose reading is corrected, from its chips or from a notice. */
export interface Correcting {
  post: Post;
  analysis: PostAnalysis;
  changes: readonly CorrectionChange[];
  /** With so many changes Undo takes the focus, as what belongs to the step just made; 0: none is awaited. */
  awaited: { current: number };
  onSay(words: string): void;
}

/** Keeps a change and says so; what pressed it may be gone with the label, so the focus goes to Undo. */
export function useCorrecting({ post, analysis, changes, awaited, onSay }: Correcting) {
  const { correct } = useCorrections();
  return async (change: CorrectionChange): Promise<void> => {
    awaited.current = changes.length + 1;
    if (await correct(post, analysis, change)) return onSay(text('corrected', wordsOf(change)));
    awaited.current = 0;
    onSay(text('correctNotKept'));
  };
}
