import { Fragment } from 'react';
import { excerpt, highlight } from '@/lib/history/highlight';
import type { Term } from '@/lib/history/query';

interface HighlightedProps {
  text: string;
  terms: readonly Term[];
  /** For one line: begins so many words before the first find. */
  wordsBefore?: number;
}

/** A text with what the search found marked in it. The mark is an underline and a ground, so that it survives without colour. */
export function Highlighted({ text, terms, wordsBefore }: HighlightedProps) {
  if (terms.length === 0) return text;
  let at = 0;
  return (wordsBefore === undefined ? highlight(text, terms) : excerpt(text, terms, wordsBefore)).map((stretch) => {
    const key = at;
    at += stretch.text.length;
    return stretch.found ? (
      <mark key={key} className="mark-active">
        {stretch.text}
      </mark>
    ) : (
      <Fragment key={key}>{stretch.text}</Fragment>
    );
  });
}
