import { endOfSequence } from './alternatives';

/** How a match of a pattern can begin. */
export interface Prefix {
  /** Lower case, every white space a plain one, one to `LONGEST_PREFIX` UTF-16 units. Where it opens a word the first of them may be `ANY_WORD`. */
  text: string;
  /** It counts only where no letter, digit or underscore stands before it. */
  opensWord: boolean;
}

export const LONGEST_PREFIX = 4;
/** Stands for a whole word, whatever its signs; what comes behind it in a prefix is no part of a word. */
export const ANY_WORD = '\uE000';
/** Beyond this a shorter look at each beginning is cheaper than so many of them. */
const MOST_PREFIXES = 400;
/** Stands before a beginning that has a word boundary in front. */
const BOUNDARY = '\b';

/** Ways to begin: of the `open` ones only the first signs are known, the `closed` ones are all there is up to here. */
interface Ways {
  open: ReadonlySet<string>;
  closed: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const NO_SIGN: ReadonlySet<string> = new Set(['']);
const NOTHING: Ways = { open: NONE, closed: NO_SIGN };
const ANYTHING: Ways = { open: NO_SIGN, closed: NONE };
const AT_BOUNDARY: Ways = { open: NONE, closed: new Set([BOUNDARY]) };
const DIGIT: Ways = { open: NONE, closed: new Set('0123456789') };
const WORD_SIGN: Ways = { open: NONE, closed: new Set('abcdefghijklmnopqrstuvwxyz0123456789_') };
const SPACE: Ways = { open: NONE, closed: new Set([' ']) };
const WORD: Ways = { open: NONE, closed: new Set([ANY_WORD]) };

function followed(first: Ways, next: Ways, longest: number): Ways {
  if (first.closed === NO_SIGN && first.open.size === 0) return next;
  const open = new Set(first.open);
  const closed = new Set<string>();
  const join = (before: string, after: string, isOpen: boolean) => {
    // A word is known by its end, so it has to begin at one end and to stop at the other.
    if (after.startsWith(ANY_WORD) && before !== BOUNDARY) return open.add(before);
    if (before.endsWith(ANY_WORD) && (/^\w/.test(after) || (isOpen && after === '')))
      return open.add(before.slice(0, -1));
    // A boundary behind the first sign says nothing about where the match begins.
    const joined = before + (before !== '' && after.startsWith(BOUNDARY) ? after.slice(1) : after);
    const most = joined.startsWith(BOUNDARY) ? longest + 1 : longest;
    return isOpen || joined.length >= most ? open.add(joined.slice(0, most)) : closed.add(joined);
  };
  for (const before of first.closed) {
    for (const after of next.open) join(before, after, true);
    for (const after of next.closed) join(before, after, false);
  }
  return { open, closed };
}

function anyOf(list: readonly Ways[]): Ways {
  const [only] = list;
  if (only && list.length === 1) return only;
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const ways of list) {
    for (const way of ways.open) open.add(way);
    for (const way of ways.closed) closed.add(way);
  }
  return { open, closed };
}

/** The signs whatever their case. Letters beyond A to Z are let through unread: their case is folded in more ways than one. */
function literal(sign: string): Ways {
  if (/\s/.test(sign)) return SPACE;
  const lower = sign.toLowerCase();
  return /[A-Za-z]/.test(sign) || lower === sign.toUpperCase() ? { open: NONE, closed: new Set([lower]) } : ANYTHING;
}

