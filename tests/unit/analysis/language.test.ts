import { describe, expect, it } from 'vitest';
import { languageOf, loadLanguageGuess } from '@/lib/analysis/language';
import { readText } from '@/lib/analysis/reading';
import { SHORT_ENGLISH, SHORT_FOREIGN } from './shortPosts';

const guess = await loadLanguageGuess();
const languageIn = (post: string) => languageOf(readText(post).words, null, guess);

describe('the language of short posts that the page does not tell', () => {
  it.each(SHORT_ENGLISH)('"%s" is English', (post) => {
    expect(languageIn(post)).toBe('en');
  });

  it.each(SHORT_FOREIGN)('"%s" is not', (post) => {
    expect(languageIn(post)).not.toBe('en');
  });
});
