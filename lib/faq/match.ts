import type { Faq } from '@/lib/domain/brand';
import { meaningOf, type TopicShares, topicsOf } from '@/lib/meaning';
import { type Asking, askingsIn } from './asking';
import { ASKS_NOT_AT, type AskedWords, evidenceFor, nearnessToAnswer, RIVALS_AT } from './evidence';
import { type EntryMeaning, meaningsOf } from './meanings';
import { type EntryAnswer, type Prepared, prepare, type WordRow } from './prepared';
import { ANSWER_FROM, scoreOf } from './scorer';
import { postTopics, topicEvidence } from './topics';
import { type Token, tokensOf } from './words';

export interface FaqMatch {
  faq: Faq;
  /** 0 … 1 */
  score: number;
}

export interface FaqAnswer {
  /** Sure enough to answer with; `null`: nothing is. */
  best: FaqMatch | null;
  /** Near misses to offer, never to insert; best first, at most three. */
  near: FaqMatch[];
}

/** Entries prepared once for many questions. */
export type FaqMatcher = (question: string) => FaqAnswer;

const NEAR_FROM = 0.06;
/** An entry about another place or product is worth a look, though it is no answer. */
const RIVALS_NEAR_FROM = 0.005;
/** Where a post only states what happened, an entry has to be likelier to be worth a look. */
const STATED_NEAR_FROM = 0.2;
const MOST_NEAR = 3;
/** What speaks for none of the entries. */
const NONE = 1;
const LONGEST = 1500;
/** What stands around a question counts less than the question. */
const AROUND = 0.7;
/** Entries that share less than this with a post are not looked at. */
const SHARED = 0.25;
/** Ways of asking that are looked at closely. */
const MOST_FORMS = 16;
/** Entries that mean most of the same are looked at, whatever their words. */
const MOST_MEANING = 8;

export function faqMatcher(faq: readonly Faq[]): FaqMatcher {
  const prepared = prepare(faq);
  return (question) => answer(question, prepared);
}

let last: { faq: readonly Faq[]; matcher: FaqMatcher } | null = null;

/** The entry that answers what a post asks, and those that nearly do. A post that only complains of the topic asks nothing. */
export function matchFaq(question: string, faq: readonly Faq[]): FaqAnswer {
  if (last?.faq !== faq) last = { faq, matcher: faqMatcher(faq) };
  return last.matcher(question);
}

/** What speaks for an entry in the form that is asked for best. */
export interface Evidence {
  entry: number;
  features: number[];
  /** What they come to. */
  sum: number;
}

/**
 * What speaks for each entry that shares something with a post; none when nobody wants to be told. Of several questions in a post the one that an entry
 * answers best is taken.
 */
export function featuresOf(question: string, prepared: Prepared, score = scoreOf): Evidence[] {
  const whole = meantBy(question, prepared);
  let best: Evidence[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const asking of askingsIn(question.slice(0, LONGEST))) {
    const asked = asking.asked === question.trim() ? whole : meantBy(asking.asked, prepared);
    const found = evidenceOf(askedWords(asking, prepared), { asked, whole }, prepared, score);
    const sure = Math.max(...probabilitiesOf(found.map(({ sum }) => sum)));
    if (sure > most) [best, most] = [found, sure];
  }
  return best;
}

/** What a text means, beside the forms and entries. */
interface Meant {
  ofForm: Float32Array;
  ofEntry: readonly EntryMeaning[];
  topics: TopicShares;
}

function meantBy(text: string, prepared: Prepared): Meant {
  const meaning = meaningOf(text);
  return { ...meaningsOf(meaning, prepared), topics: topicsOf(meaning) };
}

function evidenceOf(
  words: AskedWords,
  { asked: { ofEntry, ofForm, topics: ofAsked }, whole }: { asked: Meant; whole: Meant },
  prepared: Prepared,
  score: (features: readonly number[]) => number,
): Evidence[] {
  const bestOf = new Map<number, { features: number[]; sum: number }>();
  const post = postTopics(ofAsked, whole.topics, prepared.topics);
  const ofTopics = new Map<number, number[]>();
  const inAnswers = new Map<EntryAnswer, Float32Array>();
  for (const at of candidates(words, prepared, ofForm, ofEntry)) {
    const form = prepared.forms[at];
    const told = form && prepared.answers[form.entry];
    const [asked, around] = [ofEntry[form?.entry ?? -1], whole.ofEntry[form?.entry ?? -1]];
    const entryTopics = prepared.topics[form?.entry ?? -1];
    if (!told || !asked || !around || !entryTopics) continue;
    const topics = ofTopics.get(form.entry) ?? topicEvidence(post, entryTopics, form.entry);
    ofTopics.set(form.entry, topics);
    const inAnswer = inAnswers.get(told) ?? nearnessToAnswer(told, words);
    inAnswers.set(told, inAnswer);
    const meant = { form: ofForm[at] ?? 0, asked, whole: around, inAnswer, topics };
    const features = evidenceFor(form, told, words, prepared, meant);
    const sum = score(features);
    if (sum > (bestOf.get(form.entry)?.sum ?? Number.NEGATIVE_INFINITY)) bestOf.set(form.entry, { features, sum });
  }
  return [...bestOf].sort(([a], [b]) => a - b).map(([entry, found]) => ({ entry, ...found }));
}

