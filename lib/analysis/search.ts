import { alternativesFrom, type Choice, piecesOf, SHORTEST_GROUP } from './alternatives';
import { LONGEST_PREFIX, prefixesOf } from './prefixes';

/**
 * Hundreds of long patterns are looked for in every post, and compiling all of them takes a second. Nearly all of their
 * alternatives are not there, and a look at how each can begin shows it: only what is left of a pattern is compiled.
 */

/** As a prefix has it. The long s and the Kelvin sign are an s and a k to patterns with the flag `u`. */
function foldedUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit === 0x17f) return 115;
  return unit === 0x212a ? 107 : unit;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

const ANYWHERE = 0x811c9dc5;
const AT_WORD = 0x01234567;
const addUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const mixed = (hash: number) => hash ^ (hash >>> 15);
/** Signs of the index for each beginning in the text: so many that few beginnings are taken for others. */
const ROOM = 64;

/** A text with an index of every beginning in it, for many patterns to be looked for in. Made in time linear in its length. */
export class SearchedText {
  /** One where a beginning with this hash stands in the text. */
  readonly #index: Uint8Array;
  readonly #mask: number;

  constructor(readonly text: string) {
    let size = 8192;
    while (size < text.length * LONGEST_PREFIX * ROOM) size *= 2;
    this.#mask = size - 1;
    this.#index = new Uint8Array(size);
    for (let place = 0; place < text.length; place++) {
      const opensWord = place === 0 || !isWordUnit(text.charCodeAt(place - 1));
      let anywhere = ANYWHERE;
      let atWord = AT_WORD;
      for (let at = place; at < text.length && at < place + LONGEST_PREFIX; at++) {
        const unit = foldedUnit(text.charCodeAt(at));
        anywhere = addUnit(anywhere, unit);
        this.#index[mixed(anywhere) & this.#mask] = 1;
        if (!opensWord) continue;
        atWord = addUnit(atWord, unit);
        this.#index[mixed(atWord) & this.#mask] = 1;
      }
    }
  }

  /** Whether one of the beginnings stands somewhere; sometimes true of others, never false of those that do. */
  hasOneOf(beginnings: Int32Array): boolean {
    for (const hash of beginnings) if (this.#index[hash & this.#mask] === 1) return true;
    return false;
  }
}

function hashOf(text: string, opensWord: boolean): number {
  let hash = opensWord ? AT_WORD : ANYWHERE;
  for (let i = 0; i < text.length; i++) hash = addUnit(hash, text.charCodeAt(i));
  return mixed(hash);
}

/** The plain signs that an alternative begins with, as far as none of them may be missing or stand twice. */
const PLAIN_BEGINNING = new RegExp(`^[A-Za-z](?:[A-Za-z0-9 ',-](?![*+?{])){0,${LONGEST_PREFIX - 1}}(?![*+?{])`);
/** Telling enough for one look at it to do. */
const TELLING = 3;
/** What begins with a group is told by the ways of that group. */
const GROUP_BEGINNING = new RegExp(`^(?:\\\\b)?\\(\\?:.{${SHORTEST_GROUP}}`, 's');

function beginningsOf(source: string, opensWord: boolean): Int32Array | null {
  const plain = PLAIN_BEGINNING.exec(source)?.[0];
  if (plain && (plain.length >= TELLING || plain === source))
    return Int32Array.of(hashOf(plain.toLowerCase(), opensWord));
  if (GROUP_BEGINNING.test(source)) return null;
  const prefixes = prefixesOf(opensWord ? `\\b${source}` : source);
  return prefixes && Int32Array.from(prefixes, (prefix) => hashOf(prefix.text, prefix.opensWord));
}

/** One way in which a pattern, or a group in it, can match. Read no further than posts have made necessary. */
class Way {
  static readonly #inWord = new Map<string, Way>();
  static readonly #opening = new Map<string, Way>();

  readonly #beginnings: Int32Array | null;
  #pieces: (string | Group)[] | null = null;

  private constructor(
    readonly source: string,
    opensWord: boolean,
  ) {
    this.#beginnings = beginningsOf(source, opensWord);
  }

  /** The same for the same words: lists of people, things and places stand in many patterns. */
  static of(source: string, opensWord: boolean): Way {
    const ways = opensWord ? Way.#opening : Way.#inWord;
    const before = ways.get(source);
    if (before) return before;
    const made = new Way(source, opensWord);
    ways.set(source, made);
    return made;
  }

  get pieces(): readonly (string | Group)[] {
    this.#pieces ??= piecesOf(this.source).map((piece) => (typeof piece === 'string' ? piece : new Group(piece)));
    return this.#pieces;
  }

