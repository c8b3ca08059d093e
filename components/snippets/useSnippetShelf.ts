import { useState } from 'react';
import type { Snippet } from '@/lib/domain/snippet';
import { useSnippetActions } from '@/lib/queries/snippets';

interface SnippetShelf {
  /** The one just deleted, for as long as it can be brought back here. */
  deleted: Snippet | null;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
}

/** Deleting with a way back. */
export function useSnippetShelf(): SnippetShelf {
  const { remove, restore } = useSnippetActions();
  const [deleted, setDeleted] = useState<Snippet | null>(null);
  return {
    deleted,
    async remove(id) {
      setDeleted(await remove(id));
    },
    async undo() {
      if (deleted) await restore(deleted);
      setDeleted(null);
    },
  };
}
