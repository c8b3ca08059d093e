/**
 * How many signs of a kind stand in a text, in UTF-16 units.
 * @param runs finds them run by run, with the flag `g`: a find for each sign would be a string for each
 */
export function signsIn(text: string, runs: RegExp): number {
  let count = 0;
  for (const run of text.match(runs) ?? []) count += run.length;
  return count;
}
