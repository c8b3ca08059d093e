import { type RefObject, useEffect, useRef } from 'react';
import type { SeekTarget } from './useSeek';

/** Words put into a text at a place, with the spaces they need around them. `end`: right after them. */
export function addAt(text: string, at: number, words: string): { text: string; end: number } {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const tail = after === '' || /^[\s.,!?;:]/.test(after) ? '' : ' ';
  return { text: `${before}${lead}${words}${tail}${after}`, end: (before + lead + words).length };
}

/** Where words are added that nobody pointed a place out for: at the end, before how the brand signs. */
function endOfWords(text: string, signOff: string): number {
  const body = text.trimEnd();
  return signOff && body.endsWith(signOff) ? body.slice(0, -signOff.length).trimEnd().length : text.length;
}

interface PutInPlace {
  root: RefObject<HTMLElement | null>;
  /** What is being written. */
  written: string;
  change(text: string): void;
  seek(target: SeekTarget): void;
}

interface Way {
  /** The text they are put into, where that is not what is being written. */
  into?: string;
  /** What is done with the text that comes of it. */
  put?(text: string): void;
  /** They stand no later than before this, unless the caret says otherwise. */
  before?: string;
  /** Nobody begins with them: at the very start there was no caret yet. */
  neverFirst?: boolean;
}

interface PutIn {
  /** Puts words where the caret is; writing goes on right after them. */
  putIn(words: string, way?: Way): void;
  /** Marks a stretch of what is written, once it stands there. */
  select(start: number, end: number): void;
}

export function usePutIn({ root, written, change, seek }: PutInPlace): PutIn {
  const marked = useRef<{ start: number; end: number } | null>(null);
  const field = () => root.current?.querySelector('textarea');
  // Seeking the editor has put the caret at the end.
  useEffect(() => {
    const box = marked.current === null ? null : field();
    if (!box || !marked.current || box.value !== written) return;
    box.setSelectionRange(marked.current.start, marked.current.end);
    marked.current = null;
  });
  const placeIn = (into: string, { before, neverFirst = false }: Way) => {
    const box = field();
    const caret = box?.value === into ? box.selectionEnd : null;
    if (before === undefined) return caret ?? into.length;
    const isPointed = caret !== null && caret < into.length && !(neverFirst && caret === 0);
    return isPointed ? caret : endOfWords(into, before);
  };
  return {
    putIn(words, way = {}) {
      const { into = written, put = change } = way;
      const added = addAt(into, placeIn(into, way), words);
      marked.current = { start: added.end, end: added.end };
      put(added.text);
      seek('editor');
    },
    select(start, end) {
      marked.current = { start, end };
    },
  };
}
