import { hashText } from '@/lib/domain/hash';
import type { Author, Post } from '@/lib/domain/post';
import { textOf, tidyText } from '@/lib/platforms/text';
import { type CommentAddress, commentAddress, linkAddress, profileAddress } from './permalinks';
import { LABELLED_ARTICLE } from './selectors';
import { isCut, languageIn, linesOf } from './words';

export interface ReadCommentParts {
  post: Post;
  /** The comment a reply hangs under in the page's own numbering; itself for a comment. */
  threadId: string | null;
}

/** Reads one comment or reply. `postId` is the post it stands under; `null` when that is not on the page. */
export function readComment(article: Element, base: URL, postId: string | null): ReadCommentParts | null {
  const isOwn = (element: Element) => element.closest(LABELLED_ARTICLE) === article;
  const links = [...article.querySelectorAll('a[href]')]
    .filter(isOwn)
    .map((link) => ({ link, url: linkAddress(link, base) }));
  const words = article.querySelector('span[lang]');
  const spoken = words && isOwn(words) ? words : null;
  const lines = spoken ? [spoken] : plainLines(article, isOwn);
  const text = lines.map(linesOf).join('\n');

  const author = linkedAuthor(links, lines) ?? unlinkedAuthor(article, isOwn, lines);
  const addresses = links.flatMap(({ url }) => commentAddress(url) ?? []);
  const address: CommentAddress | undefined = addresses.find(({ permalink }) => permalink) ?? addresses[0];
  if (!address && !author.name) return null;

  const id = address?.replyId ?? address?.commentId ?? hashText(`${postId}\n${author.handle ?? author.name}\n${text}`);
  const outer = article.parentElement?.closest(LABELLED_ARTICLE) ?? null;
  const threadId = address?.replyId ? address.commentId : null;
  const time = [...article.querySelectorAll('time[datetime]')].find(isOwn)?.getAttribute('datetime');
  const at = new Date(time ?? '');
  return {
    threadId,
    post: {
      id,
      platform: 'facebook',
      kind: threadId || outer ? 'reply' : 'comment',
      permalink: address?.permalink ?? null,
      author,
      text,
      language: languageIn(spoken),
      createdAt: Number.isNaN(at.getTime()) ? null : at.toISOString(),
      isAd: false,
      isOwn: false,
      truncated: lines.some(isCut),
      quoted: null,
      parentId: threadId ?? postId,
      media: [...article.querySelectorAll('a[href*="/photo"] img')]
        .filter((image) => isOwn(image) && !lines.some((line) => line.contains(image)))
        .map((image) => ({ kind: 'image', alt: tidyText(image.getAttribute('alt') ?? '') || null })),
      sources: {
        author: author.url ? 'profile link' : 'first line',
        text: spoken ? 'span[lang]' : text ? 'div[dir=auto]' : 'none',
        permalink: address?.permalink ? 'comment link' : 'none',
      },
    },
  };
}

/** Lines of a comment without a language mark. */
function plainLines(article: Element, isOwn: (element: Element) => boolean): Element[] {
  const lines = [...article.querySelectorAll('div[dir="auto"]')].filter(
    (line) =>
      isOwn(line) &&
      !line.closest('a,ul,form') &&
      !line.parentElement?.closest('div[dir="auto"]') &&
      line.closest('[role="button"]') === null,
  );
  return lines.filter((line) => line.parentElement === lines[0]?.parentElement);
}

function linkedAuthor(links: { link: Element; url: URL | null }[], lines: Element[]): Author | null {
  for (const { link, url } of links) {
    const profile = lines.some((line) => line.contains(link)) ? null : profileAddress(url);
    const name = profile && textOf(link);
    if (name) return { name, ...profile };
  }
  return null;
}

/**
 * Signed out, a name is often no link. A badge ("Author", "Top fan") may stand before it; the article's label holds the name, whatever its
 * language, and not the badge.
 */
function unlinkedAuthor(article: Element, isOwn: (element: Element) => boolean, lines: Element[]): Author {
  const label = tidyText(article.getAttribute('aria-label') ?? '');
  const names = [...article.querySelectorAll('span[dir="auto"]')]
    .filter(
      (span) =>
        isOwn(span) && !lines.some((line) => line.contains(span) || span.contains(line)) && !span.closest('ul,form'),
    )
    .map(linesOf)
    .filter((name) => name !== '');
  const name = names.find((candidate) => label.includes(candidate)) ?? names[0] ?? null;
  return { name, handle: null, url: null };
}
