import { FEATURES, type FeatureValues } from './featureNames';
import stored from './weights.json';

/** Of the logistic combination, in log-odds. */
export interface Weights {
  features: Readonly<Record<string, number>>;
  phrases: Readonly<Record<string, number>>;
  /** In the order of the anchors. */
  anchors: readonly number[];
}

/** Fitted and written by `npx tsx tests/eval/incidents/matchFit.ts --write`. */
const WEIGHTS: Weights = stored;
const OF_PHRASES = new Map(Object.entries(WEIGHTS.phrases));
const OF_FEATURES = FEATURES.map((feature) => ({ feature, weight: WEIGHTS.features[feature] ?? 0 }));

/** Probabilities from which a post is matched, and from which the user is asked. */
export const SURE_FROM = 0.7;
export const NEAR_FROM = 0.3;

/** How a post talks, whatever incident is open: log-odds. */
export function weightOfTalk(phrases: ReadonlySet<string>, anchored: readonly number[]): number {
  let sum = 0;
  for (const phrase of phrases) sum += OF_PHRASES.get(phrase) ?? 0;
  for (const [at, value] of anchored.entries()) sum += value * (WEIGHTS.anchors[at] ?? 0);
  return sum;
}

/** What speaks for one incident: log-odds. */
export const weightOfFeatures = (values: FeatureValues) =>
  OF_FEATURES.reduce((sum, { feature, weight }) => sum + values[feature] * weight, 0);

/** Answers of the user are few at first: so many of each are taken for given. */
const GIVEN_ANSWERS = 4;
const MOST_SHIFT = 0.8;

/** What the user's own answers say of how many posts belong to an incident: log-odds, 0 while there are none. */
export function shiftOfAnswers({ yes, no }: { yes: readonly string[]; no: readonly string[] }): number {
  const shift = Math.log((yes.length + GIVEN_ANSWERS) / (no.length + GIVEN_ANSWERS));
  return Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, shift));
}
