import { type ReactNode, useId } from 'react';
import { Key } from '@/components/ui/Key';
import type { Suggestion } from '@/lib/domain/suggestion';
import { strategyName } from '@/lib/queries/names';
import { locateParts, segmentsOf } from './spans';

interface SuggestionCardProps {
  suggestion: Suggestion;
  /** 1, 2 or 3; also the key that opens it. */
  number: number;
  /** The marked sentence; −1 for none. */
  activeMove: number;
  /** The pointer came to a sentence, or left (`null`). */
  onPointMove(index: number | null): void;
  onActiveMove(index: number): void;
  /** At the end of the head: what is seldom needed. */
  aside?: ReactNode;
  /** What each sentence does, one-tap changes, ticks and the row of actions. */
  children: ReactNode;
}

/** The open suggestion: strategy and why, and the words. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, number, activeMove } = props;
  const headingId = useId();
  const places = locateParts(
    suggestion.text,
    suggestion.moves.map((one) => one.text),
  );
  const spans = places.flatMap((place, index) => (place ? [{ ...place, kind: String(index) }] : []));
  return (
    <section
      data-card=""
      aria-labelledby={headingId}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-card bg-surface px-3 pt-2.5 shadow-card"
    >
      <header className="flex items-start gap-2">
        <span
          aria-hidden="true"
          className="mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-key bg-text font-strong text-bg text-micro leading-none"
        >
          {number}
        </span>
        <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
          <h3 id={headingId} tabIndex={-1} className="rounded-key font-strong outline-offset-2">
            {strategyName(suggestion.strategy)}
          </h3>
          <span className="min-w-0 break-words text-meta text-text-3">{suggestion.because}</span>
        </div>
        <span className="-my-1 -me-1.5">{props.aside}</span>
      </header>
      {/* The row of actions sticks to the view's lower edge, inside of this: it never covers what the reply is. */}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <p
          dir="auto"
          className="whitespace-pre-line text-pretty break-words text-reply leading-6 [overflow-wrap:anywhere]"
        >
          {segmentsOf(suggestion.text, spans).map((segment) => (
            // For the pointer alone: the list of moves below does the same for everybody.
            // biome-ignore lint/a11y/noStaticElementInteractions: as said above
            // biome-ignore lint/a11y/useKeyWithClickEvents: as said above
            <span
              key={segment.start}
              onPointerEnter={() => props.onPointMove(moveAt(segment.kinds))}
              onPointerLeave={() => props.onPointMove(null)}
              onClick={() => props.onActiveMove(moveAt(segment.kinds) ?? activeMove)}
              className={segment.kinds.includes(String(activeMove)) ? 'move-active' : 'move-quiet'}
            >
              {segment.text}
            </span>
          ))}
        </p>
        {props.children}
      </div>
    </section>
  );
}

const moveAt = ([kind]: string[]) => (kind === undefined ? null : Number(kind));

interface SuggestionRowProps {
  suggestion: Suggestion;
  number: number;
  shortcuts: boolean;
  onOpen(): void;
}

/** A suggestion that is not open: two lines, no box. */
export function SuggestionRow({ suggestion, number, shortcuts, onOpen }: SuggestionRowProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcuts ? String(number) : undefined}
      onClick={onOpen}
      className="grid w-full gap-0.5 rounded-card px-3 py-2 text-start hover:bg-hover"
    >
      <span className="flex min-w-0 items-center gap-2">
        <Key name={String(number)} outlined />
        <span className="shrink-0 font-strong">{strategyName(suggestion.strategy)}</span>
        <span className="truncate text-meta text-text-3 @max-[279px]:hidden">{suggestion.because}</span>
      </span>
      <span dir="auto" className="line-clamp-2 text-text-2">
        {suggestion.text}
      </span>
    </button>
  );
}
