/** The words of a text as the table knows them: lower case, apostrophes and accents gone, every number the same. Handles and addresses are no words. */
export function wordsIn(text: string): string[] {
  const plain = text
    .replace(/(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replace(/(?<![\w.])@\w+/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´']/g, '');
  return (plain.match(/[a-z]+|\d+/g) ?? []).map((word) => (/\d/.test(word) ? ANY_NUMBER : word));
}

const ANY_NUMBER = '0';
const SHORTEST_IN_PIECES = 3;
const LONGEST_IN_PIECES = 23;

/** The pieces of three and four letters by which a word is known that the table does not hold, as places 0 … `count` - 1. */
export function piecesOf(word: string, count: number): number[] {
  if (count === 0 || word.length < SHORTEST_IN_PIECES || word.length > LONGEST_IN_PIECES) return [];
  const marked = `<${word}>`;
  const places: number[] = [];
  for (let size = 3; size <= 4; size++)
    for (let from = 0; from + size <= marked.length; from++)
      places.push(hashOf(marked.slice(from, from + size)) % count);
  return places;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  return hash;
}
