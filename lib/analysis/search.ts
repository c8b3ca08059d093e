import { LONGEST_PREFIX, prefixesOf } from './prefixes';

/**
 * Hundreds of long patterns are looked for in every post, and nearly all of them are not there. Most can begin with few words
 * only: where none of these stands a pattern need not be tried, nor even be compiled, which for all of them takes half a second.
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
const ENTRIES = LONGEST_PREFIX * 2;
const addUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const mixed = (hash: number) => hash ^ (hash >>> 15);

/** A text with the places of every beginning, for many patterns to be looked for in. Made in time linear in its length. */
export class SearchedText {
  /** The last entry of each list, and for each entry the one before it. Beginnings whose hashes agree share a list. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #mask: number;

  constructor(readonly text: string) {
    const entries = text.length * ENTRIES;
    let lists = 256;
    while (lists < entries) lists *= 2;
    this.#mask = lists - 1;
    this.#last = new Int32Array(lists).fill(-1);
    this.#before = new Int32Array(entries);
    for (let place = 0; place < text.length; place++) {
      const opensWord = place === 0 || !isWordUnit(text.charCodeAt(place - 1));
      let anywhere = ANYWHERE;
      let atWord = AT_WORD;
      let entry = place * ENTRIES;
      for (let at = place; at < text.length && at < place + LONGEST_PREFIX; at++, entry += 2) {
        const unit = foldedUnit(text.charCodeAt(at));
        anywhere = addUnit(anywhere, unit);
        this.#put(entry, mixed(anywhere));
        if (!opensWord) continue;
        atWord = addUnit(atWord, unit);
        this.#put(entry + 1, mixed(atWord));
      }
    }
  }

  #put(entry: number, hash: number): void {
    const list = hash & this.#mask;
    this.#before[entry] = this.#last[list] ?? -1;
    this.#last[list] = entry;
  }

  /** Where one of the beginnings stands, in order: some places too many, none too few. */
  placesOf(beginnings: Int32Array): number[] {
    const places: number[] = [];
    for (const hash of beginnings)
      for (let entry = this.#last[hash & this.#mask] ?? -1; entry >= 0; entry = this.#before[entry] ?? -1)
        places.push((entry / ENTRIES) | 0);
    return places.length > 1 ? places.sort((a, b) => a - b) : places;
  }
}

/** A pattern made ready to be looked for. */
interface Sought {
  /** Hashes; `null` where a match may begin with anything. */
  beginnings: Int32Array | null;
  /** Matches at `lastIndex` only; without beginnings, from there on. */
  pattern: RegExp;
}

const known = new WeakMap<RegExp, Sought>();

function sought(pattern: RegExp): Sought {
  const before = known.get(pattern);
  if (before) return before;
  const prefixes = prefixesOf(pattern);
  const hashes = prefixes?.map(({ text, opensWord }) => {
    let hash = opensWord ? AT_WORD : ANYWHERE;
    for (let i = 0; i < text.length; i++) hash = addUnit(hash, text.charCodeAt(i));
    return mixed(hash);
  });
  const flags = pattern.flags.replace(/[gy]/g, '') + (hashes ? 'y' : 'g');
  const made = { beginnings: hashes ? Int32Array.from(hashes) : null, pattern: new RegExp(pattern.source, flags) };
  known.set(pattern, made);
  return made;
}

/** As `text.matchAll(pattern)`, whether or not the pattern has the flag `g`. */
export function* matchesOf(pattern: RegExp, searched: SearchedText): Generator<RegExpExecArray> {
  const { text } = searched;
  const { beginnings, pattern: ready } = sought(pattern);
  let from = 0;
  for (const place of beginnings ? searched.placesOf(beginnings) : []) {
    if (place < from) continue;
    ready.lastIndex = place;
    const match = ready.exec(text);
    from = place + Math.max(1, match?.[0].length ?? 0);
    if (match) yield match;
  }
  while (!beginnings && from <= text.length) {
    ready.lastIndex = from;
    const match = ready.exec(text);
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
