import { highlight } from './highlight';

/** A text with what was searched for in bold: weight survives without colour. */
export function Highlighted({ words, query }: { words: string; query: string }) {
  return (
    <>
      {highlight(words, query).map((piece) =>
        piece.hit ? (
          <mark key={piece.start} className="font-strong text-text underline decoration-accent-line decoration-2">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
