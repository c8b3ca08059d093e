import { isBehind } from '@/lib/platforms/text';
import { linkedAuthor, linkedPosts, postAddress } from './permalinks';
import {
  ARTICLE,
  BOUNDARY,
  CHAT,
  DIALOG,
  LABELLED_ARTICLE,
  MAIN,
  MENU,
  MESSAGE,
  POSITIONED,
  PROFILE_NAME,
  REFERENCED,
  SIDE,
  SKELETON,
  TEXT_BOX,
  UNLABELLED_ARTICLE,
} from './selectors';

const EXPLICIT = `${POSITIONED},${UNLABELLED_ARTICLE}`;
const ANCHOR = `${MESSAGE},${PROFILE_NAME}`;
/** An element that holds one of these is a page or a feed, not a post. */
const PAGE_PART = 'h1,[role="region"],[role="feed"],[role="tablist"]';

/** A photo, video or reel opened by itself: the post stands in a side column and may have neither message nor comments. */
export interface Viewer {
  element: Element;
  /** Where author, words and comments are. */
  side: Element;
}

/** Chat bubbles are labelled articles too: a comment links to itself or stands inside a post. */
export function isComment(article: Element): boolean {
  return (
    article.matches(LABELLED_ARTICLE) &&
    !article.closest(CHAT) &&
    !article.querySelector(`${MESSAGE},${SKELETON}`) &&
    (article.querySelector('a[href*="comment_id="]') ?? article.closest(`${EXPLICIT},${DIALOG}`)) !== null
  );
}

/** The comment around an element inside `container`. */
export function commentAround(element: Element, container: Element): Element | null {
  const article = element.closest(LABELLED_ARTICLE);
  return article && article !== container && container.contains(article) ? article : null;
}

/** The viewer that is open, told by its place in a dialog or by the address. */
export function viewerOf(document: Document, url: URL): Viewer | null {
  const address = postAddress(url);
  const isMedia = address !== null && address.kind !== 'story';
  const isLinked = (element: Element) => linkedPosts(element, url).some(({ id }) => id === address?.id);
  for (const side of document.querySelectorAll(SIDE)) {
    if (isBehind(side) || side.querySelector(EXPLICIT)) continue;
    const dialog = side.closest(DIALOG);
    if (dialog?.querySelector(MAIN)) return { element: dialog, side };
    if (isMedia && (isLinked(side) || side.querySelector(`${LABELLED_ARTICLE},form ${TEXT_BOX}`)))
      return { element: besideMain(side) ?? side, side };
  }
  if (!isMedia) return null;
  for (const main of document.querySelectorAll(MAIN)) {
    if (isBehind(main) || main.querySelector(`${EXPLICIT},${ANCHOR}`)) continue;
    const speaks = [...main.querySelectorAll('h2 a,h3 a,strong a')].some((link) => linkedAuthor(link, url));
    if (speaks || isLinked(main)) return { element: main.closest(DIALOG) ?? main, side: main };
  }
  return null;
}

function besideMain(side: Element): Element | null {
  for (let element = side.parentElement; element && element.tagName !== 'BODY'; element = element.parentElement)
    if (element.querySelector(MAIN)) return element;
  return null;
}

/** All posts' containers in page order, each once. Comments are not among them. */
export function postContainers(document: Document, viewer: Viewer | null): Element[] {
  const found = new Set<Element>();
  for (const element of document.querySelectorAll(`${EXPLICIT},${ANCHOR},${SIDE}`)) {
    if (viewer?.element.contains(element)) {
      found.add(viewer.element);
      continue;
    }
    if (element.matches(SIDE)) continue;
    const explicit = explicitContainer(element);
    if (explicit) {
      if (!isSkeleton(explicit)) found.add(explicit);
    } else {
      const container = containerOfAnchor(element);
      if (container) found.add(container);
    }
  }
  if (viewer) found.add(viewer.element);
  return [...found];
}

