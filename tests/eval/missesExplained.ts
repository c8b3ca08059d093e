/** Why a post was misread, by somebody who read it. The key stands beside the miss in EVALUATION.md; one whose miss is gone does no harm. */
export const EXPLANATIONS: Readonly<Record<string, string>> = {};
