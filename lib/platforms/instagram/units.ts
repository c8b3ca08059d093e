import { type Mark, marksIn, namedIn, pathOf } from '@/lib/platforms/instagram/marks';
import { COMMENT_BOX, DIALOG, FEED_POST, MAIN, TIME } from '@/lib/platforms/instagram/selectors';
import { isBehind } from '@/lib/platforms/text';

/** What frames a post as a whole. */
export const FRAMES = `${DIALOG.selector}, ${FEED_POST.selector}, ${MAIN.selector}`;
export const BOX = COMMENT_BOX.map(({ selector }) => selector).join();
/** No two of these belong to the same comment. */
const OTHERS = `${TIME.selector}, ${BOX}`;

/** One open post: the element everything about it stands in, and its times. */
export interface Unit {
  element: Element;
  code: string;
  /** The permalink with its time; `null` where only comments or the address name the post. */
  mark: Mark | null;
  captionMark: Mark | null;
  comments: Mark[];
  /** What named the post. */
  step: string;
}

/** The dialog that shows an open post; menus, likes and share sheets do not hide what is being viewed. */
export function topDialog(document: Document): Element | null {
  const dialogs = [...document.querySelectorAll(DIALOG.selector)].reverse();
  return dialogs.find((dialog) => !isBehind(dialog) && marksIn(dialog).some(({ code }) => code !== null)) ?? null;
}

export function mainOf(document: Document): Element | null {
  return document.querySelector(MAIN.selector);
}

/** Every open post of the page, each once, in page order. */
export function unitsIn(document: Document, url: URL): Unit[] {
  const marks = marksIn(document);
  const units = new Map<Element, Unit>();
  const permalinks = marks.filter(({ dates }) => dates === 'post');
  permalinks.forEach((mark, index) => {
    const others = [permalinks[index - 1], permalinks[index + 1]].filter((other) => other && other.code !== mark.code);
    const element = boundsOf(mark.time, others as Mark[]);
    if (!units.has(element)) units.set(element, newUnit(element, mark.code ?? '', mark, 'permalink'));
  });
  // Comments shown without their post's permalink still name it.
  for (const mark of marks) {
    if (mark.dates === 'comment' && !unitAround(mark.time, units)) {
      const element = mark.time.closest(FRAMES);
      if (element) units.set(element, newUnit(element, mark.code ?? '', null, 'comment-links'));
    }
  }
  if (units.size === 0) {
    const reel = reelOf(document, url);
    if (reel) units.set(reel.element, reel);
  }
  for (const mark of marks) {
    const unit = unitAround(mark.time, units);
    if (unit && mark.dates === 'comment' && mark.code === unit.code) unit.comments.push(mark);
    else if (unit && mark.dates === 'caption' && unit.comments.length === 0) unit.captionMark ??= mark;
  }
  return [...units.values()];
}

/** The unit of one element without reading the others. */
export function unitOfElement(element: Element, code: string | null): Unit | null {
  const marks = marksIn(element);
  const mark = marks.find(({ dates }) => dates === 'post') ?? null;
  const firstComment = marks.findIndex(({ dates }) => dates === 'comment');
  const named = mark ?? marks[firstComment] ?? null;
  const id = named?.code ?? code;
  if (!id) return null;
  const unit = newUnit(element, id, mark, mark ? 'permalink' : named ? 'comment-links' : 'address');
  unit.captionMark =
    marks.slice(0, firstComment < 0 ? undefined : firstComment).find(({ dates }) => dates === 'caption') ?? null;
  unit.comments = marks.filter(({ dates, code: of }) => dates === 'comment' && of === id);
  return unit;
}

export function unitAround(element: Element, units: Map<Element, Unit>): Unit | null {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const unit = units.get(around);
    if (unit) return unit;
  }
  return null;
}

/** Dialog, feed article or main; without an article, the largest surrounding that holds no other post. */
export function boundsOf(element: Element, others: readonly Mark[]): Element {
  const framed = element.closest(DIALOG.selector) ?? element.closest(FEED_POST.selector);
  if (framed) return framed;
  let bounds = element;
  while (bounds.parentElement && bounds.parentElement.tagName !== 'BODY' && !bounds.matches(MAIN.selector)) {
    const wider: Element = bounds.parentElement;
    if (others.some(({ time }) => wider.contains(time))) break;
    bounds = wider;
  }
  return bounds;
}

/**
 * The largest surrounding of a comment that holds no other time and no box. Asks the nearest siblings first, so that the length of the
 * list does not matter.
 */
export function commentBounds(mark: Mark): Element {
  let bounds: Element = mark.link ?? mark.time;
  for (let wider = bounds.parentElement; wider && !wider.matches(FRAMES); wider = wider.parentElement) {
    if (hasOthersBeside(bounds)) break;
    bounds = wider;
  }
  return bounds;
}

function hasOthersBeside(element: Element): boolean {
  for (let after = element.nextElementSibling; after; after = after.nextElementSibling)
    if (holdsOther(after)) return true;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (holdsOther(before)) return true;
  }
  return false;
}

function holdsOther(element: Element): boolean {
  return element.matches(OTHERS) || element.querySelector(OTHERS) !== null;
}

/** The viewer under `/reels/` has no times: one video is the one in the address; of several, the one whose links name it. */
function reelOf(document: Document, url: URL): Unit | null {
  const code = namedIn(url.pathname)?.code;
  const main = mainOf(document);
  const videos = [...(main?.querySelectorAll('video') ?? [])];
  if (!code || !main || videos.length === 0) return null;
  if (videos.length === 1) return newUnit(main, code, null, 'address');
  for (const link of main.querySelectorAll(`a[href*="${code}"]`)) {
    if (namedIn(pathOf(link.getAttribute('href')))?.code !== code) continue;
    let element: Element = link;
    while (element.parentElement && element.parentElement.querySelectorAll('video').length < 2)
      element = element.parentElement;
    if (element.querySelector('video')) return newUnit(element, code, null, 'address');
  }
  return null;
}

function newUnit(element: Element, code: string, mark: Mark | null, step: string): Unit {
  return { element, code, mark, captionMark: null, comments: [], step };
}
