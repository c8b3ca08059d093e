/** A phrase about to be said back, with the words of the post that come after it, in lower case. */
export interface Phrase {
  text: string;
  after: string;
  post: string;
}

/** One way in which a phrase cut out of a post says something that the post does not, or says it wrongly. */
export interface Fault {
  id: string;
  isFaulty(phrase: Phrase): boolean;
  /** Phrases with their posts that are faulty, and look-alikes that are not. */
  hits: readonly (readonly [text: string, post: string])[];
  misses: readonly (readonly [text: string, post: string])[];
}

/** A fault that shows in the phrase alone. */
export const says =
  (pattern: RegExp) =>
  ({ text }: Phrase) =>
    pattern.test(text);
