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
/** Slots of the index for each sign of the text: so many that few beginnings share one. */
const ROOM = 16;
/** Beginnings noted for each place: of every length, anywhere and, where a word opens, at a word. */
const NOTED = 2 * LONGEST_PREFIX;

/** A text with an index of every beginning in it, for many patterns to be looked for in. Made in time linear in its length. */
export class SearchedText {
  /** By slot: one more than the number of the first beginning in it; 0 where there is none. */
  readonly #firsts: Int32Array;
  readonly #mask: number;
  /** By number of the beginning, which is its place times `NOTED` and more: its hash, and one more than the number of the next in its slot. */
  readonly #hashes: Int32Array;
  readonly #nexts: Int32Array;

  constructor(readonly text: string) {
    let size = 64;
    while (size < text.length * ROOM) size *= 2;
    this.#mask = size - 1;
    this.#firsts = new Int32Array(size);
    this.#hashes = new Int32Array(text.length * NOTED);
    this.#nexts = new Int32Array(text.length * NOTED);
    for (let place = 0; place < text.length; place++) {
      const opensWord = place === 0 || !isWordUnit(text.charCodeAt(place - 1));
      let anywhere = ANYWHERE;
      let atWord = AT_WORD;
      let number = place * NOTED;
      for (let at = place; at < text.length && at < place + LONGEST_PREFIX; at++) {
        const unit = foldedUnit(text.charCodeAt(at));
        anywhere = addUnit(anywhere, unit);
        this.#note(number++, mixed(anywhere));
        if (!opensWord) continue;
        atWord = addUnit(atWord, unit);
        this.#note(number++, mixed(atWord));
      }
    }
  }

