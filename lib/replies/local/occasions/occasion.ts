import { plainLine } from '../plainWords';

/** What people really say where nothing has to be put right, and lines that suit every post that says it. */
export interface Occasion {
  id: string;
  when: RegExp;
  not?: RegExp;
  /** Ways to answer it, each a whole first sentence that names what was said. */
  lines: readonly string[];
  /** Who should hear of it, as it follows "pass it on to"; left out: the team. */
  to?: string;
  hits: readonly string[];
  misses: readonly string[];
  /** The form leaves no doubt that it is said in fun, whatever else the post was read as. */
  sure?: true;
}

/** The first row that holds; `null` where none does. */
export function occasionOf(rows: readonly Occasion[], text: string): Occasion | null {
  const words = plainLine(text);
  return rows.find(({ when, not }) => when.test(words) && !not?.test(words)) ?? null;
}
