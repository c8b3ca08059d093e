import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import type { Suggestion } from '@/lib/domain/suggestion';
import { moveName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import type { RevisionStep } from '@/lib/replies/engine';

interface MoveStripProps {
  moves: Suggestion['moves'];
  /** The chosen move; −1 for none. */
  active: number;
  /** The move the pointer or the focus is at, here or in the text. */
  pointed: number | null;
  onActive(index: number): void;
  onPoint(index: number | null): void;
  /** `null` where the words cannot be changed any more. */
  onRevise: ((step: RevisionStep) => void) | null;
  /** At the end of the last line. */
  aside: ReactNode;
}

/** What each sentence does. Pointing marks it and the words of the post it answers; the chosen one can be said otherwise or left out. */
export function MoveStrip({ moves, active, pointed, onActive, onPoint, onRevise, aside }: MoveStripProps) {
  const chosen = moves[active];
  return (
    <div className="grid gap-0.5">
      <ul aria-label={text('movesLabel')} className="-mx-1 flex flex-wrap gap-x-0.5">
        {moves.map((one, index) => (
          // A reply may make the same move twice; its place tells them apart.
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of moves is what they are
            key={index}
            className="flex"
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(index)}
            onBlur={() => onPoint(null)}
          >
            <button
              type="button"
              aria-pressed={index === active}
              title={one.because ? text('chipWords', one.because) : undefined}
              onClick={() => onActive(index)}
              className={clsx(
                'min-h-6 rounded-key px-1 text-meta',
                index === active
                  ? 'font-strong text-accent underline decoration-2 underline-offset-5'
                  : 'font-medium hover:bg-hover hover:text-text',
                index !== active && (index === pointed ? 'bg-hover text-text' : 'text-text-3'),
              )}
            >
              {moveName(one.move)}
            </button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-3">
        {chosen?.because && (
          <p className={clsx('min-w-0 text-meta text-text-2', onRevise && 'basis-full')}>
            {text('moveBecause')}{' '}
            <q dir="auto" className="break-words text-text">
              {chosen.because}
            </q>
          </p>
        )}
        {chosen && onRevise && (
          <fieldset aria-label={text('moveChange', moveName(chosen.move))} className="flex gap-x-3">
            <Button look="link" className="text-meta" onClick={() => onRevise({ kind: 'swap', move: active })}>
              {text('revise_swap')}
            </Button>
            <Button look="link" className="text-meta" onClick={() => onRevise({ kind: 'drop', move: active })}>
              {text('revise_drop')}
            </Button>
          </fieldset>
        )}
        {aside}
      </div>
    </div>
  );
}
