import { useEffect, useState, useSyncExternalStore } from 'react';
import type { BrandField, BrandFields } from '@/lib/brands/check';
import type { Brand } from '@/lib/domain/brand';
import { brandDraftOf } from '@/lib/settings/items';
import { type BrandEditing, BrandEditor } from './brandEditor';
import { withDatabase } from './storing';

export type { BrandEditing, Conflict, SaveStep } from './brandEditor';

export interface BrandEditingControls extends BrandEditing {
  change(fields: BrandFields): void;
  /** Saves what waits, as when a field is left. */
  flush(): Promise<void>;
  settle(field: BrandField, choice: 'mine' | 'theirs'): void;
}

const SETTLE_MS = 600;

/**
 * The saved brand `row` being edited. Saved by itself: after a moment of quiet, when a field is left, when the page is hidden or closed. What could
 * not be saved is there again next time. `undefined` while loading. Give it another `key` for another brand.
 */
export function useBrandEditing(row: Brand): BrandEditingControls | undefined {
  const [editor, setEditor] = useState<BrandEditor>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row of the same brand is followed below
  useEffect(() => {
    let isCurrent = true;
    const item = brandDraftOf(row.id);
    void item.getValue().then((draft) => {
      if (!isCurrent) return;
      setEditor(
        new BrandEditor(row, draft, {
          change: (id, change) => withDatabase((db, kept) => kept.changeBrand(db, id, change, new Date())),
          keepDraft: (next) => (next ? item.setValue(next) : item.removeValue()),
          settleMs: SETTLE_MS,
        }),
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [row.id]);
  useEffect(() => editor?.follow(row), [editor, row]);
  useEffect(() => {
    if (!editor) return;
    const flush = () => void editor.flush();
    const onHidden = () => document.hidden && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [editor]);
  const state = useSyncExternalStore(editor?.subscribe ?? never, () => editor?.state());
  if (!editor || !state) return undefined;
  return {
    ...state,
    change: (fields) => editor.change(fields),
    flush: () => editor.flush(),
    settle: (field, choice) => editor.settle(field, choice),
  };
}

const never = () => () => undefined;
