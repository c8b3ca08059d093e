import type { FocusRule, PageReading, ReplyBox } from '@/lib/domain/pageReading';
import type { Adapter, PageBox, PageContent, ReadPost } from '@/lib/platforms/adapter';

/** What the user is doing on the page, as far as the page script knows. */
export interface Attention {
  /** Chosen by the user in the panel. */
  pickedId: string | null;
  /** The element that has keyboard focus. */
  focused: Element | null;
  /** The element last hovered or clicked. */
  pointed: Element | null;
  /** 0..1 share of the viewport; only asked when nothing surer answers. */
  visibleShare(element: Element): number;
}

interface Focus {
  id: string;
  rule: FocusRule;
}

/** Everything that is known about the page; `null` when no reader knows the site. An unknown layout gives no posts, never a guess. */
export function readPage(
  adapter: Adapter | null,
  document: Document,
  url: URL,
  attention: Attention,
): PageReading | null {
  if (!adapter?.matches(url)) return null;
  const content = adapter.readContent(document, url);
  const page = { platform: adapter.platform, url: url.href, own: content.own };
  if (content.missingAnchors.length > 0) {
    const warnings = content.missingAnchors.map((anchor) => `Not found: ${anchor}`);
    return { ...page, recognised: false, posts: [], focalId: null, focusRule: null, replyBox: null, warnings };
  }
  const posts = eachOnce(content.posts);
  const viewed = posts.filter(({ behind }) => !behind);
  const focus = focusOf(posts, viewed, content, attention);
  const isAddressUnmet =
    content.addressIds.length > 0 && !viewed.some(({ post }) => content.addressIds.includes(post.id));
  return {
    ...page,
    recognised: true,
    posts: posts.map(({ post }) => post),
    focalId: focus?.id ?? null,
    focusRule: focus?.rule ?? null,
    replyBox: replyBoxFor(focus?.id ?? null, content.boxes),
    warnings: isAddressUnmet ? [`The post in the address (${content.addressIds[0]}) is not on the page`] : [],
  };
}

/** Finds a post again at the moment it is needed: nodes of virtual lists must not be kept. `null` when it left the page. */
export function locatePost(adapter: Adapter | null, document: Document, url: URL, postId: string): ReadPost | null {
  const same = adapter?.readContent(document, url).posts.filter(({ post }) => post.id === postId) ?? [];
  return same.find((read) => !read.behind) ?? same[0] ?? null;
}

/** The open box that answers this very post; otherwise why there is none. */
export function locateReplyBox(
  adapter: Adapter | null,
  document: Document,
  url: URL,
  postId: string,
): { box: HTMLElement } | { box: null; reason: ReplyBox['reason'] } {
  const content = adapter?.readContent(document, url);
  if (!content || content.missingAnchors.length > 0) return { box: null, reason: 'no-post' };
  const own = boxAnswering(postId, content.boxes);
  if (own) return { box: own.element };
  const isOnPage = content.posts.some(({ post }) => post.id === postId);
  return { box: null, reason: isOnPage ? reasonForNone(content.boxes) : 'no-post' };
}

/** In page order, each once; what an open dialog covers comes last. */
function eachOnce(posts: ReadPost[]): ReadPost[] {
  const first = new Map<string, ReadPost>();
  for (const read of [...posts].sort((one, other) => Number(one.behind) - Number(other.behind)))
    if (!first.has(read.post.id)) first.set(read.post.id, read);
  return [...first.values()];
}

function focusOf(posts: ReadPost[], viewed: ReadPost[], content: PageContent, attention: Attention): Focus | null {
  // What a dialog covers is only meant when the user says so.
  const picked = posts.find(({ post }) => post.id === attention.pickedId);
  if (picked) return { id: picked.post.id, rule: 'picked' };
  const ids = new Set(viewed.map(({ post }) => post.id));
  const boxed = content.boxes.find((box) => attention.focused !== null && box.element.contains(attention.focused));
  // Surest first; each is asked only when the ones before it named no post on view.
  const rules: [FocusRule, () => string | null | undefined][] = [
    ['address', () => content.addressIds.find((id) => ids.has(id))],
    ['dialog', () => content.dialogId],
    ['reply-box', () => (boxed?.writes === 'reply' ? boxed.answers : null)],
    ['pointed', () => innermostAround(viewed, attention.pointed) ?? innermostAround(viewed, attention.focused)],
    // When the address names a post that is not here yet, whatever else is visible is not what the user opened.
    ['most-visible', () => (content.addressIds.length > 0 ? null : mostVisible(viewed, attention))],
  ];
  for (const [rule, ask] of rules) {
    const id = ask();
    if (id && ids.has(id)) return { id, rule };
  }
  return null;
}

/** Comments lie inside the element of their post: the innermost one is meant. */
function innermostAround(viewed: ReadPost[], target: Element | null): string | null {
  if (!target) return null;
  const around = viewed.filter(({ element }) => element.contains(target));
  const innermost = around.find(
    ({ element }) => !around.some((other) => other.element !== element && element.contains(other.element)),
  );
  return innermost?.post.id ?? null;
}

function mostVisible(viewed: ReadPost[], attention: Attention): string | null {
  let best: { id: string; share: number } | null = null;
  for (const { post, element } of viewed) {
    const share = attention.visibleShare(element);
    if (share > (best?.share ?? 0)) best = { id: post.id, share };
  }
  return best?.id ?? null;
}

function boxAnswering(postId: string, boxes: PageBox[]): PageBox | undefined {
  return boxes.find((box) => box.writes === 'reply' && (box.answers === postId || box.mayAnswer?.includes(postId)));
}

function replyBoxFor(postId: string | null, boxes: PageBox[]): ReplyBox {
  if (!postId) return { kind: 'none', reason: 'no-post' };
  const own = boxAnswering(postId, boxes);
  return own
    ? { kind: editorOf(own.element), reason: 'own-box-of-the-post' }
    : { kind: 'none', reason: reasonForNone(boxes) };
}

function reasonForNone(boxes: PageBox[]): ReplyBox['reason'] {
  if (boxes.some((box) => box.writes === 'reply')) return 'other-post';
  if (boxes.some((box) => box.writes === 'new-post')) return 'new-post-only';
  return boxes.length > 0 ? 'message-only' : 'not-open';
}

function editorOf(box: HTMLElement): ReplyBox['kind'] {
  if (box.matches('textarea')) return 'textarea';
  if (box.matches('[data-lexical-editor]')) return 'lexical';
  return box.querySelector('[data-contents], [data-offset-key]') ? 'draftjs' : 'contenteditable';
}
