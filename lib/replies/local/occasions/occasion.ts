import { plainLine } from '../plainWords';

/** What people really say where nothing has to be put right, and lines that suit every post that says it. */
export interface Occasion {
  id: string;
  /** Its group `said`, where it has one, fills {said}: words of the post that can stand behind "the". */
  when: RegExp;
  not?: RegExp;
  /** Ways to answer it, each a whole first sentence that names what was said. */
  lines: readonly string[];
  /** Who should hear of it, as it follows "pass it on to"; only where a person or a team is praised. */
  to?: string;
  hits: readonly string[];
  misses: readonly string[];
  /** The form leaves no doubt that it is said in fun or gladly, whatever else the post was read as. */
  sure?: true;
}

/** The first row that holds; `null` where none does. */
export function occasionOf(rows: readonly Occasion[], text: string): Occasion | null {
  const words = plainLine(text);
  return rows.find(({ when, not }) => when.test(words) && !not?.test(words)) ?? null;
}

/** Longer words are no longer a name of something. */
const LONGEST = 32;

/** The words of the post that fill {said} in the lines of a row; `null` where it caught none. */
export function saidIn({ when }: Occasion, text: string): string | null {
  const words = plainLine(text);
  const said = when.exec(words)?.groups?.said?.trim();
  if (!said || said.length > LONGEST) return null;
  // A capital at the start of the post is no name.
  return words.startsWith(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}
