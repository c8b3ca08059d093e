import type { PostAnalysis } from '@/lib/domain/analysis';
import type { InsertMode, InsertRefusal } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';
import type { Strategy } from '@/lib/domain/labels';
import type { Post } from '@/lib/domain/post';

export type InsertionState =
  | { step: 'idle' }
  | { step: 'inserting' }
  | { step: 'inserted'; interactionId: string }
  | { step: 'posted'; interactionId: string; at: string }
  | { step: 'copied'; interactionId: string }
  /** `detail`: finer reason as in `ReplyBox.reason`; `undo` when taking back was refused; `clipboard` when copying was. */
  | { step: 'refused'; reason: InsertRefusal; detail?: string; interactionId: string };

export interface InsertArgs {
  post: Post;
  analysis: PostAnalysis | null;
  brandId: string;
  text: string;
  strategy: Strategy | null;
  origin: Interaction['origin'];
  phraseIds: string[];
  mode: InsertMode;
}

export interface InsertionControls {
  state: InsertionState;
  insert(args: InsertArgs): Promise<void>;
  copy(args: InsertArgs): Promise<void>;
  undo(): Promise<void>;
  markPosted(): Promise<void>;
  markLeft(args: Pick<InsertArgs, 'post' | 'analysis' | 'brandId'>): Promise<void>;
  /** Back to choosing: the next insertion is a new reply. */
  reset(): void;
}

export function useInsertion(_tabId: number | null, _post: Post | null): InsertionControls {
  const later = async () => {};
  return {
    state: { step: 'idle' },
    insert: later,
    copy: later,
    undo: later,
    markPosted: later,
    markLeft: later,
    reset() {},
  };
}
