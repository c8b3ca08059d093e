import type { Author, Media } from '@/lib/domain/post';
import { type Mark, userIn } from '@/lib/platforms/instagram/marks';
import { BUTTON, CAPTION_HEADING, HEADING } from '@/lib/platforms/instagram/selectors';
import { follows } from '@/lib/platforms/steps';
import { textOf, tidyText } from '@/lib/platforms/text';

export interface Words {
  text: string;
  truncated: boolean;
  step: string;
}

export interface Named {
  handle: string;
  step: string;
}

/** Instagram shows the handle where others show a name. */
export function authorFrom(named: Named | null): Author {
  const handle = named?.handle ?? null;
  return { name: handle, handle, url: handle ? `https://www.instagram.com/${handle}/` : null };
}

/** Whose words stand beside a time: the first linked name in the smallest surrounding that has one before it. Mentions come later. */
export function writerBeside(mark: Mark, container: Element): Named | null {
  for (let around = mark.time.parentElement; around; around = around.parentElement) {
    const writer = nameLinks(around).find((link) => follows(link, mark.time));
    if (writer) return { handle: userIn(writer) ?? '', step: 'name-before-time' };
    if (around === container) break;
  }
  return null;
}

/** Profile links with words, not pictures. */
export function nameLinks(root: Element): Element[] {
  return [...root.querySelectorAll('a[href]')].filter(
    (link) => userIn(link) && tidyText(link.textContent ?? '') !== '',
  );
}

/** The comment or caption that belongs to a time, in either layout. */
export function wordsBeside(mark: Mark, container: Element): Words | null {
  return afterHeading(mark, container) ?? besideRow(mark, container) ?? betweenNameAndTime(mark, container);
}

/** Dialog layout: heading with the name, then the words, then the time. */
function afterHeading(mark: Mark, container: Element): Words | null {
  for (let around = mark.time.parentElement; around; around = around.parentElement) {
    const heading = [...around.querySelectorAll(HEADING.selector)].find(
      (each) => nameLinks(each).length > 0 && follows(each, mark.time),
    );
    if (heading) {
      const words = heading.nextElementSibling;
      // A sticker or picture has no words: the time follows at once.
      if (!words || words.contains(mark.time)) return { text: '', truncated: false, step: 'heading-without-words' };
      return wordsOf(words.querySelector(CAPTION_HEADING.selector) ?? words, 'after-heading');
    }
    if (around === container) break;
  }
  return null;
}

/** Page layout: name and time in one row, the words in what follows the row (marked `dir` or not). */
function besideRow(mark: Mark, container: Element): Words | null {
  for (let part: Element | null = mark.time; part && part !== container; part = part.parentElement) {
    let next = part.nextElementSibling;
    while (next && !tidyText(next.textContent ?? '') && !next.querySelector('img')) next = next.nextElementSibling;
    if (next) {
      const words = wordsOf(next, 'after-time-row');
      return words.text ? words : null;
    }
  }
  return null;
}

/** Seen in neither capture: name and words in one row, the time below, without headings. */
function betweenNameAndTime(mark: Mark, container: Element): Words | null {
  const writer = nameLinks(container).find((link) => follows(link, mark.time));
  const words = [...container.querySelectorAll('[dir="auto"]')].find(
    (part) =>
      writer &&
      follows(writer, part) &&
      follows(part, mark.time) &&
      !part.closest(`a, ${BUTTON.selector}`) &&
      textOf(part) !== '',
  );
  return words ? wordsOf(words, 'between-name-and-time') : null;
}

/** "more" and "See translation" stand inside the words as buttons. */
export function wordsOf(element: Element, step: string): Words {
  if (element.matches(BUTTON.selector)) return { text: '', truncated: false, step };
  const text = textOf(element, { skip: (part) => part.matches(BUTTON.selector) });
  const button = text === '' ? null : element.querySelector(BUTTON.selector);
  // The dots are the same in every language; "See translation" has none.
  const truncated = button !== null && (/(…|\.\.\.)$/.test(text) || /^\s*(…|\.\.\.)/.test(button.textContent ?? ''));
  return { text, truncated, step };
}

/** Pictures and videos of the post: what stands before its words and is neither profile picture nor link. */
export function mediaOf(unit: Element, firstWords: Element | null): Media[] {
  const media: Media[] = [];
  for (const element of unit.querySelectorAll('img[alt], video')) {
    if (firstWords && follows(firstWords, element)) break;
    if (element.matches('video')) media.push({ kind: 'video', alt: null });
    else if (
      !element.closest('a, [role="link"], header, form, h2') &&
      !element.parentElement?.querySelector(':scope > canvas')
    ) {
      const alt = tidyText(element.getAttribute('alt') ?? '');
      if (alt) media.push({ kind: 'image', alt });
    }
  }
  return media;
}
