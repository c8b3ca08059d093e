import { recordChange, undoChange } from '@/lib/db/corrections';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { CorrectionChange } from '@/lib/domain/correction';
import type { Post } from '@/lib/domain/post';
import { withDatabase } from './storing';

export interface CorrectionControls {
  /**
   * Keeps one change to what was understood in a post; the reading and the suggestions on the screen follow by themselves.
   * @param shown the analysis as it is shown
   * @returns false where it could not be kept
   */
  correct(post: Post, shown: PostAnalysis, change: CorrectionChange): Promise<boolean>;
  /** Takes back the last change. @returns false where it could not be */
  undo(post: Post): Promise<boolean>;
}

const controls: CorrectionControls = {
  async correct(post, shown, change) {
    const stored = await withDatabase((db) => recordChange(db, post, shown, change, new Date()));
    return stored.ok;
  },
  async undo(post) {
    const stored = await withDatabase((db) => undoChange(db, post.id, new Date()));
    return stored.ok;
  },
};

export function useCorrections(): CorrectionControls {
  return controls;
}
