import { clsx } from 'clsx';
import type { FilledSnippet } from '@/lib/snippets/fields';

type Piece = { start: number; text: string; kind: 'plain' | 'filled' | 'hole' };

/** The filled text cut at its fields, in order. */
export function piecesOf({ text, filled, holes }: Pick<FilledSnippet, 'text' | 'filled' | 'holes'>): Piece[] {
  const spans = [
    ...filled.map(({ start, end }) => ({ start, end, kind: 'filled' as const })),
    ...holes.map(({ start, end }) => ({ start, end, kind: 'hole' as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), kind: 'plain' });
    pieces.push({ start, text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), kind: 'plain' });
  return pieces;
}

/** How a snippet will read: what was filled in is tinted, what is missing is framed. */
export function FilledText({ filled, className }: { filled: FilledSnippet; className?: string }) {
  return (
    <p dir="auto" className={clsx('whitespace-pre-line break-words text-reply [overflow-wrap:anywhere]', className)}>
      {piecesOf(filled).map((piece) =>
        piece.kind === 'plain' ? (
          piece.text
        ) : (
          <span
            key={piece.start}
            className={clsx(
              'rounded-key px-0.5',
              piece.kind === 'filled' ? 'bg-accent-soft' : 'bg-danger-soft font-medium text-danger shadow-bad',
            )}
          >
            {piece.text}
          </span>
        ),
      )}
    </p>
  );
}
