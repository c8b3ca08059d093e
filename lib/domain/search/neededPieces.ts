import { type Gram, type Grams, gramsOf, mayHold, type Piece, type SearchedText, WORD_START } from './searchedText';

/**
 * What a text cannot do without if a pattern is to match in it. A pattern like `\b(?:i|we) (?:still )?(?:never|not) (?:got|received)` begins with
 * words that stand in every other post; that neither "got" nor "received" stands there is seen at a glance, and the pattern need not run.
 */

/** Of these at least one stands in every text in which the pattern matches. */
export type OneOf = readonly Piece[];

/** What is known of the texts that a part of a pattern matches. */
interface Known {
  /** All of them, folded as pieces are; `null` where there are too many to tell. */
  texts: readonly string[] | null;
  /** What stands in each of them; only of use without `texts`. */
  needs: readonly OneOf[];
}

const EMPTY_RUN: readonly string[] = [''];
const EMPTY: Known = { texts: EMPTY_RUN, needs: [] };
const ANYTHING: Known = { texts: null, needs: [] };
const BOUNDARY: Known = { texts: [WORD_START], needs: [] };
const only = (text: string): Known => ({ texts: [text], needs: [] });

/** Ways to write a sequence of parts are multiplied out up to here; beyond it each part is told by itself. */
const MOST_JOINED = 24;
/** A longer list of pieces takes longer to look up than the pattern takes to fail. */
const MOST_PIECES = 250;
/** Where these are all met, one more seldom tells anything. */
const MOST_NEEDS = 3;
/** In nearly every text stands some piece that is shorter. */
const SHORTEST = 2;

/** Boundaries inside or behind a piece say nothing that its signs do not say. */
function pieceOf(text: string): Piece {
  const signs = text.replaceAll(WORD_START, '');
  return text.startsWith(WORD_START) && /^\w/.test(signs) ? WORD_START + signs : signs;
}

/** The texts as one need; `null` where it would rule out next to nothing. */
function needOf(texts: readonly string[]): OneOf | null {
  if (texts.length > MOST_PIECES) return null;
  const pieces = [...new Set(texts.map(pieceOf))];
  return pieces.every((piece) => piece.length >= SHORTEST) ? pieces : null;
}

const needsOf = ({ texts, needs }: Known): readonly OneOf[] => {
  if (!texts) return needs;
  const need = needOf(texts);
  return need ? [need] : [];
};

/** How likely it is, roughly, that one of the pieces stands in a text that has nothing to do with the pattern. */
const CHANCE_BY_LENGTH = [1, 1, 0.3, 0.1, 0.03];
const chanceOf = (need: OneOf) =>
  need.reduce((sum, { length }) => sum + (CHANCE_BY_LENGTH[Math.min(length, CHANCE_BY_LENGTH.length - 1)] ?? 1), 0);

function byChance(needs: readonly OneOf[]): readonly OneOf[] {
  if (needs.length < 2) return needs;
  const weighed = needs.map((need) => ({ need, chance: chanceOf(need) }));
  return weighed.sort((one, other) => one.chance - other.chance).map(({ need }) => need);
}

function joined(parts: readonly Known[]): Known {
  const needs: OneOf[] = [];
  let run = EMPTY_RUN;
  let isWhole = true;
  const endRun = (next: readonly string[]) => {
    needs.push(...needsOf({ texts: run, needs: [] }));
    run = next;
    isWhole = false;
  };
  for (const { texts, needs: inside } of parts) {
    if (!texts) {
      endRun(EMPTY_RUN);
      needs.push(...inside);
      continue;
    }
    const size = run.length * texts.length;
    if (size > MOST_JOINED && size > Math.max(run.length, texts.length)) endRun(texts);
    else run = run.flatMap((text) => texts.map((next) => text + next));
  }
  if (isWhole) return { texts: run, needs: [] };
  endRun(EMPTY_RUN);
  return { texts: null, needs };
}

function oneOf(alternatives: readonly Known[]): Known {
  const [first] = alternatives;
  if (first && alternatives.length === 1) return first;
  if (alternatives.every(({ texts }) => texts))
    return { texts: [...new Set(alternatives.flatMap(({ texts }) => texts ?? []))], needs: [] };
  const best = alternatives.map((known) => byChance(needsOf(known))[0]);
  const pieces = new Set(best.flatMap((need) => need ?? []));
  return { texts: null, needs: best.includes(undefined) || pieces.size > MOST_PIECES ? [] : [[...pieces]] };
}

