import { hashText } from '@/lib/domain/hash';
import type { Media, Post } from '@/lib/domain/post';
import type { Adapter, OwnAccount, PageBox, PageContent, ReadPost } from '@/lib/platforms/adapter';
import { anchorName, firstMatch, follows, isoTime } from '@/lib/platforms/steps';
import { isBehind, textOf, tidyText } from '@/lib/platforms/text';
import { HANDLE, ownAccount, readAuthor } from '@/lib/platforms/x/author';
import { readBoxes } from '@/lib/platforms/x/boxes';
import * as step from '@/lib/platforms/x/selectors';
import { ALONE, placeInThread, statusIdIn, type Thread, threadOf } from '@/lib/platforms/x/thread';

const HOSTS = /^(www\.|mobile\.)?(x|twitter)\.com$/;
const STATUS_HREF = /^(?:https?:\/\/[^/]+)?\/(\w+)(?:\/web)?\/status\/(\d+)(?:[/?#](\w*))?/;
/** X's own marks for "no language found", "media only", "short", "hashtags" and the like: they name no language. */
const NO_LANGUAGE = /^(und|zxx|art|q[a-z]{2})$/;

/** The links of a post that name it or the account it answers, found in one pass. */
interface PostLinks {
  /** Around the post's own time: its permalink. */
  time: Element | null;
  /** The only place an advertisement carries its id. */
  analytics: Element | null;
  /** Stands between name and text: "Replying to @…". */
  answers: Element | null;
}

export const xAdapter: Adapter = {
  platform: 'x',
  matches: (url) => HOSTS.test(url.hostname),
  readContent,
  containerOf: (element) => element.closest(step.POST.selector),
  readOne: (container, url) => readOne(container, url),
  confirmedPermalink(document) {
    const link = firstMatch(document, step.TOAST_LINK, (element) => statusOf(element) !== null);
    const status = link && statusOf(link.element);
    return status ? permalinkOf(status.segment, status.id) : null;
  },
};

function readContent(document: Document, url: URL): PageContent {
  const dialog = topDialog(document);
  const isOutOfSight = (element: Element) => (dialog !== null && !dialog.contains(element)) || isBehind(element);
  const own = ownAccount(document);
  const thread = threadOf(url, idOf);
  const posts: ReadPost[] = [...document.querySelectorAll(step.POST.selector)].map((element) => ({
    post: readPost(element, thread, own),
    element,
    behind: isOutOfSight(element),
  }));
  const boxes = readBoxes(document, posts, isOutOfSight);
  const addressId = statusIdIn(url);
  return {
    posts: posts.filter(({ post }) => post.author.handle || post.permalink || post.text),
    boxes,
    own,
    addressIds: addressId ? [addressId] : [],
    dialogId: dialog && postOfDialog(dialog, posts, boxes, addressId),
    missingAnchors: missingAnchors(document, posts),
  };
}

/** The open dialog that shows a post or writes one; menus, pickers and questions do not hide what is being viewed. */
function topDialog(document: Document): Element | null {
  const dialogs = [...document.querySelectorAll('[role="dialog"]')].reverse();
  const worth = `${step.POST.selector}, ${step.EDITOR.selector}`;
  return dialogs.find((dialog) => dialog.querySelector(worth) !== null && !isBehind(dialog)) ?? null;
}

function postOfDialog(dialog: Element, posts: ReadPost[], boxes: PageBox[], addressId: string | null): string | null {
  const inside = posts.filter((read) => dialog.contains(read.element));
  const answered = boxes.find((box) => box.writes === 'reply' && dialog.contains(box.element))?.answers;
  if (answered) return answered;
  const named = inside.find((read) => read.post.id === addressId) ?? (inside.length === 1 ? inside[0] : undefined);
  return named?.post.id ?? null;
}

function readOne(container: Element, url: URL): Post | null {
  if (!container.matches(step.POST.selector)) return null;
  return readPost(container, threadOf(url, idOf), ownAccount(container.ownerDocument));
}

function readPost(article: Element, thread: Thread, own: OwnAccount | null): Post {
  const sources: Record<string, string> = {};
  const header = article.querySelector(step.USER_NAME.selector);
  const quote = quoteOf(article, header, sources);
  const isOurs = (element: Element) => !quote?.contains(element);
  const author = readAuthor(header, sources);
  const body = firstMatch(article, step.TEXT, isOurs);
  const links = readLinks(article, header, body?.element ?? null, isOurs);
  const text = body ? bodyText(article, body.element, body.step) : '';
  if (body) sources.text = body.step;

  const time = links.time?.querySelector('time') ?? [...article.querySelectorAll('time')].find(isOurs);
  const createdAt = isoTime(time);
  if (createdAt) sources.createdAt = links.time ? 'time-link' : 'time';
  const isAd = !links.time && article.closest(step.AD_WRAPPER.selector) !== null;
  if (isAd) sources.isAd = step.AD_WRAPPER.name;

  const twin = links.time || isAd ? null : twinOf(article, author.handle, createdAt);
  const status = statusOf(links.time ?? twin ?? links.analytics);
  sources.id = status ? (links.time ? 'time-link' : twin ? 'same-post-behind' : 'analytics-link') : 'hash';
  if (status) sources.permalink = sources.id;
  const id = status?.id ?? hashText(`${author.handle}\n${createdAt}\n${text}`);

  const place = isAd ? ALONE : placeInThread(article, thread);
  if (place.parentId) sources.parentId = place.source;
  const isReply = place.isReply || links.answers !== null;
  sources.kind = place.isReply ? place.source : links.answers ? 'replying-to' : 'post';

  const language = body?.element.getAttribute('lang') ?? null;
  const isTruncated = [...article.querySelectorAll(step.SHOW_MORE.selector)].some(isOurs);
  if (isTruncated) sources.truncated = step.SHOW_MORE.name;
  return {
    id,
    platform: 'x',
    kind: isReply ? 'reply' : 'post',
    permalink: status ? permalinkOf(author.handle ?? status.segment, status.id) : null,
    author,
    text,
    language: language && !NO_LANGUAGE.test(language) ? language : null,
    createdAt,
    isAd,
    isOwn: own?.handle != null && own.handle.toLowerCase() === author.handle?.toLowerCase(),
    truncated: isTruncated,
    quoted: quote && readQuote(quote),
    parentId: place.parentId,
    media: readMedia(article, isOurs),
    sources,
  };
}

/** The quoted post's box: around the second name of the article. Its time comes FIRST in the page, its text may be the only one. */
function quoteOf(article: Element, header: Element | null, sources: Record<string, string>): Element | null {
  for (const name of article.querySelectorAll(step.USER_NAME.selector)) {
    if (name === header) continue;
    for (const { name: stepName, selector } of step.QUOTE) {
      const box = name.parentElement?.closest(selector);
      if (box && box !== article && article.contains(box) && !(header && box.contains(header))) {
        sources.quoted = stepName;
        return box;
      }
    }
  }
  return null;
}

function readQuote(quote: Element): Post['quoted'] {
  const text = firstMatch(quote, step.TEXT);
  return {
    author: readAuthor(quote.querySelector(step.USER_NAME.selector), {}),
    text: text ? textOf(text.element, { inline: true }) : '',
  };
}

/** Title and body of a long article stand apart; everything else is one element. */
function bodyText(article: Element, element: Element, stepName: string): string {
  if (stepName !== 'article-title') return textOf(element, { inline: stepName === 'tweet-text' });
  const rest = firstMatch(article, step.TEXT.slice(2));
  return [element, rest?.element]
    .map((part) => (part ? textOf(part) : ''))
    .join('\n\n')
    .trim();
}

function readLinks(
  article: Element,
  header: Element | null,
  body: Element | null,
  isOurs: (e: Element) => boolean,
): PostLinks {
  const found: PostLinks = { time: null, analytics: null, answers: null };
  for (const link of article.querySelectorAll('a[href]')) {
    const status = statusOf(link);
    if (status) {
      if (!found.time && link.querySelector('time') && isOurs(link)) found.time = link;
      if (status.page === 'analytics') found.analytics ??= link;
    } else if (header && body && !found.answers && follows(header, link) && follows(link, body)) {
      const names = HANDLE.test(tidyText(link.textContent ?? '')) && !link.closest(step.SOCIAL_CONTEXT.selector);
      if (names && isOurs(link)) found.answers = link;
    }
  }
  return found;
}

function statusOf(link: Element | null): { segment: string; id: string; page: string } | null {
  const match = STATUS_HREF.exec(link?.getAttribute('href') ?? '');
  return match ? { segment: match[1] ?? 'i', id: match[2] ?? '', page: match[3] ?? '' } : null;
}

function permalinkOf(segment: string, id: string): string {
  return `https://x.com/${segment}/status/${id}`;
}

/** The id of a post without reading the rest of it. */
function idOf(article: Element): string | null {
  const quote = quoteOf(article, article.querySelector(step.USER_NAME.selector), {});
  for (const time of article.querySelectorAll('a[href*="/status/"] time')) {
    const status = quote?.contains(time) ? null : statusOf(time.closest('a'));
    if (status) return status.id;
  }
  return null;
}

/** A reply dialog may show the post without its permalink: the same author's post of the same second is the same post. */
function twinOf(article: Element, handle: string | null, createdAt: string | null): Element | null {
  if (!handle || !createdAt) return null;
  for (const time of article.ownerDocument.querySelectorAll('a[href*="/status/"] time')) {
    const link = time.closest('a');
    if (isoTime(time) === createdAt && statusOf(link)?.segment.toLowerCase() === handle.toLowerCase()) return link;
  }
  return null;
}

function readMedia(article: Element, isOurs: (element: Element) => boolean): Media[] {
  const selector = step.MEDIA.map((kind) => kind.selector).join();
  const elements = [...article.querySelectorAll(selector)].filter(isOurs);
  return elements
    .filter((element) => !elements.some((outer) => outer !== element && outer.contains(element)))
    .map((element) => {
      const kind = step.MEDIA.find((each) => element.matches(each.selector) || element.querySelector(each.selector));
      const alt = kind?.name === 'image' ? tidyText(element.querySelector('img')?.getAttribute('alt') ?? '') : '';
      // X fills in its translated word for "Image" when nobody described it: one word is no description.
      return { kind: (kind?.name ?? 'image') as Media['kind'], alt: /\s/.test(alt) ? alt : null };
    });
}

function missingAnchors(document: Document, posts: ReadPost[]): string[] {
  if (posts.length === 0) {
    const hasOtherPosts = [...document.querySelectorAll('a[href*="/status/"] time')].some(
      (time) => !time.closest(step.NOTIFICATION.selector),
    );
    if (hasOtherPosts) return [anchorName(step.POST)];
    const hasFrame = document.querySelector(`${step.FRAME.selector}, ${step.EDITOR.selector}`) !== null;
    return hasFrame ? [] : [anchorName(step.FRAME)];
  }
  const missing: string[] = [];
  if (posts.every(({ post }) => !post.author.handle)) missing.push(anchorName(step.USER_NAME));
  if (
    posts.every(
      ({ post, behind, element }) => !post.permalink && !post.isAd && !behind && !element.closest('[role="dialog"]'),
    )
  )
    missing.push('permalink (a[href*="/status/"] time)');
  return missing;
}
