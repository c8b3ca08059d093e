import type { Interaction } from '@/lib/domain/interaction';
import type { Strategy } from '@/lib/domain/labels';

export interface DraftContent {
  text: string;
  origin: Interaction['origin'];
  strategy: Strategy | null;
}

export interface DraftControls {
  /** `null`: there is none. `undefined` while loading. */
  draft: DraftContent | null | undefined;
  /** Keeps what is being typed; call it on every change. Empty text drops the draft. */
  keep(draft: DraftContent): void;
  drop(): void;
}

/** The unfinished reply to a post; survives closing the panel. */
export function useDraft(_postId: string | null): DraftControls {
  return { draft: undefined, keep() {}, drop() {} };
}
