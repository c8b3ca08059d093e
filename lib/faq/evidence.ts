import type { QuestionKind } from './asking';
import { likeness, type Token, type WordClass } from './words';

export type Words = ReadonlyMap<string, Token>;

/** One way of asking for an entry, and what its answer speaks of. */
export interface EntryForm {
  keys: Words;
  kind: QuestionKind;
  told: ReadonlySet<string>;
  /** Which kinds of question the answer may serve beside its own. */
  tells: ReadonlySet<QuestionKind>;
  /** The entry speaks of "my …" too. */
  theirs: boolean;
}

export interface AskedWords {
  asked: Words;
  around: Words;
  kind: QuestionKind;
  complains: boolean;
  /** They ask for a thing of theirs: "when will my parcel come". */
  theirs: boolean;
}

/** How much a word of a class says that no entry holds. */
const WEIGHT_ELSEWHERE: Record<WordClass, number> = {
  concept: 0.8,
  fault: 0.8,
  place: 0.8,
  other: 0.5,
  number: 0.2,
  weak: 0.15,
};
const WEAK_SHARE = 0.25;

/** Deeds that change what is asked, wherever they stand: "cancel a gift card" is not about gift cards. */
const DEEDS = new Set(
  'cancel change return exchange refund remove close lost reset track repair compensation collect complain install assemble hire job transfer move raise'.split(
    ' ',
  ),
);

/** What speaks for and against an entry, in the order of `COEFFICIENTS`; each 0 … 1. */
export function evidenceFor(form: EntryForm, words: AskedWords, weights: ReadonlyMap<string, number>): number[] {
  const weightOf = ({ key, as }: Token) => {
    const known = weights.get(key);
    if (known === undefined) return WEIGHT_ELSEWHERE[as];
    return as === 'weak' ? known * WEAK_SHARE : known;
  };
  let wanted = 0;
  let found = 0;
  let hits = 0;
  let lacking = 0;
  let lackingDeed = 0;
  const lackingAfter = new Set<string>();
  for (const token of form.keys.values()) {
    const weight = weightOf(token);
    const held = Math.max(heldBy(token, words.asked), 0.7 * heldBy(token, words.around));
    wanted += weight;
    found += weight * held;
    if (token.as === 'weak') continue;
    if (held > 0.5) hits += 1;
    else {
      lacking = Math.max(lacking, weight);
      if (token.after !== '') lackingAfter.add(token.after);
      if (DEEDS.has(token.key)) lackingDeed = 1;
    }
  }
  let said = 0;
  let inForm = 0;
  let explained = 0;
  let unexplained = 0;
  let foreignDeed = 0;
  let fault = 0;
  let inAnswer = 0;
  let inItsPlace = 0;
  for (const token of words.asked.values()) {
    const weight = weightOf(token);
    const held = heldBy(token, form.keys);
    const told = held > 0 || form.told.has(token.key);
    said += weight;
    inForm += weight * held;
    if (told) explained += weight;
    else unexplained = Math.max(unexplained, weight);
    if (held === 0 && form.told.has(token.key) && token.as !== 'weak') inAnswer += 1;
    if (!told && token.as !== 'weak' && lackingAfter.has(token.after)) inItsPlace = 1;
    if (!told && DEEDS.has(token.key)) foreignDeed = 1;
    if (!told && token.as === 'fault') fault = 1;
  }
  const { same, clash } = kindsOf(form, words.kind);
  return [
    1,
    wanted === 0 ? 0 : found / wanted,
    said === 0 ? 0 : inForm / said,
    said === 0 ? 0 : explained / said,
    Math.min(3, hits) / 3,
    Math.min(2, inAnswer) / 2,
    lacking,
    unexplained,
    lacking * unexplained,
    same,
    clash,
    foreignDeed,
    fault,
    words.complains ? 1 : 0,
    lackingDeed,
    inItsPlace,
    words.theirs && !form.theirs ? 1 : 0,
  ];
}

/** 0 … 1: whether the words hold this one, typos allowed. */
function heldBy(token: Token, words: Words): number {
  if (words.has(token.key)) return 1;
  if (token.as === 'number' || token.as === 'place' || token.key.length < 4) return 0;
  let best = 0;
  for (const other of words.values()) {
    if (other.as !== 'number' && other.as !== 'place') best = Math.max(best, likeness(token.key, other.key));
  }
  return best;
}

/** Whether the entry is asked for in the same way, or for something that its answer does not tell. */
function kindsOf({ kind, tells }: EntryForm, asked: QuestionKind): { same: number; clash: number } {
  if (kind === asked) return { same: kind === 'open' ? 0.3 : 1, clash: 0 };
  if (asked === 'why') return { same: 0, clash: 1 };
  if (asked === 'where' && kind === 'open') return { same: 0.2, clash: 0 };
  if (kind === 'open') return { same: 0, clash: tells.has(asked) ? 0 : 0.6 };
  if (asked === 'open') return { same: 0, clash: 0.3 };
  return { same: 0, clash: tells.has(asked) ? 0.5 : 1 };
}
