import type { Faq } from '@/lib/domain/brand';

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

export function faqMatcher(faq: readonly Faq[]): FaqMatcher {
  const known = faq.map((entry) => ({ entry, asked: [entry.question, ...entry.variants].map(wordsOf) }));
  return (question) => {
    const words = wordsOf(question);
    const scored = known
      .map(({ entry, asked }) => ({ faq: entry, score: Math.max(...asked.map((one) => overlap(one, words))) }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0] && scored[0].score >= 0.8 ? scored[0] : null;
    return { best, near: scored.filter((one) => one !== best && one.score >= 0.4).slice(0, 3) };
  };
}

/** The entry that answers what a post asks, and those that nearly do. For several questions keep a `faqMatcher`. */
export function matchFaq(question: string, faq: readonly Faq[]): FaqAnswer {
  return faqMatcher(faq)(question);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size === 0 ? 0 : shared / a.size;
}
