import { follows } from '@/lib/platforms/steps';
import { textOf, tidyText } from '@/lib/platforms/text';
import { linkedPosts } from './permalinks';
import { ARTICLE, HEADING, LABELLED_ARTICLE } from './selectors';

export interface Words {
  text: string;
  truncated: boolean;
  source: string;
}

const CUT = /(?:…|⋯|\.{3})$/;
const isButton = (element: Element) => element.getAttribute('role') === 'button';

/** Nested blocks end on top of each other: one line break, however deep they are nested. */
export function linesOf(element: Element): string {
  return textOf(element, { skip: isButton }).replace(/\n{2,}/g, '\n');
}

/** The words of a message, without the buttons in it. */
export function wordsOf(message: Element): Words {
  return { text: linesOf(message), truncated: isCut(message), source: 'message' };
}

/**
 * Only the beginning is shown: a button stands in the text and the words before it end with an ellipsis. The button alone says nothing,
 * "see less" and "see translation" are buttons too, and what it is called depends on the language.
 */
export function isCut(message: Element): boolean {
  return [...message.querySelectorAll('[role="button"]')].some(
    (button) => CUT.test(textBefore(button, message)) || /^(?:…|⋯)/.test(tidyText(button.textContent ?? '')),
  );
}

/** The nearest words before an element. */
function textBefore(element: Element, root: Element): string {
  for (let node: Node | null = element; node && node !== root; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      const text = tidyText(before.textContent ?? '');
      if (text) return text;
    }
  }
  return '';
}

/** The language the page itself gives for words in `element`; `null` where it gives none. */
export function languageIn(element: Element | null): string | null {
  const lang = element && (element.getAttribute('lang') || element.querySelector('[lang]')?.getAttribute('lang'));
  return lang && /^(?!und$|zxx$|zz$)[a-z]{2,3}(?:[-_]\w+)*$/i.test(lang) ? lang.replace('_', '-') : null;
}

/** Everything that is not the words: controls, cards, headings, comments, boxes. */
const NOT_WORDS = `a,[role="button"],[role="toolbar"],[role="status"],form,ul,${HEADING},${LABELLED_ARTICLE},[data-ad-rendering-role]`;

const LINE = '[dir="auto"]';
/** Words stand near the top of a post; looking further only costs time. */
const MOST_LINES = 300;

/**
 * The words of a post whose page gives no message mark (viewers, reels, coloured backgrounds): the first run of text lines after the
 * name and before reactions and comments. Decoys are left out: repeated strings, lone addresses, letters in shuffled spans.
 */
export function wordsWithoutMessage(root: Element, header: Element | null, shared: Element | null, base: URL): Words {
  const lines: { line: Element; text: string }[] = [];
  const timesSeen = new Map<string, number>();
  const candidates = header ? [...root.querySelectorAll(`${LINE},[role="toolbar"],form,${ARTICLE}`)] : [];
  for (const line of candidates.slice(0, MOST_LINES)) {
    if (!line.matches(LINE)) {
      if (lines.length > 0) break;
      continue;
    }
    if (!header || !follows(header, line) || shared?.contains(line) || lines.at(-1)?.line.contains(line)) continue;
    if (line.closest(NOT_WORDS) || isHeaderLine(line, header, base)) continue;
    const text = linesOf(line);
    timesSeen.set(text, (timesSeen.get(text) ?? 0) + 1);
    if (isWords(line, text)) lines.push({ line, text });
  }
  const real = lines.filter(({ text }) => timesSeen.get(text) === 1);
  const run = real.filter(({ line }) => line.parentElement === real[0]?.line.parentElement);
  return {
    text: tidyText(run.map(({ text }) => text).join('\n')),
    truncated: run.some(({ line }) => isCut(line)),
    source: run.length > 0 ? 'text lines' : 'none',
  };
}

/** Time, audience and "from a post" lines: they hold separators or stand beside a permalink. */
function isHeaderLine(line: Element, header: Element, base: URL): boolean {
  if (line.querySelector('[aria-hidden="true"],[aria-labelledby]')) return true;
  let around: Element | null = line;
  for (let step = 0; around && step < 3 && !around.contains(header); step++, around = around.parentElement)
    if (linkedPosts(around, base).length > 0) return true;
  return false;
}

function isWords(line: Element, text: string): boolean {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) || /^\S+\.\S{2,}$/.test(text)) return false;
  const pieces = line.querySelectorAll('span,b');
  const letters = [...pieces].filter((piece) => piece.children.length === 0 && (piece.textContent ?? '').length === 1);
  return letters.length < 4;
}
