import { polarityOf } from './lexicon';
import { type Token, tokensOf } from './tokens';

/** Hashes are cut to this many bits; a head may cut them further. */
export const FEATURE_BITS = 16;
const BUCKETS = 1 << FEATURE_BITS;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Longer posts are read this far: what comes after says little about mood or subject that was not said before. */
const READ_TOKENS = 300;

export interface Features {
  tokens: readonly Token[];
  /** The buckets of the post, each once. */
  buckets: Uint16Array;
  /** For each bucket the token that brought it first; −1 for facts about the whole post. */
  from: Int16Array;
}

function hashed(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** FNV-1a alone leaves the low bits uneven. */
function bucketOf(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h & (BUCKETS - 1);
}

const FNV_START = 0x811c9dc5;
const WORD = hashed(FNV_START, 'word ');
const PAIR = hashed(FNV_START, 'pair ');
const PIECE = hashed(FNV_START, 'piece');
const FACT = hashed(FNV_START, 'fact ');
const TURNED = hashed(FNV_START, 'turned ');
const LOUD = hashed(FNV_START, 'loud ');

/** The bucket of a named feature, for tests: `word late`, `pair so late`, `piece lat`, `fact asks1`, `turned late`, `loud late`. */
export function bucketNamed(name: string): number {
  return bucketOf(hashed(FNV_START, name));
}

/** By bucket: whether the post at hand has it. Wiped after each post. */
const isSeen = new Uint8Array(BUCKETS);

/** The same code runs in the trainer: a change here needs new weights. */
export function featuresOf(plain: string): Features {
  const tokens = tokensOf(plain, READ_TOKENS);
  const buckets: number[] = [];
  const from: number[] = [];
  let at = -1;
  const add = (hash: number) => {
    const bucket = bucketOf(hash);
    if (isSeen[bucket]) return;
    isSeen[bucket] = 1;
    buckets.push(bucket);
    from.push(at);
  };
  const names = tokens.map((token) => (token.negated ? `N_${token.text}` : token.text));
  for (const [i, token] of tokens.entries()) {
    at = i;
    const name = names[i] ?? '';
    const next = names[i + 1];
    add(hashed(WORD, name));
    if (next !== undefined) add(hashed(hashed(PAIR, `${name} `), next));
    if (token.turned && token.kind !== 'mark') add(hashed(TURNED, name));
    if (token.shouted || token.stretched) add(hashed(LOUD, token.text));
    if (token.kind === 'tag') add(hashed(WORD, token.text.slice(1)));
    if (token.kind !== 'place' && token.text.length > 1) addPieces(token.text, add);
  }
  at = -1;
  for (const fact of factsOf(tokens)) add(hashed(FACT, fact));
  for (const bucket of buckets) isSeen[bucket] = 0;
  return { tokens, buckets: Uint16Array.from(buckets), from: Int16Array.from(from) };
}

/** Pieces of three to five characters of the word with its edges: they carry misspellings, inflections and tags run together. */
function addPieces(word: string, add: (hash: number) => void): void {
  const padded = ` ${word} `;
  for (let from = 0; from + SHORTEST_PIECE <= padded.length; from++) {
    let hash = hashed(PIECE, padded, from, from + SHORTEST_PIECE);
    add(hash);
    for (let to = from + SHORTEST_PIECE; to < from + LONGEST_PIECE && to < padded.length; to++) {
      hash = hashed(hash, padded, to, to + 1);
      add(hash);
    }
  }
}

function sizeOf(sum: number): number {
  if (sum === 0) return 0;
  return sum < 2 ? 1 : sum < 4 ? 2 : sum < 7 ? 3 : 4;
}

function signedSizeOf(sum: number): number {
  return Math.sign(sum) * sizeOf(Math.abs(sum));
}

/** What is true of the post as a whole: length, loudness, and how the words of the lexicon add up, also in the part after a "but". */
export function factsOf(tokens: readonly Token[]): string[] {
  const count = (is: (token: Token) => boolean) => tokens.reduce((n, token) => n + (is(token) ? 1 : 0), 0);
  const polarities = tokens.map((token) => polarityOf(token.text) * (token.negated ? -1 : 1));
  let positive = 0;
  let negative = 0;
  let afterTurn = 0;
  for (const [i, polarity] of polarities.entries()) {
    if (polarity > 0) positive += polarity;
    else negative -= polarity;
    if (tokens[i]?.turned) afterTurn += polarity;
  }
  const facts = [`length${Math.min(6, count(({ kind }) => kind === 'word') >> 2)}`];
  const shouted = count((token) => token.shouted);
  const asks = count(({ text }) => text.startsWith('?'));
  if (shouted > 0) facts.push(`shouts${Math.min(2, shouted)}`);
  if (asks > 0) facts.push(`asks${Math.min(2, asks)}`);
  if (count(({ text }) => text.startsWith('!') || text === '?!') > 1 || tokens.some(({ text }) => text === '!!'))
    facts.push('exclaims');
  if (tokens.some(({ stretched }) => stretched)) facts.push('stretches');
  facts.push(`positive${sizeOf(positive)}`, `negative${sizeOf(negative)}`, `sum${signedSizeOf(positive - negative)}`);
  const last = polarities.findLast((polarity) => polarity !== 0);
  if (last !== undefined) facts.push(`last${Math.sign(last)}`);
  if (tokens.some(({ turned }) => turned)) facts.push('turns', `afterTurn${signedSizeOf(afterTurn)}`);
  return facts;
}
