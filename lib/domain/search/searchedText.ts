import { ANY_WORD, LONGEST_PREFIX, type Prefix } from './prefixes';

const WHITE = /\s/;

/** As a prefix has it. The long s and the Kelvin sign are an s and a k to patterns with the flag `u`. */
function foldedUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 9 && unit <= 13 ? 32 : unit;
  if (unit === 0x17f) return 115;
  if (unit === 0x212a) return 107;
  return WHITE.test(String.fromCharCode(unit)) ? 32 : unit;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

const ANYWHERE = 0x811c9dc5;
const AT_WORD = 0x01234567;
const addUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const BEHIND_A_WORD = addUnit(AT_WORD, ANY_WORD.charCodeAt(0));
/** Short enough to be kept as a small whole number everywhere. */
const mixed = (hash: number) => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The number of a run of at most `LONGEST_PREFIX` signs. */
function numberOf(signs: string, opensWord: boolean): number {
  let hash = opensWord ? AT_WORD : ANYWHERE;
  for (let i = 0; i < signs.length; i++) hash = addUnit(hash, signs.charCodeAt(i));
  return mixed(hash);
}

/** A run of signs that may stand in a text: lower case, every white space a plain one. It may begin with `WORD_START`. */
export type Piece = string;
/** Stands before a piece that counts only where no letter, digit or underscore stands before it. */
export const WORD_START = '\b';
/** The number of a few signs in a row. */
export type Gram = number;

/** What is looked at of a piece: how it begins, and how it ends. */
export function gramsOf(piece: Piece): [Gram, Gram] {
  const opensWord = piece.startsWith(WORD_START);
  const signs = opensWord ? piece.slice(WORD_START.length) : piece;
  const first = numberOf(signs.slice(0, LONGEST_PREFIX), opensWord);
  return [first, signs.length > LONGEST_PREFIX ? numberOf(signs.slice(-LONGEST_PREFIX), false) : first];
}

/** Few of the beginnings in a text are beginnings of a pattern. By the low bits of the hash: which ones some pattern has. */
const isSought = new Uint8Array(1 << 16);
const LOW_BITS = isSought.length - 1;
let soughtSoFar = 0;

/** The number of a beginning wherever beginnings are compared. Two of them may share it: it tells where a look pays, never what is there. */
export function beginningOf({ text, opensWord }: Prefix): number {
  const beginning = numberOf(text, opensWord);
  seek(beginning);
  return beginning;
}

/** From now on every text tells where it holds the gram. */
export function seek(gram: Gram): void {
  if (isSought[gram & LOW_BITS] === 1) return;
  isSought[gram & LOW_BITS] = 1;
  soughtSoFar++;
}

/** What stands in a text: the beginnings that patterns have, as far as patterns had been read, and every gram. */
interface Index {
  soughtSoFar: number;
  /** Each once. */
  beginnings: Int32Array;
  /** By slot: one more than the number of the beginning there; 0 where there is none. */
  slots: Int32Array;
  /** By number of the beginning: one more than where its last place stands among the places. */
  lasts: Int32Array;
  places: Int32Array;
  /** The same for the place before each. */
  befores: Int32Array;
  grams: Grams;
}

/** By the low bits of a gram: a bit that is set where one that ends so stands in a text. As many bytes as a power of two. */
export type Grams = Uint8Array;

/** Sometimes true of a gram that does not stand in the text, never false of one that does. */
export const mayHold = (grams: Grams, gram: Gram): boolean =>
  ((grams[(gram >>> 3) & (grams.length - 1)] as number) & (1 << (gram & 7))) !== 0;

/** A text has about eight grams a sign; so many bytes for each that few bits of them are set. */
const ROOM_A_SIGN = 8;
const MOST_ROOM = 1 << 15;

function powerOfTwoFrom(least: number): number {
  let power = 64;
  while (power < least) power *= 2;
  return power;
}

/** The slot that holds the beginning, or the free one where it belongs. */
function slotOf(beginning: number, { slots, beginnings }: Pick<Index, 'slots' | 'beginnings'>): number {
  const last = slots.length - 1;
  let slot = beginning & last;
  for (let taken = slots[slot] as number; taken > 0; taken = slots[slot] as number) {
    if (beginnings[taken - 1] === beginning) return slot;
    slot = (slot + 1) & last;
  }
  return slot;
}

/** What is noted while a text is read: each beginning and where it stands. Kept for the next text, so that room is made once. */
const notes = {
  count: 0,
  beginnings: new Int32Array(1 << 10),
  places: new Int32Array(1 << 10),
  add(beginning: number, place: number): void {
    if (this.count === this.places.length) {
      this.beginnings = enlarged(this.beginnings);
      this.places = enlarged(this.places);
    }
    this.beginnings[this.count] = beginning;
    this.places[this.count++] = place;
  },
};

