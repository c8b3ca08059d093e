/** Says which language a text is in, as a two-letter code, or '' when it cannot tell. */
export type LanguageGuess = (text: string) => string;

export async function loadLanguageGuess(): Promise<LanguageGuess> {
  const { detect } = await import('tinyld/light');
  return (text) => detect(text);
}

/** Everyday English that a support post can hardly do without. A guesser trained on long texts errs on short ones; these words do not. */
const ENGLISH =
  /\b(?:the|and|is|are|was|my|your|you|i|it|to|for|with|have|has|not|this|that|on|in|of|why|how|when|where|please|help|still|just|can|do|does|me|we|they|no|from|get|got|thanks|at|an|all|be|been|what|so|but|lol|love|order|parcel|refund|app|service)\b/gi;
/** Function words of other languages that English posts do not hold. */
const OTHER =
  /\b(?:der|die|das|und|ist|nicht|mein|meine|ich|sie|ein|eine|habe|seit|por|para|que|mi|los|las|una|con|est[aá]|pero|muy|hola|gracias|le|les|des|est|pas|mon|ma|je|vous|nous|avec|depuis|il|non|che|sono|mio|mia|per|ciao|grazie|uma|minha|meu|n[aã]o|voc[eê]s?|obrigad[oa]|het|niet|mijn|een|ik|jullie)\b/giu;
const LETTERS = /\p{L}/gu;
const NON_LATIN =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Tamil}\p{Script=Bengali}]/gu;

function share(text: string, pattern: RegExp, all: number): number {
  return all === 0 ? 0 : (text.match(pattern)?.length ?? 0) / all;
}

/**
 * @param words the post without handles, links and emoji
 * @param pageLanguage what the page says, surest of all; X writes `und` and `qme` and the like for "unknown"
 * @returns a two-letter code, or `und` where there is nothing to read
 */
export function languageOf(words: string, pageLanguage: string | null, guess: LanguageGuess): string {
  const onPage = pageLanguage?.slice(0, 2).toLowerCase();
  if (onPage && /^[a-z]{2}$/.test(onPage) && !/^(?:und|qme|qam|qct|qht|qst|zxx|art|in)\b/.test(pageLanguage ?? ''))
    return onPage;
  const letters = words.match(LETTERS)?.length ?? 0;
  if (letters === 0) return 'und';
  if (share(words, NON_LATIN, letters) > 0.3) return guess(words) || 'und';
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  const english = share(words, ENGLISH, count);
  const other = share(words, OTHER, count);
  if (other > english && count >= 3) {
    const guessed = guess(words);
    return guessed && guessed !== 'en' ? guessed : 'und';
  }
  if (english >= 0.12 || count < 4) return 'en';
  const guessed = guess(words);
  // Below this length the guess is worth little, and a wrong "foreign" would leave a customer unanswered.
  return guessed && guessed !== 'en' && english === 0 && count >= 6 ? guessed : 'en';
}
