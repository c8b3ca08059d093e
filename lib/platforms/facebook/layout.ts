import { linkAddress, postAddress } from './permalinks';
import { MESSAGE, POSITIONED, SKELETON } from './selectors';

/** Pages that show posts: the feed, a Page or profile, a group. */
const SHOWS_POSTS = /^\/(?:home\.php|profile\.php|groups\/[^/]+\/?|[^/.]+\/?)?$/;
const OTHER_PLACES =
  /^\/(?:marketplace|messages|watch|gaming|events|settings|notifications|friends|bookmarks|login|groups|search|help)\/?$/;
/** A page without posts (new Page, nothing in the feed yet) has fewer text lines and at most a stray link to a post. */
const PLENTY = { lines: 30, links: 2 };

/**
 * Called when nothing was found. Tells a changed layout from an empty page: the page holds plenty that looks like posts and none of the
 * marks that posts have been told by.
 */
export function missingAnchors(document: Document, url: URL): string[] {
  const address = postAddress(url);
  if (!address && (!SHOWS_POSTS.test(url.pathname) || OTHER_PLACES.test(url.pathname))) return [];
  const scope = document.querySelector('[role="main"]') ?? document.body;
  if (!scope) return [];
  const links = [...scope.querySelectorAll('a[href]')].filter((link) => {
    const kind = postAddress(linkAddress(link, url))?.kind;
    return kind === 'story' || kind === 'video';
  });
  const lines = scope.querySelectorAll('[dir="auto"]').length;
  const isLoading = links.length === 0 && scope.querySelector(SKELETON) !== null;
  const plenty = address ? lines >= 5 || links.length > 0 : lines >= PLENTY.lines || links.length >= PLENTY.links;
  return plenty && !isLoading ? [`post container (${POSITIONED})`, `post message (${MESSAGE})`] : [];
}
