/**
 * Fitted on written questions (`dev` and `fresh` of tests/eval/faq) and on public questions (tests/eval/faqFit.ts), in the order of
 * `evidenceFor`. The `held-out` questions only measure.
 */
export const COEFFICIENTS: readonly number[] = [
  -4.77, 2.03, 0.72, 1.23, 1.1, 2.66, 0.13, -1.18, -0.56, 2.16, -1.03, -1.46, -0.15, -0.14, -1.7, 0.32, -0.86, -0.4,
  -1.55, 1.16, 0.26, 1.64, -0.28, 1.65, -2.31, 0.72, -0.53, 0.04, -1.18, 0.09,
];
/** So that few answers are wrong: precision .97 where each brand of the written questions is predicted by a fit on the others. */
export const ANSWER_FROM = 0.8;
/** By how much the best must lead, else nobody can tell which was meant. */
export const LEAD = 0.06;
