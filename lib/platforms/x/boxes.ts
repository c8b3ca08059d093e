import type { PageBox, ReadPost } from '@/lib/platforms/adapter';
import { follows } from '@/lib/platforms/steps';
import * as step from '@/lib/platforms/x/selectors';

/** Dialog boxes before the box in the page: the dialog is what the user sees. */
export function readBoxes(
  document: Document,
  posts: ReadPost[],
  isOutOfSight: (element: Element) => boolean,
): PageBox[] {
  const boxes: PageBox[] = [];
  for (const found of document.querySelectorAll(step.EDITOR.selector)) {
    const element = editableOf(found);
    if (!element || isOutOfSight(element)) continue;
    const answers = answeredBy(element, posts);
    boxes.push({ element, writes: answers ? 'reply' : 'new-post', answers });
  }
  for (const found of document.querySelectorAll(step.MESSAGE_EDITOR.selector)) {
    const element = editableOf(found);
    if (element && !isOutOfSight(element)) boxes.push({ element, writes: 'message', answers: null });
  }
  return boxes;
}

function editableOf(found: Element): HTMLElement | null {
  const editable = '[contenteditable]:not([contenteditable="false"]), textarea';
  return found.matches(editable) ? (found as HTMLElement) : found.querySelector<HTMLElement>(editable);
}

/** The post right above the box in its own dialog or row; a box with no post above it writes a new one. */
function answeredBy(box: Element, posts: ReadPost[]): string | null {
  const row = box.closest(step.CELL.selector);
  const inline = box.closest(step.INLINE_REPLY.selector);
  const place = row?.querySelector(step.POST.selector)
    ? row
    : (box.closest('[role="dialog"]') ?? (inline ? box.ownerDocument : null));
  if (!place) return null;
  const above = posts.findLast((read) => place.contains(read.element) && follows(read.element, box));
  return above?.post.id ?? null;
}
