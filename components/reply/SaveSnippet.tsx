import { BookmarkPlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { text } from '@/lib/queries/text';

const SaveSnippetDialog = lazy(() => import('./SaveSnippetDialog'));

/** Keeps the shown reply as a snippet. */
export function SaveSnippet({ body, onSaved }: { body: string; onSaved(): void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={text('saveSnippet')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <BookmarkPlus aria-hidden="true" />
      </IconButton>
      {open && (
        <Suspense>
          <SaveSnippetDialog body={body} onSaved={onSaved} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
