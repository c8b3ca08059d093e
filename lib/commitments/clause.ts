import { CONDITION } from './surroundings';

/** A promise is looked at no further than this many characters behind its first word. */
export const LONGEST_CLAUSE = 320;

/** Ends a promise for good. */
const STOP =
  /;| -+ | but | though\b| although\b| because\b|(?<!soon) as (?:we|this|it|you|i|that|they)\b| so (?:that|you|we|i|they|it|please|don't|no)\b|\^|\p{Extended_Pictographic}| \(|:\s|https?:/iu;
/** Behind a comma: goes on with the same promise. */
const GOES_ON = /^,\s*(?:and|then|&)\s+(?!i\b|we\b|you\b|please|thanks|thank|sorry|they|it\b|the\b|if\b|our\b|your\b)/i;
const TRAILING = /(?:[\s,.!?_&+()-]|\s(?:and|then|so|or|but|x{1,3})(?=[\s,.!?_&+()-]*$))+$/i;

export interface ClauseEnds {
  /** How far a time that belongs to the promise may stand. */
  reach: number;
  /** Where the words of the promise end when no time stands behind. */
  end: number;
}

/** Where a promise that begins at the start of `rest` ends. `rest`: its sentence from there, up to the next promise. */
export function clauseEnds(rest: string): ClauseEnds {
  const stop = STOP.exec(rest)?.index ?? rest.length;
  let end = stop;
  for (let comma = rest.indexOf(','); comma >= 0 && comma < stop; comma = rest.indexOf(',', comma + 1)) {
    const behind = rest.slice(comma, stop);
    if (GOES_ON.test(behind)) continue;
    end = comma;
    break;
  }
  const condition = CONDITION.exec(rest.slice(0, end))?.index ?? 0;
  return { reach: stop, end: condition > 0 ? condition : end };
}

/** How much of the words is left without the signs and joining words at their end. */
export function trimmedLength(words: string): number {
  const cut = TRAILING.exec(words.slice(-40));
  return cut ? words.length - cut[0].length : words.length;
}
