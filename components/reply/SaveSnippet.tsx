import { BookmarkPlus } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { text } from '@/lib/queries/text';

/** Keeps the shown reply as a snippet. */
export function SaveSnippet({ onSave }: { onSave(): void }) {
  return (
    <IconButton label={text('saveSnippet')} aria-haspopup="dialog" onClick={onSave}>
      <BookmarkPlus aria-hidden="true" />
    </IconButton>
  );
}
