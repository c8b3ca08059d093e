import { type FillContext, type FilledField, fillSnippet, readyText } from './fields';
import type { RankedSnippet } from './ranking';

/** A snippet offered beside the composed replies, with the name and the details of this post in it. */
export interface AdaptedSnippet {
  ranked: RankedSnippet;
  /** Ready to be inserted once it was reviewed like any draft: no field is open. */
  text: string;
  /** What was put in, with its place in `text`. */
  filled: FilledField[];
}

/** Measured on the labelled posts: from here on the best snippet is the right one often enough to be offered unasked. */
export const SUGGEST_FROM = 0.9;

/**
 * The best-fitting snippet as a suggestion. `null` when none fits well enough, or when it asks for something only the user knows.
 * @param ranked as `rankSnippets` gives them
 */
export function adaptSnippet(ranked: readonly RankedSnippet[], context: FillContext): AdaptedSnippet | null {
  const [best] = ranked;
  if (!best || best.score < SUGGEST_FROM) return null;
  const filled = fillSnippet(best.snippet.body, context);
  const text = readyText(filled);
  return text === null ? null : { ranked: best, text, filled: filled.filled };
}
