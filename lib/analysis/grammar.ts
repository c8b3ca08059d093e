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

/** Loads the names, which `training/names.ts` has taken from the word list of compromise (Spencer Kelly and contributors; MIT). */
export async function loadGrammar(): Promise<Grammar> {
  const { default: names } = await import('./names.json');
  const people: ReadonlySet<string> = new Set(names.people.split('|'));
  const others: ReadonlySet<string> = new Set(names.others.split('|'));
  const isWord = (verb: string) => /^[a-z]{2,}$/i.test(verb);
  return {
    gerund: (verb) => (isWord(verb) ? gerundOf(verb) : null),
    thirdPerson: (verb) => (isWord(verb) ? thirdPersonOf(verb) : null),
    isFirstName: (word) => people.has(word.toLowerCase()),
    isOtherName: (word) => others.has(word.toLowerCase()),
  };
}
