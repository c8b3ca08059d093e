import type { Faq } from '@/lib/domain/brand';
import { askingIn, isTheirs, kindOf, type QuestionKind } from './asking';
import { type EntryForm, evidenceFor } from './evidence';
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

/**
 * Fitted on the written development questions (tests/eval/faqFit.ts), in the order of `evidenceFor`. The held-out questions only measure.
 */
export const COEFFICIENTS: readonly number[] = [
  -4.1, 2.71, 2.03, 2.25, 2.0, 1.28, -0.64, -1.43, -0.34, 4.29, -2.02, -1.17, -0.57, -0.23, -0.58, -0.4, -1.88,
];
/** So that few answers are wrong: chosen on the development questions as well. */
export const ANSWER_FROM = 0.7;
/** By how much the best must lead, else nobody can tell which was meant. */
const LEAD = 0.06;
const NEAR_FROM = 0.15;
const MOST_NEAR = 3;
const LONGEST = 1500;

interface Known {
  faq: Faq;
  forms: EntryForm[];
}

/** Entries prepared once. */
export interface Prepared {
  known: Known[];
  /** How telling a word is among these entries, 0 … 1. */
  weights: Map<string, number>;
}

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

export function prepare(faq: readonly Faq[]): Prepared {
  const known = faq.map((entry): Known => {
    const told = new Set(tokensOf(entry.answer).map(({ key }) => key));
    const tells = toldBy(entry.answer);
    const forms = [entry.question, ...entry.variants].map((question) => ({
      keys: wordsOf(question),
      kind: kindOf(question),
      told,
      tells,
      theirs: isTheirs(question),
    }));
    return { faq: entry, forms };
  });
  const counts = new Map<string, number>();
  for (const { forms } of known) {
    const keys = new Set(forms.flatMap((form) => [...form.keys.keys()]));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.log(1 + known.length);
  const weights = new Map([...counts].map(([key, count]) => [key, Math.log(1 + known.length / count) / most]));
  return { known, weights };
}

function wordsOf(text: string): Map<string, Token> {
  return new Map(tokensOf(text).map((token) => [token.key, token]));
}

/** What speaks for each entry, of the form that is asked for best; none when the post asks nothing. */
export function featuresOf(question: string, { known, weights }: Prepared): { faq: Faq; features: number[] }[] {
  const asking = askingIn(question.slice(0, LONGEST));
  if (!asking) return [];
  const { kind, complains, theirs } = asking;
  const words = { asked: wordsOf(asking.asked), around: wordsOf(asking.around), kind, complains, theirs };
  return known.map(({ faq, forms }) => {
    const all = forms.map((form) => evidenceFor(form, words, weights));
    const best = all.reduce((one, other) => (sumOf(other) > sumOf(one) ? other : one));
    return { faq, features: best };
  });
}

/** Which kinds of question an answer may serve beside its own. */
function toldBy(text: string): Set<QuestionKind> {
  const kinds = new Set<QuestionKind>(['open']);
  if (/[£$€]|\bfree\b|\bcosts?\b/i.test(text)) kinds.add('cost');
  if (
    /\d+\s*(?:working )?(?:minutes?|hours?|days?|weeks?|months?|years?)|\b(?:two|three|four|six) (?:hours|days|weeks|months|years)/i.test(
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
  if (/\b(?:in|under|at|on|behind|through) (?:the|our|your|account|app)\b/i.test(text)) kinds.add('where');
  if (/\d|\b(?:one|two|three|four|six|eight|ten)\b/i.test(text)) kinds.add('count');
  return kinds;
}

function answer(question: string, prepared: Prepared): FaqAnswer {
  const scored = featuresOf(question, prepared)
    .map(({ faq, features }) => ({ faq, score: probabilityOf(features) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  const isSure = first && first.score >= ANSWER_FROM && first.score - (second?.score ?? 0) >= LEAD;
  const best = first && isSure ? first : null;
  return { best, near: scored.filter((one) => one !== best && one.score >= NEAR_FROM).slice(0, MOST_NEAR) };
}

function sumOf(features: readonly number[]): number {
  return features.reduce((total, feature, at) => total + feature * (COEFFICIENTS[at] ?? 0), 0);
}

function probabilityOf(features: readonly number[]): number {
  return 1 / (1 + Math.exp(-sumOf(features)));
}
