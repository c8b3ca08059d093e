/**
 * Hundreds of long patterns are looked for in every post, and nearly all of their alternatives are not there. So a pattern is taken apart into its
 * branches, and each is tried only where the text begins as the branch does.
 */
export { firstMatch, makeReady, matchesOf, mayStandIn, mayStandInCut, SEAM } from './matches';
export { PatternSet, possibleRows } from './patternSet';
export { RowIndex } from './rowIndex';
export { SearchedText } from './searchedText';
export type { Tries } from './sought';
export { searchedText, standsIn } from './standsIn';
