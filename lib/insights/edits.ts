const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/**
 * How much of a suggestion was changed: the fewest words to add, drop or replace (Levenshtein over words), by the words of the longer text.
 * 0: kept as it was; 1: not one word in place. Spaces do not count.
 */
export function editShare(before: string, after: string): number {
  let a = wordsOf(before);
  let b = wordsOf(after);
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  // What begins and ends alike costs nothing, and most edits are small.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  a = a.slice(start, a.length - end);
  b = b.slice(start, b.length - end);
  return distance(a, b) / longer;
}

function distance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, word] of a.entries()) {
    const line = [row + 1];
    for (const [column, other] of b.entries()) {
      const replace = (above[column] ?? 0) + (word === other ? 0 : 1);
      line.push(Math.min(replace, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
