import type { Post } from '@/lib/domain/post';
import type { Adapter, OwnAccount, PageBox, PageContent, ReadPost } from '@/lib/platforms/adapter';
import { type Mark, marksIn, namedIn, pathOf, userIn } from '@/lib/platforms/instagram/marks';
import {
  authorFrom,
  mediaOf,
  type Named,
  nameLinks,
  type Words,
  wordsBeside,
  wordsOf,
  writerBeside,
} from '@/lib/platforms/instagram/parts';
import * as step from '@/lib/platforms/instagram/selectors';
import {
  BOX,
  boundsOf,
  commentBounds,
  FRAMES,
  mainOf,
  topDialog,
  type Unit,
  unitAround,
  unitOfElement,
  unitsIn,
} from '@/lib/platforms/instagram/units';
import { anchorName, follows, isoTime } from '@/lib/platforms/steps';
import { isBehind, textOf } from '@/lib/platforms/text';

const HOSTS = /^(www\.)?instagram\.com$/;
const ORIGIN = 'https://www.instagram.com';
/** Stories and messages have times and boxes of their own and are not read. */
const WITHOUT_POSTS = /^\/(stories|direct|accounts)\//;

export const instagramAdapter: Adapter = {
  platform: 'instagram',
  matches: (url) => HOSTS.test(url.hostname),
  readContent,
  containerOf,
  readOne,
  confirmedPermalink: () => null,
};

function readContent(document: Document, url: URL): PageContent {
  const dialog = topDialog(document);
  const isOutOfSight = (element: Element) => (dialog !== null && !dialog.contains(element)) || isBehind(element);
  const own = ownAccount(document);
  const units = unitsIn(document, url);
  const posts: ReadPost[] = units.flatMap((unit) => {
    const behind = isOutOfSight(unit.element);
    const post = { post: readPost(unit, own), element: unit.element, behind };
    return [
      post,
      ...commentsOf(unit).map(({ mark, element }) => ({ post: readComment(mark, element, own), element, behind })),
    ];
  });
  const named = namedIn(url.pathname);
  return {
    posts,
    boxes: readBoxes(document, units, posts, isOutOfSight),
    own,
    addressIds: named ? [named.replyId, named.commentId, named.code].filter((id) => id !== null) : [],
    dialogId: units.find((unit) => unit.element === dialog)?.code ?? null,
    missingAnchors: missingAnchors(document, units, url),
  };
}

/** The comment under the pointer, else the open post; `null` on grids and beside posts. */
function containerOf(element: Element): Element | null {
  let around: Element | null = element;
  while (around && !around.querySelector(step.TIME.selector)) around = around.parentElement;
  if (!around) return null;
  const marks = marksIn(around);
  const [only] = marks;
  if (only && marks.length === 1 && only.dates === 'comment') return commentBounds(only);
  return postElementAround(element);
}

/** The element of the open post an element stands in. */
function postElementAround(element: Element): Element | null {
  const framed = element.closest(step.DIALOG.selector) ?? element.closest(step.FEED_POST.selector);
  const main = framed ?? element.closest(step.MAIN.selector);
  const marks = main ? marksIn(main) : [];
  if (!marks.some(({ code }) => code !== null)) return null;
  if (framed) return framed;
  const permalinks = marks.filter(({ dates }) => dates === 'post');
  if (permalinks.length === 0) return main;
  const bounds = permalinks.map((mark) =>
    boundsOf(
      mark.time,
      permalinks.filter(({ code }) => code !== mark.code),
    ),
  );
  return bounds.find((each) => each.contains(element)) ?? null;
}

function readOne(container: Element, url: URL): Post | null {
  const own = ownAccount(container.ownerDocument);
  const marks = marksIn(container);
  const [only] = marks;
  if (only?.dates === 'comment' && marks.length === 1 && !container.matches(FRAMES))
    return readComment(only, container, own);
  const unit = unitOfElement(container, namedIn(url.pathname)?.code ?? null);
  return unit ? readPost(unit, own) : null;
}

