import shipped from './scorer.json';

/**
 * A network of one hidden layer beside a linear sum: how much the features of an entry speak for it. Fitted on written questions to invented brands, each
 * laid beside a table of meanings and topics learned without it (tests/eval/faqFit.ts).
 */
export interface Scorer {
  /** By feature, in the order of `evidenceFor`. */
  linear: number[];
  hidden: { bias: number; out: number; weights: number[] }[];
}

/** Any number; 0 for what is as likely as that none of the entries is asked for. */
export function scoreWith({ linear, hidden }: Scorer, features: readonly number[]): number {
  let score = weighed(features, linear);
  for (const { bias, out, weights } of hidden) score += out * Math.tanh(bias + weighed(features, weights));
  return score;
}

export const scoreOf = (features: readonly number[]): number => scoreWith(shipped, features);

/** So that few answers are wrong: about .96 are right over the twelve brands of three sets that nothing was fitted on (EVALUATION.md). */
export const ANSWER_FROM = 0.86;

function weighed(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] as number) * (weights[at] as number);
  return sum;
}
