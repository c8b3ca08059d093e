import { follows } from '@/lib/platforms/steps';
import { AVATAR, CELL, POST } from '@/lib/platforms/x/selectors';

/** What a post answers, as far as its place in the page says so for certain. */
export interface ThreadPlace {
  isReply: boolean;
  parentId: string | null;
  source: string;
}

/** The open post of a status page or dialog, and where its replies end. */
interface OpenPost {
  element: Element | null;
  /** First heading after the replies: what follows are suggestions. */
  end: Element | null;
}

/** Answers for one reading of one page: the open post is looked up once however many replies there are. */
export interface Thread {
  statusId: string | null;
  idOf: (article: Element) => string | null;
  openPosts: Map<ParentNode, OpenPost>;
}

/** Answers nothing, as far as the page says. */
export const ALONE: ThreadPlace = { isReply: false, parentId: null, source: 'place' };

/** The id a status address names, also under `/photo/1` and `/i/web/status/…`. */
export function statusIdIn(url: URL): string | null {
  return /^\/\w+(?:\/web)?\/status\/(\d+)/.exec(url.pathname)?.[1] ?? null;
}

export function threadOf(url: URL, idOf: Thread['idOf']): Thread {
  return { statusId: statusIdIn(url), idOf, openPosts: new Map() };
}

/**
 * Rows above the open post are what it answers, rows below are answers. X draws a line from a post to the next one when the next answers
 * it: an empty element under the avatar. Without such a line a row below answers the open post itself.
 */
export function placeInThread(article: Element, thread: Thread): ThreadPlace {
  const row = article.closest(CELL.selector);
  const above = row?.previousElementSibling?.querySelector(POST.selector) ?? null;
  if (above && hasLineBelow(above)) return { isReply: true, parentId: thread.idOf(above), source: 'line-from-above' };
  if (!thread.statusId) return ALONE;

  const open = openPostFor(article, thread, thread.statusId);
  if (open.element === article) {
    return above ? { isReply: true, parentId: thread.idOf(above), source: 'row-above' } : ALONE;
  }
  if (!open.element || !follows(open.element, article)) return ALONE;
  const section = open.element.closest('section');
  const isSuggestion = (open.end && follows(open.end, article)) || (section && !section.contains(article));
  if (isSuggestion) return ALONE;
  // A row without a post ("Show replies") under a line hides who is answered.
  const isAfterGap = above === null && hasLineBelow(lastPostAbove(row));
  return { isReply: true, parentId: isAfterGap ? null : thread.statusId, source: 'below-open-post' };
}

function hasLineBelow(article: Element | null): boolean {
  const line = article?.querySelector(AVATAR.selector)?.nextElementSibling;
  return line != null && line.childElementCount === 0 && !line.textContent?.trim();
}

function lastPostAbove(row: Element | null): Element | null {
  let cell = row?.previousElementSibling ?? null;
  while (cell && !cell.querySelector(POST.selector)) cell = cell.previousElementSibling;
  return cell?.querySelector(POST.selector) ?? null;
}

function openPostFor(article: Element, thread: Thread, statusId: string): OpenPost {
  const scope: ParentNode = article.closest('[role="dialog"]') ?? article.ownerDocument;
  let open = thread.openPosts.get(scope);
  if (!open) {
    const times = [...scope.querySelectorAll(`a[href*="/status/${statusId}"] time`)];
    const posts = times.map((time) => time.closest(POST.selector));
    const element = posts.find((post) => post !== null && thread.idOf(post) === statusId) ?? null;
    const headings = element ? [...scope.querySelectorAll('h2')] : [];
    const end =
      headings.find((heading) => element && follows(element, heading) && !heading.closest(POST.selector)) ?? null;
    open = { element, end };
    thread.openPosts.set(scope, open);
  }
  return open;
}
