import type { Term } from './query';
import { type Word, wordsOf } from './words';

/** A stretch of a text, `found` where the search met it. Joined they are the text. */
export interface Stretch {
  text: string;
  found: boolean;
}

/** Where the terms stand in `text`. */
export function highlight(text: string, terms: readonly Term[]): Stretch[] {
  const marked = terms.length > 0 && text !== '' ? marksOf(wordsOf(text), terms) : [];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) stretches.push({ text: text.slice(at, start), found: false });
    stretches.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), found: false });
  return stretches;
}

/** The words around the first find, for one line of a list: starts a few words before it, the whole text where nothing was found. */
export function excerpt(text: string, terms: readonly Term[], wordsBefore = 4): Stretch[] {
  const stretches = highlight(text, terms);
  const first = stretches[0];
  if (!first || first.found || stretches.length === 1) return stretches;
  const from = wordsOf(first.text).at(-wordsBefore)?.start ?? 0;
  return from === 0 ? stretches : [{ text: `…${first.text.slice(from)}`, found: false }, ...stretches.slice(1)];
}

/** Sorted and apart. */
function marksOf(words: readonly Word[], terms: readonly Term[]): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  words.forEach((word, index) => {
    const lengths = terms.map((term) => (standsAt(words, index, term) ? term.words.length : 0));
    const last = words[index + Math.max(...lengths) - 1];
    const before = marks.at(-1);
    if (!last || Math.max(...lengths) === 0) return;
    if (before && word.start < before.end) before.end = Math.max(before.end, last.end);
    else marks.push({ start: word.start, end: last.end });
  });
  return marks;
}

function standsAt(words: readonly Word[], at: number, { words: asked, exact }: Term): boolean {
  return asked.every((word, index) => {
    const found = words[at + index]?.folded;
    if (found === undefined) return false;
    return index === asked.length - 1 && !exact ? found.startsWith(word) : found === word;
  });
}
