/**
 * A question about a text (or a list that is always the same one) that keeps its latest answers. The same text is asked about many times over: by each rule, each row and each try of a reply.
 * @param answer hangs on the text alone; nobody may change what it gives
 * @param most answers that are kept; the oldest is given up for a new one
 */
export function remembered<Asked, Answer>(answer: (asked: Asked) => Answer, most = 1): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as Answer;
    const made = answer(asked);
    const [oldest] = known.size >= most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    known.set(asked, made);
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
