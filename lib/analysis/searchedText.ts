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

/** Few of the beginnings in a text are beginnings of a pattern. By the low bits of the hash: which ones some pattern has. */
const isSought = new Uint8Array(1 << 16);
const LOW_BITS = isSought.length - 1;
let soughtSoFar = 0;

/** The number of a beginning wherever beginnings are compared. Two of them may share it: it tells where a look pays, never what is there. */
export function beginningOf({ text, opensWord }: Prefix): number {
  let hash = opensWord ? AT_WORD : ANYWHERE;
  for (let i = 0; i < text.length; i++) hash = addUnit(hash, text.charCodeAt(i));
  const beginning = mixed(hash);
  if (isSought[beginning & LOW_BITS] === 0) {
    isSought[beginning & LOW_BITS] = 1;
    soughtSoFar++;
  }
  return beginning;
}

/** The beginnings in a text that patterns have, as far as patterns had been read. */
interface Index {
  soughtSoFar: number;
  /** In the order of the text. */
  beginnings: number[];
  places: number[];
  /** By slot: one more than where the last beginning of it stands in the lists; 0 where there is none. */
  lasts: Int32Array;
  /** The same for the one before each in its slot. */
  befores: Int32Array;
}

function indexOf(text: string): Index {
  const beginnings: number[] = [];
  const places: number[] = [];
  let place = 0;
  const note = (hash: number) => {
    const beginning = mixed(hash);
    if (isSought[beginning & LOW_BITS] === 0) return;
    beginnings.push(beginning);
    places.push(place);
  };
  for (let wordEnd = 0; place < text.length; place++) {
    const opensWord = place === 0 || !isWordUnit(text.charCodeAt(place - 1));
    const end = Math.min(text.length, place + LONGEST_PREFIX);
    let anywhere = ANYWHERE;
    let atWord = AT_WORD;
    for (let at = place; at < end; at++) {
      const unit = foldedUnit(text.charCodeAt(at));
      anywhere = addUnit(anywhere, unit);
      note(anywhere);
      if (!opensWord) continue;
      atWord = addUnit(atWord, unit);
      note(atWord);
    }
    if (!opensWord) continue;
    wordEnd = Math.max(wordEnd, place);
    while (wordEnd < text.length && isWordUnit(foldedUnit(text.charCodeAt(wordEnd)))) wordEnd++;
    if (wordEnd === place) continue;
    let behind = BEHIND_A_WORD;
    for (let at = wordEnd; at < text.length && at < wordEnd + LONGEST_PREFIX - 1; at++) {
      behind = addUnit(behind, foldedUnit(text.charCodeAt(at)));
      note(behind);
    }
  }
  let slots = 64;
  while (slots < beginnings.length * 4) slots *= 2;
  const lasts = new Int32Array(slots);
  const befores = new Int32Array(beginnings.length);
  for (let number = 0; number < beginnings.length; number++) {
    const slot = (beginnings[number] as number) & (slots - 1);
    befores[number] = lasts[slot] as number;
    lasts[slot] = number + 1;
  }
  return { soughtSoFar, beginnings, places, lasts, befores };
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
    return this.#known as Index;
  }

  /** Every beginning that some pattern has, with its place, in the order of the text. */
  forEachBeginning(visit: (beginning: number, place: number) => void): void {
    const { beginnings, places } = this.#index;
    for (let number = 0; number < beginnings.length; number++)
      visit(beginnings[number] as number, places[number] as number);
  }

  /** Whether one of the beginnings stands somewhere; sometimes true of others, never false of those that do. */
  hasOneOf(wanted: readonly number[]): boolean {
    const { beginnings, lasts, befores } = this.#index;
    for (let i = 0; i < wanted.length; i++) {
      const beginning = wanted[i] as number;
      let next = lasts[beginning & (lasts.length - 1)] as number;
      for (; next > 0; next = befores[next - 1] as number) if (beginnings[next - 1] === beginning) return true;
    }
    return false;
  }

  /** Tells where one of the beginnings stands, in no order; a place may be told twice. */
  forEachPlaceOf(wanted: readonly number[], visit: (place: number) => void): void {
    const { beginnings, places, lasts, befores } = this.#index;
    for (let i = 0; i < wanted.length; i++) {
      const beginning = wanted[i] as number;
      let next = lasts[beginning & (lasts.length - 1)] as number;
      for (; next > 0; next = befores[next - 1] as number)
        if (beginnings[next - 1] === beginning) visit(places[next - 1] as number);
    }
  }
}
