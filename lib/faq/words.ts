import { FAULT_WORDS, PLACES, SERVICE_PHRASES, SERVICE_WORDS, STOP_WORDS, WEAK_WORDS } from './vocabulary';

/** Lower case, plain letters and apostrophes; handles and addresses are gone, hash signs stay behind. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replace(/(?<![\w.])@\w+/g, ' ')
    .toLowerCase()
    .replace(/\br u\b/g, 'are you')
    .replace(/\bu\b/g, 'you')
    .replace(/\bur\b/g, 'your');
}

const VOWEL = /[aeiouy]/;

/** What is left of a word without its endings. It need not be a word; it is the same for all forms. */
export function stem(word: string): string {
  let left = word.replace(/'s?$/, '');
  if (/^\d/.test(left) || left.length < 4) return left;
  if (/(?:ss|x|ch|sh|z)es$/.test(left)) left = left.slice(0, -2);
  else if (/ies$/.test(left) && left.length > 4) left = `${left.slice(0, -3)}y`;
  else if (/[^sui]s$/.test(left)) left = left.slice(0, -1);
  const ended = /^(.{2,}?)(?:ing|ed)$/.exec(left)?.[1];
  if (ended && ended.length > 2 && VOWEL.test(ended)) {
    left = /([bdgklmnprt])\1$/.test(ended) && !/(?:ll|ss)$/.test(ended) ? ended.slice(0, -1) : ended;
  }
  return left.length > 4 ? left.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i') : left.replace(/(?<=.{3})e$/, '');
}

/** Each word that means the same, under one name: "postage" and "shipping" are both `deliver`. */
const CONCEPT_OF = new Map(
  Object.entries(SERVICE_WORDS).flatMap(([concept, words]) =>
    [concept, ...words.split(' ')].map((word) => [stem(word), concept] as const),
  ),
);
const STOPPED = new Set(STOP_WORDS.split(/\s+/).flatMap((word) => [word, word.replaceAll("'", '')]));

const stems = (words: string) => new Set(words.trim().split(/\s+/).map(stem));
const WEAK = stems(WEAK_WORDS);
const FAULTS = stems(FAULT_WORDS);
const NAMED = stems(PLACES);

/** `weak`: decides little; `fault`: something went wrong; `place`: a name that is no misspelling of another. */
export type WordClass = 'concept' | 'weak' | 'fault' | 'place' | 'number' | 'other';

export interface Token {
  /** Concept, or stem. */
  key: string;
  /** As it was written, in plain letters. */
  word: string;
  as: WordClass;
  /** The word before it, articles and the like passed over; '' at the beginning. */
  after: string;
}

const PASSED_OVER = new Set('a an the my your our their his her this that some any of'.split(' '));

type BareToken = Omit<Token, 'after' | 'word'>;

const cache = new Map<string, BareToken | null>();
const MOST_CACHED = 5000;

/** The words of a text that carry meaning, in order, repeated where they are. */
export function tokensOf(text: string): Token[] {
  let words = plain(text);
  for (const [pattern, concept] of SERVICE_PHRASES) words = words.replace(pattern, ` ${concept} `);
  let after = '';
  return (words.match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []).flatMap((word) => {
    const token = tokenOf(word);
    const before = after;
    if (!PASSED_OVER.has(word)) after = word;
    return token ? [{ ...token, word: word.replaceAll("'", ''), after: before }] : [];
  });
}

function tokenOf(word: string): BareToken | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const token = readToken(word);
  cache.set(word, token);
  return token;
}

function readToken(word: string): BareToken | null {
  if (STOPPED.has(word) || STOPPED.has(word.replaceAll("'", ''))) return null;
  const left = stem(word);
  const concept = CONCEPT_OF.get(left);
  const isFault = FAULTS.has(left);
  if (concept) return { key: concept, as: isFault ? 'fault' : 'concept' };
  if (left.length < 2) return null;
  return { key: left, as: isFault ? 'fault' : classOf(left) };
}

function classOf(word: string): WordClass {
  if (WEAK.has(word)) return 'weak';
  if (NAMED.has(word)) return 'place';
  return /^\d/.test(word) ? 'number' : 'other';
}

/** Letters put in, left out, changed or swapped with their neighbour; gives up above two. */
export function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 9) + 1,
        (line[column - 1] ?? 9) + 1,
        (last[column - 1] ?? 9) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? 9) + 1);
      line.push(best);
    }
    if (Math.min(...line) > 2) return 3;
    before = last;
    last = line;
  }
  return last[b.length] ?? 3;
}
