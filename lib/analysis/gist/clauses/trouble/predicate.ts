import { BAD, BAD_NOUNS } from './vocabulary';

/** A clause in its parts, as its trouble is judged. */
export interface Predicate {
  /** `writer`: you; `nobody`: nobody, nothing; `there`: there is; `thing`: whatever has a name. */
  subject: 'writer' | 'nobody' | 'there' | 'thing' | 'person';
  /** Negated by its auxiliary or by "never", "barely". */
  negated: boolean;
  /** The auxiliary, '' when there is none. */
  auxiliary: string;
  /** The main verb, or the first word after "be". */
  main: string;
  /** The words between subject and main verb that are no auxiliaries: "still", "never". */
  between: readonly string[];
  /** The words after the main verb. */
  rest: readonly string[];
  hasDuration: boolean;
}

export const has = (words: readonly string[], wanted: ReadonlySet<string>) => words.some((word) => wanted.has(word));
export const isBe = ({ auxiliary }: Predicate) =>
  /^(?:is|are|was|were|am|been|isn't|aren't|wasn't|weren't)$/.test(auxiliary);
export const isBad = (words: readonly string[]) => has(words, BAD) || has(words, BAD_NOUNS);
export const isThing = ({ subject }: Predicate) => subject === 'thing' || subject === 'person';

/** "this problem": shown in a picture, or told before. */
export const isVague = (rest: readonly string[]) =>
  /^(?:this|that|these|those|the same)$/.test(rest[0] ?? '') && rest.length < 4;

/** One sign that a clause states trouble. */
export interface TroubleRow {
  id: string;
  /** Said with a negation, or without. */
  negated: boolean;
  /** 1 to 10. */
  weight: number;
  fits(predicate: Predicate): boolean;
  /** A post and the clause that it states. */
  examples: readonly (readonly [post: string, clause: string])[];
}
