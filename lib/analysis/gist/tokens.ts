import { respelt } from './spelling';

/** A word of the post and where it stands. */
export interface Token {
  text: string;
  /** In lower case, and spelt as it should be. */
  lower: string;
  start: number;
  end: number;
  /** A stop, comma, line end, handle or emoji stands between this word and the one before. */
  fresh: boolean;
  /** A full stop, question mark, line end or the like: this word opens a sentence. */
  opens: boolean;
}

const WORD = /[£$€]?[\p{L}\p{N}]+(?:(?:['&/*-]|[.:](?=\p{N}))[\p{L}\p{N}]+)*%?|(?<= )&(?= )/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    tokens.push({
      text: match[0],
      lower: match[0] === '&' ? 'and' : respelt(match[0].toLowerCase()),
      start: match.index,
      end: match.index + match[0].length,
      fresh: tokens.length === 0 || /[^ '&*_~]| {2}/.test(gap),
      opens: tokens.length === 0 || /[.!?\n;]| {3}/.test(gap),
    });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** Index of the first token that starts at or after `position`; `tokens.length` when there is none. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
