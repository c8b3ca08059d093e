import type { PageBox, ReadPost } from '@/lib/platforms/adapter';
import { isBehind, textOf } from '@/lib/platforms/text';
import { CHAT, DIALOG, TEXT_BOX } from './selectors';

/**
 * What each box on the page writes. Only a box in a comment form inside a post answers anything: chats have no form, and the forms of
 * composers and share dialogs send themselves (`method`). Boxes behind a dialog are left out.
 */
export function pageBoxes(
  document: Document,
  posts: ReadPost[],
  containerOf: (element: Element) => Element | null,
): PageBox[] {
  const boxes: PageBox[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(TEXT_BOX)) {
    if (isBehind(element) || element.parentElement?.closest(TEXT_BOX)) continue;
    const form = element.closest('form');
    if (!form || element.closest(CHAT)) {
      boxes.push({ element, writes: !form && element.closest(DIALOG) ? 'new-post' : 'message', answers: null });
      continue;
    }
    const post = form.hasAttribute('method') ? null : postOf(form, posts, containerOf);
    if (post) boxes.push({ element, writes: 'reply', answers: answered(element, form, post, posts).post.id });
    else boxes.push({ element, writes: 'new-post', answers: null });
  }
  return boxes;
}

function postOf(form: Element, posts: ReadPost[], containerOf: (element: Element) => Element | null): ReadPost | null {
  const container = containerOf(form);
  const inside = posts.find(({ post, element }) => post.kind === 'post' && element === container);
  if (inside) return inside;
  // A dialog that shows one post belongs to it altogether.
  const dialog = form.closest(DIALOG);
  const shown = dialog ? posts.filter(({ post, element }) => post.kind === 'post' && dialog.contains(element)) : [];
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

/**
 * The comment whose reply form this is, else the post. A reply form shares its nearest wrapper with one thread only; where the post has just
 * one thread, the form has to name that person, in its label or in the mention it begins with.
 */
function answered(box: Element, form: Element, post: ReadPost, posts: ReadPost[]): ReadPost {
  const under = posts.filter((entry) => entry.post.kind !== 'post' && post.element.contains(entry.element));
  const threads = under.filter(({ post: { kind } }) => kind === 'comment');
  for (
    let around = form.parentElement;
    around && around !== post.element.parentElement;
    around = around.parentElement
  ) {
    const near = under.filter(({ element }) => around.contains(element));
    if (near.length === 0) continue;
    const nearThreads = near.filter(({ post: { kind } }) => kind === 'comment');
    const called = near.findLast(({ post: { author } }) => author.name !== null && names(box, author.name));
    if (nearThreads.length > 1) return post;
    if (called) return called;
    const first = nearThreads[0] ?? near[0];
    return threads.length > 1 && first && isAfter(form, first.element) ? first : post;
  }
  return post;
}

function names(box: Element, name: string): boolean {
  const spoken = [box.getAttribute('aria-label'), box.getAttribute('aria-placeholder'), textOf(box)];
  return spoken.some((words) => words?.includes(name));
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & 4) !== 0;
}
