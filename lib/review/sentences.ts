/** Where the sentence stands that holds `at`. A new line ends one as well: what stands there, such as how the brand signs, is not part of it. */
export function sentenceSpan(draft: string, at: number): { start: number; end: number } {
  const before = [...draft.slice(0, at).matchAll(/[.!?]\s+|\n+/g)];
  const start = Math.max(0, ...before.map(({ index, 0: end }) => index + end.length));
  const rest = draft.slice(at);
  const stop = /[.!?](?=\s|$)|(?=\n)/.exec(rest);
  return { start, end: stop ? at + stop.index + stop[0].length : draft.length };
}

export function sentenceAt(draft: string, at: number): string {
  const { start, end } = sentenceSpan(draft, at);
  return draft.slice(start, end);
}
