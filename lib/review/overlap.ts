/** From this overlap on, two texts read as the same text with other words in it. */
export const TOO_ALIKE = 0.35;
const OPENING_WORDS = 4;
const GREETING = /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))(?: [^\s,.!?]+){0,3}\s*[,.!–-]+\s*/i;

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[‘’ʼ]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

function trigramsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const trigrams = new Set<string>();
  for (let index = 0; index + 2 < words.length; index++) trigrams.add(words.slice(index, index + 3).join(' '));
  return trigrams;
}

/** Shared word trigrams over those of the shorter text, 0 … 1. */
export function trigramOverlap(one: string, other: string): { share: number; shared: number } {
  const a = trigramsOf(one);
  const b = trigramsOf(other);
  if (a.size === 0 || b.size === 0) return { share: 0, shared: 0 };
  let shared = 0;
  for (const trigram of a) if (b.has(trigram)) shared++;
  return { share: shared / Math.min(a.size, b.size), shared };
}

/** The first words after a greeting or a name put in front. */
export function openingOf(text: string, firstName: string | null): string {
  let rest = text.replace(GREETING, '');
  if (firstName && rest.toLowerCase().startsWith(`${firstName.toLowerCase()},`))
    rest = rest.slice(firstName.length + 1);
  return wordsOf(rest).slice(0, OPENING_WORDS).join(' ');
}

export function soundsAlike(one: string, other: string, firstName: string | null): boolean {
  return trigramOverlap(one, other).share >= TOO_ALIKE || openingOf(one, firstName) === openingOf(other, firstName);
}
