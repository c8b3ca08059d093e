import { remembered } from '../remembered';
import { mayStandIn } from './matches';
import { SearchedText } from './searchedText';

/** The ways in which the words of one post are looked at. */
const WAYS_TO_LOOK = 8;

/** A text that many rows are tried on, one after the other. */
export const searchedText = remembered((text: string) => new SearchedText(text), WAYS_TO_LOOK);

/** As `pattern.test(text)`, for a pattern without `g` and `y`. Of the many patterns that are tried on the same text, only those run whose beginnings stand there. */
export const standsIn = (pattern: RegExp, text: string): boolean =>
  mayStandIn(pattern, searchedText(text)) && pattern.test(text);
