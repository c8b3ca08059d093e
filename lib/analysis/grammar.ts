/** The little grammar that the gist needs. Loaded lazily: the library behind it is larger than everything else here together. */
export interface Grammar {
  /** "fix" → "fixing"; `null` when the word is no verb. */
  gerund(verb: string): string | null;
  /** "close" → "closes" */
  thirdPerson(verb: string): string | null;
  isNoun(word: string): boolean;
  isPlural(word: string): boolean;
  /** A given name such as "Priya". */
  isFirstName(word: string): boolean;
  /** A place, a month, a company: a capital letter that is no person's. */
  isOtherName(word: string): boolean;
}

export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise');
  const conjugated = (verb: string) => {
    const doc = nlp(`they ${verb}`);
    const [forms] = doc.verbs().conjugate() as { Gerund?: string; PresentTense?: string }[];
    return forms;
  };
  const lastTermHas = (sentence: string, tag: string) => nlp(sentence).terms().last().has(tag);
  return {
    gerund: (verb) => conjugated(verb)?.Gerund?.replace(/^(?:am|is|are) /, '') ?? null,
    thirdPerson: (verb) => conjugated(verb)?.PresentTense ?? null,
    isNoun: (word) => lastTermHas(`my ${word}`, '#Noun'),
    isPlural: (word) => lastTermHas(`my ${word}`, '#Plural'),
    isOtherName: (word) => {
      const term = nlp(`thanks to ${word}`).terms().last();
      return ['#Place', '#Date', '#Organization'].some((tag) => term.has(tag));
    },
    isFirstName: (word) => nlp(`thanks to ${word}`).terms().last().has('#FirstName'),
  };
}