  /** Whether it may match somewhere in the text: sometimes true though it does not, never false where it does. */
  isPossibleIn(searched: SearchedText): boolean {
    if (this.#beginnings && !searched.hasOneOf(this.#beginnings)) return false;
    return this.pieces.every((piece) => typeof piece === 'string' || piece.isPossibleIn(searched));
  }

  /** The way without what cannot match in the text; `null` where nothing is left. */
  narrowed(searched: SearchedText): string | null {
    if (this.#beginnings && !searched.hasOneOf(this.#beginnings)) return null;
    let source = '';
    for (const piece of this.pieces) {
      const left = typeof piece === 'string' ? piece : piece.narrowed(searched);
      if (left === null) return null;
      source += left;
    }
    return source;
  }
}

class Group {
  readonly ways: readonly Way[];

  constructor(readonly written: Choice) {
    this.ways = written.alternatives.map((source) => Way.of(source, written.opensWord));
  }

  isPossibleIn(searched: SearchedText): boolean {
    return this.written.isOptional || this.ways.some((way) => way.isPossibleIn(searched));
  }

  narrowed(searched: SearchedText): string | null {
    const left = narrowedWays(this.ways, searched);
    if (left !== null) return `${this.written.opening}${left})${this.written.quantifier}`;
    return this.written.isOptional ? '' : null;
  }
}

function narrowedWays(ways: readonly Way[], searched: SearchedText): string | null {
  let left: string | null = null;
  for (const way of ways) {
    const source = way.narrowed(searched);
    if (source !== null) left = left === null ? source : `${left}|${source}`;
  }
  return left;
}

/** A pattern made ready to be looked for. */
interface Sought {
  flags: string;
  /** In the order in which they are tried; `null` where the pattern cannot be taken apart. */
  ways: readonly Way[] | null;
  /** By what was left of it for the texts so far. */
  compiled: Map<string, RegExp>;
  whole?: RegExp;
}

const known = new WeakMap<RegExp, Sought>();
/** With one of several numbered groups left out the others would change their numbers, and what refers to one would be lost. */
const REFERS = /\((?!\?)|\\(?:k<|[1-9])/;
const ESCAPED = /\\[^k1-9]|\[(?:[^\]\\]|\\.)*\]/g;
/** A pattern that has been needed in more forms than this is compiled whole, which pays from then on. */
const MOST_FORMS = 12;

function sought(pattern: RegExp): Sought {
  const before = known.get(pattern);
  if (before) return before;
  const isWhole = pattern.unicodeSets || REFERS.test(pattern.source.replace(ESCAPED, ''));
  const ways = isWhole ? null : alternativesFrom(pattern.source, 0).alternatives.map((way) => Way.of(way, false));
  const made = { flags: `${pattern.flags.replace(/[gy]/g, '')}g`, ways, compiled: new Map() };
  known.set(pattern, made);
  return made;
}

/** Reads a pattern ahead of the first text it is looked for in. */
export function makeReady(pattern: RegExp): void {
  const read = (ways: readonly Way[]) => {
    for (const { pieces } of ways) for (const piece of pieces) if (typeof piece !== 'string') read(piece.ways);
  };
  read(sought(pattern).ways ?? []);
}

/** The pattern without the alternatives that cannot match in the text: finds the same in it, and is compiled in a fraction of the time. */
function compiledFor(pattern: RegExp, searched: SearchedText): RegExp | null {
  const ready = sought(pattern);
  const { ways, flags, compiled } = ready;
  if (!ways || compiled.size >= MOST_FORMS) {
    if (ways && !ways.some((way) => way.isPossibleIn(searched))) return null;
    ready.whole ??= new RegExp(pattern.source, flags);
    return ready.whole;
  }
  const source = narrowedWays(ways, searched);
  if (source === null) return null;
  const before = compiled.get(source);
  if (before) return before;
  const made = new RegExp(source, flags);
  compiled.set(source, made);
  return made;
}

/** As `text.matchAll(pattern)`, whether or not the pattern has the flag `g`. */
export function* matchesOf(pattern: RegExp, searched: SearchedText): Generator<RegExpExecArray> {
  const ready = compiledFor(pattern, searched);
  for (let from = 0; ready && from <= searched.text.length; ) {
    ready.lastIndex = from;
    const match = ready.exec(searched.text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}

/** As `pattern.exec(text)`. */
export function firstMatch(pattern: RegExp, searched: SearchedText): RegExpExecArray | null {
  for (const match of matchesOf(pattern, searched)) return match;
  return null;
}