/** The outermost marked container: a shared post inside a post may be an article of its own. */
function explicitContainer(element: Element): Element | null {
  if (element.closest(CHAT)) return null;
  const positioned = outermost(element, POSITIONED);
  if (positioned) return positioned;
  const article = outermost(element, UNLABELLED_ARTICLE);
  // An article around articles with positions is their list.
  return article?.querySelector(POSITIONED) ? null : article;
}

function outermost(element: Element, selector: string): Element | null {
  let found: Element | null = null;
  for (let next = element.closest(selector); next; next = next.parentElement?.closest(selector) ?? null) found = next;
  return found;
}

/** Facebook's own placeholders while a feed loads. */
function isSkeleton(container: Element): boolean {
  return container.querySelector(SKELETON) !== null && !container.querySelector('a[href]');
}

function containerOfAnchor(anchor: Element): Element | null {
  // Composers and share dialogs preview a post inside their form.
  if (anchor.closest(`form,${CHAT}`) || anchor.parentElement?.closest(MESSAGE)) return null;
  return anchor.closest(LABELLED_ARTICLE) ?? anchor.closest(REFERENCED) ?? climb(anchor);
}

interface Marks {
  messages: number;
  names: number;
  menus: number;
  pageParts: number;
}

const MARKS = `${ANCHOR},${MENU},${PAGE_PART}`;

/** Which count a mark adds to; `null` for menus of comments and for menus with words (the order of comments, filters). */
function markKind(mark: Element): keyof Marks | null {
  if (mark.matches(MESSAGE)) return mark.parentElement?.closest(MESSAGE) ? null : 'messages';
  if (mark.matches(PROFILE_NAME)) return 'names';
  if (mark.matches(PAGE_PART)) return 'pageParts';
  return mark.textContent?.trim() || mark.closest(`${LABELLED_ARTICLE},form`) ? null : 'menus';
}

/**
 * Adds the marks of `element` to those `inside` it that are counted already. Counts no further than needed: from every anchor of a feed, and
 * while the pointer moves.
 */
function countMarks(element: Element, inside: Element | null, marks: Marks): void {
  for (const part of [element, ...element.children]) {
    if (part === inside) continue;
    const around = part === element ? [] : part.querySelectorAll(MARKS);
    for (const mark of part.matches(MARKS) ? [part, ...around] : around) {
      const kind = markKind(mark);
      if (kind) marks[kind]++;
    }
    if (isTooMuch(marks)) break;
  }
}

/** More than one post, whatever is shared in it. */
function isTooMuch({ messages, names, menus, pageParts }: Marks): boolean {
  return pageParts > 0 || menus > 1 || messages > 2 || names > 2;
}

/**
 * The highest ancestor that still holds one post. Two messages are one post when only one menu goes with them: the second is shared.
 */
function climb(anchor: Element): Element | null {
  let best: Element | null = null;
  let inside: Element | null = null;
  const marks: Marks = { messages: 0, names: 0, menus: 0, pageParts: 0 };
  for (let element: Element | null = anchor; element && !element.matches(BOUNDARY); element = element.parentElement) {
    countMarks(element, inside, marks);
    if (isTooMuch(marks)) break;
    if ((marks.messages < 2 && marks.names < 2) || marks.menus === 1) best = element;
    inside = element;
  }
  return best;
}

/** The comment or post around an element, looking only upwards and at what is near. */
export function containerAround(element: Element): Element | null {
  const article = element.closest(ARTICLE);
  if (article && isComment(article)) return article;
  const explicit = explicitContainer(element);
  if (explicit) return isSkeleton(explicit) ? null : explicit;
  // Some viewers, reels above all, have no mark but the page's address.
  const viewer = viewerOf(element.ownerDocument, new URL(element.baseURI));
  if (viewer?.element.contains(element)) return viewer.element;
  for (let around: Element | null = element; around && !around.matches(BOUNDARY); around = around.parentElement) {
    const anchor = around.matches(ANCHOR) ? around : around.querySelector(ANCHOR);
    if (!anchor) continue;
    const container = containerOfAnchor(anchor);
    return container?.contains(element) ? container : null;
  }
  return null;
}
