import { endOfMet, NOT_MET, putNeeds } from './flatNeeds';
import { type Gram, mayHold, type SearchedText, seek } from './searchedText';

/** What is asked of a text before something is looked for in it, all told in grams. */
export interface Asked {
  /** How each of some pieces begins and ends, in turn: one of them has to stand there. */
  clues: readonly Gram[];
  /** The same for further pieces: of each list one has to stand there, too. */
  others: readonly (readonly Gram[])[];
}

const FREE = 0;

/** Tells which of thousands of askings a text meets, by one walk over it. */
export class GramTable {
  /** By the low bits of how a piece begins: that gram and where its list begins, in turn; a free slot holds `FREE` in both. */
  readonly #slots: Int32Array;
  readonly #lastSlot: number;
  /** One list after the other: its length, then the number of an asking and how its piece ends, in turn. */
  readonly #lists: Int32Array;
  /** By number of the asking: where its other needs begin. */
  readonly #needsOf: Int32Array;
  readonly #needs: Int32Array;
  /** By number of the asking: the walk it was looked at last in. */
  readonly #lookedAtIn: Uint32Array;
  #walks = 0;

  constructor(asked: readonly Asked[]) {
    const byStart = new Map<Gram, number[]>();
    const needs: number[] = [];
    this.#needsOf = Int32Array.from(asked, ({ others }) => {
      const from = needs.length;
      putNeeds(needs, others);
      return from;
    });
    this.#needs = Int32Array.from(needs);
    this.#lookedAtIn = new Uint32Array(asked.length);
    for (const [number, { clues }] of asked.entries())
      for (let at = 0; at < clues.length; at += 2) {
        const [start, end] = [clues[at] as Gram, clues[at + 1] as Gram];
        const list = byStart.get(start);
        if (list) list.push(number, end);
        else byStart.set(start, [number, end]);
      }
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, byStart.size * 2)));
    this.#lastSlot = slots - 1;
    this.#slots = new Int32Array(slots * 2);
    // The first place is never the beginning of a list, so that no list is taken for a free slot.
    const lists = [FREE];
    for (const [start, list] of byStart) {
      seek(start);
      const slot = this.#slotOf(start);
      this.#slots[slot] = start;
      this.#slots[slot + 1] = lists.push(list.length) - 1;
      for (const number of list) lists.push(number);
    }
    this.#lists = Int32Array.from(lists);
  }

  /** The slot that holds the gram, or the free one where it belongs. */
  #slotOf(gram: Gram): number {
    const slots = this.#slots;
    let slot = gram & this.#lastSlot;
    while (slots[slot * 2 + 1] !== FREE && slots[slot * 2] !== gram) slot = (slot + 1) & this.#lastSlot;
    return slot * 2;
  }

  /** The numbers of those that the text meets, in order; sometimes one that it does not, never without one that it does. */
  metIn({ grams, soughtGrams }: SearchedText): number[] {
    const met: number[] = [];
    const walk = ++this.#walks;
    const lists = this.#lists;
    for (let i = 0; i < soughtGrams.length; i++) {
      const list = this.#slots[this.#slotOf(soughtGrams[i] as Gram) + 1] as number;
      if (list === FREE) continue;
      for (let at = list + 1, end = at + (lists[list] as number); at < end; at += 2) {
        const number = lists[at] as number;
        if (this.#lookedAtIn[number] === walk || !mayHold(grams, lists[at + 1] as Gram)) continue;
        this.#lookedAtIn[number] = walk;
        if (endOfMet(this.#needs, this.#needsOf[number] as number, grams) !== NOT_MET) met.push(number);
      }
    }
    return met.sort((one, other) => one - other);
  }
}
