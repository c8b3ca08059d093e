import type { Faq } from '@/lib/domain/brand';
import { alikeAll, joined, type Meaning, meaningOf, meaningOfWord, tellingOf } from '@/lib/meaning';
import { isTheirs, kindOf, type QuestionKind, type QuestionShape, shapeOf } from './asking';
import { kinship, samenessTo } from './likeness';
import { type EntryTopics, entryTopics } from './topics';
import { type Token, tokensOf, type WordClass } from './words';

/** One way of asking for an entry, and what its answer speaks of. */
export interface EntryForm {
  entry: number;
  /** Which words, by their place in `Prepared.keys`; each once. */
  ids: Int32Array;
  /** The words before them. */
  after: string[];
  kind: QuestionKind;
  shape: QuestionShape;
  /** The entry speaks of "my …" too. */
  theirs: boolean;
}

/** What holds for an entry in whatever way it is asked for. */
export interface EntryAnswer {
  /** The words of all its forms. */
  asks: readonly Token[];
  told: ReadonlySet<string>;
  /** The same words by their place in `Prepared.keys`. */
  ids: Int32Array;
  /** Which kinds of question the answer may serve beside its own. */
  tells: ReadonlySet<QuestionKind>;
}

/** How near a word is to each word of the entries. */
export interface WordRow {
  same: Float32Array;
  /** `same`, or what another word for it is worth. */
  near: Float32Array;
  /** Where `near` is not nought. */
  at: Int32Array;
}

/** Entries prepared once for many questions. */
export interface Prepared {
  faq: readonly Faq[];
  answers: EntryAnswer[];
  forms: EntryForm[];
  /** What the forms and the answers mean, one after another. */
  formMeanings: Float32Array;
  answerMeanings: Float32Array;
  /** By entry. */
  topics: EntryTopics[];
  keys: { key: string; as: WordClass; telling: number; meaning: Meaning }[];
  /** By word: the forms that hold it. */
  formsWith: number[][];
  /** By word: how telling it is among these entries, 0 … 1. */
  weights: Float64Array;
  weightOf: (token: Token) => number;
  rowOf: (token: Token) => WordRow;
}

/** How much a word of a class says that no entry holds. */
const WEIGHT_ELSEWHERE: Record<WordClass, number> = {
  concept: 0.8,
  fault: 0.8,
  place: 0.8,
  other: 0.6,
  number: 0.2,
  weak: 0.15,
};
const WEAK_SHARE = 0.25;
/** The part of a weight that does not depend on how seldom the word is written. */
const FLOOR = 0.35;
const MOST_ROWS = 1500;

const dampened = (weight: number, as: WordClass, telling: number) =>
  as === 'weak' || as === 'number' ? weight : weight * (FLOOR + (1 - FLOOR) * telling);
/** Of a word never learned. */
const RATHER_TELLING = 0.75;
/** Of the word as it was written, or of the plainer one it stands for. */
const tellingOfToken = ({ key, word }: Token) => Math.min(tellingOf(word) ?? RATHER_TELLING, tellingOf(key) ?? 1);

