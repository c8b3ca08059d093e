/** A piece of a text; `hit`: it was searched for. */
export interface HighlightPiece {
  start: number;
  text: string;
  hit: boolean;
}

/** As the search does it: from four letters on one letter in four may be wrong. */
const MIN_LENGTH_FOR_TYPOS = 4;
const TYPO_SHARE = 0.25;
/** Of a long text only the beginning is drawn. */
const MOST = 240;

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Cuts a text at the words that a search found in it: those that begin as typed, or nearly so. */
export function highlight(text: string, query: string): HighlightPiece[] {
  const terms = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const shown = text.slice(0, MOST);
  if (!terms.length) return [{ start: 0, text: shown, hit: false }];
  const pieces: HighlightPiece[] = [];
  let at = 0;
  for (const match of shown.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = hitLength(match[0], terms);
    if (!length) continue;
    if (match.index > at) pieces.push({ start: at, text: shown.slice(at, match.index), hit: false });
    at = match.index + length;
    pieces.push({ start: match.index, text: shown.slice(match.index, at), hit: true });
  }
  if (at < shown.length) pieces.push({ start: at, text: shown.slice(at), hit: false });
  return pieces;
}

/** How many letters of the word were searched for; all of it where it was typed with a slip. */
function hitLength(word: string, terms: readonly string[]): number {
  const folded = fold(word);
  const begun = terms.filter((term) => folded.startsWith(term)).sort((a, b) => b.length - a.length)[0];
  // Where folding changed the length, letters cannot be counted off.
  if (begun) return folded.length === word.length ? begun.length : word.length;
  const near = terms.some(
    (term) =>
      term.length >= MIN_LENGTH_FOR_TYPOS &&
      distance(term, folded) <= Math.max(1, Math.round(term.length * TYPO_SHARE)),
  );
  return near ? word.length : 0;
}

/** Edits that make one word the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