function enlarged(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** The text that is read, folded. */
let units = new Uint16Array(1 << 10);

/** Notes for a place what can be read from `from` up to `end`, sign by sign. */
function noteFrom(place: number, before: number, from: number, end: number, grams: Grams): void {
  const low = grams.length - 1;
  for (let at = from, hash = before; at < end; at++) {
    hash = addUnit(hash, units[at] as number);
    const gram = mixed(hash);
    grams[(gram >>> 3) & low] = (grams[(gram >>> 3) & low] as number) | (1 << (gram & 7));
    if (isSought[gram & LOW_BITS] === 1) notes.add(gram, place);
  }
}

/** Notes every beginning and every gram of a text. */
function readInto(grams: Grams, text: string): void {
  const { length } = text;
  if (units.length < length) units = new Uint16Array(length);
  for (let place = 0; place < length; place++) units[place] = foldedUnit(text.charCodeAt(place));
  notes.count = 0;
  for (let place = 0, wordEnd = 0; place < length; place++) {
    noteFrom(place, ANYWHERE, place, Math.min(length, place + LONGEST_PREFIX), grams);
    if (place > 0 && isWordUnit(text.charCodeAt(place - 1))) continue;
    noteFrom(place, AT_WORD, place, Math.min(length, place + LONGEST_PREFIX), grams);
    wordEnd = Math.max(wordEnd, place);
    while (wordEnd < length && isWordUnit(units[wordEnd] as number)) wordEnd++;
    if (wordEnd > place) noteFrom(place, BEHIND_A_WORD, wordEnd, Math.min(length, wordEnd + LONGEST_PREFIX - 1), grams);
  }
}

function indexOf(text: string): Index {
  const grams = new Uint8Array(powerOfTwoFrom(Math.min(text.length * ROOM_A_SIGN, MOST_ROOM)));
  readInto(grams, text);
  const { count } = notes;
  const slots = new Int32Array(powerOfTwoFrom(count * 2));
  const index = {
    soughtSoFar,
    beginnings: new Int32Array(count),
    slots,
    lasts: new Int32Array(count),
    places: notes.places.slice(0, count),
    befores: new Int32Array(count),
    grams,
  };
  let different = 0;
  for (let number = 0; number < count; number++) {
    const beginning = notes.beginnings[number] as number;
    const slot = slotOf(beginning, index);
    if (slots[slot] === 0) {
      index.beginnings[different] = beginning;
      slots[slot] = ++different;
    }
    const known = (slots[slot] as number) - 1;
    index.befores[number] = index.lasts[known] as number;
    index.lasts[known] = number + 1;
  }
  return { ...index, beginnings: index.beginnings.subarray(0, different) };
}

/** A text for many patterns to be looked for in. */
export class SearchedText {
  static #made = 0;

  /** Tells it from every other. */
  readonly number = ++SearchedText.#made;
  #known: Index | null = null;

  constructor(readonly text: string) {}

  /** Made when it is first asked for, in time linear in the length of the text, and again when patterns have been read since. */
  get #index(): Index {
    if (this.#known?.soughtSoFar !== soughtSoFar) this.#known = indexOf(this.text);
    return this.#known;
  }

  /** Every gram in it that is sought, each once. */
  get soughtGrams(): Int32Array {
    return this.#index.beginnings;
  }

  /** Whether one of the beginnings stands somewhere; sometimes true of others, never false of those that do. */
  hasOneOf(wanted: readonly number[]): boolean {
    for (let i = 0; i < wanted.length; i++) if (this.has(wanted[i] as number)) return true;
    return false;
  }

  /** As `hasOneOf`, of one beginning. */
  has(beginning: number): boolean {
    const index = this.#index;
    return (index.slots[slotOf(beginning, index)] as number) > 0;
  }

  get grams(): Grams {
    return this.#index.grams;
  }

  /** Tells where one of the beginnings stands, in no order; a place may be told twice. */
  forEachPlaceOf(wanted: readonly number[], visit: (place: number) => void): void {
    const index = this.#index;
    for (let i = 0; i < wanted.length; i++) {
      const number = index.slots[slotOf(wanted[i] as number, index)] as number;
      let next = number > 0 ? (index.lasts[number - 1] as number) : 0;
      for (; next > 0; next = index.befores[next - 1] as number) visit(index.places[next - 1] as number);
    }
  }
}
