import type { QuestionKind, QuestionShape } from './asking';
import type { EntryMeaning } from './meanings';
import type { EntryAnswer, EntryForm, Prepared, WordRow } from './prepared';
import { areRivals } from './rivals';
import type { Token } from './words';

/** What a post asks, laid beside the words of the entries. */
export interface AskedWords {
  asked: { token: Token; weight: number; row: WordRow }[];
  /** By word of the entries: the best that the post has for it. */
  best: Pick<WordRow, 'same' | 'near'>;
  /** Something in the post asks. */
  asks: boolean;
  kind: QuestionKind;
  shape: QuestionShape;
  complains: boolean;
  /** They ask for a thing of theirs: "when will my parcel come". */
  theirs: boolean;
}

/** Deeds that change what is asked, wherever they stand: "cancel a gift card" is not about gift cards. */
const DEEDS = new Set(
  'cancel change return exchange refund remove close lost reset track repair compensation collect complain install assemble hire job transfer move raise pause unlock register replace restart renew upgrade delete block'.split(
    ' ',
  ),
);
/** From here on a word counts as said. */
const SAID = 0.5;

/** From here on all that one side says is said by the other. */
const ALL = 0.98;

/** Each side of a question how something is says at least so much that the other does not: another thing, or another side of it. */
const OF_ANOTHER = 0.15;

/** Where the evidence says that the post speaks of the one and the entry of the other. */
export const RIVALS_AT = 24;
/** Where it says that nothing in the post asks. */
export const ASKS_NOT_AT = 41;

/**
 * What speaks for and against an entry when it is asked for in this form; see `Scorer`.
 * @param meant how much the form means what is asked; the entry beside the others, of what is asked and of all that was written; how far its topics agree
 */
export function evidenceFor(
  form: EntryForm,
  answer: EntryAnswer,
  words: AskedWords,
  prepared: Prepared,
  meant: { form: number; asked: EntryMeaning; whole: EntryMeaning; inAnswer: Float32Array; topics: readonly number[] },
): number[] {
  const wants = wantedBy(form, words, prepared);
  const says = saidFor(form, answer, words, wants.lackingAfter, meant.inAnswer);
  const { same, clash } = kindsOf(form.kind, answer.tells, words.kind);
  const { found, near, hits, lacking, lackingDeed } = wants;
  const { asked, whole } = meant;
  const meansIt = meant.form;
  // "Are the socks waterproof" and "is the jacket breathable" ask nothing that "Is the jacket waterproof?" answers.
  const speaksOfAnother =
    form.shape === 'quality' && words.shape === 'quality' && lacking > OF_ANOTHER && says.unexplained > OF_ANOTHER;
  return [
    1,
    found,
    says.inForm,
    says.explained,
    Math.min(3, hits) / 3,
    Math.min(2, says.inAnswer) / 2,
    lacking,
    says.unexplained,
    lacking * says.unexplained,
    same,
    clash,
    says.foreignDeed,
    says.fault,
    words.complains ? 1 : 0,
    lackingDeed,
    says.inItsPlace,
    words.theirs && !form.theirs ? 1 : 0,
    near - found,
    says.near - says.inForm,
    Math.max(0, meansIt),
    Math.max(0, asked.answer),
    found * says.inForm,
    hits === 0 ? 1 : 0,
    Math.min(1, words.asked.length / 12),
    speaksOfAnother || areRivals(says.strange, () => lackingWords(answer, words)) ? 1 : 0,
    form.shape === words.shape && form.shape !== 'other' ? 1 : 0,
    form.shape === 'exists' && (words.shape === 'quality' || words.shape === 'how') ? 1 : 0,
    words.shape === 'exists' && form.shape !== 'exists' ? 1 : 0,
    Math.min(wants.lackingConcept, says.strangeConcept),
    says.strangeShare,
    asked.lead,
    Math.max(0, meansIt - 0.5),
    Math.max(0, whole.best),
    asked.share,
    whole.share,
    asked.bothLead,
    asked.answerLead,
    whole.bothLead,
    Math.max(0, whole.answer),
    says.nearEntry,
    says.aloof,
    words.asks ? 0 : 1,
    found > ALL && says.inForm > ALL ? 1 : 0,
    ...meant.topics,
  ];
}

