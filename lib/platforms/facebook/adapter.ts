import type { Post } from '@/lib/domain/post';
import type { Adapter, PageContent, ReadPost } from '@/lib/platforms/adapter';
import { follows } from '@/lib/platforms/steps';
import { isBehind } from '@/lib/platforms/text';
import { pageBoxes } from './boxes';
import { readComment } from './comments';
import { containerAround, isComment, postContainers, viewerOf } from './containers';
import { missingAnchors } from './layout';
import { isOwnAuthor, ownNames } from './own';
import { commentAddress, linkedPosts, type PostAddress, postAddress } from './permalinks';
import { readPost } from './posts';
import { DIALOG, LABELLED_ARTICLE } from './selectors';

const HOSTS = /^(?:(?:www|web)\.)?facebook\.com$/;

interface Found extends ReadPost {
  ids: string[];
}

/** `all` holds every copy where two containers are one post. */
function readEverything(document: Document, url: URL): { content: PageContent; all: ReadPost[] } {
  const viewer = viewerOf(document, url);
  const containers = postContainers(document, viewer);
  const comments = [...document.querySelectorAll(LABELLED_ARTICLE)].filter(isComment);
  const dialog = topDialog(document, [...containers, ...comments]);
  const names = ownNames(document, url);
  const address = postAddress(url);
  const isOut = (element: Element) =>
    isBehind(element) || (dialog !== null && !dialog.contains(element) && !element.contains(dialog));
  const onTop = containers.filter((container) => !isOut(container));
  const owner = address && (viewer?.element ?? addressOwner(onTop, address, url));

  const found: Found[] = containers.flatMap((element) => {
    const parts = readPost(element, url, { viewer, address: element === owner ? address : null });
    return parts ? { ...parts, element, behind: isOut(element) } : [];
  });
  const posts = withoutDuplicates(found);
  const all: ReadPost[] = [...found];

  const ids = new Set(posts.map(({ post }) => post.id));
  for (const article of comments) {
    // A comment that stands outside every post belongs to the post above it.
    const under =
      found.findLast(({ element }) => element.contains(article)) ??
      found.findLast(({ element }) => follows(element, article));
    const post = readComment(article, url, under?.post.id ?? null);
    if (!post) continue;
    const read = { post, element: article, behind: isOut(article) };
    all.push(read);
    if (!ids.has(post.id)) posts.push(read);
    ids.add(post.id);
  }

  for (const { post } of all) post.isOwn = isOwnAuthor(post.author, names);
  const handle = names.handles[0] ?? null;
  const name = names.name ?? posts.find(({ post }) => post.isOwn)?.post.author.name ?? null;
  const content: PageContent = {
    posts,
    boxes: pageBoxes(document, posts),
    own: handle || name ? { handle, name } : null,
    addressIds: addressIds(url, address, found),
    // Whatever is not out while a dialog is open stands in that dialog.
    dialogId: (dialog && posts.find(({ post, behind }) => !behind && post.kind === 'post')?.post.id) ?? null,
    missingAnchors: posts.length === 0 ? missingAnchors(document, url) : [],
  };
  return { content, all };
}

/** The last dialog in the page that shows a post or a comment: later ones lie on top. */
function topDialog(document: Document, shown: Element[]): Element | null {
  const dialogs = [...document.querySelectorAll(DIALOG)];
  return dialogs.findLast((dialog) => !isBehind(dialog) && shown.some((element) => dialog.contains(element))) ?? null;
}

/**
 * The container that the page's address belongs to: the one that links there, else the first one on top when it has no permalink of its own,
 * as on a signed-in permalink page whose time link is empty until hovered.
 */
function addressOwner(onTop: Element[], address: PostAddress, url: URL): Element | null {
  const linked = onTop.find((container) => linkedPosts(container, url).some(({ id }) => id === address.id));
  if (linked) return linked;
  const isNumber = (id: string) => !id.startsWith('pfbid');
  const [first] = onTop;
  const isNamed =
    first && linkedPosts(first, url).some(({ kind, id }) => kind === 'story' && isNumber(id) === isNumber(address.id));
  return first && !isNamed ? first : null;
}

/** Two containers can be one post (a pinned copy, a timeline behind a viewer): the one in view stays. */
function withoutDuplicates(found: Found[]): ReadPost[] {
  const taken = new Map<string, Found>();
  for (const entry of [...found].sort((one, other) => Number(one.behind) - Number(other.behind))) {
    const { post, ids } = entry;
    const rival = taken.get(post.id);
    if (rival && rival.post.permalink !== post.permalink) post.id = ids.find((id) => !taken.has(id)) ?? post.id;
    if (!taken.has(post.id)) taken.set(post.id, entry);
  }
  return found.filter((entry) => taken.get(entry.post.id) === entry);
}

/** The comment first where the address points at one, then its thread, then the post. */
function addressIds(url: URL, address: PostAddress | null, found: Found[]): string[] {
  const comment = commentAddress(url);
  const post = address && (found.find(({ ids, behind }) => !behind && ids.includes(address.id))?.post.id ?? address.id);
  return [comment?.replyId, comment?.commentId, post].filter((id): id is string => Boolean(id));
}

/** Where a post stands on the page decides its id and its parent, so one is read among all. */
function readOne(container: Element, url: URL): Post | null {
  return readEverything(container.ownerDocument, url).all.find(({ element }) => element === container)?.post ?? null;
}

/** Facebook in the browser: feeds, Pages, groups, permalinks, dialogs, photo and video viewers. Chats and Business Suite are not read. */
export const facebookAdapter: Adapter = {
  platform: 'facebook',
  matches: (url) => HOSTS.test(url.hostname),
  readContent: (document, url) => readEverything(document, url).content,
  containerOf: containerAround,
  readOne,
  confirmedPermalink: () => null,
};
