import { clsx } from 'clsx';
import { Button } from '@/components/ui/Button';
import { text } from '@/lib/queries/text';

interface UndoLineProps {
  /** What was done. */
  words: string;
  onUndo(): void;
  className?: string;
}

/** What was done just now, and the way back. Announcing it is up to the place it stands in. */
export function UndoLine({ words, onUndo, className }: UndoLineProps) {
  return (
    <p className={clsx('flex flex-wrap items-center gap-x-2 text-text-2', className)}>
      {words}
      <Button look="link" onClick={onUndo}>
        {text('undo')}
      </Button>
    </p>
  );
}