/** What the form holds, and whether the post says it. */
function wantedBy({ ids, after }: EntryForm, { best }: AskedWords, { keys, weights }: Prepared) {
  const seen = { wanted: 0, found: 0, near: 0, hits: 0, lacking: 0, lackingDeed: 0, lackingConcept: 0 };
  const lackingAfter = new Set<string>();
  ids.forEach((id, at) => {
    const weight = weights[id] ?? 0;
    const same = best.same[id] ?? 0;
    const near = best.near[id] ?? 0;
    seen.wanted += weight;
    seen.found += weight * same;
    seen.near += weight * near;
    if (keys[id]?.as === 'weak') return;
    if (same > SAID) seen.hits += 1;
    else {
      seen.lacking = Math.max(seen.lacking, weight * (1 - near));
      if (keys[id]?.as === 'concept') seen.lackingConcept = Math.max(seen.lackingConcept, weight * (1 - near));
      if (after[at]) lackingAfter.add(after[at]);
      if (DEEDS.has(keys[id]?.key ?? '')) seen.lackingDeed = Math.max(seen.lackingDeed, 1 - near);
    }
  });
  const { wanted } = seen;
  return {
    ...seen,
    lackingAfter,
    found: wanted && seen.found / wanted,
    near: wanted && seen.near / wanted,
  };
}

/** What the post says, and whether the form or the answer holds it. */
function saidFor(
  { ids }: EntryForm,
  { told }: EntryAnswer,
  { asked }: AskedWords,
  lackingAfter: ReadonlySet<string>,
  nearAnswer: Float32Array,
) {
  const seen = { said: 0, inForm: 0, near: 0, explained: 0, unexplained: 0, strangeShare: 0, strangeConcept: 0 };
  const inEntry = { near: 0, aloof: 0 };
  const strange: Token[] = [];
  const marks = { foreignDeed: 0, fault: 0, inAnswer: 0, inItsPlace: 0 };
  for (const [at, { token, weight, row }] of asked.entries()) {
    let same = 0;
    let near = 0;
    for (const id of ids) {
      same = Math.max(same, row.same[id] ?? 0);
      near = Math.max(near, row.near[id] ?? 0);
    }
    const inAnswer = told.has(token.key);
    const anywhere = Math.max(near, nearAnswer[at] ?? 0);
    inEntry.near += weight * anywhere;
    if (token.as !== 'weak') inEntry.aloof = Math.max(inEntry.aloof, weight * (1 - anywhere));
    seen.said += weight;
    seen.inForm += weight * same;
    seen.near += weight * near;
    if (same > 0 || inAnswer) seen.explained += weight;
    if (same === 0 && inAnswer && token.as !== 'weak') marks.inAnswer += 1;
    if (same > 0 || inAnswer) continue;
    strange.push(token);
    seen.unexplained = Math.max(seen.unexplained, weight * (1 - near));
    if (token.as !== 'weak') seen.strangeShare += weight * (1 - near);
    if (token.as === 'concept') seen.strangeConcept = Math.max(seen.strangeConcept, weight * (1 - near));
    if (token.as !== 'weak' && lackingAfter.has(token.after)) marks.inItsPlace = Math.max(marks.inItsPlace, 1 - near);
    if (DEEDS.has(token.key)) marks.foreignDeed = Math.max(marks.foreignDeed, 1 - near);
    if (token.as === 'fault') marks.fault = 1;
  }
  const share = (part: number) => (seen.said === 0 ? 0 : part / seen.said);
  return {
    ...marks,
    inForm: share(seen.inForm),
    near: share(seen.near),
    explained: share(seen.explained),
    nearEntry: share(inEntry.near),
    aloof: inEntry.aloof,
    unexplained: seen.unexplained,
    strange,
    strangeShare: Math.min(1, seen.strangeShare / 3),
    strangeConcept: seen.strangeConcept,
  };
}

/** How near each word of the post is to one of the answer. */
export function nearnessToAnswer({ ids }: EntryAnswer, { asked }: AskedWords): Float32Array {
  return Float32Array.from(asked, ({ row }) => {
    let near = 0;
    for (const id of ids) near = Math.max(near, row.near[id] ?? 0);
    return near;
  });
}

/** What the entry speaks of in any of its forms and the post does not. */
function lackingWords({ asks }: EntryAnswer, { asked }: AskedWords): Token[] {
  return asks.filter(({ key }) => !asked.some(({ token }) => token.key === key));
}

/** Whether the entry is asked for in the same way, or for something that its answer does not tell. */
function kindsOf(kind: QuestionKind, tells: ReadonlySet<QuestionKind>, asked: QuestionKind) {
  if (kind === asked) return { same: kind === 'open' ? 0.3 : 1, clash: 0 };
  if (asked === 'why') return { same: 0, clash: 1 };
  if (asked === 'where' && kind === 'open') return { same: 0.2, clash: 0 };
  if (kind === 'open') return { same: 0, clash: tells.has(asked) ? 0 : 0.6 };
  if (asked === 'open') return { same: 0, clash: 0.3 };
  return { same: 0, clash: tells.has(asked) ? 0.5 : 1 };
}
