/** A pattern read as far as its groups of alternatives; everything else in it stays as it is written. */

/** A group, with what is written behind it that says how often it stands. */
export interface Choice {
  /** "(?:" or "(?<name>" */
  opening: string;
  alternatives: string[];
  quantifier: string;
  /** It may be missing altogether. */
  isOptional: boolean;
  /** What stands before it ends a word, so each alternative begins at a boundary. */
  opensWord: boolean;
}

export type Piece = string | Choice;

/** What brackets and bars have to be told from, or one of them. */
const BRACKETS = /\\.|\[(?:[^\]\\]|\\.)*\]|[()|]/gs;

/** Where the sequence of parts ends that holds `from`: at the next bar or closing bracket that is not inside one of the parts. */
export function endOfSequence(source: string, from: number): number {
  BRACKETS.lastIndex = from;
  for (let depth = 0, match = BRACKETS.exec(source); match; match = BRACKETS.exec(source)) {
    const [sign] = match;
    if (sign === '(') depth++;
    else if (depth === 0 && (sign === ')' || sign === '|')) return match.index;
    else if (sign === ')') depth--;
  }
  return source.length;
}

/** The alternatives from `from` to the end of the group that holds it. */
export function alternativesFrom(source: string, from: number): { alternatives: string[]; end: number } {
  const alternatives: string[] = [];
  for (let at = from; ; at++) {
    const end = endOfSequence(source, at);
    alternatives.push(source.slice(at, end));
    if (source[end] !== '|') return { alternatives, end };
    at = end;
  }
}

const OPENING = /\((?:\?(?::|<[A-Za-z_]\w*>|<?[=!]))?/y;
const IS_ASSERTION = /[=!]$/;
/** A shorter group is not worth taking apart. */
export const SHORTEST_GROUP = 16;
const QUANTIFIER = /(?:[*+?]|\{\d+,?\d*\})\??/y;
/** A boundary or a space, and any number of whole words after it. */
const ENDS_WORD = /(?: |\\b)(?:\(\?:\\w\+ \)(?:\{\d,\d\}|[?*])\??)*$/;

function takenAt(shape: RegExp, source: string, at: number): string {
  shape.lastIndex = at;
  return shape.exec(source)?.[0] ?? '';
}

/** The pieces of one alternative, in order. */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = groupFrom(source, 0); at >= 0; ) {
    const opening = takenAt(OPENING, source, at);
    const { alternatives, end } = alternativesFrom(source, at + opening.length);
    const quantifier = takenAt(QUANTIFIER, source, end + 1);
    const behind = end + 1 + quantifier.length;
    if (!IS_ASSERTION.test(opening) && end - at >= SHORTEST_GROUP) {
      const before = source.slice(from, at);
      if (before) pieces.push(before);
      const isOptional = /^(?:[*?]|\{0)/.test(quantifier);
      pieces.push({ opening, alternatives, quantifier, isOptional, opensWord: ENDS_WORD.test(before) });
      from = behind;
    }
    at = groupFrom(source, behind);
  }
  if (from < source.length) pieces.push(source.slice(from));
  return pieces;
}

/** Where the next group opens; −1 where none does. */
function groupFrom(source: string, from: number): number {
  BRACKETS.lastIndex = from;
  for (let match = BRACKETS.exec(source); match; match = BRACKETS.exec(source))
    if (match[0] === '(') return match.index;
  return -1;
}
