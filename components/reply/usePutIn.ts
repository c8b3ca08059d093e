import { type RefObject, useEffect, useRef } from 'react';
import type { SeekTarget } from './useSeek';

/** Words put into a text at a place, with the spaces they need around them. `end`: right after them. */
export function addAt(text: string, at: number, words: string): { text: string; end: number } {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const tail = after === '' || /^[\s.,!?;:]/.test(after) ? '' : ' ';
  return { text: `${before}${lead}${words}${tail}${after}`, end: (before + lead + words).length };
}

interface PutInPlace {
  root: RefObject<HTMLElement | null>;
  /** What is being written. */
  written: string;
  change(text: string): void;
  seek(target: SeekTarget): void;
}

/** Puts words into the text being written, where its caret is; writing goes on right after them. */
export function usePutIn({ root, written, change, seek }: PutInPlace): (words: string) => void {
  const caret = useRef<number | null>(null);
  const field = () => root.current?.querySelector('textarea');
  // Seeking the editor has put the caret at the end.
  useEffect(() => {
    const box = caret.current === null ? null : field();
    if (!box || box.value !== written) return;
    box.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  return (words) => {
    const box = field();
    const added = addAt(written, box?.value === written ? box.selectionEnd : written.length, words);
    caret.current = added.end;
    change(added.text);
    seek('editor');
  };
}
