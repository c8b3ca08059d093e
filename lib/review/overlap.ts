import { remembered } from '@/lib/domain/remembered';

/** Drafts that are laid side by side, and what was said before them. */
const TEXTS_AT_HAND = 24;
/** From this overlap on, two texts read as the same text with other words in it. */
export const TOO_ALIKE = 0.35;
const OPENING_WORDS = 4;
const GREETING = /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))(?: [^\s,.!?]+){0,3}\s*[,.!–-]+\s*/i;

export const wordsOf = remembered(
  (text: string): readonly string[] =>
    text
      .toLowerCase()
      .replace(/[‘’ʼ]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [],
  TEXTS_AT_HAND,
);

const trigramsOf = remembered((text: string): ReadonlySet<string> => {
  const words = wordsOf(text);
  const trigrams = new Set<string>();
  for (let index = 0; index + 2 < words.length; index++)
    trigrams.add(`${words[index]} ${words[index + 1]} ${words[index + 2]}`);
  return trigrams;
}, TEXTS_AT_HAND);

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
