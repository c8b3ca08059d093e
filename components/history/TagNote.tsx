import { Button } from '@/components/ui/Button';
import { text } from '@/lib/queries/text';
import type { Tagging } from './useTagging';

/** How far tagging is, what came of it, and undo. */
export function TagNote({ tagging: { words, progress, undo, dismiss } }: { tagging: Tagging }) {
  return (
    <div
      role="status"
      className="flex shrink-0 flex-wrap items-center gap-x-2 border-line border-b bg-sunken px-5 py-1 empty:hidden"
    >
      {progress !== null && (
        <progress className="w-40 accent-accent-solid" aria-label={text('historyTagging')} max={1} value={progress} />
      )}
      {progress === null && words !== '' && (
        <>
          <span>{words}</span>
          {undo && (
            <Button look="link" onClick={undo}>
              {text('undo')}
            </Button>
          )}
          <Button className="ms-auto" onClick={dismiss}>
            {text('close')}
          </Button>
        </>
      )}
    </div>
  );
}