  #note(number: number, hash: number): void {
    const slot = hash & this.#mask;
    this.#hashes[number] = hash;
    this.#nexts[number] = this.#firsts[slot] ?? 0;
    this.#firsts[slot] = number + 1;
  }

  /** Every beginning with its place, in the order of the text. */
  forEachBeginning(visit: (hash: number, place: number) => void): void {
    const hashes = this.#hashes;
    for (let number = 0; number < hashes.length; number++) {
      const hash = hashes[number] as number;
      if (hash !== 0) visit(hash, Math.floor(number / NOTED));
    }
  }

  /** Whether one of the beginnings stands somewhere; sometimes true of others, never false of those that do. */
  hasOneOf(beginnings: Int32Array): boolean {
    for (const hash of beginnings) {
      for (let next = this.#firsts[hash & this.#mask] ?? 0; next > 0; next = this.#nexts[next - 1] ?? 0)
        if (this.#hashes[next - 1] === hash) return true;
    }
    return false;
  }

  /** Where one of the beginnings stands, in order; a place may be given twice. `null` where there is none. */
  placesOf(beginnings: Int32Array): number[] | null {
    let places: number[] | null = null;
    for (let index = 0; index < beginnings.length; index++) {
      const hash = beginnings[index] as number;
      for (let next = this.#firsts[hash & this.#mask] as number; next > 0; next = this.#nexts[next - 1] as number) {
        if (this.#hashes[next - 1] !== hash) continue;
        places ??= [];
        places.push(Math.floor((next - 1) / NOTED));
      }
    }
    return places && places.length > 1 ? places.sort((one, other) => one - other) : places;
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

function prefixHashesOf(source: string, opensWord: boolean): Int32Array | null {
  const prefixes = prefixesOf(opensWord ? `\\b${source}` : source);
  return prefixes && Int32Array.from(prefixes, (prefix) => hashOf(prefix.text, prefix.opensWord));
}

function beginningsOf(source: string, opensWord: boolean): Int32Array | null {
  const plain = PLAIN_BEGINNING.exec(source)?.[0];
  if (plain && (plain.length >= TELLING || plain === source))
    return Int32Array.of(hashOf(plain.toLowerCase(), opensWord));
  if (GROUP_BEGINNING.test(source)) return null;
  return prefixHashesOf(source, opensWord);
}

/** One way in which a pattern, or a group in it, can match. Read no further than posts have made necessary. */
class Way {
  static readonly #inWord = new Map<string, Way>();
  static readonly #opening = new Map<string, Way>();

  readonly #beginnings: Int32Array | null;
  #pieces: (string | Group)[] | null = null;

  private constructor(
    readonly source: string,
    readonly opensWord: boolean,
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

  /** The ways in which it can begin, right where the match does; `null` where they are not known. */
  get openings(): Int32Array | null {
    if (this.#beginnings) return this.#beginnings;
    const [first, second] = this.pieces;
    const group = first === '\\b' ? second : first;
    const ofGroup = typeof group === 'object' && !group.written.isOptional ? openingsOf(group.ways) : null;
    return ofGroup ?? prefixHashesOf(this.source, this.opensWord);
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

function openingsOf(ways: readonly Way[]): Int32Array | null {
  const all = new Set<number>();
  for (const { openings } of ways) {
    if (!openings) return null;
    for (const hash of openings) all.add(hash);
  }
  return Int32Array.from(all);
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
  whole?: Whole;
  /** How its matches can begin; `null` where that is not known. Read when it is first asked for. */
  openings?: Int32Array | null;
}

/** A pattern compiled with all its alternatives. */
interface Whole {
  anywhere: RegExp;
  /** To be tried at one place. */
  atPlace: RegExp;
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

function openingsOfPattern(ready: Sought): Int32Array | null {
  if (ready.openings === undefined) ready.openings = ready.ways && openingsOf(ready.ways);
  return ready.openings;
}

/** Whether the pattern may match somewhere in the text: sometimes true though it does not, never false where it does. A fraction of the work of looking for it. */
export function mayStandIn(pattern: RegExp, searched: SearchedText): boolean {
  const openings = openingsOfPattern(sought(pattern));
  return openings === null || searched.hasOneOf(openings);
}

/** The pattern without the alternatives that cannot match in the text: finds the same in it, and is compiled in a fraction of the time. */
function narrowedFor({ ways, flags, compiled }: Sought, searched: SearchedText): RegExp | null {
  const source = ways && narrowedWays(ways, searched);
  if (!source && source !== '') return null;
  const before = compiled.get(source);
  if (before) return before;
  const made = new RegExp(source, flags);
  compiled.set(source, made);
  return made;
}

/** From so many places on, a look at what must stand behind them is cheaper than trying each. */
const MANY_PLACES = 5;
/** Among more places than one in so many signs, the pattern finds its way faster by itself. */
const SPARSE = 6;

/** Where the matches of each of many patterns may begin, told by one walk over a text instead of one for each pattern. */
export class PatternSet {
  /** By beginning: the numbers of the patterns that can begin so. */
  readonly #byBeginning = new Map<number, number[]>();
  /** Patterns that can begin with anything. */
  readonly #open: boolean[];

  constructor(patterns: readonly RegExp[]) {
    this.#open = patterns.map((pattern, index) => {
      const openings = openingsOfPattern(sought(pattern));
      if (!openings) return true;
      for (const hash of new Set(openings)) {
        const others = this.#byBeginning.get(hash);
        if (others) others.push(index);
        else this.#byBeginning.set(hash, [index]);
      }
      return false;
    });
  }

  /** By number of the pattern: the places in order, `undefined` where it cannot match, `null` where it might match anywhere. */
  placesIn(searched: SearchedText): (number[] | null | undefined)[] {
    const places: (number[] | null | undefined)[] = this.#open.map((isOpen) => (isOpen ? null : undefined));
    searched.forEachBeginning((hash, place) => {
      const patterns = this.#byBeginning.get(hash);
      if (!patterns) return;
      for (const index of patterns) {
        const before = places[index];
        if (before === undefined) places[index] = [place];
        else if (before?.at(-1) !== place) before?.push(place);
      }
    });
    return places;
  }
}

/**
 * As `text.matchAll(pattern)`, whether or not the pattern has the flag `g`.
 * @param known where its matches may begin, when a `PatternSet` has told it already
 */
export function* matchesOf(
  pattern: RegExp,
  searched: SearchedText,
  known?: readonly number[] | null,
): Generator<RegExpExecArray> {
  const ready = sought(pattern);
  if (ready.ways && ready.compiled.size < MOST_FORMS) {
    const narrowed = narrowedFor(ready, searched);
    if (narrowed) yield* scan(narrowed, searched.text);
    return;
  }
  const openings = known === undefined ? openingsOfPattern(ready) : null;
  const places = known === undefined ? openings && searched.placesOf(openings) : known;
  if (openings && !places) return;
  const isSparse = places && places.length * SPARSE <= searched.text.length;
  if (!(isSparse && places.length < MANY_PLACES) && ready.ways && !ready.ways.some((way) => way.isPossibleIn(searched)))
    return;
  ready.whole ??= {
    anywhere: new RegExp(pattern.source, ready.flags),
    atPlace: new RegExp(pattern.source, ready.flags.replace('g', 'y')),
  };
  if (isSparse) yield* tryAt(places, ready.whole.atPlace, searched.text);
  else yield* scan(ready.whole.anywhere, searched.text);
}

function* scan(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let from = 0; from <= text.length; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}

/** As `scan`, of a pattern whose matches begin at one of these places. */
function* tryAt(places: readonly number[], pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    from = place + Math.max(1, match?.[0].length ?? 0);
    if (match) yield match;
  }
}

/** As `pattern.exec(text)`. */
export function firstMatch(pattern: RegExp, searched: SearchedText): RegExpExecArray | null {
  for (const match of matchesOf(pattern, searched)) return match;
  return null;
}
