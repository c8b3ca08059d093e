import type { Post } from '@/lib/domain/post';
import type { Adapter, PageContent, ReadPost } from '@/lib/platforms/adapter';
import { isBehind } from '@/lib/platforms/text';
import { pageBoxes } from './boxes';
import { readComment } from './comments';
import { containerAround, isComment, postContainers, type Viewer, viewerOf } from './containers';
import { missingAnchors } from './layout';
import { isOwnAuthor, type OwnNames, ownNames } from './own';
import { commentAddress, linkAddress, type PostAddress, postAddress } from './permalinks';
import { type ReadPostParts, readPost } from './posts';
import { ARTICLE, DIALOG, LABELLED_ARTICLE } from './selectors';

const HOSTS = /^(?:(?:www|web)\.)?facebook\.com$/;

interface Found {
  read: ReadPost;
  ids: string[];
}

function readContent(document: Document, url: URL): PageContent {
  const viewer = viewerOf(document, url);
  const containers = postContainers(document, viewer);
  const comments = [...document.querySelectorAll(LABELLED_ARTICLE)].filter(isComment);
  const dialog = topDialog(document, viewer, containers, comments);
  const names = ownNames(document, url);
  const address = postAddress(url);
  const owner = addressOwner(containers, address, url, viewer, dialog);

  const found = new Map<Element, Found>();
  const isOut = (element: Element) =>
    isBehind(element) || (dialog !== null && !dialog.contains(element) && !element.contains(dialog));
  for (const element of containers) {
    const parts = readPost(element, url, { viewer, address: element === owner ? address : null });
    if (parts) found.set(element, { read: { post: parts.post, element, behind: isOut(element) }, ids: parts.ids });
  }
  const posts = withoutDuplicates([...found.values()]);

  const ids = new Set(posts.map(({ post }) => post.id));
  for (const article of comments) {
    const container = nearestContainer(article, found);
    const under = container ? found.get(container)?.read.post : lastBefore(posts, article);
    const parts = readComment(article, url, under?.id ?? null);
    if (!parts || ids.has(parts.post.id)) continue;
    ids.add(parts.post.id);
    posts.push({ post: parts.post, element: article, behind: isOut(article) });
  }

  const called = [...found.values()].filter(({ read }) => posts.includes(read));
  const handle = names.handles[0] ?? null;
  for (const { post } of posts) post.isOwn = isOwnAuthor(post.author, names);
  const ownName = names.name ?? posts.find(({ post }) => post.isOwn)?.post.author.name ?? null;
  return {
    posts,
    boxes: pageBoxes(document, posts, (element) => nearestContainer(element, found)),
    own: handle || ownName ? { handle, name: ownName } : null,
    addressIds: addressIds(url, address, called),
    dialogId:
      posts.find(
        ({ post, element, behind }) =>
          dialog && !behind && post.kind === 'post' && (dialog.contains(element) || element.contains(dialog)),
      )?.post.id ?? null,
    missingAnchors: posts.length === 0 ? missingAnchors(document, url) : [],
  };
}

/** The last dialog in the page that shows a post, a comment or a viewer: later ones lie on top. */
function topDialog(
  document: Document,
  viewer: Viewer | null,
  containers: Element[],
  comments: Element[],
): Element | null {
  const holders = new Set([...containers, ...comments].map((element) => element.closest(DIALOG)));
  if (viewer) holders.add(viewer.element.closest(DIALOG));
  return [...document.querySelectorAll(DIALOG)].findLast((dialog) => holders.has(dialog) && !isBehind(dialog)) ?? null;
}

/**
 * The container that the page's address belongs to: the viewer, else the one that links there, else the first one on top when it has no
 * permalink of its own, as on a signed-in permalink page whose time link is empty until hovered.
 */
function addressOwner(
  containers: Element[],
  address: PostAddress | null,
  url: URL,
  viewer: Viewer | null,
  dialog: Element | null,
): Element | null {
  if (!address) return null;
  if (viewer) return viewer.element;
  const onTop = containers.filter((container) => !isBehind(container) && (!dialog || dialog.contains(container)));
  const links = (container: Element) =>
    [...container.querySelectorAll('a[href]')].flatMap((link) => postAddress(linkAddress(link, url)) ?? []);
  const linked = onTop.find((container) => links(container).some(({ id }) => id === address.id));
  if (linked) return linked;
  const first = onTop[0];
  return first &&
    !links(first).some(({ kind, id }) => kind === 'story' && id.startsWith('pfbid') === address.id.startsWith('pfbid'))
    ? first
    : null;
}

/** Two containers can be one post (a pinned copy, a timeline behind a viewer): the one in view stays. */
function withoutDuplicates(found: Found[]): ReadPost[] {
  const taken = new Map<string, Found>();
  const dropped = new Set<Found>();
  for (const entry of [...found].sort((one, other) => Number(one.read.behind) - Number(other.read.behind))) {
    const rival = taken.get(entry.read.post.id);
    const other =
      rival && rival.read.post.permalink !== entry.read.post.permalink ? entry.ids.find((id) => !taken.has(id)) : null;
    if (rival && !other) dropped.add(entry);
    else {
      if (other) entry.read.post.id = other;
      taken.set(entry.read.post.id, entry);
    }
  }
  return found.filter((entry) => !dropped.has(entry)).map(({ read }) => read);
}

/** A comment that stands outside every post container belongs to the post above it. */
function lastBefore(posts: ReadPost[], article: Element): Post | null {
  const before = posts.findLast(
    ({ post, element }) => post.kind === 'post' && (element.compareDocumentPosition(article) & 4) !== 0,
  );
  return before?.post ?? null;
}

function nearestContainer(element: Element, found: Map<Element, unknown>): Element | null {
  let around: Element | null = element;
  while (around && !found.has(around)) around = around.parentElement;
  return around;
}

/** The comment first where the address points at one, then its thread, then the post. */
function addressIds(url: URL, address: PostAddress | null, found: Found[]): string[] {
  const comment = commentAddress(url);
  const post =
    address && (found.find(({ ids, read }) => !read.behind && ids.includes(address.id))?.read.post.id ?? address.id);
  return [comment?.replyId, comment?.commentId, post].filter((id): id is string => Boolean(id));
}

function readOne(container: Element, url: URL): Post | null {
  const { ownerDocument } = container;
  const names: OwnNames = ownNames(ownerDocument, url);
  const read = isComment(container) ? commentAlone(container, url) : postAlone(container, url)?.post;
  return read ? { ...read, isOwn: isOwnAuthor(read.author, names) } : null;
}

function postAlone(container: Element, url: URL): ReadPostParts | null {
  const viewer = viewerOf(container.ownerDocument, url);
  const address = postAddress(url);
  const owner =
    address &&
    addressOwner(postContainers(container.ownerDocument, viewer), address, url, viewer, container.closest(DIALOG));
  return readPost(container, url, { viewer, address: owner === container ? address : null });
}

function commentAlone(article: Element, url: URL): Post | null {
  const around =
    article.parentElement && containerAround(article.parentElement.closest(ARTICLE) ?? article.parentElement);
  const post = around && !isComment(around) ? postAlone(around, url)?.post : null;
  return readComment(article, url, post?.id ?? null)?.post ?? null;
}

/** Facebook in the browser: feeds, Pages, groups, permalinks, dialogs, photo and video viewers. Chats and Business Suite are not read. */
export const facebookAdapter: Adapter = {
  platform: 'facebook',
  matches: (url) => HOSTS.test(url.hostname),
  readContent,
  containerOf: containerAround,
  readOne,
  confirmedPermalink: () => null,
};