function readPost(unit: Unit, own: OwnAccount | null): Post {
  const named = postAuthor(unit);
  const author = authorFrom(named);
  const caption = captionOf(unit, author.handle);
  const createdAt = isoTime(unit.mark?.time);
  const path = pathOf(unit.mark?.link?.getAttribute('href') ?? null) ?? `/p/${unit.code}/`;
  const sources: Record<string, string> = { id: unit.step, permalink: unit.step };
  if (named) sources.author = named.step;
  if (caption) sources.text = caption.step;
  if (createdAt) sources.createdAt = unit.step;
  const firstWords = unit.captionMark?.time ?? unit.comments[0]?.time ?? null;
  return {
    id: unit.code,
    platform: 'instagram',
    kind: 'post',
    permalink: ORIGIN + path.replace(/\/?$/, '/'),
    author,
    text: caption?.text ?? '',
    language: null,
    createdAt,
    isAd: false,
    isOwn: isOwn(author.handle, own),
    truncated: caption?.truncated ?? false,
    quoted: null,
    parentId: null,
    media: mediaOf(unit.element, firstWords),
    sources,
  };
}

function postAuthor(unit: Unit): Named | null {
  if (unit.mark?.user) return { handle: unit.mark.user, step: 'permalink' };
  const header = unit.element.querySelector('header');
  const inHeader = header && nameLinks(header)[0];
  if (inHeader) return { handle: userIn(inHeader) ?? '', step: 'header-link' };
  const writer = unit.captionMark && writerBeside(unit.captionMark, unit.element);
  if (writer) return { ...writer, step: 'caption-writer' };
  const [first] = nameLinks(unit.element);
  const commenters = commentsOf(unit)[0]?.element;
  return first && !commenters?.contains(first) ? { handle: userIn(first) ?? '', step: 'first-name-link' } : null;
}

function captionOf(unit: Unit, handle: string | null): Words | null {
  if (unit.captionMark) {
    const heading = unit.captionMark.time.closest('li')?.querySelector(step.CAPTION_HEADING.selector);
    if (heading) return wordsOf(heading, step.CAPTION_HEADING.name);
    return wordsBeside(unit.captionMark, unit.element);
  }
  if (unit.step === 'address') return captionOfReel(unit.element);
  // Home feed: the caption has no time of its own and begins with the author's name, a second time.
  if (!unit.element.matches(step.FEED_POST.selector)) return null;
  const heading = unit.element.querySelector(step.CAPTION_HEADING.selector);
  if (heading) return wordsOf(heading, step.CAPTION_HEADING.name);
  const [, again] = nameLinks(unit.element).filter((link) => userIn(link) === handle && !link.closest('header'));
  for (let part: Element | undefined | null = again; part && part !== unit.element; part = part.parentElement) {
    const words = part.nextElementSibling ? wordsOf(part.nextElementSibling, 'after-repeated-name') : null;
    if (words?.text) return words;
  }
  return null;
}

function captionOfReel(element: Element): Words | null {
  const [name] = nameLinks(element);
  const words = [...element.querySelectorAll('[dir="auto"]')].find(
    (part) => name && follows(name, part) && !part.closest(`a, ${step.BUTTON.selector}`) && textOf(part).length > 1,
  );
  return words ? wordsOf(words, 'after-name') : null;
}

/** Each comment with its container, in page order. */
function commentsOf(unit: Unit): { mark: Mark; element: Element }[] {
  return unit.comments.map((mark) => ({ mark, element: commentBounds(mark) }));
}

