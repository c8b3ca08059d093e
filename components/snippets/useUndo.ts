import { useState } from 'react';
import { type SnippetUndo, useSnippetActions } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';

export interface Undoing {
  /** What was done last, for as long as it can be taken back here; or that it could not be done. */
  said: string;
  canUndo: boolean;
  /** Tells of a step that was done, or with `null` that it could not be kept. */
  done(words: string, undo: SnippetUndo | null): void;
  undo(): Promise<void>;
  close(): void;
}

/** The last step and the way back from it. */
export function useUndo(): Undoing {
  const actions = useSnippetActions();
  const [last, setLast] = useState<{ said: string; undo: SnippetUndo | null } | null>(null);
  return {
    said: last?.said ?? '',
    canUndo: Boolean(last?.undo),
    done(words, undo) {
      setLast({ said: undo ? words : text('snippetNotKept'), undo });
    },
    async undo() {
      if (!last?.undo) return;
      const isBack = await actions.undo(last.undo);
      setLast({ said: text(isBack ? 'snippetUndone' : 'snippetNotKept'), undo: null });
    },
    close: () => setLast(null),
  };
}
