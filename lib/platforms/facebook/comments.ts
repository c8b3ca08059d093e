import { hashText } from '@/lib/domain/hash';
import type { Author, Post } from '@/lib/domain/post';
import { tidyText } from '@/lib/platforms/text';
import { commentAddress, linkAddress, linkedAuthor } from './permalinks';
import { LABELLED_ARTICLE } from './selectors';
import { isCut, languageIn, linesOf } from './words';

/** Reads one comment or reply. `postId` is the post it stands under; `null` when that is not on the page. */
export function readComment(article: Element, base: URL, postId: string | null): Post | null {
  const isOwn = (element: Element) => element.closest(LABELLED_ARTICLE) === article;
  const links = [...article.querySelectorAll('a[href]')].filter(isOwn);
  const words = article.querySelector('span[lang]');
  const spoken = words && isOwn(words) ? words : null;
  const lines = spoken ? [spoken] : plainLines(article, isOwn);
  const text = lines.map(linesOf).join('\n');

  const isInWords = (element: Element) => lines.some((line) => line.contains(element));
  const named = links.flatMap((link) => (isInWords(link) ? [] : (linkedAuthor(link, base) ?? [])));
  const author = named[0] ?? unlinkedAuthor(article, isOwn, lines);
  const addresses = links.flatMap((link) => commentAddress(linkAddress(link, base)) ?? []);
  const address = addresses.find(({ permalink }) => permalink) ?? addresses[0];
  if (!address && !author.name) return null;

  const id = address?.replyId ?? address?.commentId ?? hashText(`${postId}\n${author.handle ?? author.name}\n${text}`);
  const threadId = address?.replyId ? address.commentId : null;
  return {
    id,
    platform: 'facebook',
    kind: threadId || article.parentElement?.closest(LABELLED_ARTICLE) ? 'reply' : 'comment',
    permalink: address?.permalink ?? null,
    author,
    text,
    language: languageIn(spoken),
    createdAt: null,
    isAd: false,
    isOwn: false,
    truncated: lines.some(isCut),
    quoted: null,
    parentId: threadId ?? postId,
    media: [...article.querySelectorAll('a[href*="/photo"] img')]
      .filter((image) => isOwn(image) && !isInWords(image))
      .map((image) => ({ kind: 'image', alt: tidyText(image.getAttribute('alt') ?? '') || null })),
    sources: {
      author: author.url ? 'profile link' : 'first line',
      text: spoken ? 'span[lang]' : text ? 'div[dir=auto]' : 'none',
      permalink: address?.permalink ? 'comment link' : 'none',
    },
  };
}

/** Lines of a comment without a language mark. */
function plainLines(article: Element, isOwn: (element: Element) => boolean): Element[] {
  const lines = [...article.querySelectorAll('div[dir="auto"]')].filter(
    (line) =>
      isOwn(line) && !line.closest('a,ul,form,[role="button"]') && !line.parentElement?.closest('div[dir="auto"]'),
  );
  return lines.filter((line) => line.parentElement === lines[0]?.parentElement);
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
