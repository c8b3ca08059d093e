/** Not the joiners U+200C and U+200D: they hold emoji together and shape Persian and Indic words. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const BLOCK_TAGS = /^(ADDRESS|BLOCKQUOTE|DIV|H[1-6]|LI|OL|P|PRE|SECTION|UL)$/;

/** Drops zero-width and bidi marks, folds runs of spaces, trims lines, keeps line breaks (at most one empty line in a row). */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export interface TextOptions {
  /** Elements whose text does not belong to the post ("See more" buttons, badges). */
  skip?: (element: Element) => boolean;
  /** The platform lays its text out as `pre-wrap` (X): only newlines and `br` break lines, `div`s inside a sentence do not. */
  inline?: boolean;
}

/**
 * The words of an element as a reader sees them: `img[alt]` (emoji) as its alt, `br` and block ends as line breaks, no `svg`.
 * Not `innerText`, which depends on layout and is missing outside browsers.
 */
export function textOf(root: Node, options: TextOptions = {}): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      parts.push(node.nodeValue ?? '');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element !== root && options.skip?.(element)) return;
    const tag = element.tagName.toUpperCase();
    if (tag === 'SVG' || tag === 'SCRIPT' || tag === 'STYLE') return;
    if (tag === 'BR') parts.push('\n');
    else if (tag === 'IMG') parts.push(element.getAttribute('alt') ?? '');
    else {
      for (let child = element.firstChild; child; child = child.nextSibling) walk(child);
      if (element !== root && !options.inline && BLOCK_TAGS.test(tag)) parts.push('\n');
    }
  };
  walk(root);
  return tidyText(parts.join(''));
}

/** Under an element that the page has put out of sight, as a timeline behind an open dialog is. */
export function isBehind(element: Element): boolean {
  return element.closest('[hidden], [inert], [aria-hidden="true"]') !== null;
}

/** An address without query, hash and tracking parameters, absolute; `null` when it is none. */
export function cleanAddress(href: string | null, base: string): URL | null {
  if (!href) return null;
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}
