// Editors change spaces (no-break ones, trimmed ends), add zero-width characters and hold empty lines in their own way. Where a line ends
// and which words stand in it is what a reader sees, so that is compared.
const ZERO_WIDTH = /[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** The lines that hold something, runs of white space folded. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

export function isSameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

const isPartOfWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The content holds the text as words of its own: `Hi` is in `Hi there`, not in `History`. */
export function holdsText(content: string, text: string): boolean {
  const whole = comparable(content);
  const part = comparable(text);
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!isPartOfWord(whole[at - 1]) && !isPartOfWord(whole[at + part.length])) return true;
  }
  return false;
}

const withoutSpace = (text: string) => comparable(text).replace(/\s/g, '');

/** `after` is `before` with `text` put somewhere in it, in place of `selected`, and nothing else changed. */
export function isInsertedInto(before: string, text: string, selected: string, after: string): boolean {
  if (!comparable(after).includes(comparable(text))) return false;
  const [was, added, gone, is] = [before, text, selected, after].map(withoutSpace) as [string, string, string, string];
  if (is.length !== was.length + added.length - gone.length) return false;
  for (let at = is.indexOf(added); at >= 0; at = is.indexOf(added, at + 1)) {
    if (is.slice(0, at) + gone + is.slice(at + added.length) === was) return true;
  }
  return false;
}
