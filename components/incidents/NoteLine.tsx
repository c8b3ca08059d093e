import { CircleCheck } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { text } from '@/lib/queries/text';

export interface Undoable {
  words: string;
  undo: (() => unknown) | null;
}

/** What was just done, and the way back. */
export function NoteLine({ note, onDone }: { note: Undoable; onDone(): void }) {
  const { words, undo } = note;
  return (
    <div className="border-line border-t bg-surface px-4 py-2">
      <p role="status" className="flex flex-wrap items-center gap-x-2">
        <CircleCheck className="size-4 text-good-mark" aria-hidden="true" />
        <span className="min-w-0 break-words">{words}</span>
        {undo && (
          <Button
            look="link"
            onClick={() => {
              undo();
              onDone();
            }}
          >
            {text('undo')}
          </Button>
        )}
      </p>
    </div>
  );
}