const PLAIN_SIGNS = /[A-Za-z0-9 ',"@#&%<>:;!/-]+(?![*+?{])/y;
const CLASS = /\[(?:[^\]\\]|\\.)*\]/y;
const SHORT_CLASS = /^\[((?:[^\\\]^\ud800-\udfff-]|\\[^A-Za-z0-9\ud800-\udfff]|\\[nrst]|[0-9]-[0-9]){1,60}-?)\]$/;
const MEMBER = /(\d)-(\d)|\\?(.)/gs;
const WHITE = /^\\[nrst]$/;
const ESCAPE = /\\(?:w\+\??|[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|.)/y;
const GROUP = /\((?:\?(?:<[A-Za-z_]\w*>|[:=!]|<[=!]))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

/** A boundary before anything else is the end of a word. */
const OPENS_WORD = new RegExp(`^[\\w${ANY_WORD}]`);

/** What a part of a class stands for: a sign or a span of digits. */
function memberWays([member, first, last, sign = '']: RegExpMatchArray): Ways {
  if (first === undefined) return WHITE.test(member) ? SPACE : literal(sign);
  return {
    open: NONE,
    closed: new Set([...DIGIT.closed].filter((digit) => digit >= first && digit <= (last ?? first))),
  };
}

/** Of a word nothing is known where it may begin in another one, or where it is all there is. */
const OPEN_WORD = new RegExp(`^${ANY_WORD}|${ANY_WORD}$`);

/** Reads a pattern from left to right and keeps of every part only how it can begin. */
class Reader {
  #at = 0;

  constructor(
    readonly source: string,
    readonly longest: number,
  ) {}

  alternatives(): Ways {
    const ways = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at++;
      ways.push(this.#sequence());
    }
    return anyOf(ways);
  }

  #take(shape: RegExp): RegExpExecArray | null {
    shape.lastIndex = this.#at;
    const match = shape.exec(this.source);
    if (match) this.#at += match[0].length;
    return match;
  }

  #sequence(): Ways {
    let ways = NOTHING;
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      if (ways.closed.size === 0) {
        // What stands behind says nothing about how a match begins.
        this.#at = endOfSequence(this.source, this.#at);
        break;
      }
      const signs = this.#take(PLAIN_SIGNS)?.[0].toLowerCase();
      if (signs === undefined) ways = followed(ways, this.#repeated(this.#atom()), this.longest);
      else if (signs.length < this.longest)
        ways = followed(ways, { open: NONE, closed: new Set([signs]) }, this.longest);
      else ways = followed(ways, { open: new Set([signs.slice(0, this.longest)]), closed: NONE }, this.longest);
    }
    return ways;
  }

  #repeated(ways: Ways): Ways {
    const match = this.#take(QUANTIFIER);
    if (!match) return ways;
    const [sign = '', least, comma, most] = match;
    const atMostOnce = sign.startsWith('?') || most === '1' || (least === '1' && comma === '');
    const repeated = atMostOnce ? ways : { open: new Set([...ways.open, ...ways.closed]), closed: NONE };
    return /^[?*]/.test(sign) || Number(least) === 0 ? anyOf([repeated, NOTHING]) : repeated;
  }

  #atom(): Ways {
    const sign = this.source[this.#at] ?? '';
    if (sign === '(') return this.#group();
    if (sign === '[') {
      const members = SHORT_CLASS.exec(this.#take(CLASS)?.[0] ?? '')?.[1];
      if (members === undefined) return ANYTHING;
      return anyOf(Array.from(members.matchAll(MEMBER), memberWays));
    }
    if (sign === '\\') {
      const escaped = this.#take(ESCAPE)?.[0] ?? '';
      if (escaped === '\\b') return AT_BOUNDARY;
      if (escaped === '\\d') return DIGIT;
      if (escaped === '\\w+') return WORD;
      if (escaped === '\\w') return WORD_SIGN;
      if (WHITE.test(escaped)) return SPACE;
      if (escaped === '\\B') return NOTHING;
      return /^\\[A-Za-z0-9]/.test(escaped) ? ANYTHING : literal(escaped.slice(1));
    }
    this.#at++;
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : literal(sign);
  }

  #group(): Ways {
    const [opening = ''] = this.#take(GROUP) ?? [];
    const from = this.#at;
    const ways = this.alternatives();
    const inside = this.source.slice(from, this.#at);
    this.#at++;
    if (opening === '(?<!' && inside === '\\w') return AT_BOUNDARY;
    return /^\(\?<?[=!]$/.test(opening) ? NOTHING : ways;
  }
}

/**
 * Every way in which a match of the pattern can begin; `null` where it could begin with anything. Never too few: where a text
 * holds none of them there is no match.
 */
export function prefixesOf(source: string): readonly Prefix[] | null {
  for (let longest = LONGEST_PREFIX; longest > 0; longest--) {
    const { open, closed } = new Reader(source, longest).alternatives();
    const ways = [...new Set([...open, ...closed])];
    if (ways.some((way) => way === '' || way === BOUNDARY || OPEN_WORD.test(way))) return null;
    if (ways.length > MOST_PREFIXES && longest > 1) continue;
    return ways.map((way) => {
      const text = way.replace(BOUNDARY, '');
      return { text, opensWord: way !== text && OPENS_WORD.test(text) };
    });
  }
  return null;
}