export function prepare(faq: readonly Faq[]): Prepared {
  const keys: Prepared['keys'] = [];
  const idOf = new Map<string, number>();
  const known = (token: Token) => {
    const id =
      idOf.get(token.key) ??
      keys.push({ key: token.key, as: token.as, telling: tellingOfToken(token), meaning: meaningOfWord(token.word) }) -
        1;
    idOf.set(token.key, id);
    return id;
  };
  const drafts = faq.flatMap(({ question, variants }, entry) =>
    [question, ...variants].map((text) => {
      const tokens = [...new Map(tokensOf(text).map((token) => [token.key, token])).values()];
      return { entry, text, tokens, ids: Int32Array.from(tokens, known) };
    }),
  );
  const told = faq.map(({ answer }) => tokensOf(answer));
  const toldIds = told.map((tokens) => Int32Array.from(new Set(tokens.map(known))));
  const weights = weightsOf(drafts, keys, faq.length);
  const weightOf = (token: Token) => {
    const id = idOf.get(token.key);
    return id === undefined || formsWith[id]?.length === 0
      ? dampened(WEIGHT_ELSEWHERE[token.as], token.as, tellingOfToken(token))
      : (weights[id] ?? 0);
  };
  const formsWith: number[][] = keys.map(() => []);
  drafts.forEach(({ ids }, form) => {
    for (const id of ids) formsWith[id]?.push(form);
  });
  const meanings = drafts.map(({ text }) => meaningOf(text));
  const answerMeanings = faq.map(({ answer }) => meaningOf(answer));
  return {
    faq,
    keys,
    weights,
    weightOf,
    formsWith,
    rowOf: rowsFor(keys),
    forms: drafts.map(({ entry, text, tokens, ids }) => ({
      entry,
      ids,
      after: tokens.map(({ after }) => after),
      kind: kindOf(text),
      shape: shapeOf(text),
      theirs: isTheirs(text),
    })),
    formMeanings: joined(meanings),
    answerMeanings: joined(answerMeanings),
    topics: answerMeanings.map((answer, at) =>
      entryTopics(
        meanings.filter((_, form) => drafts[form]?.entry === at),
        answer,
      ),
    ),
    answers: faq.map(({ answer }, at) => {
      const asks = drafts.flatMap(({ entry, tokens: asked }) => (entry === at ? asked : []));
      return {
        asks,
        told: new Set(told[at]?.map(({ key }) => key)),
        ids: toldIds[at] ?? new Int32Array(0),
        tells: toldBy(answer),
      };
    }),
  };
}

function weightsOf(
  drafts: readonly { entry: number; ids: Int32Array }[],
  keys: Prepared['keys'],
  entries: number,
): Float64Array {
  const holders = keys.map(() => new Set<number>());
  for (const { entry, ids } of drafts) for (const id of ids) holders[id]?.add(entry);
  const most = Math.log(1 + entries);
  return Float64Array.from(keys, (key, id) => {
    const weight = Math.log(1 + entries / Math.max(1, holders[id]?.size ?? 1)) / most;
    return dampened(key.as === 'weak' ? weight * WEAK_SHARE : weight, key.as, key.telling);
  });
}

/** Posts repeat words: what is known of one is kept. */
function rowsFor(keys: Prepared['keys']): (token: Token) => WordRow {
  const rows = new Map<string, WordRow>();
  const meanings = joined(keys.map(({ meaning }) => meaning));
  return (token) => {
    const kept = rows.get(token.word);
    if (kept) return kept;
    const sameAs = samenessTo(token);
    const likeness = alikeAll(meaningOfWord(token.word), meanings);
    const same = Float32Array.from(keys, sameAs);
    const near = same.map((value, at) => {
      const key = keys[at];
      return value === 1 || !key ? value : Math.max(value, kinship(token, key, likeness[at] ?? 0));
    });
    if (rows.size >= MOST_ROWS) rows.clear();
    const row = { same, near, at: Int32Array.from([...near.keys()].filter((at) => near[at] !== 0)) };
    rows.set(token.word, row);
    return row;
  };
}

/** Which kinds of question an answer may serve beside its own. */
function toldBy(text: string): Set<QuestionKind> {
  const kinds = new Set<QuestionKind>(['open']);
  if (/[£$€]|\bfree\b|\bcosts?\b/i.test(text)) kinds.add('cost');
  if (
    /(?:\d+|\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)) ?(?:(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?))/i.test(
      text,
    )
  )
    kinds.add('duration');
  if (
    /\b(?:from|until|before|by|on the|every|after)\b.*\d|\d\s*(?:am|pm)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(
      text,
    )
  )
    kinds.add('when');
  if (/\b(?:in|under|at|on|behind|through) (?:the|our|your|any|all|account|app)\b/i.test(text)) kinds.add('where');
  if (/\d|\b(?:one|two|three|four|five|six|eight|ten)\b/i.test(text)) kinds.add('count');
  return kinds;
}