function askedWords(asking: Asking, prepared: Prepared): AskedWords {
  const { rowOf, weightOf, keys } = prepared;
  const asked = distinct(asking.asked).map((token) => ({ token, weight: weightOf(token), row: rowOf(token) }));
  const best = { same: new Float32Array(keys.length), near: new Float32Array(keys.length) };
  const lay = ({ same, near, at }: WordRow, share: number) => {
    for (const id of at) {
      best.same[id] = Math.max(best.same[id] ?? 0, share * (same[id] ?? 0));
      best.near[id] = Math.max(best.near[id] ?? 0, share * (near[id] ?? 0));
    }
  };
  for (const { row } of asked) lay(row, 1);
  for (const token of distinct(asking.around)) lay(rowOf(token), AROUND);
  const { asks, kind, shape, complains, theirs } = asking;
  return { asked, best, asks, kind, shape, complains, theirs };
}

function distinct(text: string): Token[] {
  return [...new Map(tokensOf(text).map((token) => [token.key, token])).values()];
}

/** The forms that share most with a post, found by the words they hold, and the nearest form of each entry that means most what it asks. */
function candidates(
  { best }: AskedWords,
  { formsWith, forms, weights }: Prepared,
  ofForm: Float32Array,
  ofEntry: readonly EntryMeaning[],
): number[] {
  const shared = new Float64Array(forms.length);
  const sharing: number[] = [];
  formsWith.forEach((holders, id) => {
    const near = best.near[id] ?? 0;
    if (near < SHARED) return;
    for (const form of holders) {
      if (shared[form] === 0) sharing.push(form);
      shared[form] = (shared[form] ?? 0) + near * (weights[id] ?? 0);
    }
  });
  const most = sharing.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, MOST_FORMS);
  const meaning = [...ofEntry.keys()]
    .sort((a, b) => (ofEntry[b]?.both ?? 0) - (ofEntry[a]?.both ?? 0) || a - b)
    .slice(0, MOST_MEANING);
  const nearest = new Map<number, number>();
  forms.forEach(({ entry }, form) => {
    if ((ofForm[form] ?? -1) > (ofForm[nearest.get(entry) ?? -1] ?? -2)) nearest.set(entry, form);
  });
  return [...new Set([...most, ...meaning.flatMap((entry) => nearest.get(entry) ?? [])])];
}

function answer(question: string, prepared: Prepared): FaqAnswer {
  const shared = featuresOf(question, prepared);
  const scores = probabilitiesOf(shared.map(({ sum }) => sum));
  const scored = shared
    .flatMap(({ entry, features }, at) => {
      const faq = prepared.faq[entry];
      const isRival = features[RIVALS_AT] === 1;
      const nearFrom = isRival ? RIVALS_NEAR_FROM : features[ASKS_NOT_AT] === 1 ? STATED_NEAR_FROM : NEAR_FROM;
      return faq ? [{ faq, score: scores[at] ?? 0, isRival, nearFrom }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  const isSure = first && !first.isRival && first.score >= ANSWER_FROM;
  const near = scored.filter((one) => !(isSure && one === first) && one.score >= one.nearFrom).slice(0, MOST_NEAR);
  return { best: first && isSure ? matchOf(first) : null, near: near.map(matchOf) };
}

const matchOf = ({ faq, score }: FaqMatch): FaqMatch => ({ faq, score });

/**
 * How likely each of the entries looked at is the one that is asked for: they share 1 among them and with "none of these", so that two entries
 * that fit alike make each other doubtful. `sums`: what speaks for each.
 */
export function probabilitiesOf(sums: readonly number[]): number[] {
  const powers = sums.map(Math.exp);
  const all = powers.reduce((sum, power) => sum + power, NONE);
  return powers.map((power) => power / all);
}