function readComment(mark: Mark, container: Element, own: OwnAccount | null): Post {
  const named = writerBeside(mark, container);
  const author = authorFrom(named);
  const words = wordsBeside(mark, container);
  const createdAt = isoTime(mark.time);
  const nestedIn = mark.replyId ? null : commentAbove(mark);
  const path = pathOf(mark.link?.getAttribute('href') ?? null) ?? '';
  const sources: Record<string, string> = { id: 'comment-link', permalink: 'comment-link', createdAt: 'comment-link' };
  if (named) sources.author = named.step;
  if (words) sources.text = words.step;
  sources.parentId = mark.replyId ? 'reply-link' : nestedIn ? 'nested-list' : 'comment-link';
  return {
    id: mark.replyId ?? mark.commentId ?? '',
    platform: 'instagram',
    kind: mark.replyId || nestedIn ? 'reply' : 'comment',
    permalink: ORIGIN + path.replace(/\/?$/, '/'),
    author,
    text: words?.text ?? '',
    language: null,
    createdAt,
    isAd: false,
    isOwn: isOwn(author.handle, own),
    truncated: words?.truncated ?? false,
    quoted: null,
    parentId: mark.replyId ? mark.commentId : (nestedIn ?? mark.code),
    media: [],
    sources,
  };
}

/** Dialog layout: answers stand in a list inside the list item of the comment they answer. */
function commentAbove(mark: Mark): string | null {
  const list = mark.time.closest('ul');
  const outer = list?.parentElement?.closest('li')?.closest('ul');
  const first = outer ? marksIn(outer)[0] : undefined;
  return first?.dates === 'comment' && first.time !== mark.time ? first.commentId : null;
}

function isOwn(handle: string | null, own: OwnAccount | null): boolean {
  return handle !== null && own?.handle?.toLowerCase() === handle.toLowerCase();
}

/** The left bar's link to the own profile: a picture, and a translated word that is not the handle. */
function ownAccount(document: Document): OwnAccount | null {
  if (!mainOf(document)) return null;
  for (const image of document.querySelectorAll('a[href] img')) {
    const link = image.closest('a');
    const handle = link && !link.closest(FRAMES) ? userIn(link) : null;
    if (link && handle && textOf(link, { skip: (part) => part === image }) !== handle) return { handle, name: null };
  }
  return null;
}

function readBoxes(
  document: Document,
  units: Unit[],
  posts: ReadPost[],
  isOutOfSight: (element: Element) => boolean,
): PageBox[] {
  const byElement = new Map(units.map((unit) => [unit.element, unit]));
  const boxes: PageBox[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(`${BOX}, ${step.OTHER_EDITOR.selector}`)) {
    if (isOutOfSight(element)) continue;
    const unit = element.matches(BOX) ? unitAround(element, byElement) : null;
    if (unit) boxes.push({ element, writes: 'reply', ...answeredBy(element, unit, posts) });
    else if (element.matches(step.OTHER_EDITOR.selector))
      boxes.push({ element, writes: element.closest(step.DIALOG.selector) ? 'new-post' : 'message', answers: null });
  }
  return boxes;
}

/** After "Reply" the box begins with the commenter's @name: it then answers a comment of theirs and no longer the post. */
function answeredBy(element: HTMLElement, unit: Unit, posts: ReadPost[]): Pick<PageBox, 'answers' | 'mayAnswer'> {
  const content = (element as HTMLTextAreaElement).value ?? element.textContent ?? '';
  const mentioned = /^\s*@([\w.]+)/.exec(content)?.[1]?.toLowerCase();
  const [first, ...rest] = posts
    .filter(({ post, element: comment }) => mentioned && post.kind !== 'post' && unit.element.contains(comment))
    .filter(({ post }) => post.author.handle?.toLowerCase() === mentioned)
    .map(({ post }) => post.id);
  return first ? { answers: first, mayAnswer: rest } : { answers: unit.code };
}

function missingAnchors(document: Document, units: Unit[], url: URL): string[] {
  if (units.length > 0 || WITHOUT_POSTS.test(url.pathname)) return [];
  const scope = topDialog(document) ?? mainOf(document);
  if (!scope) return [anchorName(step.MAIN)];
  const hasOpenPost =
    scope.querySelector(`article ${step.TIME.selector}, ${BOX}`) ||
    (namedIn(url.pathname) && scope.querySelector('time, video'));
  return hasOpenPost ? ['permalink (a[href*="/p/"] time[datetime])'] : [];
}
