/** Sorted words in one string: thousands of small strings would cost more memory than what they say. Word `i` is `text` from `starts[i]` to `starts[i + 1]`. */
export interface Dictionary {
  text: string;
  starts: Uint32Array;
}

/** @param words sorted by code unit, without repeats */
export function packDictionary(words: readonly string[]): Dictionary {
  const starts = new Uint32Array(words.length + 1);
  let at = 0;
  words.forEach((word, index) => {
    starts[index] = at;
    at += word.length;
  });
  starts[words.length] = at;
  return { text: words.join(''), starts };
}

export const sizeOf = ({ starts }: Dictionary): number => starts.length - 1;

/** The numbers of the words that are `word` or, without `exact`, begin with it: from `first` up to but without `end`. */
export function numbersOf(dictionary: Dictionary, word: string, exact: boolean): { first: number; end: number } {
  const first = lowest(dictionary, (one) => one >= word);
  if (exact) return { first, end: wordAt(dictionary, first) === word ? first + 1 : first };
  return { first, end: lowest(dictionary, (one) => one >= word && !one.startsWith(word)) };
}

function wordAt({ text, starts }: Dictionary, index: number): string | null {
  const end = starts[index + 1];
  return end === undefined ? null : text.slice(starts[index], end);
}

/** The first word for which `isReached` holds; it must hold for all that follow. */
function lowest(dictionary: Dictionary, isReached: (word: string) => boolean): number {
  let low = 0;
  let high = sizeOf(dictionary);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(wordAt(dictionary, middle) ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
