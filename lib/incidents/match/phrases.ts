import type { PlainText } from './words';

const LONGEST_WORDS = 120;

function tokenOf(plain: string): string {
  if (/\d/.test(plain)) return /^(?:19|20)\d\d$/.test(plain) ? 'year' : '0';
  return plain.startsWith('http') ? 'link' : plain;
}

/**
 * The words and pairs of words of a post, each once: how people talk while something is wrong does not depend on the trade. Numbers and addresses are
 * alike, handles are left out; `^` and `$` stand for the beginning and the end.
 */
export function phrasesOf({ words }: PlainText): Set<string> {
  const phrases = new Set<string>();
  let before = '^';
  for (const { plain } of words.slice(0, LONGEST_WORDS)) {
    // Whose account is called is a feature of its own.
    if (plain.startsWith('@')) continue;
    const token = tokenOf(plain);
    phrases.add(token);
    phrases.add(`${before} ${token}`);
    before = token;
  }
  phrases.add(`${before} $`);
  return phrases;
}
