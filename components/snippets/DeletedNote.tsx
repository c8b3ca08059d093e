import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { Snippet } from '@/lib/domain/snippet';
import { text } from '@/lib/queries/text';

export function DeletedNote({ snippet, onUndo }: { snippet: Snippet; onUndo(): void }) {
  return (
    <Note role="status">
      <span className="break-words">{text('snippetDeleted', snippet.title)}</span>{' '}
      <Button look="link" onClick={onUndo}>
        {text('undo')}
      </Button>
    </Note>
  );
}
