import { remembered } from '@/lib/domain/remembered';
import { mayStandIn, SearchedText } from '@/lib/domain/search';

/** The ways in which the words of one post are looked at. */
const WAYS_TO_LOOK = 6;

/** Words that many rows are tried on, one after the other. */
export const searchedWords = remembered((words: string) => new SearchedText(words), WAYS_TO_LOOK);

/** As `pattern.test(words)`. Of the many patterns that are tried on the same words, only those run whose beginnings stand there. */
export const standsIn = (pattern: RegExp, words: string): boolean =>
  mayStandIn(pattern, searchedWords(words)) && pattern.test(words);
