import type { PageBox, ReadPost } from '@/lib/platforms/adapter';
import { isBehind, textOf } from '@/lib/platforms/text';
import { CHAT, DIALOG, TEXT_BOX } from './selectors';

/**
 * What each box on the page writes. Only a box in a comment form inside a post answers anything: chats have no form, and the forms of
 * composers and share dialogs send themselves (`method`). Boxes behind a dialog are left out.
 */
export function pageBoxes(document: Document, posts: ReadPost[]): PageBox[] {
  const boxes: PageBox[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(TEXT_BOX)) {
    if (isBehind(element) || element.parentElement?.closest(TEXT_BOX)) continue;
    const form = element.closest('form');
    if (!form || element.closest(CHAT)) {
      boxes.push({ element, writes: !form && element.closest(DIALOG) ? 'new-post' : 'message', answers: null });
      continue;
    }
    const post = form.hasAttribute('method') ? null : postOf(form, posts);
    if (post) boxes.push({ element, writes: 'reply', answers: answered(element, form, post, posts).post.id });
    else boxes.push({ element, writes: 'new-post', answers: null });
  }
  return boxes;
}

function postOf(form: Element, all: ReadPost[]): ReadPost | null {
  const posts = all.filter(({ post }) => post.kind === 'post');
  const around = posts.findLast(({ element }) => element.contains(form));
  if (around) return around;
  // A dialog that shows one post belongs to it altogether.
  const dialog = form.closest(DIALOG);
  const [shown, another] = posts.filter(({ element }) => dialog?.contains(element));
  return another ? null : (shown ?? null);
}

/**
 * The comment whose reply form this is, else the post. A reply form shares its nearest wrapper with one thread only; where the post has just
 * one thread, the form has to name that person, in its label or in the mention it begins with.
 */
function answered(box: Element, form: Element, post: ReadPost, posts: ReadPost[]): ReadPost {
  const under = posts.filter((entry) => entry.post.kind !== 'post' && post.element.contains(entry.element));
  const threads = (among: ReadPost[]) => among.filter(({ post: { kind } }) => kind === 'comment');
  const isAbove = ({ element }: ReadPost) => (element.compareDocumentPosition(form) & 4) !== 0;
  for (let around = form.parentElement; around && post.element.contains(around); around = around.parentElement) {
    const near = under.filter(({ element }) => around.contains(element));
    const [first = near[0], another] = threads(near);
    if (!first) continue;
    if (another) return post;
    const called = near.findLast(({ post: { author } }) => author.name !== null && names(box, author.name));
    return called ?? (threads(under).length > 1 && isAbove(first) ? first : post);
  }
  return post;
}

function names(box: Element, name: string): boolean {
  const spoken = [box.getAttribute('aria-label'), box.getAttribute('aria-placeholder'), textOf(box)];
  return spoken.some((words) => words?.includes(name));
}
