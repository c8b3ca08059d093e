import { clsx } from 'clsx';
import type { Suggestion } from '@/lib/domain/suggestion';
import { moveName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

interface MoveStripProps {
  moves: Suggestion['moves'];
  active: number;
  onActive(index: number): void;
}

/** What each sentence does; the active one shows the words of the post it answers. */
export function MoveStrip({ moves, active, onActive }: MoveStripProps) {
  const because = moves[active]?.because;
  return (
    <div className="grid gap-0.5">
      <ul aria-label={text('movesLabel')} className="-mx-1 flex flex-wrap gap-x-0.5">
        {moves.map((one, index) => (
          // A reply may make the same move twice; its place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of moves is what they are
          <li key={index} className="flex">
            <button
              type="button"
              aria-pressed={index === active}
              onClick={() => onActive(index)}
              className={clsx(
                'min-h-6 rounded-key px-1 text-meta',
                index === active
                  ? 'font-strong text-accent underline decoration-2 underline-offset-5'
                  : 'font-medium text-text-3 hover:bg-hover hover:text-text',
              )}
            >
              {moveName(one.move)}
            </button>
          </li>
        ))}
      </ul>
      {because && (
        <p className="text-meta text-text-2">
          {text('moveBecause')}{' '}
          <q dir="auto" className="break-words text-text">
            {because}
          </q>
        </p>
      )}
    </div>
  );
}
