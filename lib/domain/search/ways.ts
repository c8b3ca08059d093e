import { type Choice, piecesOf, SHORTEST_GROUP } from './alternatives';
import { LONGEST_PREFIX, prefixesOf } from './prefixes';
import { beginningOf, type SearchedText } from './searchedText';

/** The plain signs that an alternative begins with, as far as none of them may be missing or stand twice. */
const PLAIN_BEGINNING = new RegExp(
  `^(\\\\b)?([A-Za-z](?:[A-Za-z0-9 ',-](?![*+?{])){0,${LONGEST_PREFIX - 1}})(?![*+?{])`,
);
/** Telling enough for one look at it to do. */
const TELLING = 3;
/** What begins with a group is told by the ways of that group. */
const GROUP_BEGINNING = new RegExp(`^(?:\\\\b)?\\(\\?:.{${SHORTEST_GROUP}}`, 's');

/** How a match of the pattern can begin; `null` where it could begin with anything. */
export function beginningsOf(source: string): readonly number[] | null {
  const [whole, boundary, plain] = PLAIN_BEGINNING.exec(source) ?? [];
  if (plain && (plain.length >= TELLING || whole === source))
    return [beginningOf({ text: plain.toLowerCase(), opensWord: boundary !== undefined })];
  return prefixesOf(source)?.map(beginningOf) ?? null;
}

/** One way in which a group in a pattern can match. Read no further than posts have made necessary. */
class Way {
  static readonly #known = new Map<string, Way>();

  readonly #beginnings: readonly number[] | null;
  readonly #body: Body;

  private constructor(source: string, opensWord: boolean) {
    this.#beginnings = GROUP_BEGINNING.test(source) ? null : beginningsOf(opensWord ? `\\b${source}` : source);
    this.#body = new Body(source);
  }

  /** The same for the same words: lists of people, things and places stand in many patterns. */
  static of(source: string, opensWord: boolean): Way {
    const key = opensWord ? `\\b${source}` : source;
    const before = Way.#known.get(key);
    if (before) return before;
    const made = new Way(source, opensWord);
    Way.#known.set(key, made);
    return made;
  }

  isPossibleIn(searched: SearchedText): boolean {
    if (this.#beginnings && !searched.hasOneOf(this.#beginnings)) return false;
    return this.#body.isPossibleIn(searched);
  }

  narrowed(searched: SearchedText): string | null {
    if (this.#beginnings && !searched.hasOneOf(this.#beginnings)) return null;
    return this.#body.narrowed(searched);
  }
}

/** What one alternative is made of, beside how it begins. */
export class Body {
  #pieces: (string | Group)[] | null = null;

  constructor(readonly source: string) {}

  get #read(): readonly (string | Group)[] {
    this.#pieces ??= piecesOf(this.source).map((piece) => (typeof piece === 'string' ? piece : new Group(piece)));
    return this.#pieces;
  }

  /** Whether it may match somewhere in the text: sometimes true though it does not, never false where it does. */
  isPossibleIn(searched: SearchedText): boolean {
    return this.#read.every((piece) => typeof piece === 'string' || piece.isPossibleIn(searched));
  }

  /** The source without what cannot match in the text; `null` where nothing is left. */
  narrowed(searched: SearchedText): string | null {
    let source = '';
    for (const piece of this.#read) {
      const left = typeof piece === 'string' ? piece : piece.narrowed(searched);
      if (left === null) return null;
      source += left;
    }
    return source;
  }
}

class Group {
  readonly #written: Choice;
  readonly #ways: readonly Way[];

  constructor(written: Choice) {
    this.#written = written;
    this.#ways = written.alternatives.map((source) => Way.of(source, written.opensWord));
  }

  isPossibleIn(searched: SearchedText): boolean {
    return this.#written.isOptional || this.#ways.some((way) => way.isPossibleIn(searched));
  }

  narrowed(searched: SearchedText): string | null {
    const { opening, quantifier, isOptional } = this.#written;
    const left = this.#ways.flatMap((way) => way.narrowed(searched) ?? []);
    if (left.length > 0) return `${opening}${left.join('|')})${quantifier}`;
    return isOptional ? '' : null;
  }
}
