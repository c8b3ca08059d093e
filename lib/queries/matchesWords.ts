/** Whether every word of `search` occurs somewhere in `fields`, without regard to case or accents. */
export function matchesWords(search: string, fields: readonly string[]): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const text = folded(fields.join('\n'));
  return words.every((word) => text.includes(word.replace(/^@/, '')));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
