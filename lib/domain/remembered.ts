/**
 * A question about a text that keeps its latest answers. The same text is asked about many times over: by each rule, each row and each try of a reply.
 * @param answer hangs on the text alone; nobody may change what it gives
 * @param most answers that are kept; the oldest is given up for a new one
 */
export function remembered<Text extends string, Answer>(
  answer: (text: Text) => Answer,
  most = 1,
): (text: Text) => Answer {
  const known = new Map<Text, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const made = answer(text);
    const [oldest] = known.size >= most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    known.set(text, made);
    return made;
  };
}

/** Posts share most of their words. */
const WORDS_AT_HAND = 4000;
/** What is longer is no word, and seldom comes twice. */
const LONGEST_WORD = 24;

/** The same for a question about single words, of which a post asks hundreds. */
export function rememberedWord<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = remembered(answer, WORDS_AT_HAND);
  return (word) => (word.length > LONGEST_WORD ? answer(word) : known(word));
}
