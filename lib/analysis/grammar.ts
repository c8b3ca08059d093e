import { gerundOf, thirdPersonOf } from './gist/inflect';

/** The little grammar that the gist needs beside its own rules. */
export interface Grammar {
  /** "fix" → "fixing"; `null` when the word cannot be a verb. */
  gerund(verb: string): string | null;
  /** "close" → "closes" */
  thirdPerson(verb: string): string | null;
  /** A given name such as "Daniel". */
  isFirstName(word: string): boolean;
  /** A place, a month, a company: a capital letter that is no person's. */
  isOtherName(word: string): boolean;
}

const NAMES: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName', 'Person']);
const OTHER_NAMES: ReadonlySet<string> = new Set([
  'City',
  'Country',
  'Region',
  'Place',
  'Month',
  'WeekDay',
  'Holiday',
  'Date',
  'Organization',
  'Company',
  'Demonym',
  'SportsTeam',
  'School',
  'Currency',
  'Language',
]);

/** Loads the word list behind the names. Only its lexicon is used: tagging a sentence costs milliseconds, a look-up nothing. */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/two');
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  const tagged = (word: string, wanted: ReadonlySet<string>) => {
    const tags = Object.hasOwn(lexicon, word.toLowerCase()) ? lexicon[word.toLowerCase()] : undefined;
    return (Array.isArray(tags) ? tags : tags ? [tags] : []).some((tag) => wanted.has(tag));
  };
  const isWord = (verb: string) => /^[a-z]{2,}$/i.test(verb);
  return {
    gerund: (verb) => (isWord(verb) ? gerundOf(verb) : null),
    thirdPerson: (verb) => (isWord(verb) ? thirdPersonOf(verb) : null),
    isFirstName: (word) => tagged(word, NAMES),
    isOtherName: (word) => tagged(word, OTHER_NAMES),
  };
}
