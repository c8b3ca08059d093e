import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Snippet } from '@/lib/domain/snippet';

/** How much a post and a snippet's title and tags mean the same, each 0 … 1. */
export interface SharedMeaning {
  whole: number;
  /** Of the sentence of the post that means it most. */
  sentence: number;
}

/** What is known of a snippet beside a post. */
export interface RankFeatures {
  snippet: Snippet;
  analysis: PostAnalysis | null;
  /** Topics of both. */
  topics: string[];
  postTopics: ReadonlySet<string>;
  /** 0 … 1: shared words, of the snippet that shares most. */
  words: number;
  meaning: SharedMeaning;
  /** Days since it was last used; `null`: never. */
  ageDays: number | null;
}

/** Intents that lead to the same answers. */
const KIN: Record<string, readonly string[]> = {
  complaint: ['request_help', 'cancel_churn', 'allegation', 'status_request', 'incident_report'],
  request_help: ['complaint', 'question', 'status_request'],
  question: ['request_help', 'status_request', 'suggestion'],
  status_request: ['question', 'complaint', 'request_help'],
  incident_report: ['complaint', 'status_request'],
  allegation: ['complaint', 'misinformation'],
  praise: ['thanks_closure'],
  thanks_closure: ['praise'],
};

/** Categories that are often taken for each other, by people too. */
const NEAR_CATEGORIES = [
  'delivery_late delivery_missing delivery_damaged wrong_item service_wait',
  'product_defect product_quality delivery_damaged safety_hazard',
  'billing_charge refund_return subscription_cancel pricing_promo account_closure',
  'account_access app_site_outage data_privacy',
  'travel_disruption baggage service_wait',
  'service_wait staff_conduct',
  'availability pricing_promo',
  'accessibility staff_conduct',
].map((row) => new Set(row.split(' ')));

function isNear(a: string, b: string): boolean {
  return NEAR_CATEGORIES.some((row) => row.has(a) && row.has(b));
}

/** What speaks for a snippet, in the order of `COEFFICIENTS`; each 0 … 1. */
export function evidenceOf({ snippet, analysis, topics, postTopics, words, meaning }: RankFeatures): number[] {
  const sure = analysis?.certainty ?? { intent: 0.6, category: 0.6 };
  const categoryKnown = analysis?.category != null && snippet.category !== null;
  const sameCategory = categoryKnown && snippet.category === analysis?.category;
  const intentKnown = analysis !== null && snippet.intent !== null;
  const sameIntent = intentKnown && snippet.intent === analysis?.intent;
  const kin = intentKnown && (KIN[analysis?.intent ?? '']?.includes(snippet.intent ?? '') ?? false);
  const positive = analysis?.sentiment.label === 'positive';
  const isThanks = snippet.intent === 'praise' || snippet.intent === 'thanks_closure' || snippet.category === 'praise';
  return [
    1,
    sameCategory ? sure.category : 0,
    sameCategory ? 1 : 0,
    categoryKnown && !sameCategory ? sure.category : 0,
    categoryKnown && !sameCategory && isNear(snippet.category ?? '', analysis?.category ?? '') ? 1 : 0,
    sameIntent ? sure.intent : 0,
    sameIntent ? 1 : 0,
    kin ? 1 : 0,
    intentKnown && !sameIntent && !kin ? sure.intent : 0,
    sameCategory && sameIntent ? 1 : 0,
    Math.min(2, topics.length) / 2,
    topics.length > 0 ? 1 / Math.max(1, postTopics.size) : 0,
    words,
    positive && isThanks ? 1 : 0,
    analysis?.sentiment.label === 'negative' && isThanks ? 1 : 0,
    (sameCategory || sameIntent) && topics.length > 0 ? 1 : 0,
    meaning.whole,
    meaning.sentence,
  ];
}

/** Fitted on the development posts (tests/eval/rankFit.ts); the held-out posts only measure. */
export const COEFFICIENTS: readonly number[] = [
  -7.51, 0.57, 0.39, -1.69, -0.1, 1.22, 0.33, 0.27, -1.23, 0.74, 3.56, 4.3, 1.69, 0.56, 2.23, -0.09, 3.27, 2.59,
];

/** Of snippets that fit equally well, those the user keeps as they are go first; this is what use can add at most. */
const USE_WEIGHT = 0.6;
const USES_KNOWN = 5;
const FADES_AFTER_DAYS = 60;

/** 0 … 1 */
export function scoreOf(features: RankFeatures): number {
  const fit = evidenceOf(features).reduce((sum, value, at) => sum + value * (COEFFICIENTS[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-fit - USE_WEIGHT * successOf(features)));
}

/** −1 … 1: kept as it is speaks for it, edited a little, and less the longer ago. */
function successOf({ snippet: { keptCount, editedCount }, ageDays }: RankFeatures): number {
  const ends = keptCount + editedCount;
  if (ends === 0) return 0;
  const rate = (keptCount + 0.5 * editedCount) / ends;
  const known = ends / (ends + USES_KNOWN);
  const fresh = ageDays === null ? 0.5 : FADES_AFTER_DAYS / (FADES_AFTER_DAYS + Math.max(0, ageDays));
  return known * (2 * rate - 1) * fresh;
}
