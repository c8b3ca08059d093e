/** One import, re-export or dynamic import of a source file. */
export interface Import {
  /** As written: `@/lib/domain/post`, `./text`, `react`. `null`: computed, so it cannot be checked. */
  from: string | null;
  /** Vanishes in the build (`import type`, `export type`). */
  typeOnly: boolean;
}

const REGEX_MAY_FOLLOW = /(?:[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else|yield|await))\s*$/;

/**
 * The source with comments as spaces, and string, template and regular-expression contents too unless `keepStrings`.
 * Length and line breaks stay. Good for looking for names; not a parser: what stands inside `${}` counts as string.
 */
export function blank(source: string, { keepStrings }: { keepStrings: boolean }): string {
  let out = '';
  let at = 0;
  const hide = (text: string) => text.replace(/[^\n]/g, ' ');
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? (source[at] as string);
  };
  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = source[at] as string;
    let piece = one;
    let hidden = false;
    if (two === '//' || two === '/*') {
      piece = take(two === '//' ? /\/\/[^\n]*/y : /\/\*[\s\S]*?(?:\*\/|$)/y);
      out += hide(piece);
      at += piece.length;
      continue;
    }
    if (one === "'" || one === '"') {
      // An apostrophe in JSX text opens no string that ends on its line: then only the sign itself is taken
      piece = take(one === "'" ? /'(?:[^'\\\n]|\\[\s\S])*'/y : /"(?:[^"\\\n]|\\[\s\S])*"/y);
      hidden = true;
    } else if (one === '`') {
      piece = take(/`(?:[^`\\]|\\[\s\S])*`/y);
      hidden = true;
    } else if (one === '/' && REGEX_MAY_FOLLOW.test(out.slice(-40))) {
      piece = take(/\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y);
      hidden = piece.length > 1;
    }
    out += hidden && !keepStrings ? piece[0] + hide(piece.slice(1, -1)) + piece.slice(-1) : piece;
    at += piece.length;
  }
  return out;
}

const STATIC = /\b(?:import|export)\s+(type\s+(?!from\b))?[\w$*{}\s,]*?\bfrom\s*['"]([^'"\n]+)['"]/g;
const SIDE_EFFECT = /\bimport\s*['"]([^'"\n]+)['"]/g;
const DYNAMIC = /\b(typeof\s+)?import\s*\(\s*(?:(['"`])([^'"`$\n]+)\2\s*[,)])?/g;
const REQUIRED = /\brequire\s*\(\s*(?:['"]([^'"\n]+)['"])?/g;

/** All imports of a source file, in order of kind, not of place. */
export function importsOf(source: string): Import[] {
  const code = blank(source, { keepStrings: true });
  const outsideStrings = blank(source, { keepStrings: false });
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].filter(({ index }) => outsideStrings[index] !== ' ');
  return [
    ...all(STATIC).map((match) => ({ from: match[2] ?? null, typeOnly: match[1] !== undefined })),
    ...all(SIDE_EFFECT).map((match) => ({ from: match[1] ?? null, typeOnly: false })),
    ...all(DYNAMIC).map((match) => ({ from: match[3] ?? null, typeOnly: match[1] !== undefined })),
    ...all(REQUIRED).map((match) => ({ from: match[1] ?? null, typeOnly: false })),
  ];
}
