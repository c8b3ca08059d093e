import { plainWords } from '../../plainWords';

/** Features are hashed to this many bits. */
export const FEATURE_BITS = 15;
export const FEATURE_COUNT = 1 << FEATURE_BITS;
/** Of a longer post the beginning names the matter. */
const READ_WORDS = 120;
const SHORTEST_STEM = 3;
const LONG_WORD = 5;
const BEGINNING = 4;
const ENDINGS = ['ing', 'ed', 'es', 's', 'er', 'ly'];

function wordsOf(text: string): string[] {
  const plain = plainWords(text)
    .toLowerCase()
    .replace(/\d+(?:[.,:]\d+)*/g, '0');
  return (plain.match(/[a-z]+(?:'[a-z]+)?|0|[?!]/g) ?? []).slice(0, READ_WORDS).map((word) => word.replace("'", ''));
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}

/** FNV-1a with its low bits mixed. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (FEATURE_COUNT - 1);
}

/**
 * What a post says, as places in a table: its words, their stems, the beginnings of long words (they carry slips and endings), and stems that stand
 * side by side. The trainer reads posts with the same code: a change here needs new weights.
 */
export function featuresOf(text: string): Uint16Array {
  const words = wordsOf(text);
  const stems = words.map(stemOf);
  const features = new Set<number>();
  for (const [at, word] of words.entries()) {
    features.add(bucketOf(`word ${word}`));
    features.add(bucketOf(`stem ${stems[at]}`));
    if (word.length >= LONG_WORD) features.add(bucketOf(`from ${word.slice(0, BEGINNING)}`));
    if (at > 0) features.add(bucketOf(`pair ${stems[at - 1]} ${stems[at]}`));
  }
  return Uint16Array.from(features);
}