const PLAIN_SIGN = /[A-Za-z0-9 _',"@#&%<>:;!/=~`-]/;
const PLAIN_SIGNS = /[A-Za-z0-9 _',"@#&%<>:;!/=~`-]+(?![*+?{])/y;
const CLASS = /\[(?:[^\]\\]|\\.)*\]/y;
/** Plain signs one by one: no spans, nothing ruled out. */
const LISTED = /^\[((?:[A-Za-z0-9 _',"@#&%<>:;!/=~`.?*+|(){}$]|\\[^A-Za-z0-9]|\\s){1,8}-?)\]$/;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|k<[^>]*>|\d+|.)/sy;
const GROUP = /\((?:\?(?:<[A-Za-z_]\w*>|:|(<?[=!])))?/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:,(\d*))?\})\??/y;
const WHITE = /^\\[snrtfv]$/;

/** A pattern that is written as none of the tables' patterns is: nothing is known of what it needs. */
class Unread extends Error {}

/** Reads a pattern from left to right. */
class Reader {
  #at = 0;

  constructor(readonly source: string) {}

  whole(): Known {
    const known = this.#alternatives();
    if (this.#at < this.source.length) throw new Unread();
    return known;
  }

  #alternatives(): Known {
    const alternatives = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at++;
      alternatives.push(this.#sequence());
    }
    return oneOf(alternatives);
  }

  #sequence(): Known {
    const parts: Known[] = [];
    for (let sign = this.source[this.#at]; sign !== undefined && sign !== '|' && sign !== ')'; ) {
      const signs = this.#take(PLAIN_SIGNS)?.[0];
      parts.push(signs === undefined ? this.#repeated(this.#atom(sign)) : only(signs.toLowerCase()));
      sign = this.source[this.#at];
    }
    return joined(parts);
  }

  #take(shape: RegExp): RegExpExecArray | null {
    shape.lastIndex = this.#at;
    const match = shape.exec(this.source);
    if (match) this.#at += match[0].length;
    return match;
  }

  #repeated(known: Known): Known {
    const match = this.#take(QUANTIFIER);
    if (!match) return known;
    const [written, sign, least = sign === '+' ? '1' : '0', most] = match;
    if (sign === '?' || (least === '0' && most === '1')) return oneOf([known, EMPTY]);
    if (Number(least) === 0) return ANYTHING;
    return /^\{1(?:,1)?\}/.test(written) ? known : { texts: null, needs: needsOf(known) };
  }

  #atom(sign: string): Known {
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#class();
    if (sign === '\\') return this.#escape();
    if (/[*+?{]/.test(sign)) throw new Unread();
    this.#at++;
    if (sign === '^' || sign === '$') return EMPTY;
    return PLAIN_SIGN.test(sign) ? only(sign.toLowerCase()) : ANYTHING;
  }

  #class(): Known {
    const written = this.#take(CLASS)?.[0];
    if (written === undefined) throw new Unread();
    const listed = LISTED.exec(written)?.[1];
    if (listed === undefined || /[^\\]-./.test(listed)) return ANYTHING;
    const signs = Array.from(listed.matchAll(/\\?(.)/gs), ([member, sign = '']) =>
      WHITE.test(member) ? ' ' : sign.toLowerCase(),
    );
    return { texts: signs, needs: [] };
  }

  #escape(): Known {
    const escaped = this.#take(ESCAPE)?.[0];
    if (escaped === undefined) throw new Unread();
    if (escaped === '\\b') return BOUNDARY;
    if (escaped === '\\B') return EMPTY;
    if (WHITE.test(escaped)) return only(' ');
    return /^\\[!-/:-@[-^`{-~]$/.test(escaped) ? only(escaped.slice(1)) : ANYTHING;
  }

  #group(): Known {
    const [, look] = this.#take(GROUP) ?? [];
    const known = this.#alternatives();
    if (this.source[this.#at] !== ')') throw new Unread();
    this.#at++;
    // What is looked at ahead or behind is no part of the match, and what must not stand there need not.
    return look ? EMPTY : known;
  }
}

/**
 * What every text needs in which the pattern matches, what rules out most texts first; empty where nothing can be told. Never too much: a text
 * that lacks all pieces of one need holds no match. Case is folded, so it is right with and without the flag `i`; not for the flag `v`.
 */
export function neededPieces(source: string): readonly OneOf[] {
  try {
    return byChance(needsOf(new Reader(source).whole())).slice(0, MOST_NEEDS);
  } catch (error) {
    if (error instanceof Unread) return [];
    throw error;
  }
}

const NO_GRAMS: Grams = new Uint8Array(1);

const stands = (gram: Gram, grams: Grams, more: Grams) => mayHold(grams, gram) || mayHold(more, gram);

function isMet(need: readonly Gram[], grams: Grams, more: Grams): boolean {
  for (let i = 0; i < need.length; i += 2)
    if (stands(need[i] as Gram, grams, more) && stands(need[i + 1] as Gram, grams, more)) return true;
  return false;
}

/** The needs of a pattern made ready to be looked for. */
export class Needs {
  /** Of each piece two grams in turn. */
  readonly #needs: readonly (readonly Gram[])[];
  /** How likely it is, roughly, that a text that has nothing to do with the pattern meets the first of them: 0 to 1. */
  readonly chance: number;

  constructor(source: string) {
    const needs = neededPieces(source);
    this.#needs = needs.map((pieces) => pieces.flatMap(gramsOf));
    this.chance = needs[0] ? Math.min(1, chanceOf(needs[0])) : 1;
  }

  /** How each of the pieces begins and ends, in turn, of which one stands in every text in which the pattern matches; `null` where nothing can be told. */
  get rarest(): readonly Gram[] | null {
    return this.#needs[0] ?? null;
  }

  /** All that has to stand there, each as `rarest`, which is the first. */
  get all(): readonly (readonly Gram[])[] {
    return this.#needs;
  }

  /**
   * Whether the pattern may match somewhere in the text: sometimes true though it does not, never false where it does.
   * @param seam where the text that is meant is cut out of this one or joined anew: the signs on either side
   */
  areMetIn(searched: SearchedText, seam?: SearchedText): boolean {
    for (const need of this.#needs) if (!isMet(need, searched.grams, seam ? seam.grams : NO_GRAMS)) return false;
    return true;
  }
}
