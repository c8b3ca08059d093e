import { useMemo, useState } from 'react';
import type { Brand } from '@/lib/domain/brand';
import type { Snippet } from '@/lib/domain/snippet';
import { useBrands } from '@/lib/queries/brands';
import { useStaleSnippets } from '@/lib/queries/snippetCare';
import type { SnippetContent } from '@/lib/queries/snippets';
import { SnippetEditor } from './SnippetEditor';
import { useTagFolders } from './useFilteredSnippets';

interface PanelEditorProps {
  snippet: Snippet | SnippetContent;
  brand: Brand;
  onSaved(snippet: Snippet): void;
  onDelete(): void;
  onClose(): void;
}

/** The same editor as in the workspace, in the panel. */
export default function PanelEditor({ snippet, brand, onSaved, onDelete, onClose }: PanelEditorProps) {
  const all = useBrands()?.all;
  const brands = useMemo(() => all ?? [], [all]);
  const stale = useStaleSnippets(brands);
  const folders = useTagFolders();
  const [now] = useState(() => Date.now());
  const [isNew] = useState(() => !('updatedAt' in snippet));
  return (
    <div className="p-3.5">
      <SnippetEditor
        snippet={snippet}
        brands={brands}
        brand={brand}
        stale={stale.get(snippet.id) ?? []}
        allTags={folders.map(({ tag }) => tag)}
        now={now}
        focusName={isNew}
        onSaved={onSaved}
        onDelete={onDelete}
        onClose={onClose}
      />
    </div>
  );
}
