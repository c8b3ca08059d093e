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

/** Where the sequence of parts ends that holds `from`: at the next bar or closing bracket that is not inside one of the parts. */
export function endOfSequence(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (depth === 0 && (sign === ')' || sign === '|')) return at;
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
const CLASS = /\[(?:[^\]\\]|\\.)*\]/y;
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
  for (let at = 0; at < source.length; ) {
    if (source[at] === '\\') at += 2;
    else if (source[at] === '[') at += takenAt(CLASS, source, at).length || 1;
    else if (source[at] !== '(') at++;
    else {
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
      at = behind;
    }
  }
  if (from < source.length) pieces.push(source.slice(from));
  return pieces;
}
